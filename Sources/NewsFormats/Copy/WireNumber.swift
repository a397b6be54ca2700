/// Whole numbers as senders write them.
enum WireNumber {
    /// `3`, and `3.0` from senders that use decimals; nil for anything else, including negative numbers.
    static func whole(_ text: String) -> Int? {
        let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// 1 to 8 (IPTC, `urgency`): 9 has a meaning of the provider's own (IIM, NITF), and 0 none.
    static func urgency(_ text: String?) -> Int? {
        text.flatMap { whole($0.trimmed.halfWidth) }.flatMap { (1...8).contains($0) ? $0 : nil }
    }

    /// An urgency off that scale, as a line for the desk, who may know the provider's own. Superdesk writes `None`.
    static func oddUrgency(_ text: String?) -> String? {
        guard let stated = text?.oneLine.nilIfBlank, urgency(stated) == nil, whole(stated) != 0,
            stated.lowercased() != "none"
        else { return nil }
        return "urgency: " + stated
    }

    /// 1 to 9 (IPTC, `priority`).
    static func priority(_ text: String?) -> Int? {
        text.flatMap { whole($0.trimmed) }.flatMap { (1...9).contains($0) ? $0 : nil }
    }
}
