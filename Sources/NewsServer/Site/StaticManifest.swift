import FoundationEssentials
import NewsModel

/// What a folder was last written from, so that only what has changed since is written again. It lies in the folder.
struct StaticManifest: Codable {
    static let name = ".newswire.json"

    /// A list of articles with all its pages, or another document that is made of many.
    struct Document: Codable {
        var addresses: [String]
        /// What it stands on.
        var dependencies: [String]
        /// From when on it is another without a change, in microseconds.
        var until: Int64?
    }

    /// A variant's page.
    struct Page: Codable {
        var address: String
        /// That of the article, which chooses by language.
        var choice: String
        /// The files of its pictures.
        var media: [String]
    }

    /// Configuration and theme; what was made from others is made anew.
    var made: String
    /// The newest change that is in it.
    var change: Int64 = 0
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
        for page in pages.values {
            all.insert(page.address)
            all.insert(page.choice)
            all.formUnion(page.media)
        }
        return all
    }
}
