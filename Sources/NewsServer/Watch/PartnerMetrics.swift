import NewsModel
import NewsStore

/// Metrics of partners, in the text format of Prometheus.
struct PartnerMetrics {
    private let partners: [PartnerRecord]
    private let now: Timestamp

    init(_ partners: [PartnerRecord], at now: Timestamp) {
        (self.partners, self.now) = (partners, now)
    }

    var text: String {
        var text = MetricsText()
        func add(_ name: String, _ kind: MetricsText.Kind, _ help: String, _ figure: (PartnerRecord) -> Double?) {
            text.add("newswire_partner_" + name, kind, help) {
                partners.compactMap { record in figure(record).map { ("partner", record.partner.name, $0) } }
            }
        }
        add("calls_total", .counter, "Calls of the partner.") { Double($0.usage.calls) }
        add("items_total", .counter, "Items that the partner has fetched.") { Double($0.usage.items) }
        add("bytes_total", .counter, "Bytes of responses to the partner.") { Double($0.usage.bytes) }
        add("last_call_age_seconds", .gauge, "Seconds since the partner's last call.") { record in
            record.usage.lastCall.map { Double(now.microseconds - $0.microseconds) / 1e6 }
        }
        add("quiet", .gauge, "1 while the partner has not called for longer than its limit.") { record in
            record.partner.quiet.map { _ in record.isQuiet(at: now) ? 1 : 0 }
        }
        return text.text
    }
}
