import Ingest
import NewsModel

/// Metrics of incoming copy, in the text format of Prometheus.
struct IntakeMetrics {
    private let intake: Intake
    private let spools: [(provider: String, standing: SpoolStanding?)]
    private let copies: [String: Timestamp]
    private let since: Timestamp
    private let now: Timestamp

    /// - Parameters:
    ///   - copies: the time of each provider's last copy.
    ///   - since: when the store was created.
    init(
        _ intake: Intake, spools: [SpoolReader], copies: [String: Timestamp], since: Timestamp, at now: Timestamp
    ) {
        (self.intake, self.copies, self.since, self.now) = (intake, copies, since, now)
        self.spools = spools.map { ($0.provider, $0.standing) }
    }

    var text: String {
        var text = MetricsText()
        let counts = intake.figures.counts
        text.add("newswire_ingest_items_total", .counter, "Items of wire copy by result.") {
            Receipt.Outcome.allCases.map { ("result", $0.rawValue, Double(counts.items[$0] ?? 0)) }
        }
        addProviders(to: &text)
        addSpools(to: &text)
        text.add("newswire_pull_failures_total", .counter, "Fetches that failed.") {
            Set(intake.pulls.map(\.provider)).map {
                ("provider", $0, Double(counts.pullFailures[$0] ?? 0))
            }
        }
        return text.text
    }

    private func addProviders(to text: inout MetricsText) {
        let quiet = Set(
            QuietProvider.all(of: intake.providers, last: copies, since: since, at: now).map(\.provider))
        let known = copies.filter { $0.value <= now }
        text.add(
            "newswire_provider_last_copy_age_seconds", .gauge,
            "Seconds since the provider's last new or changed copy."
        ) {
            known.map { ("provider", $0.key, Double(now.microseconds - $0.value.microseconds) / 1e6) }
        }
        text.add(
            "newswire_provider_quiet", .gauge, "1 while the provider has been quiet for longer than its limit."
        ) {
            intake.providers.ids.filter { intake.providers[$0].quiet != nil }
                .map { ("provider", $0, quiet.contains($0) ? 1 : 0) }
        }
    }

    private func addSpools(to text: inout MetricsText) {
        let seen = spools.compactMap { spool in spool.standing.map { (provider: spool.provider, standing: $0) } }
        text.add("newswire_spool_waiting_files", .gauge, "Files in the provider's incoming folder.") {
            seen.map { ("provider", $0.provider, Double($0.standing.waiting)) }
        }
        text.add("newswire_spool_refused_files", .gauge, "Files in the provider's refused folder.") {
            seen.map { ("provider", $0.provider, Double($0.standing.refused)) }
        }
        text.add("newswire_spool_ready", .gauge, "1 while the provider's spool folder can be used.") {
            spools.map { ("provider", $0.provider, $0.standing?.isUsable == true ? 1 : 0) }
        }
    }
}
