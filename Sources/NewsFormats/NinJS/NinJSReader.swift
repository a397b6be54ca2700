public import NewsModel

/// Reads ninjs, IPTC's JSON, from 1.0 to 3.1, and agencies' variations: one object, an array, one object per line.
///
/// Texts, pictures and packages are read. Events, planning items, audio and video have no copy and are refused as such.
/// What the copy does not state is nil; the provider always is.
public enum NinJSReader {
    /// The document object by object, each with its entries or the reason for its refusal. Anything other than JSON is
    /// refused as a whole. A package with embedded texts makes more than one entry.
    public static func items(
        _ utf8: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let documents = try NinJSParser.documents(utf8)
        return documents.map { result in
            Result { () throws(WireError) in
                let document = try result.get()
                // A file's name can stand for one id, not for several.
                if documents.count > 1, document.id?.nilIfBlank == nil {
                    throw WireError(.malformed, line: document.line, field: "uri", expected: "an id for each item")
                }
                return try NinJSAdapter(document, options: options).entries()
            }
        }
    }
}
