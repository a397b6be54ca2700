public import NewsModel

/// Reads NewsML-G2, versions 2.9 to 2.35: a newsItem, a packageItem, or a newsMessage with any number of them.
///
/// Items of knowledge and planning (conceptItem, knowledgeItem, catalogItem, planningItem) hold no copy and are refused
/// as such. What the copy does not state stays nil; the provider always does.
public enum NewsMLG2Reader {
    /// All entries of a document, in its order; a broken item refuses the whole of it.
    ///
    /// Only an item of a kind that holds no copy, such as the video beside a script, is passed over where there is
    /// something else to read.
    public static func read(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [WireEntry] {
        var entries: [WireEntry] = []
        var unsupported: WireError?
        for result in try items(utf8, options: options) {
            switch result {
            case .success(let found): entries += found
            case .failure(let error) where error.kind == .unsupported: unsupported = unsupported ?? error
            case .failure(let error): throw error
            }
        }
        if entries.isEmpty, let unsupported { throw unsupported }
        return entries
    }

    /// The document item by item, each with its entries or the reason why it is refused. A document that is not
    /// well-formed, or holds nothing, is refused as a whole.
    ///
    /// A package makes more than one entry where alternatives stand within it.
    public static func items(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let document = try NewsMLG2Parser.document(utf8)
        guard !document.items.isEmpty else {
            throw WireError(.empty, expected: "a newsItem, a packageItem or a newsMessage with some of them")
        }
        return document.items.map { item in
            do throws(WireError) {
                let adapter = try NewsMLG2Adapter(try item.get(), priority: document.priority, options: options)
                return .success(try adapter.entries())
            } catch {
                return .failure(error)
            }
        }
    }
}
