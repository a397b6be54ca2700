import ArgumentParser
import Ingest
import NewsModel
import NewsStore

/// `newswire list`: every variant, whatever its state, for the desk.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List variants with their articles, versions and states.",
        discussion: "Example: newswire list --language pt --feed macau")

    @OptionGroup var common: CommonOptions
    @Option(help: "Only this language (BCP 47).", transform: languageTag)
    var language: LanguageTag?
    @Option(help: "Only variants in this feed.")
    var feed: String?
    @Option(help: "Only this status: usable, withheld or canceled.", transform: pubStatus)
    var status: PubStatus?
    @Option(
        help: "Only variants stored or changed since: a date, or a date and time (RFC 3339).", transform: statedTime)
    var since: String?
    @Flag(help: "Only what waits for the desk: alerts, and wire copy to accept or reject.")
    var alerts = false
    @Flag(help: "Only translations whose original has a newer text.")
    var behind = false
    @OptionGroup var output: JSONOption

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let reader = try StoreReader(settings)
            let records = try await reader.store.records(matching: try filter(settings), at: reader.now)
            for record in records { try say(output.json ? record.jsonLine : record.line) }
            for package in try await packages(reader, settings) {
                try say(output.json ? package.jsonLine : package.line)
            }
            let notices = try await reader.store.notices(matching: try filter(settings))
            for notice in notices { try say(output.json ? notice.jsonLine : notice.line) }
        }
    }

    /// Packages have no language, are in no feed and need no decision.
    private func packages(_ reader: StoreReader, _ settings: Configuration) async throws -> [PackageRecord] {
        guard language == nil, feed == nil, !alerts, !behind else { return [] }
        let since = try filter(settings).since
        return try await reader.store.packages(matching: PackageFilter(status: status, since: since))
    }

    private func filter(_ settings: Configuration) throws -> RecordFilter {
        var filter = RecordFilter(language: language, status: status, needsDesk: alerts, isBehind: behind)
        if let feed {
            guard let id = FeedID(feed), settings.newsroom.feed(id) != nil else {
                let known = settings.newsroom.feeds.map(\.id.description)
                let hint = known.hint(for: feed)
                throw DeskRefusal(.unknown, "there is no feed '\(feed)'\(hint)")
            }
            filter.feed = id
        }
        if let since {
            let zone = settings.providers[settings.providers.usual].zone
            filter.since = WireDate(rfc3339: since, defaultZone: zone)?.instant
        }
        return filter
    }
}

private func pubStatus(_ text: String) throws -> PubStatus {
    guard let status = PubStatus(rawValue: text) else {
        throw ValidationError(
            "'\(text)' is not a status: expected one of \(PubStatus.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return status
}
