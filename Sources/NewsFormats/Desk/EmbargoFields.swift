import NewsModel

/// The end of an embargo in fields that senders have named so themselves: an instant, or a day with its time in another
/// field.
struct EmbargoFields {
    /// The latest that is stated; without end if a field says no more than that there is an embargo.
    private(set) var end: WireDate?
    /// The place of the first value that is no date.
    private(set) var unread: Int?

    /// - Parameter date: reads a date as the format writes it.
    init(_ values: [String], date: (String) -> WireDate?) {
        var days: [String] = []
        var times: [Int] = []
        var isStated = false
        for (place, value) in values.enumerated() where !Self.isNone(value) {
            if Self.isTime(value) {
                times.append(place)
            } else if Self.isDay(value) {
                days.append(value)
            } else if let found = date(value) {
                hold(until: found)
            } else if ["yes", "true", "1"].contains(value.lowercased()) {
                isStated = true
            } else {
                unread = unread ?? place
            }
        }
        if let time = times.first {
            // Which day a time belongs to must not be guessed.
            let joined = days.count == 1 && times.count == 1 ? date(Self.joined(days[0], values[time])) : nil
            if let joined { hold(until: joined) } else { unread = unread ?? time }
        } else {
            for day in days.compactMap(date) { hold(until: day) }
        }
        if isStated, end == nil { end = .endless }
    }
}

extension EmbargoFields {
    private mutating func hold(until found: WireDate) {
        if end.map({ $0.instant < found.instant }) ?? true { end = found }
    }

    private static func isNone(_ value: String) -> Bool {
        value.isBlank || ["false", "0", "null"].contains(value.lowercased()) || DeskWords.isNoEmbargo(value)
    }

    /// `18:00:00`, `0600`, `06:00+01:00`.
    private static func isTime(_ value: String) -> Bool {
        let figures = value.utf8.prefix { $0.isDigit }.count
        return figures == 4 && value.utf8.count == 4
            || (1...2).contains(figures) && value.utf8.dropFirst(figures).first == UInt8(ascii: ":")
    }

    /// `20261224`, `2026-12-24`.
    private static func isDay(_ value: String) -> Bool {
        let figures = value.utf8.filter(\.isDigit).count
        return figures == 8
            && (value.utf8.count == 8 || value.utf8.count == 10 && value.utf8.count { $0 == UInt8(ascii: "-") } == 2)
    }

    /// In the basic form of ISO 8601, since some write the day in one form and the time in the other.
    private static func joined(_ day: String, _ time: String) -> String {
        let clock = time.prefix { $0.isNumber || $0 == ":" }
        let figures = clock.replacing(":", with: "")
        return day.replacing("-", with: "") + "T" + (figures.count % 2 == 0 ? "" : "0") + figures
            + time.dropFirst(clock.count).trimmed
    }
}
