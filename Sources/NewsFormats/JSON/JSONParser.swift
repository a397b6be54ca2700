/// Parses untrusted JSON strictly by RFC 8259: no duplicate members, at most 64 levels, 10 MiB and half a million
/// values, which would need many times the memory of their text.
///
/// Foundation's decoder does not suit: it silently takes the last of two members, and the reading of a duplicate
/// `pubstatus` must not depend on the reader. It is not for configuration: no comments, no trailing commas.
struct JSONParser {
    private let bytes: [UInt8]
    private var index: Int
    private var line = 1
    private var lineStart = 0
    private var depth = 0
    private var count = 0
    /// The error in the characters of the string read last.
    private var lost: WireError?

    static let depthLimit = 64
    static let byteLimit = 10 * 1024 * 1024
    static let valueLimit = 500_000
    /// Of a member, in bytes.
    private static let longestName = 256

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = index
    }

    /// The values of a document, each as a value or its error: if it has one object per line, a broken line is one
    /// value. Anything else that is not JSON is refused as a whole.
    static func results(_ bytes: [UInt8]) throws(WireError) -> [Result<JSONValue, WireError>] {
        do {
            return try values(bytes).map { .success($0) }
        } catch {
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let filled = lines.map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }
            guard filled.count > 1, bytes.count <= byteLimit, filled.allSatisfy({ $0.first == UInt8(ascii: "{") })
            else { throw error }
            return results(ofLines: lines)
        }
    }

    private static func results(ofLines lines: [ArraySlice<UInt8>]) -> [Result<JSONValue, WireError>] {
        var results: [Result<JSONValue, WireError>] = []
        var count = 0
        for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            var parser = JSONParser(Array(line))
            parser.line = number + 1
            parser.count = count
            do throws(WireError) {
                parser.skipSpace()
                let value = try parser.value()
                parser.skipSpace()
                guard parser.index == line.count else { throw parser.error(expected: "the end of the line") }
                results.append(.success(value))
            } catch {
                results.append(.failure(error))
            }
            count = parser.count
        }
        return results
    }

    /// The values of a document: one, or several, each on its own line (NDJSON).
    static func values(_ bytes: [UInt8]) throws(WireError) -> [JSONValue] {
        guard bytes.count <= byteLimit else {
            throw WireError(
                .malformed, field: "JSON", value: "\(bytes.count) bytes", expected: "at most \(byteLimit)")
        }
        var parser = JSONParser(bytes)
        var values: [JSONValue] = []
        parser.skipSpace()
        while parser.index < bytes.count {
            if let last = values.last, parser.line == last.line {
                throw parser.error(expected: "the end of the document, or a new line before the next object")
            }
            values.append(try parser.value())
            parser.skipSpace()
        }
        guard !values.isEmpty else { throw WireError(.empty, expected: "a JSON object") }
        return values
    }
}

