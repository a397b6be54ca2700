import Bytes
import LibXML

/// East Asian encodings that are all ASCII and would pass as UTF-8: ISO-2022 by its escapes, HZ by its tildes.
enum EscapedEncoding {
    static func name(of bytes: [UInt8]) -> String? {
        iso2022(bytes) ?? hz(bytes)
    }

    /// ESC and the designation of a set with two bytes per character (ISO-2022-JP, RFC 1468; -KR, RFC 1557; -CN, RFC
    /// 1922).
    private static func iso2022(_ bytes: [UInt8]) -> String? {
        var next = 0
        while let escape = bytes.firstOffset(of: 0x1B, from: next) {
            let code = bytes[(escape + 1)...].prefix(3)
            if code.starts(with: "$)C".utf8) { return "ISO-2022-KR" }
            if code.starts(with: "$)A".utf8) || code.starts(with: "$)G".utf8) { return "ISO-2022-CN" }
            if code.starts(with: "$B".utf8) || code.starts(with: "$@".utf8) || code.starts(with: "$(".utf8) {
                return "ISO-2022-JP"
            }
            next = escape + 1
        }
        return nil
    }

    /// `~{`, pairs of printable bytes, `~}`, and nothing beyond ASCII (RFC 1843).
    private static func hz(_ bytes: [UInt8]) -> String? {
        var next = 0
        while let tilde = bytes.firstOffset(of: UInt8(ascii: "~"), from: next) {
            next = tilde + 1
            guard next < bytes.count, bytes[next] == UInt8(ascii: "{") else { continue }
            let shifted = bytes[(next + 1)...].prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "~") }
            let isClosed = bytes[shifted.endIndex...].starts(with: "~}".utf8)
            guard isClosed, shifted.count >= 4, shifted.count % 2 == 0 else { continue }
            return bytes.allSatisfy { $0 < 0x80 } ? "HZ" : nil
        }
        return nil
    }
}
