import NewsFormats
import NewsModel

extension [Result<[WireEntry], WireError>] {
    /// All entries of a document. Throws what is wrong with the first that is broken.
    func entries() throws(WireError) -> [WireEntry] {
        var entries: [WireEntry] = []
        for item in self { entries += try item.get() }
        return entries
    }
}

extension WireTextReader {
    /// Reads copy that stands in a test.
    static func read(text: String, options: CopyOptions = CopyOptions()) throws(WireError) -> WireItem {
        try read(Array(text.utf8), options: options)
    }
}
