import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// `newswire check`: whether configuration, store, spool folders and providers are as they should be.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check configuration, store, spool folders and providers.",
        discussion: """
            Prints one line for each thing that was looked at. Ends with 0 where all is well, 1 where something needs
            care, 78 where the configuration is wrong. A running server is not disturbed.

            Example: newswire check --json
            """)

    /// One thing that was looked at.
    private struct Finding {
        let subject: String
        let isWell: Bool
        let detail: String

        var line: String {
            "\((isWell ? "ok" : "problem").padding(to: 8)) \(subject.padding(to: 14)) \(detail)"
                .withoutControls
        }

        var jsonLine: String {
            FactLine.write(["check": subject, "result": isWell ? "ok" : "problem", "detail": detail])
        }
    }

    @OptionGroup var common: CommonOptions
    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() async throws {
        try await newswire.run {
            let settings = try readConfiguration(common)
            let findings =
                [configuration(settings)] + editions(settings) + (await feeds(settings)) + (await store(settings))
                + spools(settings)
                + pulls(settings)
            for finding in findings { try say(json ? finding.jsonLine : finding.line) }
            if findings.contains(where: { !$0.isWell }) { throw ExitStatus.needsCare.code }
        }
    }

    /// It has been read by now, feeds and providers with it.
    private func configuration(_ settings: Configuration) -> Finding {
        let (editions, feeds) = (settings.newsroom.editions.count, settings.newsroom.feeds.count)
        return Finding(
            subject: "configuration", isWell: true,
            detail:
                "\(common.config): \(editions) editions, \(feeds) feeds, \(settings.providers.ids.count) providers"
        )
    }

    private func feeds(_ settings: Configuration) async -> [Finding] {
        var senders: Set<String> = []
        if FileManager.default.fileExists(atPath: settings.storePath),
            let copies = try? await StoreReader(settings).store.lastCopies()
        {
            // What is wrong with the store is told below.
            senders = Set(copies.keys)
        }
        return FeedCheck.problems(of: settings.newsroom, providers: settings.providers, senders: senders)
            .map { Finding(subject: "feeds", isWell: false, detail: $0) }
    }

    /// Pages of an edition without interface texts speak another language than its articles.
    private func editions(_ settings: Configuration) -> [Finding] {
        let editions = settings.newsroom.editions.map(\.language)
        return editions.filter { !settings.texts.has($0) }.map { language in
            let other = settings.texts.texts(for: language, fallback: editions[0]).language
            return Finding(
                subject: "edition", isWell: false,
                detail:
                    "\(language) has no interface texts, so that its pages speak \(settings.texts.name(of: other)): "
                    + "put them into texts.json in the theme's folder")
        }
    }

    private func store(_ settings: Configuration) async -> [Finding] {
        guard FileManager.default.fileExists(atPath: settings.storePath) else {
            return [
                Finding(subject: "store", isWell: true, detail: "\(settings.storePath) is not there yet")
            ]
        }
        do {
            let reader = try StoreReader(settings)
            let problems = try await reader.store.integrityProblems()
            let state =
                problems.isEmpty
                ? [Finding(subject: "store", isWell: true, detail: "\(settings.storePath) is whole")]
                : problems.map {
                    Finding(subject: "store", isWell: false, detail: "\(settings.storePath): \($0)")
                }
            let copies = try await reader.store.lastCopies()
            let quiet = QuietProvider.all(
                of: settings.providers, last: copies, since: reader.store.created, at: reader.now)
            return state + quiet.map { Finding(subject: "provider", isWell: false, detail: "\($0)") }
                + (try await partners(reader))
        } catch {
            return [Finding(subject: "store", isWell: false, detail: "\(error)")]
        }
    }

    private func partners(_ reader: StoreReader) async throws -> [Finding] {
        try await reader.store.partners().filter { $0.isQuiet(at: reader.now) }.map { record in
            let last = record.usage.lastCall.map { "its last call was at \($0.rfc3339)" } ?? "it has never called"
            let limit = Duration.seconds(record.partner.quiet ?? 0).readable
            return Finding(
                subject: "partner", isWell: false,
                detail: "\(record.partner.name) is quiet: \(last), expected one at least every \(limit)")
        }
    }

    private func spools(_ settings: Configuration) -> [Finding] {
        settings.spools.flatMap { spool in
            do {
                try spool.check()
                let depth = spool.depth()
                let obstacles = spool.obstacles().map { Finding(subject: "spool", isWell: false, detail: $0) }
                let state = Finding(
                    subject: "spool", isWell: obstacles.isEmpty,
                    detail: "\(spool.path): \(depth.waiting) waiting, \(depth.refused) refused")
                return [state] + obstacles
            } catch {
                return [Finding(subject: "spool", isWell: false, detail: "\(error)")]
            }
        }
    }

    private func pulls(_ settings: Configuration) -> [Finding] {
        let states = PullMemory.read(settings.pullMemory)
        return settings.providers.ids.flatMap { id in
            settings.providers[id].pulls.map { pull in
                let state = states[pull.key(of: id)]
                let failure = state?.problem.map { "\($0); failed \(state?.failures ?? 0) times in a row" }
                let problem = pull.keyFile.flatMap(PullKey.problem(of:)) ?? failure
                let detail =
                    "\(id) \(pull.address): \(problem ?? (state == nil ? "not looked at yet" : "answers"))"
                return Finding(subject: "pull", isWell: problem == nil, detail: detail)
            }
        }
    }
}
