import NewsModel

/// The story that a withdrawal or correction refers to by service and number, as in `Kill W2870` and `bdt0123`.
///
/// Accepted only if it is the only one, and its day is certain: numbers rise through the day and start again, so a
/// number higher than the notice's own is another day's.
struct StoryReference: Hashable {
    let number: String

    /// - Parameters:
    ///   - service: the notice's own, whose form and letters the reference must have.
    ///   - own: the notice's own number.
    init?(in texts: [String], service: String, own: String) {
        var found: Set<String> = []
        for text in texts {
            let words = text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
            for (index, word) in words.enumerated() {
                guard word.lowercased().hasPrefix(service.lowercased()) else { continue }
                let attached = word.dropFirst(service.count)
                let number = attached.isEmpty && index + 1 < words.count ? words[index + 1] : String(attached)
                guard let full = Self.full(number, like: own, isNamed: !service.isEmpty), full != own else { continue }
                found.insert(full)
            }
        }
        guard found.count == 1, let number = found.first, let value = Int(number), let notice = Int(own),
            value < notice
        else { return nil }
        self.number = number
    }

    /// With the leading zeros of the notice's own number, which people omit: `dpa 157` is `dpa 0157`. Shorter ones may
    /// be days.
    private static func full(_ number: String, like own: String, isNamed: Bool) -> String? {
        guard number.utf8.allSatisfy(\.isDigit) else { return nil }
        if number.utf8.count == own.utf8.count { return number }
        let isShort = isNamed && number.utf8.count == 3 && own.utf8.count == 4
        return isShort && number.utf8.first != UInt8(ascii: "0") ? "0" + number : nil
    }
}
