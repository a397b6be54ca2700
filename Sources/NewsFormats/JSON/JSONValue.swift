/// A parsed JSON value (RFC 8259), with the line where it begins, so that an adapter can report the place of an error.
///
/// Numbers keep their text: ids may have more digits than a number can hold. It does not write JSON.
struct JSONValue: Sendable {
    /// What the value is.
    indirect enum Kind: Sendable {
        case null
        case flag(Bool)
        /// As written.
        case number(String)
        case string(String)
        /// A string with characters that were lost before it was sent.
        case broken(WireError)
        case list([JSONValue])
        case object(JSONObject)
    }

    let kind: Kind
    /// From 1.
    let line: Int

    /// The text of a string, or the digits of a number: senders differ on which ids and versions are.
    var text: String? {
        switch kind {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The error of the first broken string in it.
    var fault: WireError? {
        switch kind {
        case .broken(let error): return error
        case .list(let values): return values.lazy.compactMap(\.fault).first
        case .object(let object): return object.members.lazy.compactMap(\.value.fault).first
        case .null, .flag, .number, .string: return nil
        }
    }

    var object: JSONObject? {
        if case .object(let object) = kind { object } else { nil }
    }

    /// A list's values; a single value in place of a list is a list of it, as some senders have it.
    var list: [JSONValue] {
        switch kind {
        case .list(let values): values
        case .null: []
        default: [self]
        }
    }

    /// A whole number, also from a string or with zero decimals.
    var int: Int? {
        guard let text else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let hasDecimals = parts.count > 1 && !parts[1].allSatisfy { $0 == UInt8(ascii: "0") }
        return hasDecimals ? nil : parts.first.flatMap { Int(String(Substring($0))) }
    }

    var isFalse: Bool {
        if case .flag(false) = kind { true } else { false }
    }

    var isTrue: Bool {
        if case .flag(true) = kind { true } else { false }
    }
}

/// The members of a JSON object in order; names are unique.
struct JSONObject: Sendable {
    let members: [(name: String, value: JSONValue)]

    /// Objects of news formats have a few dozen members at most, for which a search is faster than a table.
    subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }
}
