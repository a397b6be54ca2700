public import NewsModel

/// Reads NewsML 1.0 to 1.2, in any of the ways in which agencies write it.
///
/// An item makes one entry per language of its story, a picture item one with the picture, an item that refers to
/// others a package. Vocabularies (items with a TopicSet) have no copy and are refused as such, and so are updates of
/// parts, since the rest is not available. What the copy does not state is nil; the provider always is.
public enum NewsML1Reader {
    /// The document item by item, each with its entries or the reason for its refusal. A document that is not
    /// well-formed, or empty, is refused as a whole.
    public static func items(
        _ utf8: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let document = try NewsML1Parser.document(utf8)
        guard !document.items.isEmpty else {
            throw WireError(.empty, expected: "a NewsML element with a NewsItem")
        }
        return document.items.map { item in
            Result { () throws(WireError) in
                try NewsML1Adapter(try item.get(), of: document, options: options).entries()
            }
        }
    }
}
