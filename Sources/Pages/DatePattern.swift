import NewsModel

/// How a language writes a date: text with the names of its parts in braces, `{day} {month} {year}`.
///
/// `{month}` is the month's name and `{monthNumber}` its number; `{hour}` and `{minute}` have two digits. It knows
/// nothing of zones: the wall clock is that of the date's own offset.
struct DatePattern: Sendable, Hashable {
    let pattern: String
    /// January first.
    let months: [String]

    func text(for date: WireDate) -> String {
        let civil = CivilDate(date.instant, offset: date.offset)
        var text = ""
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += part(rest[rest.index(after: open)..<close], of: civil)
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private func part(_ name: Substring, of civil: CivilDate) -> String {
        switch name {
        case "year": "\(civil.year)"
        case "month": months.count == 12 ? months[civil.month - 1] : "\(civil.month)"
        case "monthNumber": "\(civil.month)"
        case "day": "\(civil.day)"
        case "hour": civil.hour.padded(to: 2)
        case "minute": civil.minute.padded(to: 2)
        default: preconditionFailure("a date has no part named \(name)")
        }
    }
}

extension WireDate {
    /// For `<time datetime>`: HTML allows three decimals of a second, and a store's instants have six.
    var htmlDateTime: String {
        WireDate(Timestamp(seconds: instant.seconds), offset: offset).rfc3339
    }
}