extension JSONParser {
    private mutating func value() throws(WireError) -> JSONValue {
        let start = line
        count += 1
        guard count <= Self.valueLimit else { throw error(expected: "at most \(Self.valueLimit) values") }
        let kind: JSONValue.Kind
        switch peek {
        case UInt8(ascii: "{"): kind = try nested { parser throws(WireError) in .object(try parser.object()) }
        case UInt8(ascii: "["): kind = try nested { parser throws(WireError) in .list(try parser.list()) }
        case UInt8(ascii: "\""):
            let text = try string()
            kind = takeLost().map { .broken($0) } ?? .string(text)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): kind = .number(try number())
        case UInt8(ascii: "t"): kind = try word("true", .flag(true))
        case UInt8(ascii: "f"): kind = try word("false", .flag(false))
        case UInt8(ascii: "n"): kind = try word("null", .null)
        default: throw error(expected: "a JSON value")
        }
        return JSONValue(kind: kind, line: start)
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(WireError) -> JSONValue.Kind
    ) throws(WireError) -> JSONValue.Kind {
        depth += 1
        guard depth <= Self.depthLimit else { throw error(expected: "at most \(Self.depthLimit) levels of nesting") }
        index += 1
        let kind = try read(&self)
        depth -= 1
        return kind
    }

    private mutating func object() throws(WireError) -> JSONObject {
        var members: [(name: String, value: JSONValue)] = []
        // Of bytes: what is the same by Unicode takes seconds to find out of a name of half a million accents.
        var names: Set<[UInt8]> = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return JSONObject(members: members) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw error(expected: "a member's name in quotation marks") }
            let column = index - lineStart + 1
            let name = try string()
            let lost = takeLost()
            guard names.insert(Array(name.utf8)).inserted else {
                throw WireError(
                    .malformed, line: line, field: "column \(column)", value: name,
                    expected: "each member of an object once")
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error(expected: "a colon after the name '\(name)'") }
            skipSpace()
            var value = try value()
            if let lost { value = JSONValue(kind: .broken(lost), line: value.line) }
            // Nobody asks for a longer one, and half a million accents take seconds to compare.
            if name.utf8.count <= Self.longestName { members.append((name, value)) }
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw error(expected: "a comma or '}'") }
        return JSONObject(members: members)
    }

    private mutating func list() throws(WireError) -> [JSONValue] {
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return values }
        repeat {
            skipSpace()
            values.append(try value())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw error(expected: "a comma or ']'") }
        return values
    }

    private mutating func number() throws(WireError) -> String {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(WireError) {
        guard peek.isDigit else { throw error(expected: "a digit") }
        while peek.isDigit { index += 1 }
    }

    private mutating func word(_ word: StaticString, _ kind: JSONValue.Kind) throws(WireError) -> JSONValue.Kind {
        guard bytes[index...].starts(with: word.description.utf8) else { throw error(expected: "a JSON value") }
        index += word.utf8CodeUnitCount
        return kind
    }
}

extension JSONParser {
    private mutating func string() throws(WireError) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
            bytes[index] != UInt8(ascii: "\\")
        {
            index += 1
        }
        // The usual string has no escapes and is copied once.
        if peek == UInt8(ascii: "\"") {
            index += 1
            return try text(bytes[start..<(index - 1)])
        }
        var content = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return try text(content[...])
            }
            if byte == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else if byte < 0x20 {
                throw error(expected: "no line break or control character in a string")
            } else {
                content.append(byte)
                index += 1
            }
        }
        throw error(expected: "the quotation mark that ends a string")
    }

    private func text(_ utf8: ArraySlice<UInt8>) throws(WireError) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw error(expected: "text in UTF-8") }
        return text
    }

    private mutating func escape(into content: inout [UInt8]) throws(WireError) {
        index += 1
        let byte = peek
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            let start = index
            let scalar = try scalar()
            if scalar == "\u{FFFD}", lost == nil { lost = WireError(lostAt: start - 2, line: line) }
            content += scalar.utf8
        default:
            index -= 1
            throw error(expected: "one of \" \\ / b f n r t u after a backslash")
        }
    }

    /// The code after `\u`; characters beyond U+FFFF come in two halves. If one was cut in two, as PHP and JavaScript
    /// cut excerpts, a half remains, which becomes U+FFFD.
    private mutating func scalar() throws(WireError) -> Unicode.Scalar {
        let high = try unit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        let end = index
        if high < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
            let low = try unit()
            if (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            {
                return scalar
            }
        }
        index = end
        lost = lost ?? error(expected: "both halves of a character beyond U+FFFF")
        return "\u{FFFD}"
    }

    private mutating func takeLost() -> WireError? {
        defer { lost = nil }
        return lost
    }

    private mutating func unit() throws(WireError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(peek)).hexDigitValue else {
                throw error(expected: "four hexadecimal digits after \\u")
            }
            unit = unit * 16 + UInt32(digit)
            index += 1
        }
        return unit
    }
}

extension JSONParser {
    /// NUL, which begins nothing, at the end.
    private var peek: UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0D: index += 1
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
            default: return
            }
        }
    }

    private func error(expected: String) -> WireError {
        let found = index < bytes.count ? String(decoding: bytes[index...].prefix(12), as: UTF8.self) : "the end"
        return WireError(
            .malformed, line: line, field: "column \(index - lineStart + 1)", value: found, expected: expected)
    }
}
