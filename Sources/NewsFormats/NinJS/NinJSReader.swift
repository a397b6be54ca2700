public import NewsModel

/// Reads ninjs, IPTC's JSON, from 1.0 to 3.1, and what agencies make of it: one object, an array, one object a line.
///
/// Texts, pictures and packages are read. Events, planning items, sound and film hold no copy and are refused as such.
/// What the copy does not state stays nil; the provider always does.
public enum NinJSReader {
    /// All entries of a document, in its order; a broken item refuses the whole of it.
    ///
    /// Only an item of a kind that holds no copy is passed over where there is something else to read.
    public static func read(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [WireEntry] {
        try WireEntry.all(of: items(utf8, options: options))
    }

    /// The document object by object, each with its entries or the reason why it is refused. What is no JSON is refused
    /// as a whole. A package makes more than one entry where its members' texts stand within it.
    public static func items(
        _ utf8: [UInt8], options: WireTextOptions = WireTextOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let documents = try NinJSParser.documents(utf8)
        return documents.map { result in
            do throws(WireError) {
                let document = try result.get()
                // A file's name can stand for one id, not for several.
                if documents.count > 1, document.id?.nilIfBlank == nil {
                    throw WireError(.malformed, line: document.line, field: "uri", expected: "an id for each item")
                }
                return .success(try NinJSAdapter(document, options: options).entries())
            } catch {
                return .failure(error)
            }
        }
    }
}

extension WireEntry {
    /// The entries of all items. Throws what is wrong with the first broken one; an item of a kind that holds no copy
    /// counts as broken only where there is nothing else.
    static func all(of items: [Result<[WireEntry], WireError>]) throws(WireError) -> [WireEntry] {
        var entries: [WireEntry] = []
        var unsupported: WireError?
        for item in items {
            switch item {
            case .success(let found): entries += found
            case .failure(let error) where error.kind == .unsupported: unsupported = unsupported ?? error
            case .failure(let error): throw error
            }
        }
        if entries.isEmpty, let unsupported { throw unsupported }
        return entries
    }
}
