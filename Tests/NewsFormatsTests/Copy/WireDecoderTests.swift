import Testing

@testable import NewsFormats

/// Byte order mark by declaration by bytes: the right text comes out, or a refusal.
struct WireDecoderTests {
    /// What is fed in, and what must become of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        var transport: String?
        var provider: String?
        let expected: Expected

        var testDescription: String { name }

        init(
            _ name: String, _ bytes: [UInt8], transport: String? = nil, provider: String? = nil, _ expected: Expected
        ) {
            self.name = name
            self.bytes = bytes
            self.transport = transport
            self.provider = provider
            self.expected = expected
        }
    }

    enum Expected: Sendable {
        /// The text and the encoding's name.
        case text(String, String)
        /// The offset that the refusal names.
        case refused(Int?)
        case unknown
    }

    // 中文 and 渡輪, "ação" and "€“", as each encoding has them.
    static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let littleMark: [UInt8] = [0xFF, 0xFE]
    static let bigMark: [UInt8] = [0xFE, 0xFF]
    static let gbMark: [UInt8] = [0x84, 0x31, 0x95, 0x33]
    static let gb: [UInt8] = [0xD6, 0xD0, 0xCE, 0xC4]
    static let big5: [UInt8] = [0xB4, 0xE7, 0xBD, 0xFC]
    static let cp1252: [UInt8] = [0x61, 0xE7, 0xE3, 0x6F]
    static let utf8 = Array("中文".utf8)

    static func xml(_ label: String, _ content: [UInt8]) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"\(label)\"?><a>".utf8) + content + Array("</a>".utf8)
    }

    static func xml(_ label: String, _ content: String) -> String {
        "<?xml version=\"1.0\" encoding=\"\(label)\"?><a>\(content)</a>"
    }

    static func little(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    static func big(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            let unit = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
            return isBigEndian ? unit : unit.reversed()
        }
    }

    static let marked: [Case] = [
        .init("UTF-8 mark", utf8Mark + utf8, .text("中文", "UTF-8")),
        .init("UTF-8 mark over transport", utf8Mark + utf8, transport: "gb18030", .text("中文", "UTF-8")),
        .init("UTF-8 mark over provider", utf8Mark + utf8, provider: "big5", .text("中文", "UTF-8")),
        .init(
            "UTF-8 mark over declaration", utf8Mark + xml("GB18030", utf8), .text(xml("GB18030", "中文"), "UTF-8")),
        .init("UTF-8 mark, GB bytes", utf8Mark + gb, .refused(3)),
        .init("UTF-8 mark, GB bytes, GB transport", utf8Mark + gb, transport: "gbk", .refused(3)),
        .init("UTF-8 mark, windows-1252 bytes", utf8Mark + cp1252, .refused(4)),
        .init("UTF-16LE mark", littleMark + little("中文 ok"), .text("中文 ok", "UTF-16LE")),
        .init("UTF-16BE mark", bigMark + big("中文 ok"), .text("中文 ok", "UTF-16BE")),
        .init(
            "UTF-16LE mark over declaration", littleMark + little(xml("utf-8", "渡輪")),
            .text(xml("utf-8", "渡輪"), "UTF-16LE")),
        .init(
            "UTF-16BE mark with UTF-16", bigMark + big(xml("UTF-16", "渡輪")), .text(xml("UTF-16", "渡輪"), "UTF-16BE")),
        .init("UTF-16 mark over transport", bigMark + big("中文"), transport: "utf-8", .text("中文", "UTF-16BE")),
        .init("UTF-16LE mark, odd length", littleMark + [0x87, 0x65, 0x41], .refused(4)),
        .init("UTF-16LE mark, lone low surrogate", littleMark + [0x41, 0x00, 0x00, 0xDC], .refused(4)),
        .init("UTF-16BE mark, lone high surrogate", bigMark + [0xD8, 0x3D, 0x00, 0x41], .refused(2)),
        .init("UTF-16 beyond the BMP", littleMark + little("𠝹"), .text("𠝹", "UTF-16LE")),
        .init("GB18030 mark", gbMark + gb, .text("中文", "GB18030")),
        .init("GB18030 mark, broken", gbMark + gb + [0xFF], .refused(8)),
        .init("UTF-32LE mark", [0xFF, 0xFE, 0, 0] + wide("中", isBigEndian: false), .text("中", "UTF-32LE")),
        .init("UTF-32BE mark", [0, 0, 0xFE, 0xFF] + wide("中", isBigEndian: true), .text("中", "UTF-32BE")),
        .init("UTF-32BE mark, a surrogate", [0, 0, 0xFE, 0xFF, 0, 0, 0xD8, 0], .refused(4)),
        .init("a mark alone", utf8Mark, .text("", "UTF-8")),
        .init("GB18030 mark, lost before", gbMark + gb + [0x84, 0x31, 0xA4, 0x37], .refused(8)),
        .init("UTF-16BE mark, a NUL", bigMark + big("a\0b"), .refused(4)),
        .init("UTF-32LE mark, lost before", [0xFF, 0xFE, 0, 0] + wide("a\u{FFFD}", isBigEndian: false), .refused(8)),
        .init("UTF-16LE mark, UTF-8 bytes", littleMark + Array("Fares rise.\n".utf8), .refused(2)),
        .init("UTF-16BE mark, UTF-8 bytes", bigMark + Array("Fares é 中文".utf8), .refused(2)),
        .init("UTF-8 mark, a NUL", utf8Mark + [0x61, 0, 0x62], .refused(4)),
    ]

    static let transported: [Case] = [
        .init("transport GB2312", gb, transport: "GB2312", .text("中文", "GB18030")),
        .init("transport over declaration", xml("big5", gb), transport: "gbk", .text(xml("big5", "中文"), "GB18030")),
        .init("transport over provider", gb, transport: "gbk", provider: "big5", .text("中文", "GB18030")),
        .init("transport Big5", big5, transport: "Big5", .text("渡輪", "Big5-HKSCS")),
        .init("transport Latin-1", cp1252, transport: "ISO-8859-1", .text("ação", "windows-1252")),
        .init("transport UTF-8, GB bytes", gb, transport: "utf-8", .refused(0)),
        .init("transport UTF-8, declared GB", xml("gbk", gb), transport: "utf-8", .refused(39)),
        .init("transport Latin-1, UTF-8 bytes", utf8, transport: "iso-8859-1", .refused(0)),
        .init("transport Latin-1, declared UTF-8", xml("utf-8", utf8), transport: "latin1", .refused(41)),
        .init("transport Latin-1, ASCII", Array("ok".utf8), transport: "latin1", .text("ok", "windows-1252")),
        .init("transport UTF-16, big-endian", big("<a>中</a>"), transport: "utf-16", .text("<a>中</a>", "UTF-16BE")),
        .init("transport UTF-16, little", little("<a>中</a>"), transport: "utf-16", .text("<a>中</a>", "UTF-16LE")),
        .init("transport UTF-16, ASCII", Array("<a>ok</a>".utf8), transport: "utf-16", .refused(0)),
        .init("transport unknown", utf8, transport: "klingon", .unknown),
    ]

    static let declared: [Case] = [
        .init("declared UTF-8", xml("UTF-8", utf8), .text(xml("UTF-8", "中文"), "UTF-8")),
        .init("declared UTF-8, Latin bytes", xml("UTF-8", cp1252), .refused(42)),
        .init("declared GB2312", xml("gb2312", gb), .text(xml("gb2312", "中文"), "GB18030")),
        .init("declared GBK, a GBK character", xml("gbk", [0xE9, 0x46]), .text(xml("gbk", "镕"), "GB18030")),
        .init("declared GB2312, a GBK character", xml("gb2312", [0xE9, 0x46]), .text(xml("gb2312", "镕"), "GB18030")),
        .init(
            "declared GB18030, four bytes", xml("gb18030", [0x82, 0x30, 0xA6, 0x31]),
            .text(xml("gb18030", "㘘"), "GB18030")),
        .init("declared GB, UTF-8 bytes", xml("gb2312", utf8), .text(xml("gb2312", "中文"), "UTF-8")),
        .init("declared GB, cut short", Array("<?xml encoding='gbk'?>".utf8) + [0xD6], .refused(22)),
        .init("declared Big5", xml("big5", big5), .text(xml("big5", "渡輪"), "Big5-HKSCS")),
        .init("declared Big5, HKSCS", xml("Big5", [0x9B, 0xD0]), .text(xml("Big5", "𠝹"), "Big5-HKSCS")),
        .init("declared Big5, UTF-8 bytes", xml("Big5", utf8), .text(xml("Big5", "中文"), "UTF-8")),
        .init("declared Latin-1", xml("iso-8859-1", cp1252), .text(xml("iso-8859-1", "ação"), "windows-1252")),
        .init(
            "declared Latin-1, C1 bytes", xml("ISO-8859-1", [0x80, 0x93]),
            .text(xml("ISO-8859-1", "€“"), "windows-1252")),
        .init("declared us-ascii", xml("us-ascii", cp1252), .text(xml("us-ascii", "ação"), "windows-1252")),
        .init("declared windows-1252, a hole", xml("windows-1252", [0x81]), .refused(48)),
        .init("declared Latin-9", xml("iso-8859-15", [0xA4]), .text(xml("iso-8859-15", "€"), "ISO-8859-15")),
        .init("declared Latin-1, UTF-8 bytes", xml("iso-8859-1", utf8), .text(xml("iso-8859-1", "中文"), "UTF-8")),
        .init("declared UTF-16, 8-bit bytes", xml("utf-16", utf8), .text(xml("utf-16", "中文"), "UTF-8")),
        .init("declared UTF-16, GB bytes", xml("utf-16", gb), .refused(42)),
        .init("declared in UTF-16LE without mark", little(xml("utf-16", "中")), .text(xml("utf-16", "中"), "UTF-16LE")),
        .init("declared in UTF-16BE without mark", big(xml("utf-16", "中")), .text(xml("utf-16", "中"), "UTF-16BE")),
        .init("declared over provider", xml("gbk", gb), provider: "big5", .text(xml("gbk", "中文"), "GB18030")),
        .init("declared unknown", xml("ebcdic-cp-us", utf8), .unknown),
        .init("declared after white space", [0x0A] + xml("gbk", gb), .text("\n" + xml("gbk", "中文"), "GB18030")),
        .init(
            "declared in apostrophes", Array("<?xml version='1.0' encoding = 'gbk' ?><a/>".utf8) + gb,
            .text("<?xml version='1.0' encoding = 'gbk' ?><a/>中文", "GB18030")),
        .init("JSON in UTF-8", Array("{\"a\":\"中\"}".utf8), .text("{\"a\":\"中\"}", "UTF-8")),
        .init("JSON over provider", Array("{\"a\":\"中\"}".utf8), provider: "gbk", .text("{\"a\":\"中\"}", "UTF-8")),
        .init("JSON in GB bytes", Array("{\"a\":\"".utf8) + gb, provider: "gbk", .refused(6)),
        .init("JSON in UTF-16LE", little("{\"a\":\"中\"}"), .text("{\"a\":\"中\"}", "UTF-16LE")),
        .init("JSON in UTF-16BE", big("[{\"a\":\"中\"}]"), .text("[{\"a\":\"中\"}]", "UTF-16BE")),
        .init("JSON in UTF-32LE", wide("{\"a\":\"中\"}", isBigEndian: false), .text("{\"a\":\"中\"}", "UTF-32LE")),
        .init("JSON in UTF-32BE", wide("{\"a\":\"中\"}", isBigEndian: true), .text("{\"a\":\"中\"}", "UTF-32BE")),
    ]

    // 渡輪加價，明年起生效。 and the same in simplified characters.
    static let big5Sentence: [UInt8] = [
        0xB4, 0xE7, 0xBD, 0xFC, 0xA5, 0x5B, 0xBB, 0xF9, 0xA1, 0x41, 0xA9, 0xFA, 0xA6, 0x7E, 0xB0, 0x5F, 0xA5, 0xCD,
        0xAE, 0xC4, 0xA1, 0x43,
    ]
    static let gbSentence: [UInt8] = [
        0xB6, 0xC9, 0xC2, 0xD6, 0xBC, 0xD3, 0xBC, 0xDB, 0xA3, 0xAC, 0xC3, 0xF7, 0xC4, 0xEA, 0xC6, 0xF0, 0xC9, 0xFA,
        0xD0, 0xA7, 0xA1, 0xA3,
    ]

    // 渡輪は火曜日、来月から夜間の運航を始めると発表した。料金は変わらない。
    static let shiftJIS: [UInt8] = [
        0x93, 0x6E, 0x97, 0xD6, 0x82, 0xCD, 0x89, 0xCE, 0x97, 0x6A, 0x93, 0xFA, 0x81, 0x41, 0x97, 0x88, 0x8C, 0x8E,
        0x82, 0xA9, 0x82, 0xE7, 0x96, 0xE9, 0x8A, 0xD4, 0x82, 0xCC, 0x89, 0x5E, 0x8D, 0x71, 0x82, 0xF0, 0x8E, 0x6E,
        0x82, 0xDF, 0x82, 0xE9, 0x82, 0xC6, 0x94, 0xAD, 0x95, 0x5C, 0x82, 0xB5, 0x82, 0xBD, 0x81, 0x42, 0x97, 0xBF,
        0x8B, 0xE0, 0x82, 0xCD, 0x95, 0xCF, 0x82, 0xED, 0x82, 0xE7, 0x82, 0xC8, 0x82, 0xA2, 0x81, 0x42,
    ]
    static let eucJP: [UInt8] = [
        0xC5, 0xCF, 0xCE, 0xD8, 0xA4, 0xCF, 0xB2, 0xD0, 0xCD, 0xCB, 0xC6, 0xFC, 0xA1, 0xA2, 0xCD, 0xE8, 0xB7, 0xEE,
        0xA4, 0xAB, 0xA4, 0xE9, 0xCC, 0xEB, 0xB4, 0xD6, 0xA4, 0xCE, 0xB1, 0xBF, 0xB9, 0xD2, 0xA4, 0xF2, 0xBB, 0xCF,
        0xA4, 0xE1, 0xA4, 0xEB, 0xA4, 0xC8, 0xC8, 0xAF, 0xC9, 0xBD, 0xA4, 0xB7, 0xA4, 0xBF, 0xA1, 0xA3, 0xCE, 0xC1,
        0xB6, 0xE2, 0xA4, 0xCF, 0xCA, 0xD1, 0xA4, 0xEF, 0xA4, 0xE9, 0xA4, 0xCA, 0xA4, 0xA4, 0xA1, 0xA3,
    ]
    // 여객선은 화요일 다음 달부터 야간에 운항을 시작한다고 밝혔다. 요금은 그대로다.
    static let eucKR: [UInt8] = [
        0xBF, 0xA9, 0xB0, 0xB4, 0xBC, 0xB1, 0xC0, 0xBA, 0x20, 0xC8, 0xAD, 0xBF, 0xE4, 0xC0, 0xCF, 0x20, 0xB4, 0xD9,
        0xC0, 0xBD, 0x20, 0xB4, 0xDE, 0xBA, 0xCE, 0xC5, 0xCD, 0x20, 0xBE, 0xDF, 0xB0, 0xA3, 0xBF, 0xA1, 0x20, 0xBF,
        0xEE, 0xC7, 0xD7, 0xC0, 0xBB, 0x20, 0xBD, 0xC3, 0xC0, 0xDB, 0xC7, 0xD1, 0xB4, 0xD9, 0xB0, 0xED, 0x20, 0xB9,
        0xE0, 0xC7, 0xFB, 0xB4, 0xD9, 0x2E, 0x20, 0xBF, 0xE4, 0xB1, 0xDD, 0xC0, 0xBA, 0x20, 0xB1, 0xD7, 0xB4, 0xEB,
        0xB7, 0xCE, 0xB4, 0xD9, 0x2E,
    ]
    // 여객선 요금 내년 봄 5% 인상 (서울=연합뉴스) 홍길동 기자 = 여객선 요금이 내년 봄 5% 인상된다고 항만청이 26일 밝혔다.
    static let eucKRStory: [UInt8] = [
        0xBF, 0xA9, 0xB0, 0xB4, 0xBC, 0xB1, 0x20, 0xBF, 0xE4, 0xB1, 0xDD, 0x20, 0xB3, 0xBB, 0xB3, 0xE2,
        0x20, 0xBA, 0xBD, 0x20, 0x35, 0x25, 0x20, 0xC0, 0xCE, 0xBB, 0xF3, 0x0A, 0x0A, 0x28, 0xBC, 0xAD,
        0xBF, 0xEF, 0x3D, 0xBF, 0xAC, 0xC7, 0xD5, 0xB4, 0xBA, 0xBD, 0xBA, 0x29, 0x20, 0xC8, 0xAB, 0xB1,
        0xE6, 0xB5, 0xBF, 0x20, 0xB1, 0xE2, 0xC0, 0xDA, 0x20, 0x3D, 0x20, 0xBF, 0xA9, 0xB0, 0xB4, 0xBC,
        0xB1, 0x20, 0xBF, 0xE4, 0xB1, 0xDD, 0xC0, 0xCC, 0x20, 0xB3, 0xBB, 0xB3, 0xE2, 0x20, 0xBA, 0xBD,
        0x20, 0x35, 0x25, 0x20, 0xC0, 0xCE, 0xBB, 0xF3, 0xB5, 0xC8, 0xB4, 0xD9, 0xB0, 0xED, 0x20, 0xC7,
        0xD7, 0xB8, 0xB8, 0xC3, 0xBB, 0xC0, 0xCC, 0x20, 0x32, 0x36, 0xC0, 0xCF, 0x20, 0xB9, 0xE0, 0xC7,
        0xFB, 0xB4, 0xD9, 0x2E,
    ]
    // The Japanese sentence, and Chinese with a few kana and with spaces instead of marks.
    static let gbJapanese: [UInt8] = [
        0xB6, 0xC9, 0xDD, 0x86, 0xA4, 0xCF, 0xBB, 0xF0, 0xEA, 0xD7, 0xC8, 0xD5, 0xA1, 0xA2, 0xC0, 0xB4, 0xD4, 0xC2,
        0xA4, 0xAB, 0xA4, 0xE9, 0xD2, 0xB9, 0xE9, 0x67, 0xA4, 0xCE, 0xDF, 0x5C, 0xBA, 0xBD, 0xA4, 0xF2, 0xCA, 0xBC,
        0xA4, 0xE1, 0xA4, 0xEB, 0xA4, 0xC8, 0xB0, 0x6B, 0xB1, 0xED, 0xA4, 0xB7, 0xA4, 0xBF, 0xA1, 0xA3, 0xC1, 0xCF,
        0xBD, 0xF0, 0xA4, 0xCF, 0x89, 0xE4, 0xA4, 0xEF, 0xA4, 0xE9, 0xA4, 0xCA, 0xA4, 0xA4, 0xA1, 0xA3,
    ]
    static let gbWithKana: [UInt8] = [
        0xB6, 0xC9, 0xC2, 0xD6, 0xB9, 0xAB, 0xCB, 0xBE, 0xD0, 0xC7, 0xC6, 0xDA, 0xB6, 0xFE, 0xD0, 0xFB, 0xB2, 0xBC,
        0xA3, 0xAC, 0xCF, 0xC2, 0xD4, 0xC2, 0xC6, 0xF0, 0xBF, 0xAA, 0xB0, 0xEC, 0xD2, 0xB9, 0xBC, 0xE4, 0xBA, 0xBD,
        0xB0, 0xE0, 0xA3, 0xAC, 0xC6, 0xB1, 0xBC, 0xDB, 0xB2, 0xBB, 0xB1, 0xE4, 0xA1, 0xA3, 0xB5, 0xEA, 0xC3, 0xFB,
        0xCA, 0xC7, 0xA1, 0xB8, 0xA4, 0xAA, 0xA4, 0xE2, 0xA4, 0xED, 0xA1, 0xB9, 0xA1, 0xA3,
    ]
    static let gbNames: [UInt8] = [
        0xC3, 0xFB, 0xB5, 0xA5, 0x20, 0xD5, 0xC5, 0xBF, 0xA1, 0x20, 0xC0, 0xEE, 0xC0, 0xBC, 0x20, 0xCD, 0xF5, 0xB4,
        0xD9, 0xBD, 0xF8, 0x20, 0xB3, 0xC2, 0xC0, 0xC7, 0x20, 0xD5, 0xD4, 0xB0, 0xA1, 0x20, 0xC1, 0xF5, 0xC3, 0xF7,
        0x20, 0xD6, 0xDC, 0xC6, 0xBD, 0x20, 0xCE, 0xE2, 0xB8, 0xD5, 0x20, 0xD6, 0xA3, 0xC7, 0xBF, 0x20, 0xCB, 0xEF,
        0xC0, 0xF6, 0x20, 0xBA, 0xCE, 0xBD, 0xDC, 0x20, 0xB8, 0xDF, 0xB7, 0xE5, 0x20, 0xC1, 0xD6, 0xCC, 0xCE, 0x20,
        0xC2, 0xDE, 0xB1, 0xF8, 0x20, 0xC1, 0xBA, 0xBE, 0xFC, 0x20, 0xCB, 0xCE, 0xB7, 0xC9,
    ]
    static let gbTraditional: [UInt8] = [
        0xBD, 0xA1, 0xBF, 0xB5, 0xC5, 0x63, 0x82, 0xF7, 0xC3, 0xBD, 0xA3, 0xBA, 0x82, 0xE4, 0xCA, 0xDC, 0xEA, 0x50,
        0xD7, 0xA2, 0xB5, 0xC4, 0x82, 0x80, 0x84, 0x65, 0xC6, 0xAB, 0xB7, 0xBD, 0xA3, 0xAC, 0x83, 0x48, 0xB9, 0xA9,
        0x85, 0xA2, 0xBF, 0xBC, 0xA3, 0xAC, 0x83, 0x72, 0xB8, 0xF1, 0xC6, 0xAB, 0xB8, 0xDF, 0xA3, 0xAC, 0x83, 0x78,
        0xC6, 0xF7, 0xCD, 0xA3, 0xAE, 0x61, 0xA1, 0xA3,
    ]

    static let mistaken: [Case] = [
        .init("provider GB, Shift_JIS bytes", shiftJIS, provider: "gbk", .refused(0)),
        .init("provider GB, EUC-JP bytes", eucJP, provider: "gb18030", .refused(0)),
        .init("provider GB, EUC-KR bytes", eucKR, provider: "gb2312", .refused(0)),
        .init("provider GB, a short story in EUC-KR", eucKRStory, provider: "gb18030", .refused(0)),
        .init("transport GB, Shift_JIS bytes", shiftJIS, transport: "gb18030", .refused(0)),
        .init("declared GB, EUC-KR bytes", xml("gb2312", eucKR), .refused(0)),
        .init(
            "provider GB, Japanese", gbJapanese, provider: "gbk",
            .text("渡輪は火曜日、来月から夜間の運航を始めると発表した。料金は変わらない。", "GB18030")),
        .init(
            "provider GB, a few kana", gbWithKana, provider: "gbk",
            .text("渡轮公司星期二宣布，下月起开办夜间航班，票价不变。店名是「おもろ」。", "GB18030")),
        .init(
            "provider GB, names", gbNames, provider: "gbk",
            .text("名单 张俊 李兰 王促进 陈狼 赵啊 刘明 周平 吴刚 郑强 孙丽 何杰 高峰 林涛 罗兵 梁军 宋飞", "GB18030")),
        .init(
            "provider GB, traditional", gbTraditional, provider: "gbk",
            .text("健康與傳媒：備受關注的個別偏方，僅供參考，價格偏高，儀器停產。", "GB18030")),
        .init("provider Big5", big5Sentence, provider: "big5", .text("渡輪加價，明年起生效。", "Big5-HKSCS")),
        .init("provider GB", gbSentence, provider: "gbk", .text("渡轮加价，明年起生效。", "GB18030")),
        .init("provider GB, Big5 bytes", big5Sentence, provider: "gbk", .refused(0)),
        .init("provider Big5, GB bytes", gbSentence, provider: "big5", .refused(0)),
        .init("bopomofo with punctuation", Array("ㄅㄆㄇ，再見。".utf8), .text("ㄅㄆㄇ，再見。", "UTF-8")),
        .init("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x25, 0x55, 0x25, 0x27, 0x1B, 0x28, 0x42], .unknown),
        .init("ISO-2022-KR", [0x1B] + Array("$)C".utf8) + [0x0E, 0x30, 0x21, 0x0F], .unknown),
        .init("HZ", Array("~{6IBV~}".utf8), .unknown),
        .init("tildes and braces", Array("~{x} or ~{ ab ~}".utf8), .text("~{x} or ~{ ab ~}", "UTF-8")),
        .init("encoded twice", Array("comunicaÃ§Ã£o â€” nÃ£o".utf8), .refused(8)),
        .init("Chinese encoded twice", Array("æ¸¡è¼ª".utf8), .refused(0)),
        .init("of which a part was encoded twice", Array("Ã£ é".utf8), .text("Ã£ é", "UTF-8")),
        .init("accents and signs", Array("£5 à São “Ñandú” … é".utf8), .text("£5 à São “Ñandú” … é", "UTF-8")),
        .init("UTF-16 without mark", little("渡輪加價\n2026"), .refused(3)),
    ]

    static let undeclared: [Case] = [
        .init("nothing said, UTF-8", utf8, .text("中文", "UTF-8")),
        .init("nothing said, ASCII", Array("ok".utf8), .text("ok", "UTF-8")),
        .init("nothing said, GB bytes", gb, .refused(0)),
        .init("nothing said, Big5 bytes", big5, .refused(0)),
        .init("nothing said, windows-1252 bytes", cp1252, .refused(1)),
        .init("nothing said, UTF-16 text without mark", little("ok"), .refused(1)),
        .init("nothing said, overlong UTF-8", [0x41, 0xC0, 0xAF], .refused(1)),
        .init("nothing said, a surrogate in UTF-8", [0xED, 0xA0, 0x80], .refused(0)),
        .init("provider GB", gb, provider: "gb18030", .text("中文", "GB18030")),
        .init("provider Big5-HKSCS", [0x88, 0x62], provider: "Big5-HKSCS", .text("Ê\u{304}", "Big5-HKSCS")),
        .init("provider windows-1252", cp1252, provider: "windows-1252", .text("ação", "windows-1252")),
        .init("provider windows-1252, UTF-8 bytes", utf8, provider: "windows-1252", .refused(0)),
        .init(
            "provider GB, XML without declaration", Array("<a>".utf8) + gb, provider: "gbk", .text("<a>中文", "GB18030")),
        .init("provider GB, XML in UTF-8", Array("<a>".utf8) + utf8, provider: "gbk", .refused(3)),
        .init("provider GB, wire copy", [0x01, 0x61] + gb, provider: "gbk", .text("\u{1}a中文", "GB18030")),
        .init("wire copy, Latin bytes", [0x01, 0x61] + cp1252, .refused(3)),
        .init("wire copy, NULs between", [0, 0, 0x16, 0x16, 0x01, 0x61], .text("\0\0\u{16}\u{16}\u{1}a", "UTF-8")),
        .init("provider unknown", utf8, provider: "klingon", .unknown),
        .init("declared UTF-7", xml("utf-7", Array("+AOk-".utf8)), .unknown),
        .init("provider GB, a NUL", gb + [0x41, 0, 0x41], provider: "gbk", .refused(5)),
        .init("provider windows-1252, a NUL", cp1252 + [0, 0x61], provider: "windows-1252", .refused(4)),
        .init("provider Big5, cut short", big5 + [0xB4], provider: "big5", .refused(4)),
        .init("lost before, UTF-8", Array("a\u{FFFD}".utf8), .refused(1)),
        .init("lost before, marked UTF-16", littleMark + little("中\u{FFFD}"), .refused(4)),
        .init("lost before, GB18030", gb + [0x84, 0x31, 0xA4, 0x37], provider: "gb18030", .refused(4)),
        .init("Control-Z at the end", Array("<a/>\r\n".utf8) + [0x1A], .text("<a/>", "UTF-8")),
        .init("NULs that fill a block", Array("中文".utf8) + [0, 0, 0], .text("中文", "UTF-8")),
        .init("EOT at the end", Array("<a/>\n".utf8) + [0x04, 0x0A], .text("<a/>", "UTF-8")),
        .init("white space at the end", Array("<a/>\n \n".utf8), .text("<a/>\n \n", "UTF-8")),
        .init("Java's name", xml("ISO8859_1", cp1252), .text(xml("ISO8859_1", "ação"), "windows-1252")),
        .init("a name without a hyphen", xml("windows1252", cp1252), .text(xml("windows1252", "ação"), "windows-1252")),
        .init("a code page", xml("cp950", big5), .text(xml("cp950", "渡輪"), "Big5-HKSCS")),
        .init("a private name", xml("x-big5", big5), .text(xml("x-big5", "渡輪"), "Big5-HKSCS")),
        .init("a name that means another code page on each machine", xml("ANSI", cp1252), .unknown),
        .init("variation selectors", Array("葛\u{E0100}".utf8), .text("葛\u{E0100}", "UTF-8")),
    ]

    @Test(
        "Copy is decoded by mark, transport, declaration, provider, and else as UTF-8, or refused",
        arguments: [
            marked, transported, declared, mistaken, undeclared,
        ].joined())
    func decodes(example: Case) throws {
        let decoder = WireDecoder(transport: example.transport, provider: example.provider)
        let result = Result { () throws(WireError) in try decoder.decode(example.bytes) }
        switch (example.expected, result) {
        case (.text(let text, let encoding), .success(let decoded)):
            #expect(decoded.utf8 == Array(text.utf8))
            #expect(decoded.encoding == encoding)
        case (.refused(let offset), .failure(let error)):
            #expect(error.kind == .undecodable)
            #expect(error.offset == offset)
        case (.unknown, .failure(let error)): #expect(error.kind == .unknownEncoding)
        case (let expected, let result): Issue.record("expected \(expected), was \(result)")
        }
    }
}
