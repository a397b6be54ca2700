import NewsModel

/// What a folder was last written from, so that only later changes are written again. It is in the folder.
///
/// A line is an entry with tabs between its parts: the site has as many entries as pages.
struct StaticManifest {
    static let address = "/.newswire.txt"

    /// A list of articles with all its pages, or another document made of many.
    struct Document {
        var addresses: [String]
        /// What it depends on.
        var dependencies: [String]
        /// When what it was made from had last changed; nil if that is known by its dependencies.
        var changed: Timestamp?
        /// When it changes without a change in the log.
        var until: Timestamp?
    }

    /// A variant's page.
    struct Page {
        var address: String
        /// The page of the article, which chooses by language.
        var choice: String
        /// The files of its pictures.
        var media: [String]

        /// The addresses of all its files.
        var addresses: [String] {
            [address, choice] + (idAddress.map { [$0] } ?? []) + media
        }

        /// The address without the headline, where the page is too; nil if it is the page's own.
        var idAddress: String? {
            let slash = UInt8(ascii: "/")
            guard address.utf8.last != slash else { return nil }
            return address.utf8.lastIndex(of: slash).map { String(address[...$0]) }
        }
    }

    /// A hash of configuration and theme; if it differs, everything is rendered again.
    let made: String
    /// The newest change that it includes.
    var change: Int64 = 0
    /// The identity of that change: another store, or an older state of this one, has another under its number.
    var mark = ""
    /// The documents by name.
    var documents: [String: Document] = [:]
    /// The pages by variant id.
    var pages: [String: Page] = [:]

    init(made: String) {
        self.made = made
    }

    /// The addresses of all files.
    var addresses: Set<String> {
        var all = Set(documents.values.flatMap(\.addresses))
        for page in pages.values { all.formUnion(page.addresses) }
        return all
    }
}

// MARK: - As text

extension StaticManifest {
    /// Nil if this program did not write it.
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
            case "changed" where line.count == 3:
                documents[line[1]]?.changed = Int64(line[2]).map(Timestamp.init(microseconds:))
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
            if let changed = document.changed {
                Self.add(["changed", name, String(changed.microseconds)], to: &text)
            }
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
