import FoundationEssentials
import NewsModel

/// One JSON object per line, with sorted keys.
enum FactLine {
    static func write(_ facts: some Encodable) -> String {
        guard let data = try? JSONEncoder.stable.encode(facts) else {
            preconditionFailure("an object of strings and numbers can always be encoded")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
