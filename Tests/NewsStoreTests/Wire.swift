import FoundationEssentials
import NewsModel
import NewsStore
import Testing

/// An instant some seconds after an arbitrary beginning.
func at(_ seconds: Int64) -> Timestamp {
    Timestamp(seconds: 1_790_000_000 + seconds)
}

let day: Int64 = 86_400

func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else {
        Issue.record("'\(text)' is not a language tag")
        return .undetermined
    }
    return tag
}

func feedID(_ text: String) -> FeedID {
    guard let id = FeedID(text) else {
        Issue.record("'\(text)' is no feed's name")
        return .front
    }
    return id
}

func key(_ id: String, _ language: String = "en", provider: String = "lusa") -> WireKey {
    WireKey(provider: provider, providerID: id, language: tag(language))
}

/// Wire copy whose body repeats its headline.
func copy(
    _ id: String, _ headline: String, in language: String = "en", of article: ArticleReference? = nil,
    provider: String = "lusa", version: Int? = nil, status: PubStatus = .usable, embargo: Timestamp? = nil,
    isCorrection: Bool = false, note: String? = nil, category: String = "Macau", date: Timestamp? = nil,
    isBackfill: Bool = false, story: DeclaredStory? = nil, source: WireSource? = nil
) -> Submission {
    let content = Content(
        headline: headline, body: Body(sanitized: "<p>\(headline)</p>"), categories: [category],
        correctionNote: note, date: date.map { WireDate($0, offset: 28_800) })
    let item = WireItem(
        providerVersion: version, article: article, status: status,
        embargo: embargo.map { WireDate($0, offset: 28_800) },
        isCorrection: isCorrection, content: content)
    return Submission(
        key: key(id, language, provider: provider), item: item, isBackfill: isBackfill, offset: 28_800, story: story,
        source: source)
}

/// A notice without a text: it withholds or cancels what it names.
func notice(
    _ status: PubStatus, _ id: String, in language: String = "en", version: Int? = nil, reason: String? = nil,
    source: WireSource? = nil
) -> Submission {
    let content = Content(headline: "", body: .empty, correctionNote: reason)
    return Submission(
        key: key(id, language), item: WireItem(providerVersion: version, status: status, content: content),
        source: source)
}

/// The same story in the three languages of the editions.
func story(_ name: String, embargo: Timestamp? = nil) -> [Submission] {
    ["en", "zh-Hant", "pt"].map { language in
        copy("\(name)-\(language)", "\(name) \(language)", in: language, of: .named(name), embargo: embargo)
    }
}

extension Newsroom {
    static let trilingual = Newsroom(
        editions: ["en", "zh-Hant", "pt"].map { Edition(language: tag($0), title: $0) },
        feeds: [
            FeedDefinition(id: feedID("latest"), titles: [:]),
            FeedDefinition(
                id: feedID("macau"), titles: [:], selection: FeedSelection(all: [.categories(["Macau"])])),
            FeedDefinition(
                id: feedID("sport"), titles: [:], selection: FeedSelection(all: [.categories(["Sport"])])),
        ])
}

extension Receipt {
    /// The result without its reason.
    var word: String {
        switch result {
        case .stored: "stored"
        case .updated: "updated"
        case .unchanged: "unchanged"
        case .held: "held"
        case .refused: "refused"
        }
    }

    func id() throws -> VariantID {
        try #require(variant)
    }
}

extension DeskStore {
    @discardableResult
    func link(_ articles: [ArticleID], at now: Timestamp) async throws -> ArticleID {
        try await link(articles, original: nil, by: "ana", at: now)
    }

    @discardableResult
    func unlink(_ variant: VariantID, at now: Timestamp) async throws -> ArticleID {
        try await unlink(variant, by: "ana", at: now)
    }
}

extension PictureStore {
    /// Stores the outcomes of fetches, with a file for each that was fetched.
    func keep(_ outcomes: [PictureFetch.Outcome], at now: Timestamp) async throws {
        let folder = MediaFolder(
            path: FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        for case .fetched(let media) in outcomes.map(\.result) { try folder.put([], as: media) }
        try await keep(outcomes, in: folder, at: now)
    }
}

extension ArticleStore {
    @discardableResult
    func send(_ submission: Submission, at second: Int64) async throws -> Receipt {
        let receipts = try await apply([submission], at: NewsStoreTests.at(second))
        try #require(receipts.count == 1)
        return receipts[0]
    }

    @discardableResult
    func send(_ submissions: [Submission], at second: Int64) async throws -> [Receipt] {
        try await apply(submissions, at: NewsStoreTests.at(second))
    }

    func perform(_ act: Act, on variants: VariantID..., at second: Int64) async throws {
        try await perform(act, on: variants, by: "ana", offset: 28_800, at: NewsStoreTests.at(second))
    }

    func look(_ id: VariantID, at second: Int64) async throws -> Variant? {
        try await variant(id, at: NewsStoreTests.at(second))
    }

    func found(_ id: VariantID, at second: Int64) async throws -> Variant {
        try #require(try await look(id, at: second))
    }

    func feed(
        _ name: String = "latest", _ edition: String? = "en", entries: Int = 50, at second: Int64
    ) async throws -> FeedContents {
        let id = name == "front" ? FeedID.front : feedID(name)
        return try await contents(
            of: id, edition: edition.map(tag), entries: entries, at: NewsStoreTests.at(second))
    }

    /// What a feed holds: headlines, those of notices in brackets and as only the desk sees them.
    func lines(
        _ name: String = "latest", _ edition: String? = "en", entries: Int = 50, at second: Int64
    ) async throws -> [String] {
        var lines: [String] = []
        for variant in try await feed(name, edition, entries: entries, at: second).variants {
            let records = try await records(matching: RecordFilter(name: variant.id.description), at: at(second))
            lines.append(variant.isNotice ? "[\(records.map(\.headline).joined())]" : variant.content.headline)
        }
        return lines
    }

    /// The headlines of a part of the sitemap, article by article.
    func listed(_ number: Int, piece: Int = 1, of pieces: Int = 1, at second: Int64) async throws -> [[String]] {
        let part = SitemapPart(number: number, piece: piece, of: pieces, changed: created)
        return try await sitemapPart(part, at: NewsStoreTests.at(second)) { next in
            var all: [[String]] = []
            while let article = try next() { all.append(article.pages.map(\.variant.headline)) }
            return all
        }
    }

    /// The log after a sequence number, a change a line.
    func log(after sequence: Int64 = 0) async throws -> [String] {
        try await changes(after: sequence, limit: 10_000).map { change in
            "\(change.kind) \(change.version): \(Self.text(change.before)) > \(Self.text(change.after))"
        }
    }

    func kinds(after sequence: Int64 = 0) async throws -> [Change.Kind] {
        try await changes(after: sequence, limit: 10_000).map(\.kind)
    }

    private static func text(_ feeds: Set<FeedEdition>) -> String {
        feeds.sorted().map(\.description).joined(separator: " ")
    }
}
