import LibXML
import NewsModel

extension MarkupText {
    /// The pictures of a text whose files may lie beside the copy: their addresses are relative to nothing. The
    /// importer looks for them, and nobody else.
    ///
    /// - Returns: the text without their figures, whose captions would stay behind as paragraphs, and the pictures.
    static func picturesBeside(_ events: [MarkupEvent]) -> (rest: [MarkupEvent], pictures: [Picture]) {
        guard events.contains(where: isBeside) else { return (events, []) }
        let source = withoutTrackingPixels(withoutDoubleEscapes(events))
        var shown = MarkupPictures()
        for index in source.indices { shown.take(source, at: index) }
        let pictures = shown.all.compactMap { picture in
            var picture = picture
            guard let file = picture.renditions.first, let name = fileBeside(file.href) else { return nil as Picture? }
            picture.renditions[0] = Picture.Rendition(href: name, width: file.width, height: file.height)
            return picture
        }
        return (withoutFiguresBeside(events), pictures)
    }

    private static func isBeside(_ event: MarkupEvent) -> Bool {
        guard case .start("img", let attributes) = event else { return false }
        return attributes.contains { $0.name == "src" && fileBeside($0.value) != nil }
    }

    /// A figure with another picture, which stays, stays with it.
    private static func withoutFiguresBeside(_ events: [MarkupEvent]) -> [MarkupEvent] {
        var rest: [MarkupEvent] = []
        var index = 0
        while index < events.count {
            guard case .start("figure", _) = events[index] else {
                rest.append(events[index])
                index += 1
                continue
            }
            let end = events.endOfElement(at: index)
            let pictures = events[index...end].filter { $0.isStart(of: "img") }
            if pictures.isEmpty || !pictures.allSatisfy(isBeside) { rest += events[index...end] }
            index = end + 1
        }
        return rest
    }

    /// The name of a file beside the copy; nil for any other address.
    static func fileBeside(_ address: String) -> String? {
        let line = Sanitizer.line(address)
        let name = line.hasPrefix("file:") ? String(line.dropFirst(5)) : line
        let isRelative = !name.isEmpty && !name.hasPrefix("/") && !name.hasPrefix("#") && !name.contains(":")
        return isRelative && name.utf8.count <= 1024 ? name : nil
    }
}
