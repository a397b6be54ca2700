/// The date format of a language: text with the names of parts in braces, `{day} {month} {year}`.
///
/// `{month}` is the month's name and `{monthNumber}` its number; `{hour}` and `{minute}` have two digits. Zones are not
/// converted: the local time is that of the date's own offset.
public struct DatePattern: Sendable, Hashable {
    private enum Part: String {
        case year, month, monthNumber, day, hour, minute
    }

    private enum Piece: Hashable {
        case text(String)
        case part(Part)
    }

    private let pieces: [Piece]

    /// Nil if a brace is not closed or a part is unknown.
    public init?(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}"),
                let part = Part(rawValue: String(rest[rest.index(after: open)..<close]))
            else { return nil }
            pieces += [.text(String(rest[..<open])), .part(part)]
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces + [.text(String(rest))]
    }

    /// - Parameter months: the names of all twelve months, January first.
    public func text(for date: WireDate, months: [String]) -> String {
        let civil = CivilDate(date.instant, offset: date.offset)
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .text(let literal): text += literal
            case .part(let part): text += Self.text(of: part, in: civil, months: months)
            }
        }
    }

    private static func text(of part: Part, in civil: CivilDate, months: [String]) -> String {
        switch part {
        case .year: String(civil.year)
        case .month: months[civil.month - 1]
        case .monthNumber: String(civil.month)
        case .day: String(civil.day)
        case .hour: civil.hour.padded(to: 2)
        case .minute: civil.minute.padded(to: 2)
        }
    }
}

extension DatePattern: Decodable {
    /// Decodes the text of a pattern.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let pattern = DatePattern(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a date pattern"))
        }
        self = pattern
    }
}
