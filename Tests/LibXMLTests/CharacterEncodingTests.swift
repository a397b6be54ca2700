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

    /// Encoded by Python's codecs.
    @Test(
        "the encodings of other scripts are read by their labels",
        arguments: [
            (
                "windows-1250", .windows1250,
                [0xC8, 0x65, 0x9A, 0x74, 0xED, 0x20, 0x9E, 0xE1, 0x63, 0x69, 0x20, 0xF8, 0x65, 0x6B, 0x6C, 0x69],
                "Čeští žáci řekli"
            ),
            (
                "windows-1251", .windows1251,
                [0xCF, 0xE0, 0xF0, 0xEE, 0xEC, 0xFB, 0x20, 0xEF, 0xEE, 0xE4, 0xEE, 0xF0, 0xEE, 0xE6, 0xE0, 0xFE, 0xF2],
                "Паромы подорожают"
            ),
            (
                "windows-1253", .windows1253,
                [0xCD, 0xF5, 0xF7, 0xF4, 0xE5, 0xF1, 0xE9, 0xED, 0xDC, 0x20, 0xF0, 0xEB, 0xEF, 0xDF, 0xE1],
                "Νυχτερινά πλοία"
            ),
            (
                "iso-8859-9", .windows1254,
                [
                    0x47, 0x65, 0x63, 0x65, 0x20, 0x76, 0x61, 0x70, 0x75, 0x72, 0x6C, 0x61, 0x72, 0xFD, 0x20, 0xFD,
                    0xF0, 0xFE, 0xE7,
                ], "Gece vapurları ığşç"
            ),
            (
                "windows-1255", .windows1255,
                [0xEE, 0xE7, 0xE9, 0xF8, 0xE9, 0x20, 0xE4, 0xEE, 0xF2, 0xE1, 0xE5, 0xF8, 0xFA], "מחירי המעבורת"
            ),
            (
                "windows-1256", .windows1256,
                [0xC3, 0xD3, 0xDA, 0xC7, 0xD1, 0x20, 0xC7, 0xE1, 0xDA, 0xC8, 0xC7, 0xD1, 0xC7, 0xCA], "أسعار العبارات"
            ),
            (
                "windows-1257", .windows1257,
                [
                    0x4E, 0x61, 0x6B, 0x74, 0x69, 0x6E, 0x69, 0x61, 0x69, 0x20, 0x6B, 0x65, 0x6C, 0x74, 0x61, 0x69,
                    0x20, 0xE0, 0xE8, 0xE6, 0xEB, 0xE1, 0xF0, 0xF8, 0xFB,
                ], "Naktiniai keltai ąčęėįšųū"
            ),
            (
                "tis-620", .windows874,
                [0xA4, 0xE8, 0xD2, 0xE0, 0xC3, 0xD7, 0xCD, 0xA2, 0xE9, 0xD2, 0xC1, 0xBF, 0xD2, 0xA1], "ค่าเรือข้ามฟาก"
            ),
            (
                "iso-8859-2", .iso8859_2,
                [
                    0x4E, 0x6F, 0xE8, 0x6E, 0xE9, 0x20, 0x74, 0x72, 0x61, 0x6A, 0x65, 0x6B, 0x74, 0x79, 0x20, 0xB5,
                    0xB9, 0xE8, 0xBB, 0xBE,
                ], "Nočné trajekty ľščťž"
            ),
            (
                "iso-8859-5", .iso8859_5,
                [0xBD, 0xDE, 0xE9, 0xDD, 0xD8, 0x20, 0xE4, 0xD5, 0xE0, 0xD8, 0xD1, 0xDE, 0xE2, 0xD8], "Нощни фериботи"
            ),
            ("iso-8859-6", .iso8859_6, [0xC3, 0xD3, 0xD9, 0xC7, 0xD1], "أسعار"),
            ("iso-8859-7", .iso8859_7, [0xD0, 0xE5, 0xE9, 0xF1, 0xE1, 0xE9, 0xDC, 0xF2], "Πειραιάς"),
            ("iso-8859-8", .iso8859_8, [0xE7, 0xE9, 0xF4, 0xE4], "חיפה"),
            (
                "iso-8859-16", .iso8859_16,
                [0x46, 0x65, 0x72, 0x69, 0x62, 0x6F, 0x74, 0x75, 0x72, 0x69, 0x6C, 0x65, 0x20, 0xFE, 0xE3, 0x72, 0x6D],
                "Feriboturile țărm"
            ),
            ("koi8-r", .koi8R, [0xF0, 0xC1, 0xD2, 0xCF, 0xCD, 0xD9], "Паромы"),
            ("koi8-u", .koi8U, [0xF0, 0xCF, 0xD2, 0xCF, 0xCD, 0xC9, 0x20, 0xA7, 0xC8], "Пороми їх"),
            ("ibm866", .ibm866, [0x8F, 0xA0, 0xE0, 0xAE, 0xAC, 0xEB], "Паромы"),
            ("macintosh", .macintosh, [0x70, 0x72, 0x8E, 0x8D, 0x6F, 0x20, 0xD2, 0xD3], "préço “”"),
            (
                "shift_jis", .shiftJIS,
                [0x96, 0xE9, 0x8A, 0xD4, 0x83, 0x74, 0x83, 0x46, 0x83, 0x8A, 0x81, 0x5B, 0x87, 0x40], "夜間フェリー①"
            ),
            ("euc-jp", .eucJP, [0xCC, 0xEB, 0xB4, 0xD6, 0xA5, 0xD5, 0xA5, 0xA7, 0xA5, 0xEA, 0xA1, 0xBC], "夜間フェリー"),
            (
                "euc-kr", .eucKR, [0xBF, 0xA9, 0xB0, 0xB4, 0xBC, 0xB1, 0x20, 0xBF, 0xE4, 0xB1, 0xDD, 0x20, 0x8C, 0x63],
                "여객선 요금 똠"
            ),
            ("iso-8859-4", .iso8859_4, [0x4B, 0x75, 0x72, 0xB9, 0x69, 0xF9], "Kuršių"),
            ("iso-8859-10", .iso8859_10, [0xDE, 0xF3, 0x72], "Þór"),
            ("iso-8859-13", .iso8859_13, [0xE0, 0xE8, 0xE6], "ąčę"),
            ("iso-8859-14", .iso8859_14, [0xD0, 0x79, 0xFE], "Ŵyŷ"),
            ("iso-8859-3", .iso8859_3, [0xA1, 0x61, 0xF5, 0x61, 0x72], "Ħaġar"),
            ("windows-1258", .windows1258, [0xD0, 0xE3, 0xF5, 0xFD], "Đăơư"),
        ] as [(String, CharacterEncoding, [UInt8], String)])
    func scripts(label: String, encoding: CharacterEncoding, bytes: [UInt8], expected: String) throws {
        #expect(CharacterEncoding(label: label) == encoding && CharacterEncoding(label: encoding.rawValue) == encoding)
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

    @Test("Big5 has the characters that code page 950 has and glibc's converter does not")
    func additionsToBig5() throws {
        let slashed: [UInt8] = [0xA4, 0xE5, 0xA1, 0xFE, 0x61, 0xA2, 0x40, 0xA3, 0xE1, 0x35, 0xA1, 0xC3]
        #expect(try CharacterEncoding.big5HKSCS.decode(slashed) == "文／a＼€5￣")
        let error = #expect(throws: XMLError.self) { try CharacterEncoding.big5HKSCS.decode([0xA1, 0xFE, 0xA1]) }
        #expect(error?.offset == 2)
    }

    @Test("text longer than a buffer and a second use give the same")
    func long() throws {
        let bytes = Array(repeating: [0xF9, 0xD8, 0x61] as [UInt8], count: 100_000).flatMap(\.self)
        let text = try CharacterEncoding.big5HKSCS.decode(bytes)
        #expect(text == String(repeating: "裏a", count: 100_000))
        #expect(try CharacterEncoding.big5HKSCS.decode(bytes) == text)
    }
}
