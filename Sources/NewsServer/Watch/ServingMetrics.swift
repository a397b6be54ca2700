/// Metrics of the public listener, in the text format of Prometheus.
struct ServingMetrics {
    private let room: ServingRoom

    init(_ room: ServingRoom) {
        self.room = room
    }

    var text: String {
        var text = MetricsText()
        addAnswers(to: &text)
        addConnections(to: &text)
        let ready = room.ready.figures
        text.add("newswire_ready_responses", .gauge, "Cached responses.", Double(ready.count))
        text.add("newswire_ready_bytes", .gauge, "Bytes of the cached responses.", Double(ready.size))
        text.add(
            "newswire_ready_generations_total", .counter, "Generations of responses.", Double(ready.generations))
        return text.text
    }

    private func addAnswers(to text: inout MetricsText) {
        let lanes = ServingFigures.Lane.allCases.map { (lane: $0, answers: room.figures[$0]) }
        text.add(
            "newswire_http_request_duration_seconds",
            "From the last byte of a request's head to the response handed to the connection; express responses are cache hits.",
            bounds: ServingFigures.bounds,
            lanes.map { lane, answers in
                MetricsText.Distribution(
                    label: ("lane", lane.rawValue), counts: answers.durations.values,
                    sum: Double(answers.nanoseconds.value) / 1e9)
            })
        text.add("newswire_http_responses_total", .counter, "Responses by status class.") {
            (1...5).map { hundred in
                ("class", "\(hundred)xx", Double(lanes.reduce(0) { $0 + $1.answers.byClass.values[hundred] }))
            }
        }
        text.add("newswire_http_response_bytes_total", .counter, "Bytes of bodies by lane.") {
            lanes.map { ("lane", $0.lane.rawValue, Double($0.answers.bytes.value)) }
        }
    }

    private func addConnections(to text: inout MetricsText) {
        let figures = room.figures
        text.add("newswire_http_connections", .gauge, "Open connections.", Double(room.doorman.connections))
        text.add("newswire_http_pending", .gauge, "Requests in progress.", Double(room.admission.pending))
        text.add("newswire_http_connections_total", .counter, "Connections by outcome.") {
            [
                ("outcome", "accepted", Double(figures.accepted.value)),
                ("outcome", "refused", Double(figures.refused.value)),
                ("outcome", "timed_out", Double(figures.timeouts.value)),
            ]
        }
        text.add("newswire_http_turned_away_total", .counter, "Requests rejected before routing, by reason.") {
            [
                ("reason", "malformed", Double(figures.malformed.value)),
                ("reason", "overloaded", Double(figures.overloaded.value)),
                ("reason", "too_eager", Double(figures.tooEager.value)),
            ]
        }
    }
}
