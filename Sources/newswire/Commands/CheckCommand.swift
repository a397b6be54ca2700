import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// `newswire check`: checks configuration, store, spool folders and providers.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check configuration, store, spool folders and providers.",
        discussion: """
            Prints one line per check. Exits with 0 if all is well, 1 if something needs attention, 78 if the
            configuration is wrong. A running server is not disturbed.

            Example: newswire check --json
            """)

    /// Pictures wait for a quarter of an hour, copy for a minute.
    private static let longestWait: Int64 = 3600

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: JSONOption

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let findings =
                [configuration(settings)] + environment() + providers(settings) + editions(settings)
                + (await feeds(settings))
                + ServingCheck.findings(settings) + (await StoreCheck.findings(settings)) + spools(settings)
                + pulls(settings)
            for finding in findings { try say(output.json ? finding.jsonLine : finding.line) }
            if findings.contains(where: { !$0.isWell }) { throw ExitStatus.needsCare.code }
        }
    }

    /// It has been read by now, with feeds and providers.
    private func configuration(_ settings: Configuration) -> Finding {
        let (editions, feeds) = (settings.newsroom.editions.count, settings.newsroom.feeds.count)
        return Finding(
            subject: "configuration", isWell: true,
            detail:
                "\(common.config): \(editions) editions, \(feeds) feeds, \(settings.providers.ids.count) providers"
        )
    }

    /// A mistyped name has no entry, and embargoes of its copy may be read in another time zone.
    private func providers(_ settings: Configuration) -> [Finding] {
        let (usual, known) = (settings.providers.usual, settings.providers.ids)
        guard usual != ConfigurationSource.usualProvider, !known.isEmpty, !known.contains(usual) else { return [] }
        return [.problem("provider", "'\(usual)' has no entry among the providers\(known.sorted().hint(for: usual))")]
    }

    private func environment() -> [Finding] {
        ConfigurationSource.strangers(in: ProcessInfo.processInfo.environment).map { .problem("environment", $0) }
    }

    private func feeds(_ settings: Configuration) async -> [Finding] {
        var senders: Set<String> = []
        if FileManager.default.fileExists(atPath: settings.paths.store),
            let copies = try? await StoreReader(settings).store.lastCopies()
        {
            // What is wrong with the store is told below.
            senders = Set(copies.keys)
        }
        return FeedCheck.problems(of: settings.newsroom, providers: settings.providers, senders: senders)
            .map { Finding(subject: "feeds", isWell: false, detail: $0) }
    }

    /// Pages of an edition without interface texts use another language than its articles.
    private func editions(_ settings: Configuration) -> [Finding] {
        let editions = settings.newsroom.editions.map(\.language)
        return editions.filter { !settings.texts.has($0) }.map { language in
            let other = settings.texts.texts(for: language, fallback: editions[0]).language
            return Finding(
                subject: "edition", isWell: false,
                detail:
                    "\(language) has no interface texts, so its pages use \(settings.texts.name(of: other)): "
                    + "add them to texts.json in the theme's folder")
        }
    }

    private func spools(_ settings: Configuration) -> [Finding] {
        settings.spools.flatMap { spool -> [Finding] in
            guard spool.isThere else {
                let obstacle = spool.obstacleToMaking.map { "cannot be created: \($0)" }
                let detail = obstacle ?? "does not exist yet; newswire serve creates it at its start"
                return [Finding(subject: "spool", isWell: obstacle == nil, detail: "\(spool.path) \(detail)")]
            }
            do throws(SpoolFolder.Problem) {
                try spool.check()
            } catch {
                let remedy = error.isMissing ? "; newswire serve creates it at its start" : ""
                return [.problem("spool", "\(error)\(remedy)")]
            }
            let depth = spool.depth()
            var problems = spool.obstacles()
            if depth.refused > 0 {
                problems.append(
                    "\(spool.path)/refused: \(depth.refused) files, each with its reason beside it: fix them, or delete them"
                )
            }
            if let since = spool.waitingSince, WallClock.system.now().seconds - since.seconds > Self.longestWait {
                problems.append("\(spool.path)/incoming: a file has been waiting since \(since.rfc3339)")
            }
            let detail = "\(spool.path): \(depth.waiting) waiting, \(depth.refused) refused"
            return [Finding(subject: "spool", isWell: problems.isEmpty, detail: detail)]
                + problems.map { .problem("spool", $0) }
        }
    }

    private func pulls(_ settings: Configuration) -> [Finding] {
        let states = PullMemory.read(settings.paths.pull)
        return settings.providers.ids.flatMap { id in
            settings.providers[id].pulls.map { pull in
                let state = states[pull.key(of: id)]
                let refused = state?.refusal
                let problem =
                    pull.keyFile.flatMap(PullKey.problem(of:)) ?? state.flatMap(failure)
                    ?? refused.flatMap { $0.isWhole ? $0.line : nil }
                let standing = state == nil ? "not fetched yet" : refused.map { "ok, but \($0.line)" } ?? "ok"
                let detail = "\(id) \(pull.address): \(problem ?? standing)"
                return Finding(subject: "pull", isWell: problem == nil, detail: detail)
            }
        }
    }

    /// Why an address could not be fetched last.
    private func failure(_ state: PullState) -> String? {
        state.problem.map { state.isGone ? $0 : "\($0); failed \(state.failures) times in a row" }
    }
}
