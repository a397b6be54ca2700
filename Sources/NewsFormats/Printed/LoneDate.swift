import NewsModel

/// A line with only a date, as papers and sites print it below a headline: `Thursday, 26 November 2026`, `26/11/2026
/// 18:32`, `2026-11-26 HKT 18:32`, `2026年11月26日`.
enum LoneDate {
    private static let widest = 60

    static func isDate(_ line: String) -> Bool {
        guard let words = words(of: line) else { return false }
        return words.day != nil && words.month != nil
    }

    /// The date; nil without a year, or if day and month are ambiguous.
    static func date(in line: String, zone: Zone, isDayFirst: Bool = false) -> WireDate? {
        guard let words = words(of: line), isDayFirst || !words.hasEitherOrder, words.year != nil, words.month != nil
        else {
            return nil
        }
        return words.date(defaultZone: zone, near: nil)
    }

    private static func words(of line: String) -> DateWords? {
        guard line.columns <= widest, line.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else {
            return nil
        }
        var parts = line.words
        // RTHK writes the zone before the time.
        if parts.count == 3, (3...4).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ $0.isCapital })
        {
            parts.swapAt(1, 2)
        }
        let words = DateWords(parts.joined(separator: " "))
        return words.isUnsure || words.hasOtherWords ? nil : words
    }
}
