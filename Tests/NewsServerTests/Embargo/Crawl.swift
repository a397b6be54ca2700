import NewsServer

/// What a site answers, by what was asked for: two of them can be compared.
struct Crawl: Equatable {
    var answers: [String: WireResponse] = [:]

    /// Without what partners are told of the bytes they were sent: what was not alike yet stays counted.
    var uncounted: Crawl {
        Crawl(answers: answers.filter { !$0.key.hasSuffix(" usage") })
    }

    /// Where two sites differ, a line for each thing that was asked for.
    func differences(from other: Crawl) -> [String] {
        Set(answers.keys).union(other.answers.keys).sorted().compactMap { path in
            let (one, two) = (answers[path], other.answers[path])
            guard one != two else { return nil }
            guard let one, let two else { return "\(path) is in one of them only" }
            let fields = Set(one.fields.map(\.name) + two.fields.map(\.name)).filter { one[$0] != two[$0] }
            return "\(path): \(one.status) and \(two.status), \(fields.sorted()) "
                + (one.body == two.body ? "" : Self.firstDifference(one.text, two.text))
        }
    }

    private static func firstDifference(_ one: String, _ two: String) -> String {
        let start = zip(one.utf8, two.utf8).prefix { $0 == $1 }.count
        func around(_ text: String) -> String {
            String(decoding: Array(text.utf8)[max(0, start - 80)..<min(text.utf8.count, start + 80)], as: UTF8.self)
        }
        return "'\(around(one))' and '\(around(two))'"
    }
}
