import LibXML
import NewsModel

/// A link in a note for desks, whose address stays in brackets behind what it is called: dpa's `Internet` is often
/// nothing but addresses.
struct NoteLink {
    /// How many elements are open within the note, this one included.
    let depth: Int
    private let start: Int
    private let address: String

    /// Nil where the reader stands on no link, or on one that has no end.
    init?(_ reader: XMLReader, depth: Int, start: Int) {
        guard reader.isElement("a"), !reader.isEmptyElement, let address = reader.attribute("href"),
            let line = Self.address(address)
        else { return nil }
        self.depth = depth
        self.start = start
        self.address = line
    }

    /// What stands behind the text of the link.
    func ending(of text: String) -> String {
        let said = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
        if said.isBlank { return address }
        return said.contains(address) ? "" : " (\(address))"
    }

    /// A web page with what it is called, as a line of a note.
    static func line(_ title: String?, _ address: String) -> String {
        guard let title, !title.isEmpty, !title.contains(address) else { return address }
        return "\(title) (\(address))"
    }

    /// The address of a web page; nil for any other.
    static func address(_ text: String) -> String? {
        let line = Sanitizer.line(text)
        let isOfWeb = line.hasPrefix("http://") || line.hasPrefix("https://")
        return isOfWeb && line.utf8.count <= longest && !line.contains(" ") ? line : nil
    }

    private static let longest = 1024
    /// Pages that an item points desks to: nobody reads more.
    static let most = 50
}
