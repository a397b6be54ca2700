/// What a Range of a single byte range (RFC 9110 §14.1.2) selects. For several ranges, or an invalid one, the whole is
/// sent, as §14.2 allows.
enum ByteRange: Equatable {
    case whole
    case part(ClosedRange<Int>)
    /// Beyond the end.
    case unsatisfiable

    /// - Parameters:
    ///   - field: the value of Range.
    ///   - length: the bytes of the whole.
    init(_ field: String, of length: Int) {
        self = .whole
        guard field.lowercased().hasPrefix("bytes="), !field.contains(",") else { return }
        let ends = field.dropFirst(6).drop { $0 == " " || $0 == "\t" }.split(
            separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else { return }
        switch (first, last) {
        case (nil, nil): return
        case (nil, let count?):
            self = count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)...(length - 1))
        case (let start?, let end):
            if let end, end < start { return }
            self = start < length ? .part(start...min(end ?? length - 1, length - 1)) : .unsatisfiable
        }
    }

    /// A number; nil for an empty text, no value for an invalid one. Too many digits mean the end.
    private static func number(_ text: Substring) -> Int?? {
        guard text.utf8.allSatisfy(\.isDigit) else { return nil }
        return .some(text.isEmpty ? nil : Int(text) ?? .max)
    }
}
