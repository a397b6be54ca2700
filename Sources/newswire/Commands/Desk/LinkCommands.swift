import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// `newswire link`: links variants in different languages into one article, or proposes pairs.
struct LinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Link variants in different languages into one article, or propose pairs.",
        discussion: """
            The article that was public first keeps its id, and those of the others redirect to it. An article never has two
            variants of one language. The first id, if it is one variant, is the original: when that is corrected, the
            others are behind (newswire list --behind).

            Example: newswire link ferry-fares tarifas-dos-barcos
            Example: newswire link --suggest --days 2
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "Ids of variants or articles, or providers' ids.")
    var ids: [String] = []
    @Flag(help: "Propose pairs that seem to be the same story, with reasons, and link nothing.")
    var suggest = false
    @Option(help: "How many days apart the variants of a pair may be.")
    var days: Int?
    @Option(help: "Propose only for copy received since: a date, or a date and time (RFC 3339).", transform: statedTime)
    var since: String?

    func validate() throws {
        if suggest, !ids.isEmpty { throw ValidationError("--suggest takes no ids") }
        if !suggest, ids.count < 2 { throw ValidationError("give at least two ids, or --suggest") }
        if !suggest, days != nil || since != nil { throw ValidationError("--days and --since need --suggest") }
        if let days, !(0...365).contains(days) { throw ValidationError("--days is a number from 0 to 365") }
    }

    func run() async throws {
        if suggest { return try await propose() }
        try await desk.carryOut(DeskOrder(.link, names: ids, by: desk.orderer))
    }

    /// It only reads, so it does not matter who owns the store.
    private func propose() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(desk.common)
            let reader = try StoreReader(settings)
            let zone = settings.providers[settings.providers.usual].zone
            let start = since.flatMap { WireDate(rfc3339: $0, defaultZone: zone)?.instant }
            let days = days ?? LinkSuggester.usualDays
            let stories = try await reader.store.traits(since: start.map { $0.adding(seconds: -Int64(days) * 86_400) })
            for link in LinkSuggester(days: days).suggestions(among: stories, since: start) {
                try say(desk.output.json ? link.jsonLine : link.text)
            }
        }
    }
}

/// `newswire unlink`: separates a variant from its article.
struct UnlinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Separate a variant from its article; copy does not link them again.",
        discussion: "Example: newswire unlink ferry-fares --language pt")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "A variant's id; an article's or a provider's id with --language.")
    var id: String
    @Option(help: "The article's variant in this language (BCP 47).", transform: languageTag)
    var language: LanguageTag?

    func run() async throws {
        try await desk.carryOut(DeskOrder(.unlink, names: [id], by: desk.orderer, language: language))
    }
}

extension LinkSuggestion {
    /// For people: the score, the two variants, and a line of reasons.
    fileprivate var text: String {
        let pair = [one, other].map { "\($0.variant) \($0.key.language) \($0.headline)" }
        let why = reasons.map { "\($0.kind.rawValue): \($0.values.joined(separator: ", "))" }
        let lines = [
            "\(score)".padding(to: 4) + pair[0], "    " + pair[1], "    because of " + why.joined(separator: "; "),
        ]
        return lines.map(\.withoutControls).joined(separator: "\n")
    }

    fileprivate var jsonLine: String {
        let row = Row(
            score: score, variants: [one, other].map { Row.Side($0) },
            reasons: Dictionary(reasons.map { ($0.kind.rawValue, $0.values) }) { $0 + $1 })
        return FactLine.write(row)
    }

    private struct Row: Encodable {
        struct Side: Encodable {
            let id: String
            let article: String
            let language: String
            let headline: String

            init(_ story: StoryTraits) {
                id = story.variant.description
                article = story.article.description
                language = story.key.language.description
                headline = story.headline
            }
        }

        let score: Int
        let variants: [Side]
        let reasons: [String: [String]]
    }
}
