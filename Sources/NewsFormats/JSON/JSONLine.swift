import LibXML
import NewsModel

/// Writes JSON (RFC 8259) on one line, straight into bytes, without a tree.
///
/// For frequent output; `JSONText` is for documents that people read. Texts pass `XMLText`, as in every format. It
/// writes commas, and relies on its caller to close what was opened.
struct JSONLine {
    private(set) var bytes: [UInt8]
    private var isFirst = true

    init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Appends to existing bytes without copying them; `take` returns them.
    init(taking bytes: inout [UInt8]) {
        self.init()
        swap(&self.bytes, &bytes)
    }

    mutating func take(into bytes: inout [UInt8]) {
        swap(&self.bytes, &bytes)
    }

    mutating func begin(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        isFirst = true
    }

    mutating func end(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        isFirst = false
    }

    /// The name of a member, before its value. Names come from the program and need no escaping.
    mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = XMLText.clean(text)
        text.withUTF8 { append(escaped: $0) }
        bytes.append(UInt8(ascii: "\""))
        isFirst = false
    }

    mutating func number(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
        isFirst = false
    }

    mutating func date(_ date: WireDate) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        date.appendRFC3339(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
        isFirst = false
    }
}

// MARK: - Members that are left out where there is no value

extension JSONLine {
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        self.name(name)
        string(text)
    }

    mutating func member(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        self.name(name)
        self.number(number)
    }

    mutating func member(_ name: StaticString, _ date: WireDate?) {
        guard let date else { return }
        self.name(name)
        self.date(date)
    }

    mutating func member<Elements: Collection>(
        _ name: StaticString, list elements: Elements, _ write: (inout JSONLine, Elements.Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        self.name(name)
        begin("[")
        for element in elements { write(&self, element) }
        end("]")
    }

    mutating func object(_ write: (inout JSONLine) -> Void) {
        begin("{")
        write(&self)
        end("}")
    }
}

extension JSONLine {
    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(text)
        var start = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                index += 8
                continue
            }
            if let escape = Self.escape(text[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(escape)
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// `XMLText` leaves only the three control characters that have their own escape (RFC 8259 §7).
    private static func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case UInt8(ascii: "\t"): UInt8(ascii: "t")
        default: nil
        }
    }

    /// Whether eight bytes have no control, quotation mark or backslash.
    private static func isPlain(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = bytes ^ (ones &* 0x22)
        let backslashes = bytes ^ (ones &* 0x5C)
        let found = (bytes &- ones &* 0x20) & ~bytes | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return found & (ones &* 0x80) == 0
    }
}
