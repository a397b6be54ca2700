/// Why wire copy was refused: where, what was found and what was expected. An error refuses the whole file.
public struct WireError: Error, Hashable, Sendable {
    /// The kind of error, for programs; people read `description`.
    public enum Kind: Sendable, Hashable {
        /// The bytes are not text in the stated encoding.
        case undecodable
        /// The encoding is not supported.
        case unknownEncoding
        /// Nothing, or only white space.
        case empty
        case noHeadline
        case unknownKey
        case repeatedKey
        /// A value that is not valid for its key.
        case badValue
        /// Two keys that exclude each other.
        case conflict
        /// A first block that may be a head block or text.
        case doubtfulHead
        /// Not well-formed, or against the format's own rules.
        case malformed
        /// Well-formed, but of a kind that has no copy.
        case unsupported
    }

    public let kind: Kind
    /// From 1; nil if the error is in no single line.
    public let line: Int?
    /// In bytes from 0; nil except for undecodable copy.
    public let offset: Int?
    /// The key as written in the copy, or the name of the option.
    public let field: String?
    /// What was found.
    public let value: String?
    /// What was expected, as the end of a sentence.
    public let expected: String

    /// Anything that does not apply is nil.
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
    /// The copy contains U+FFFD, or a reference to it.
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
