import Bytes

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
        var text = ByteBuilder(capacity: 64)
        for piece in pieces {
            switch piece {
            case .text(let literal): text.append(literal)
            case .part(.year): text.append(String(civil.year))
            case .part(.month): text.append(months[civil.month - 1])
            case .part(.monthNumber): text.append(String(civil.month))
            case .part(.day): text.append(String(civil.day))
            case .part(.hour): text.append(civil.hour.padded(to: 2))
            case .part(.minute): text.append(civil.minute.padded(to: 2))
            }
        }
        return String(decoding: text.finish(), as: UTF8.self)
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
