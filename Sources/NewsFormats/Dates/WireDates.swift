import NewsModel

// Dates as older wire formats write them. RFC 3339 is read by the model.

extension WireDate {
    /// Parses ISO 8601, basic (`20261114T093000+0800`, `20261114T0930Z`, `20261114`) or extended, as in NewsML 1, NITF
    /// and the formats of the web. Without an offset it is a date in `defaultZone`.
    init?(iso8601 text: some StringProtocol, defaultZone: Zone = .utc) {
        guard text.utf8.count <= Self.longest else { return nil }
        let text = Substring(text).trimmed
        let date = WireDate(rfc3339: text, defaultZone: defaultZone) ?? WireDate(basic: text, defaultZone)
        guard let date = date ?? Self.endOfDay(text, defaultZone) else { return nil }
        self = date
    }

    /// In bytes, with the blanks around it. No date is longer, and senders' mistakes may be of any length.
    private static let longest = 256

    private init?(basic text: String, _ defaultZone: Zone) {
        let bytes = Array(text.utf8)
        let digits = bytes.prefix { $0.isDigit }
        // Some run day and time together: 20221114183300.
        guard [8, 12, 14].contains(digits.count) else { return nil }
        let day = digits.prefix(8)
        var rest = bytes[day.endIndex...]
        if rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        let time = rest.prefix { $0.isDigit }
        rest = rest[time.endIndex...]
        // Decimals of the second are nothing that news needs.
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            rest = rest.dropFirst().drop { $0.isDigit }
        }
        let zone = String(decoding: rest, as: UTF8.self).trimmed
        let stated = zone.isEmpty ? defaultZone : Int(utcOffset: zone).map { Zone(offset: $0) }
        guard [0, 4, 6].contains(time.count), let stated,
            let civil = CivilDate(
                year: day.prefix(4).number, month: day.dropFirst(4).prefix(2).number, day: day.dropFirst(6).number,
                hour: time.prefix(2).number, minute: time.dropFirst(2).prefix(2).number,
                second: time.dropFirst(4).number)
        else { return nil }
        self.init(civil, in: stated)
    }

    /// 24:00 is the next day's midnight (no longer in ISO 8601-1:2019, 5.3.2, but still sent).
    private static func endOfDay(_ text: String, _ zone: Zone) -> WireDate? {
        guard let hour = text.firstRange(ofBytes: "T24") else { return nil }
        let begun = text[..<hour.lowerBound] + "T00" + text[hour.upperBound...]
        guard let date = WireDate(rfc3339: String(begun), defaultZone: zone) ?? WireDate(basic: String(begun), zone),
            CivilDate(date.instant, offset: date.offset).isMidnight
        else { return nil }
        return WireDate(date.instant.adding(seconds: 86_400), offset: date.offset)
    }
}

extension CivilDate {
    fileprivate var isMidnight: Bool {
        hour == 0 && minute == 0 && second == 0
    }
}

extension ArraySlice<UInt8> {
    /// The value of the digits; 0 without any. For a few of them.
    fileprivate var number: Int {
        reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
