import FoundationEssentials

/// One JSON object a line, keys in order.
enum FactLine {
    static func write(_ facts: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(facts) else {
            preconditionFailure("an object of strings and numbers can always be written")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
