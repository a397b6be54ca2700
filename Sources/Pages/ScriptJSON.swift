import Bytes
import NewsModel

/// Writes JSON within a `script` element, member by member in the order of the calls, so that the same article always
/// gives the same bytes.
///
/// The text can neither end the element nor open a comment: `<`, `>` and `&` are written as `\u003c` and so on.
struct ScriptJSON {
    private var text: ByteBuilder
    /// Whether something stands before the next value of the same object or list.
    private var hasPredecessor = false

    /// The text of an object.
    static func object(_ write: (inout ScriptJSON) -> Void) -> [UInt8] {
        var json = ScriptJSON(text: ByteBuilder())
        json.object(write)
        return json.text.finish()
    }
}

extension ScriptJSON {
    /// A member with a text.
    mutating func member(_ name: StaticString, _ text: String) {
        self.name(name)
        value(text)
    }

    /// A member with a text, if there is one.
    mutating func member(_ name: StaticString, ifPresent text: String?) {
        if let text { member(name, text) }
    }

    /// A member with a list of texts.
    mutating func member(_ name: StaticString, _ texts: [String]) {
        list(name) { json in
            for text in texts { json.value(text) }
        }
    }

    /// A member with an object.
    mutating func object(_ name: StaticString, _ write: (inout ScriptJSON) -> Void) {
        self.name(name)
        object(write)
    }

    /// A member with a list.
    mutating func list(_ name: StaticString, _ write: (inout ScriptJSON) -> Void) {
        self.name(name)
        nest("[", "]", write)
    }

    /// An object of a list.
    mutating func object(_ write: (inout ScriptJSON) -> Void) {
        nest("{", "}", write)
    }
}

extension ScriptJSON {
    private mutating func nest(_ start: StaticString, _ end: StaticString, _ write: (inout ScriptJSON) -> Void) {
        part()
        text.append(start)
        hasPredecessor = false
        write(&self)
        text.append(end)
        hasPredecessor = true
    }

    /// The names are the program's own, and need no escapes.
    private mutating func name(_ name: StaticString) {
        part()
        text.append(UInt8(ascii: "\""))
        text.append(name)
        text.append("\":")
        hasPredecessor = false
    }

    private mutating func value(_ value: String) {
        part()
        hasPredecessor = true
        text.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { append($0) }
        text.append(UInt8(ascii: "\""))
    }

    private mutating func part() {
        if hasPredecessor { text.append(UInt8(ascii: ",")) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.append(bytes, where: { Self.areEscaped($0) }) { text, byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                text.append(UInt8(ascii: "\\"))
                text.append(byte)
            default:
                text.append("\\u00")
                text.append([byte].hexadecimal)
            }
        }
    }

    @inline(__always)
    private static func areEscaped(_ bytes: SixteenBytes) -> WantedBytes {
        bytes.are("\"") .| bytes.are("\\") .| bytes.are("<") .| bytes.are(">") .| bytes.are("&")
            .| bytes .< SixteenBytes(repeating: 0x20) .| bytes .== SixteenBytes(repeating: 0x7F)
    }
}
