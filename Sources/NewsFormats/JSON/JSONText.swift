import Bytes
import LibXML

/// A JSON value with ordered members, and its text (RFC 8259).
///
/// For output: the same value gives the same bytes, with unescaped Chinese and slashes. Characters that XML forbids are
/// removed here too, so that a text is the same in every format. It does not parse JSON.
enum JSONText: Sendable {
    case string(String)
    /// A string in parts, so that a long one need not be put together.
    case parts([String])
    case number(Int)
    case flag(Bool)
    case list([JSONText])
    case object([Member])

    /// A member of an object; omitted without a value.
    struct Member: Sendable {
        let name: String
        let value: JSONText?

        init(_ name: String, _ value: JSONText?) {
            self.name = name
            self.value = value
        }

        init(_ name: String, _ text: String?) {
            self.init(name, text.map(JSONText.string))
        }

        /// Omitted if the list is empty.
        init(_ name: String, list: [JSONText]) {
            self.init(name, list.isEmpty ? nil : .list(list))
        }
    }

    /// The text in UTF-8, one member per line.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes += "\n".utf8
        return bytes
    }
}

extension JSONText {
    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .string(let string): Self.write(CollectionOfOne(string), to: &bytes)
        case .parts(let parts): Self.write(parts, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let values):
            Self.write(values, between: "[", "]", to: &bytes, depth: depth) { value, bytes in
                value.write(to: &bytes, depth: depth + 1)
            }
        case .object(let members):
            let present = members.lazy.compactMap { member in member.value.map { (name: member.name, value: $0) } }
            Self.write(present, between: "{", "}", to: &bytes, depth: depth) { member, bytes in
                Self.write(CollectionOfOne(member.name), to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: some Sequence<Element>, between open: String, _ close: String, to bytes: inout [UInt8], depth: Int,
        _ writeElement: (Element, inout [UInt8]) -> Void
    ) {
        bytes += open.utf8
        var isEmpty = true
        for element in elements {
            bytes += (isEmpty ? "\n" : ",\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: depth + 1)
            writeElement(element, &bytes)
            isEmpty = false
        }
        if !isEmpty {
            bytes += "\n".utf8
            bytes += repeatElement(UInt8(ascii: " "), count: depth)
        }
        bytes += close.utf8
    }

    private static func write(_ parts: some Sequence<String>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for part in parts {
            var text = XMLText.clean(part)
            text.withUTF8 { append(escaped: $0, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func append(escaped text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var copied = 0
        while let place = text.firstOffset(from: copied, where: isEscaped) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place]))
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(letter(forEscaped: text[place]))
            copied = place + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }

    /// `XMLText` leaves only the three control characters that have their own escape (RFC 8259 §7).
    @inline(__always)
    private static func isEscaped(_ bytes: SixteenBytes) -> WantedBytes {
        bytes .< SixteenBytes(repeating: 0x20) .| bytes.are("\"") .| bytes.are("\\")
    }

    private static func letter(forEscaped byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case UInt8(ascii: "\t"): UInt8(ascii: "t")
        default: byte
        }
    }
}
