import LibXML
import Testing

@Suite("CharacterEncoding")
struct CharacterEncodingTests {
    @Test(
        "labels on the list mean their encoding, others nothing",
        arguments: [
            ("UTF-8", .utf8), (" utf8 ", .utf8), ("utf-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
            ("ISO-8859-1", .windows1252), ("latin1", .windows1252), ("us-ascii", .windows1252),
            ("windows-1252", .windows1252), ("ISO-8859-15", .iso8859_15), ("GB2312", .gb18030), ("gbk", .gb18030),
            ("GB18030", .gb18030), ("Big5", .big5HKSCS), ("Big5-HKSCS", .big5HKSCS), ("EBCDIC-CP-US", nil),
            ("utf-7", nil), ("iso-2022-cn", nil), ("", nil), ("utf-8\u{0}", nil),
        ] as [(String, CharacterEncoding?)])
    func labels(label: String, expected: CharacterEncoding?) {
        #expect(CharacterEncoding(label: label) == expected)
    }

    @Test(
        "text comes out right",
        arguments: [
            (.utf8, [0xE4, 0xB8, 0xAD, 0xC3, 0xA9], "中é"), (.utf8, [0xEF, 0xBB, 0xBF, 0x61], "a"),
            (.utf16LittleEndian, [0x2D, 0x4E, 0x42, 0xD8, 0xB7, 0xDF], "中𠮷"),
            (.utf16BigEndian, [0xFE, 0xFF, 0x4E, 0x2D], "中"),
            (.windows1252, [0x93, 0x80, 0xE9, 0x94], "“€é”"), (.iso8859_15, [0xA4, 0xBD], "€œ"),
            (.gb18030, [0x86, 0xFE, 0xD1, 0x59, 0xD7, 0xC5], "嘅裏着"), (.gb18030, [0xD4, 0xC1, 0xA2, 0xE3], "粤€"),
            (.gb18030, [0x95, 0x34, 0xB2, 0x35, 0x82, 0x30, 0x9E, 0x38], "𠮷㗎"),
            (.gb18030, [0x84, 0x31, 0x95, 0x33, 0x61], "a"),
            (.big5HKSCS, [0x9D, 0xEF, 0xF9, 0xD8, 0xFE, 0xD3], "嘅裏着"), (.big5HKSCS, [0xB8, 0xB2, 0x41], "葡A"),
            (.big5HKSCS, [0x9D, 0xF8, 0x9D, 0xEE, 0xF9, 0xD6], "啲㗎碁"), (.big5HKSCS, [0x88, 0x62], "Ê\u{304}"),
            (.big5HKSCS, [0x88, 0x66], "Ê"), (.windows1252, [], ""), (.utf16BigEndian, [], ""),
        ] as [(CharacterEncoding, [UInt8], String)])
    func decode(encoding: CharacterEncoding, bytes: [UInt8], expected: String) throws {
        #expect(Array(try encoding.decode(bytes).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "the first bad byte is named with its offset and value",
        arguments: [
            (.utf8, [0x61, 0xE9, 0x62], 1, "E9"), (.utf8, [0x61, 0xC0, 0x80], 1, "C0"),
            (.utf8, [0xED, 0xA0, 0x80], 0, "ED"), (.utf8, [0x61, 0x62, 0xE4, 0xB8], 2, "E4"),
            (.windows1252, [0xE9, 0x81], 1, "81"), (.windows1252, [0x9D], 0, "9D"),
            (.gb18030, [0x61, 0xD1, 0x20], 1, "D1"), (.gb18030, [0xD1, 0x59, 0xD1], 2, "D1"),
            (.big5HKSCS, [0x61, 0xFE, 0xD3, 0xFF], 3, "FF"), (.big5HKSCS, [0xB8], 0, "B8"),
            (.utf16LittleEndian, [0x61, 0x00, 0x00, 0xD8, 0x61, 0x00], 2, "00"),
            (.utf16BigEndian, [0x00, 0x61, 0x00], 2, "00"),
        ] as [(CharacterEncoding, [UInt8], Int, String)])
    func badBytes(encoding: CharacterEncoding, bytes: [UInt8], offset: Int, value: String) throws {
        let error = try #require(throws: XMLError.self) { try encoding.decode(bytes) }
        #expect(error.kind == .undecodable)
        #expect(error.offset == offset)
        #expect(error.message.contains("0x\(value)"))
        #expect(error.expected == encoding.rawValue)
    }

    @Test("a byte order mark is found and believed before the declaration")
    func byteOrderMarks() throws {
        #expect(CharacterEncoding.byteOrderMark(of: [0xEF, 0xBB, 0xBF])?.encoding == .utf8)
        #expect(CharacterEncoding.byteOrderMark(of: [0xFF, 0xFE, 0x61, 0x00])?.encoding == .utf16LittleEndian)
        #expect(CharacterEncoding.byteOrderMark(of: [0xFE, 0xFF])?.length == 2)
        #expect(CharacterEncoding.byteOrderMark(of: [0xEF, 0xBB])?.encoding == nil)
        #expect(try CharacterEncoding.decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], declared: .gb18030) == "é")
        #expect(try CharacterEncoding.decode([0xE9], declared: .windows1252) == "é")
    }

    @Test("every two-byte character of GBK and Big5 is decoded or refused, never replaced")
    func everyPair() {
        for encoding in [CharacterEncoding.gb18030, .big5HKSCS] {
            var decoded = 0
            for lead in UInt8(0x81)...0xFE {
                for trail in UInt8(0x40)...0xFE {
                    guard let text = try? encoding.decode([lead, trail]) else { continue }
                    #expect(!text.isEmpty && !text.unicodeScalars.contains("\u{FFFD}"))
                    decoded += 1
                }
            }
            #expect(decoded > 13_000)
        }
    }

    @Test("text longer than a buffer and a second use give the same")
    func long() throws {
        let bytes = Array(repeating: [0xF9, 0xD8, 0x61] as [UInt8], count: 100_000).flatMap(\.self)
        let text = try CharacterEncoding.big5HKSCS.decode(bytes)
        #expect(text == String(repeating: "裏a", count: 100_000))
        #expect(try CharacterEncoding.big5HKSCS.decode(bytes) == text)
    }
}
