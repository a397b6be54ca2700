/// Why wire copy was refused: where, what stood there and what was expected. One error refuses the whole file.
public struct WireError: Error, Hashable, Sendable {
    /// The sort of error, for code that decides; people read `description`.
    public enum Kind: Sendable, Hashable {
        /// The bytes are not text in the encoding they were said to be in.
        case undecodable
        /// There is no such encoding on the list.
        case unknownEncoding
        /// Nothing, or nothing but white space.
        case empty
        case noHeadline
        case unknownKey
        case repeatedKey
        /// A value that is not of its key's kind.
        case badValue
        /// Two keys that cannot both hold.
        case conflict
        /// A first block that may be a head block or may be text.
        case doubtfulHead
        /// Not well-formed, or against the format's own rules.
        case malformed
        /// Well-formed, and of a kind that holds no copy.
        case unsupported
    }

    /// The sort of error.
    public let kind: Kind
    /// From 1; nil where the fault is in no one line.
    public let line: Int?
    /// In bytes from 0; nil but for undecodable copy.
    public let offset: Int?
    /// The key as the copy has it, or the name of the option.
    public let field: String?
    /// What was found.
    public let value: String?
    /// What was expected instead, as the end of a sentence.
    public let expected: String

    /// What does not apply is left nil.
    public init(
        _ kind: Kind, line: Int? = nil, offset: Int? = nil, field: String? = nil, value: String? = nil,
        expected: String
    ) {
        self.kind = kind
        self.line = line
        self.offset = offset
        self.field = field
        self.value = value
        self.expected = expected
    }
}

extension WireError {
    /// The copy holds U+FFFD, itself or as a reference to it.
    init(lostAt offset: Int, line: Int) {
        self.init(
            .undecodable, line: line, offset: offset, field: "encoding",
            value: "U+FFFD, which stands for text lost before it was sent", expected: "copy decoded without loss")
    }
}

extension WireError: CustomStringConvertible {
    /// `line 3: embargo 'tomorrow': expected a date such as 2026-11-14T09:30:00+08:00`.
    public var description: String {
        let place = line.map { "line \($0): " } ?? ""
        return place + finding + ": expected " + expected
    }
}

extension WireError {
    /// By scalar: a single character may have a million marks.
    private static func excerpt(_ text: String, _ count: Int) -> String {
        String(text.unicodeScalars.prefix(count))
    }

    private var finding: String {
        let name = field.map { $0.unicodeScalars.count > 200 ? Self.excerpt($0, 200) : $0 } ?? ""
        let shown = value.map { "'\(Self.excerpt($0, 80))'" } ?? ""
        return switch kind {
        case .undecodable: "\(value ?? ""), at offset \(offset ?? 0)"
        case .unknownEncoding: "unknown encoding \(shown)"
        case .empty: "the file is empty"
        case .noHeadline: "no headline"
        case .unknownKey: "unknown key '\(name)'"
        case .repeatedKey: "the key '\(name)' a second time"
        case .badValue: value?.isEmpty == false ? "\(name) \(shown)" : "\(name) without a value"
        case .conflict: "\(name) \(shown)"
        case .doubtfulHead: "\(shown) may be a head block or text"
        case .malformed, .unsupported: [name, shown].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
