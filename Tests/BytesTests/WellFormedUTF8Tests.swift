import Bytes
import Testing

@Suite("Well-formed UTF-8")
struct WellFormedUTF8Tests {
    /// The first and the last byte of each row of table 3-7 in Unicode §3.9, and their neighbours.
    private static let bounds: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    private static let tails: [UInt8] = [0x7F, 0x80, 0xBF, 0xC0]

    @Test(arguments: bounds)
    func `each sequence of bytes is judged as by the library, at any place and when cut off`(lead: UInt8) {
        for second in Self.bounds {
            for third in Self.tails {
                for fourth in Self.tails {
                    let sequence = [lead, second, third, fourth]
                    for length in 1...4 { check(Array(sequence.prefix(length))) }
                    check(Array(repeating: 0x20, count: 15) + sequence + [0x20])
                    check(Array("中é😀".utf8) + sequence)
                }
            }
        }
    }

    private func check(_ bytes: [UInt8]) {
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        if bytes.withUnsafeBufferPointer(\.isUTF8) != isValid {
            Issue.record("\(bytes) is \(isValid ? "" : "not ")UTF-8")
        }
    }
}
