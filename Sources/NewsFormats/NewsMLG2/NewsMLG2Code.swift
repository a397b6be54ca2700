/// A code of the model for NewsML-G2: a QCode, a URI, or else a literal.
struct NewsMLG2Code {
    /// A QCode whose alias may be in a catalog.
    let qcode: String?
    let uri: String?
    let literal: String?

    /// The alias of the QCode.
    var alias: String? {
        qcode.map { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: ":") })) }
    }

    init(_ code: String) {
        let isURI = code.isWholeURI
        let isQCode = !isURI && Self.isQCode(code)
        qcode = isQCode ? code : nil
        uri = isURI ? code : nil
        literal = isQCode || isURI ? nil : code
    }

    /// An NCName (of ASCII letters, as aliases are), a colon, and something without white space.
    private static func isQCode(_ code: String) -> Bool {
        guard let colon = code.utf8.firstIndex(of: UInt8(ascii: ":")), let first = code.utf8.first else { return false }
        let isAlias = code.utf8[..<colon].allSatisfy { byte in
            isLetter(byte) || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        let rest = code[code.utf8.index(after: colon)...].unicodeScalars
        return isLetter(first) && isAlias && !rest.isEmpty && !rest.contains { $0.properties.isWhitespace }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isLetter || byte == UInt8(ascii: "_")
    }
}
