/// Whole numbers as senders write them.
enum WireNumber {
    /// `3`, and `3.0` from senders that use decimals; nil for anything else, including negative numbers.
    static func whole(_ text: String) -> Int? {
        let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// 1 to 8 (IPTC, `urgency`). 9 has a meaning of the provider's own and 0 none, so that they say nothing of it.
    static func urgency(_ text: String?) -> Int? {
        text.flatMap { whole($0.trimmed.halfWidth) }.flatMap { (1...8).contains($0) ? $0 : nil }
    }

    /// 1 to 9 (IPTC, `priority`).
    static func priority(_ text: String?) -> Int? {
        text.flatMap { whole($0.trimmed) }.flatMap { (1...9).contains($0) ? $0 : nil }
    }
}
