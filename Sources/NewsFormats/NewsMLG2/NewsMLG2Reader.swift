public import NewsModel

/// Reads NewsML-G2, versions 2.9 to 2.35: a newsItem, a packageItem, or a newsMessage with any number of them.
///
/// Knowledge and planning items (conceptItem, knowledgeItem, catalogItem, planningItem) have no copy and are refused as
/// such. What the copy does not state is nil; the provider always is.
public enum NewsMLG2Reader {
    /// The document item by item, each with its entries or the reason for its refusal. A document that is not
    /// well-formed, or empty, is refused as a whole.
    ///
    /// A package with alternatives in it makes more than one entry.
    public static func items(
        _ utf8: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let document = try NewsMLG2Parser.document(utf8)
        guard !document.items.isEmpty else {
            throw WireError(.empty, expected: "a newsItem, a packageItem or a newsMessage with some of them")
        }
        return document.items.map { item in
            Result { () throws(WireError) in
                try NewsMLG2Adapter(try item.get(), priority: document.priority, options: options).entries()
            }
        }
    }
}
