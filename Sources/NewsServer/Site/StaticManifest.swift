import NewsModel

/// What a folder was last written from, so that only what has changed since is written again. It lies in the folder.
///
/// A line is an entry, its parts are separated by tabs: there are as many as the site has pages.
struct StaticManifest {
    static let address = "/.newswire.txt"

    /// A list of articles with all its pages, or another document that is made of many.
    struct Document {
        var addresses: [String]
        /// What it stands on.
        var dependencies: [String]
        /// From when on it is another without a change.
        var until: Timestamp?
    }

    /// A variant's page.
    struct Page {
        var address: String
        /// That of the article, which chooses by language.
        var choice: String
        /// The files of its pictures.
        var media: [String]

        /// Of everything that has a file.
        var addresses: [String] {
            [address, choice] + (idAddress.map { [$0] } ?? []) + media
        }

        /// The address without the headline, where the page is too; nil where that is its own.
        var idAddress: String? {
            address.hasSuffix("/") ? nil : address.lastIndex(of: "/").map { String(address[...$0]) }
        }
    }

    /// Configuration and theme; what was made from others is made anew.
    let made: String
    /// The newest change that is in it.
    var change: Int64 = 0
    /// By what that change is known: another store, or an older state of this one, has others under its number.
    var mark = ""
    /// By what they are called.
    var documents: [String: Document] = [:]
    /// By the variant's id.
    var pages: [String: Page] = [:]

    init(made: String) {
        self.made = made
    }

    /// The addresses of everything that has a file.
    var addresses: Set<String> {
        var all = Set(documents.values.flatMap(\.addresses))
        for page in pages.values { all.formUnion(page.addresses) }
        return all
    }
}

// MARK: - As text

extension StaticManifest {
    /// Nil where it is not what this program writes.
    init?(text: some Sequence<UInt8>) {
        var lines = Array(text).split(separator: UInt8(ascii: "\n")).lazy.map(Self.parts).makeIterator()
        guard let first = lines.next(), first.count >= 3, first[0] == Self.version, let change = Int64(first[2]) else {
            return nil
        }
        self.init(made: first[1])
        self.change = change
        mark = first.count > 3 ? first[3] : ""
        while let line = lines.next() {
            switch line.first {
            case "page" where line.count >= 4:
                pages[line[1]] = Page(address: line[2], choice: line[3], media: Array(line[4...]))
            case "document" where line.count >= 4:
                documents[line[1]] = Document(
                    addresses: Array(line[4...]), dependencies: line[3].split(separator: " ").map(String.init),
                    until: Int64(line[2]).map(Timestamp.init(microseconds:)))
            default: return nil
            }
        }
    }

    var text: [UInt8] {
        var text: [UInt8] = []
        Self.add([Self.version, made, String(change), mark], to: &text)
        for (name, document) in documents.sorted(by: { $0.key < $1.key }) {
            let until = document.until.map { String($0.microseconds) } ?? "-"
            let start = ["document", name, until, document.dependencies.joined(separator: " ")]
            Self.add(start + document.addresses, to: &text)
        }
        for (id, page) in pages.sorted(by: { $0.key < $1.key }) {
            Self.add(["page", id, page.address, page.choice] + page.media, to: &text)
        }
        return text
    }

    private static let version = "newswire 1"

    private static func parts(of line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func add(_ parts: [String], to text: inout [UInt8]) {
        for (place, part) in parts.enumerated() {
            if place > 0 { text.append(UInt8(ascii: "\t")) }
            text += part.utf8
        }
        text.append(UInt8(ascii: "\n"))
    }
}
