import FoundationEssentials
import Ingest
import NewsModel
import NewsServer
import NewsStore

/// Checks the store, and what it records about providers, partners and announcements.
struct StoreCheck {
    private let settings: Configuration
    private let store: SQLiteStore
    private let now: Timestamp

    /// A target without a change for this long does not get it by itself.
    private static let longestLag = 300.0

    /// All findings.
    static func findings(_ settings: Configuration) async -> [Finding] {
        guard FileManager.default.fileExists(atPath: settings.paths.store) else {
            return [.ok("store", "\(settings.paths.store) does not exist yet")]
        }
        do {
            let reader = try StoreReader(settings)
            let check = StoreCheck(settings: settings, store: reader.store, now: reader.now)
            return try await check.store() + check.media() + check.log() + check.followers() + check.providers()
                + check.partners()
        } catch {
            return [.problem("store", "\(error)")]
        }
    }

    private func store() async throws -> [Finding] {
        let path = settings.paths.store
        var findings = try await store.integrityProblems().map { Finding.problem("store", "\(path): \($0)") }
        if findings.isEmpty {
            let changes = try await store.newestChange()
            let held = changes == 0 ? "it is empty" : "\(changes) changes"
            findings = [.ok("store", "\(path) is intact; created at \(store.created.rfc3339), \(held)")]
        } else {
            findings.append(.problem("store", "restore a backup (docs/operating.md, Backup and restore)"))
        }
        let tag = try await store.tag()
        if tag != settings.site.tag {
            findings.append(.problem("store", "\(StoreError.wrongTag(stored: tag, configured: settings.site.tag))"))
        }
        do {
            try SQLiteStore.checkSpace(at: path)
        } catch {
            findings.append(.problem("store", "\(error)"))
        }
        return findings
    }

    private func media() async throws -> [Finding] {
        let folder = MediaFolder(ofStore: settings.paths.store)
        let count = try await store.missingFiles(in: folder)
        return count == 0
            ? []
            : [.problem("pictures", "\(count) of the store have no file in \(folder.path): restore them from a backup")]
    }

    private func log() async throws -> [Finding] {
        let seconds = try await store.secondsAhead(of: now)
        guard seconds > LogAhead.longest else { return [] }
        return [.problem("clock", LogAhead(seconds: seconds).description)]
    }

    private func followers() async throws -> [Finding] {
        let announcements = Announcements(
            places: store, site: settings.site, purge: settings.purge, indexNow: settings.indexNow
        ) { _ in Announcement.Reply(status: 503, isPassing: true) }
        let clock = WallClock { [now] in now }
        return try await announcements.lags(newsroom: settings.newsroom, store: store, clock: clock).map { lag in
            guard let since = lag.since else { return .ok("announcing", "\(lag.name) has every change") }
            let isLate = lag.seconds(at: now) > Self.longestLag
            return Finding(
                subject: "announcing", isWell: !isLate,
                detail: "\(lag.name) does not have \(lag.changes) changes yet, the first from \(since.rfc3339)"
                    + (isLate ? "; the server's log says why" : ""))
        }
    }

    private func providers() async throws -> [Finding] {
        QuietProvider.all(
            of: settings.providers, last: try await store.lastCopies(), since: store.created, at: now
        ).map { .problem("provider", "\($0)") }
    }

    private func partners() async throws -> [Finding] {
        let (newsroom, editions) = (settings.newsroom, Set(settings.newsroom.editions.map(\.language)))
        return try await store.partners().flatMap { record -> [Finding] in
            var findings: [Finding] = []
            if record.isQuiet(at: now) {
                let last = record.usage.lastCall.map { "its last call was at \($0.rfc3339)" } ?? "it has never called"
                let limit = Duration.seconds(record.partner.quiet ?? 0).readable
                findings.append(
                    .problem(
                        "partner", "\(record.partner.name) is quiet: \(last), expected one at least every \(limit)"))
            }
            let gone = record.feeds.filter { newsroom.feed($0.feed) == nil || !editions.contains($0.edition) }
            if !gone.isEmpty {
                let names = gone.sorted().map(\.description).joined(separator: ", ")
                findings.append(
                    .problem(
                        "partner",
                        "\(record.partner.name) is entitled to \(names), which no longer exists: see newswire partner set"
                    ))
            }
            if let provider = record.partner.provider, !settings.providers.knows(provider) {
                findings.append(
                    .problem(
                        "partner",
                        "\(record.partner.name) sends copy of provider '\(provider)', which has no entry"
                            + "\(settings.providers.ids.hint(for: provider)): see newswire partner set"))
            }
            return findings
        }
    }
}
