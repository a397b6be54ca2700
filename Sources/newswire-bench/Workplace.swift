import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// A temporary folder with a store in it, and copy made up for measuring.
struct Workplace {
    let folder: String
    let store: SQLiteStore
    let newsroom: Newsroom
    let importer: Importer
    let clock = WallClock { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
    let site = Self.site

    static let site = Site(base: "https://news.example", tag: "news.example,2026")
    static let languages = ["en", "zh-Hant", "pt"]

    /// - Parameters:
    ///   - folder: where the store is made; without one, in a temporary folder.
    ///   - hasSections: whether there are other feeds than that of everything.
    init(folder: String? = nil, hasSections: Bool = true) throws {
        let folder = folder ?? Self.temporaryFolder()
        self.folder = folder
        let editions = Self.languages.compactMap { LanguageTag($0) }.map {
            Edition(language: $0, title: "\($0)")
        }
        let sections = hasSections ? ["macau": ["Macau"], "sport": ["Sport"]] : [:]
        let feeds = sections.merging(["latest": []]) { $1 }.compactMap { name, categories in
            FeedID(name).map { id in
                FeedDefinition(
                    id: id, titles: [:],
                    selection: categories.isEmpty ? .everything : FeedSelection(any: [.categories(categories)]))
            }
        }
        newsroom = Newsroom(editions: editions, feeds: feeds)
        store = try SQLiteStore(path: folder + "/bench.sqlite", newsroom: newsroom, tag: site.tag, now: clock.now())
        importer = Importer(
            store: store, pictures: store, media: MediaFolder(path: folder + "/media"),
            providers: Providers(usual: "bench"),
            detector: try LanguageDetector(editions: editions.map(\.language)), site: site, clock: clock)
    }

    func remove() throws {
        try store.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// A story of about `bytes` bytes, different for each number.
    static func story(_ number: Int, bytes: Int, category: String? = nil) -> String {
        let sentence =
            "The harbour office said on day \(number) that ferry number \(number % 97) will sail as planned, and that "
            + "nobody who holds a ticket has to do anything about it. "
        let paragraph = sentence + sentence
        let count = max(1, bytes / paragraph.utf8.count)
        let paragraphs = Array(repeating: paragraph, count: count).joined(separator: "\n\n")
        let category = category ?? (number % 3 == 0 ? "Sport" : "Macau")
        return "Ferry \(number) sails as planned\n\n\(paragraphs)\n\nCategory: \(category)\n"
    }

    /// - Parameter folder: where it is; nil for the system's folder for such.
    static func temporaryFolder(in folder: String? = nil) -> String {
        let parent = folder.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
        let path = parent.appending(path: "newswire-bench-\(UUID())").path()
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
