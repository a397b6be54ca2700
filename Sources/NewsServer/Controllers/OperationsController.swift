import HTTPTypes
import Hummingbird
import Ingest
import NIOCore
import NewsModel
import NewsStore

/// What operators and their programs ask, on a listener of its own: whether the server is well, and its figures.
struct OperationsController {
    let store: any ArticleStore
    let partners: any PartnerStore
    let intake: Intake
    let announcements: Announcements
    let newsroom: Newsroom
    let serving: ServingRoom
    let clock: WallClock

    /// `/healthz`: the process answers.
    @Sendable func health(_ request: Request, _ context: CallContext) async throws -> Response {
        text(.ok, "ok\n")
    }

    /// `/readyz`: the store answers too, and could keep what comes.
    @Sendable func readiness(_ request: Request, _ context: CallContext) async throws
        -> Response
    {
        do {
            _ = try await store.newestChange()
            try await store.checkReadiness()
            return text(.ok, "ready\n")
        } catch {
            return text(.serviceUnavailable, "the store is not ready: \(error)\n")
        }
    }

    /// `/metrics`, in the text format of Prometheus 0.0.4.
    @Sendable func metrics(_ request: Request, _ context: CallContext) async throws
        -> Response
    {
        let (copies, records) = (try await store.lastCopies(), try await partners.partners())
        let lags = try await announcements.lags(newsroom: newsroom, store: store, clock: clock)
        let (now, ahead) = (clock.now(), try await store.secondsAhead(of: clock.now()))
        return text(
            .ok,
            write(ahead) + ServingMetrics(serving).text + write(copies, at: now) + write(lags, at: now)
                + write(records, at: now),
            mediaType: "text/plain; version=0.0.4; charset=utf-8")
    }

    private func write(_ secondsAhead: Double) -> String {
        var text = MetricsText()
        text.add("newswire_build_info", .gauge, "1, with the version of the program.") {
            [("version", Release.version, 1)]
        }
        text.add(
            "newswire_log_ahead_seconds", .gauge, "By how much the newest change is ahead of the clock.", secondsAhead)
        return text.text
    }

    private func write(_ lags: [AnnouncementLag], at now: Timestamp) -> String {
        var text = MetricsText()
        text.add("newswire_announcing_behind_changes", .gauge, "Changes that somebody outside is not told of yet.") {
            lags.map { ("target", $0.name, Double($0.changes)) }
        }
        text.add("newswire_announcing_behind_seconds", .gauge, "Seconds since the first of them.") {
            lags.map { ("target", $0.name, $0.seconds(at: now)) }
        }
        return text.text
    }

    private func write(_ copies: [String: Timestamp], at now: Timestamp) -> String {
        let counts = intake.figures.counts
        let quiet = Set(
            QuietProvider.all(of: intake.providers, last: copies, since: store.created, at: now).map(
                \.provider))
        let known = copies.filter { $0.value <= now }
        let depths = intake.spools.map { (provider: $0.provider, depth: $0.depth()) }
        var text = MetricsText()
        text.add("newswire_ingest_items_total", .counter, "Items of wire copy by what became of them.") {
            ImportResult.Outcome.allCases.map { ("result", $0.rawValue, Double(counts.items[$0] ?? 0)) }
        }
        text.add(
            "newswire_provider_last_copy_age_seconds", .gauge,
            "Seconds since the provider's last new or changed copy."
        ) {
            known.map { ("provider", $0.key, Double(now.microseconds - $0.value.microseconds) / 1e6) }
        }
        text.add(
            "newswire_provider_quiet", .gauge, "1 while the provider is quiet for longer than it may be."
        ) {
            intake.providers.ids.filter { intake.providers[$0].quiet != nil }
                .map { ("provider", $0, quiet.contains($0) ? 1 : 0) }
        }
        text.add("newswire_spool_waiting_files", .gauge, "Files in the provider's incoming folder.") {
            depths.map { ("provider", $0.provider, Double($0.depth.waiting)) }
        }
        text.add("newswire_spool_refused_files", .gauge, "Files in the provider's refused folder.") {
            depths.map { ("provider", $0.provider, Double($0.depth.refused)) }
        }
        text.add("newswire_spool_ready", .gauge, "1 while the provider's spool folder can be used.") {
            intake.spools.map { ("provider", $0.provider, (try? $0.check()) == nil ? 0 : 1) }
        }
        text.add("newswire_pull_failures_total", .counter, "Fetches that failed.") {
            Set(intake.pulls.map(\.provider)).map {
                ("provider", $0, Double(counts.pullFailures[$0] ?? 0))
            }
        }
        return text.text
    }

    private func write(_ partners: [PartnerRecord], at now: Timestamp) -> String {
        var text = MetricsText()
        func add(_ name: String, _ kind: MetricsText.Kind, _ help: String, _ figure: (PartnerRecord) -> Double?) {
            text.add("newswire_partner_" + name, kind, help) {
                partners.compactMap { record in figure(record).map { ("partner", record.partner.name, $0) } }
            }
        }
        add("calls_total", .counter, "Calls of the partner.") { Double($0.usage.calls) }
        add("items_total", .counter, "Items that the partner has taken.") { Double($0.usage.items) }
        add("bytes_total", .counter, "Bytes of answers to the partner.") { Double($0.usage.bytes) }
        add("last_call_age_seconds", .gauge, "Seconds since the partner's last call.") { record in
            record.usage.lastCall.map { Double(now.microseconds - $0.microseconds) / 1e6 }
        }
        add("quiet", .gauge, "1 while the partner has not called for longer than it may.") { record in
            record.partner.quiet.map { _ in record.isQuiet(at: now) ? 1 : 0 }
        }
        return text.text
    }

    private func text(
        _ status: HTTPResponse.Status, _ body: String, mediaType: String = "text/plain; charset=utf-8"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
