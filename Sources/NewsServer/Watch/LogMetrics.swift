import NewsModel

/// Metrics of the change log and its announcements, in the text format of Prometheus.
struct LogMetrics {
    let secondsAhead: Double
    let lags: [AnnouncementLag]
    let now: Timestamp

    init(secondsAhead: Double, lags: [AnnouncementLag], at now: Timestamp) {
        (self.secondsAhead, self.lags, self.now) = (secondsAhead, lags, now)
    }

    var text: String {
        var text = MetricsText()
        text.add("newswire_build_info", .gauge, "Always 1, with the version of the program.") {
            [("version", Release.version, 1)]
        }
        text.add(
            "newswire_log_ahead_seconds", .gauge, "Seconds that the newest change is ahead of the clock.", secondsAhead)
        text.add("newswire_announcing_behind_changes", .gauge, "Changes not yet announced to the target.") {
            lags.map { ("target", $0.name, Double($0.changes)) }
        }
        text.add("newswire_announcing_behind_seconds", .gauge, "Seconds since the first change not yet announced.") {
            lags.map { ("target", $0.name, $0.seconds(at: now)) }
        }
        return text.text
    }
}
