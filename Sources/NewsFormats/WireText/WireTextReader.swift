public import NewsModel

/// Reads one piece of plain wire copy by the rules of `docs/wire-text.md`.
///
/// What the copy does not state stays nil: provider, id and language are the importer's to find, and `date` is never
/// the present.
public enum WireTextReader {
    /// Reads the bytes of a file.
    public static func read(
        _ bytes: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> WireItem {
        let document = try WireTextDocument(
            bytes: bytes, encoding: options.encoding, readsHead: options.readsHead, received: options.received)
        return try WireTextAdapter(document, options: options).item()
    }

    /// Refuses a label that names no encoding that copy may come in.
    public static func check(encoding label: String) throws(WireError) {
        _ = try WireTextDocument.encoding(label)
    }
}
