/// The keys of a JSON object, or of the first object in an array, without its values: enough to distinguish ninjs from
/// JSON Feed. It does not check that the JSON is well-formed.
struct JSONKeys {
    private(set) var keys: [String] = []
    /// The value of the key `version`, if it is a string.
    private(set) var version: String?

    init(_ ascii: [UInt8]) {
        var depth = 0
        var last: String?
        var index = ascii.firstIndex { $0 > 0x20 } ?? 0
        if index < ascii.count, ascii[index] == UInt8(ascii: "[") { index += 1 }
        while index < ascii.count, keys.count < 200 {
            switch ascii[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return }
            case UInt8(ascii: ":") where depth == 1:
                if let last { keys.append(last) }
            case UInt8(ascii: "\""):
                let text = Self.string(in: ascii, from: &index)
                if depth == 1, keys.last == "version", last == "version" { version = version ?? text }
                last = depth == 1 ? text : nil
            default: break
            }
            index += 1
        }
    }

    /// Leaves the index at the closing quote. Escapes stay as they are.
    private static func string(in ascii: [UInt8], from index: inout Int) -> String {
        let start = index + 1
        index = start
        while index < ascii.count, ascii[index] != UInt8(ascii: "\"") {
            index += ascii[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return String(decoding: ascii[start..<min(index, ascii.count, start + 200)], as: UTF8.self)
    }
}
