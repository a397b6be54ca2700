/// Whole numbers as senders write them.
enum WireNumber {
    /// `3`, and `3.0` from senders that use decimals; nil for anything else, including negative numbers.
    static func whole(_ text: String) -> Int? {
        let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
    }
}
