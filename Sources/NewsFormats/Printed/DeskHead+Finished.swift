import NewsModel

extension DeskHead {
    /// Content as its readers shall have it: without orders to desks, and with the fields that are printed around its
    /// text.
    ///
    /// - Parameters:
    ///   - signals: what all lines of the copy say.
    ///   - embargo: of the copy.
    ///   - isCaption: whether the text is a picture's caption.
    func finished(
        _ content: Content, _ signals: DeskSignals, until embargo: WireDate?, isCaption: Bool = false
    ) -> Content {
        var content = withoutOrders(content, signals, until: embargo)
        content.body = content.body.withoutWrapping
        content.takePrintedHead(isCaption: isCaption)
        content.takePrintedTail()
        return content
    }
}
