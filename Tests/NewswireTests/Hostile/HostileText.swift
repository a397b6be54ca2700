/// Plain text against the reader that has to find its structure.
enum HostileText {
    static let attacks: [HostileCopy] = [
        text("too-long", .refused("of plain text")) { "Head\n\n" + times(1_000_000, "word\n\n") },
        text("line", .taken) { "Head\n\n" + times(1_000_000, "x") },
        text("headline", .refused("headline has 1000000 bytes")) { times(1_000_000, "x") },
        text("words", .taken) { "Head\n\n" + times(200_000, "word ") },
        text("paragraphs", .refused("at most 20000 lines")) { "Head\n\n" + times(170_000, "word\n\n") },
        text("lines", .refused("at most 20000 lines")) { "Head\n\n" + times(100_000, "word word\n") },
        text("wrapped", .taken) { "Head\n\n" + times(16_000, times(10, "word ") + "ends here so\n") },
        text("blank-lines", .taken) { "Head" + times(1_000_000, "\n") + "Text." },
        text("blanks", .taken) { "Head\n\nText" + times(1_000_000, " ") + "text." },
        text("blanks-before-a-section", .taken) {
            "Head\n\nText" + times(1_000_000, " ") + "text\n\nCategories Macau"
        },
        text("tabs", .taken) { "Head\n\nText" + times(1_000_000, "\t") + "text." },
        text("ideographic-blanks", .taken) { "Head\n\n" + times(340_000, "\u{3000}") + "text." },
        text("no-break-spaces", .taken) { "Head\n\n" + times(500_000, "\u{A0}") + "text." },
        text("head", .refused("at most 200 lines")) { times(19_000, "id: a\n") + "\nHead\n\nText." },
        text("version", .refused("its version is 9223372036854775807")) {
            "Language: en\nVersion: 9223372036854775807\n\nHead\n\nText."
        },
        text("keys", .refused("at most 20000 lines")) { "Language: en\n" + times(80_000, "Aaaaaaaa: b\n") + "\nHead" },
        text("key-of-marks", .either) { "Language: en\nA" + times(400_000, "\u{345}") + ": b\n\nHead\n\nText." },
        text("value", .refused("byline has")) { "Language: en\nByline: " + times(500_000, "a ") + "\n\nHead\n\nText." },
        text("subjects", .either) { "Language: en\nSubjects: " + times(140_000, "a:b c; ") + "\n\nHead\n\nText." },
        text("subject-commas", .either) { "Language: en\nSubjects: a:b" + times(300_000, ", c") + "\n\nHead\n\nText." },
        text("keywords", .either) { "Language: en\nKeywords: " + times(300_000, "a, ") + "\n\nHead\n\nText." },
        text("brackets", .taken) { "Head\n\n" + times(500_000, "(") + times(500_000, "[") + "\n\nText." },
        text("datelines", .taken) { "Head\n\n" + times(48_000, "MACAU, Nov 14 (AP) - ") + "Text." },
        text("kills", .either) { times(19_000, "Kill!\n\n") + "Head\n\nText." },
        text("corrections", .either) { times(19_000, "CORRECTION:\n\n") + "Head\n\nText." },
        text("corrections-in-one", .either) { times(19_000, "CORRECTION:\n") + "Head\n\nText." },
        text("embargoes", .either) { "Head\n" + times(19_000, "EMBARGO until 6 a.m. GMT\n") + "\nText." },
        text("orders", .taken) { "Adv29\nEMBARGOED UNTIL 6 a.m. GMT Nov. 29, 2026\n\nHead\n\nText." },
        text("orders-alone", .refused("headline")) { "Adv29\nEMBARGOED UNTIL 6 a.m. GMT Nov. 29, 2026" },
        text("advances", .either) { times(19_000, "Adv29\n") + "\nHead\n\nText." },
        text("bylines", .taken) { "Head\n\n" + times(19_000, "By Ana Costa\n\n") + "Text." },
        text("shortest-lines", .refused("at most 20000 lines")) { times(340_000, "ab\n") },
        text("pairs", .refused("at most 20000 lines")) { times(260_000, "a:b\n") },
        text("pairs-few", .either) { times(19_000, "a:b\n") + "\nHead\n\nText." },
        text("dashes", .taken) { "Head\n\n" + times(500_000, "- ") + "\n\nText." },
        text("capitals", .taken) { "Head\n\n" + times(140_000, "MACAU, ") + "Text." },
        text("chinese-brackets", .taken) { "渡輪加價\n\n" + times(170_000, "【（") + "正文。" },
        text("embeddings", .taken) { "Head\n\n" + times(170_000, "\u{202A}") + "x" + times(170_000, "\u{2069}") },
        text("overrides", .taken) { times(100_000, "\u{202E}") + "Head\n\n" + times(100_000, "\u{202E}x\u{202C}") },
        text("marks", .taken) { "Head\n\ne" + times(500_000, "\u{301}") },
        text("marks-mixed", .refused("headline has")) { "Heade" + times(250_000, "\u{301}\u{323}") + "\n\nText." },
        text("flags", .taken) { "Head\n\n" + times(125_000, "🇲🇴") },
        text("joiners", .taken) { "Head\n\n" + times(140_000, "👩\u{200D}") },
        text("jamo", .refused("stated as 'en'")) { "Head\n\n" + times(340_000, "\u{1100}") },
        text("controls", .taken) { "Head\u{1B}[2J\u{7}\n\nText\u{8}\u{0C}\u{9B}." },
        text("separators", .either) { "Head" + times(140_000, "\u{2028}x\u{2029}") },
        text("returns", .taken) { "Head" + times(1_000_000, "\r") + "Text." },
        text("marks-of-order", .taken) { "Head\n\n" + times(300_000, "\u{FEFF}") + "x" },
        text("tags", .taken) { "Head\n\n" + times(40_000, "<script>alert(1)</script>") },
        text("nul", .refused("NUL")) { "Head\n\nText\u{0}." },
        text("lost", .refused("U+FFFD")) { "Head\n\nCaf\u{FFFD}." },
        bytes("overlong", .refused("offset 6")) { Array("Head\n\n".utf8) + [0xC0, 0xAF] },
        bytes("surrogate", .refused("offset 6")) { Array("Head\n\n".utf8) + [0xED, 0xA0, 0x80] },
        bytes("beyond", .refused("offset 6")) { Array("Head\n\n".utf8) + [0xF4, 0x90, 0x80, 0x80] },
        bytes("continuations", .refused("offset 0")) { [UInt8](repeating: 0x80, count: 1_000_000) },
        bytes("utf7", .taken) { Array("Head\n\n+AOk-".utf8) },
        bytes("utf16", .taken) { [0xFF, 0xFE] + Array("Head\n\nText".utf16).flatMap { [UInt8($0), 0] } },
        bytes("utf16-half", .refused("offset")) { [0xFF, 0xFE, 0x41] },
        bytes("utf16-surrogate", .refused("offset 2")) { [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
        bytes("two-marks", .either) { [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("Head\n\nText".utf8) },
        bytes("marks-of-two-kinds", .refused("")) { [0xEF, 0xBB, 0xBF, 0xFF, 0xFE] + Array("Head".utf8) },
        bytes("nuls", .refused("")) { [UInt8](repeating: 0, count: 1_000_000) },
        bytes("mark-alone", .refused("empty")) { [0xEF, 0xBB, 0xBF] },
    ]

    private static func text(
        _ name: String, _ expected: HostileCopy.Expected, _ text: @escaping @Sendable () -> String
    ) -> HostileCopy {
        HostileCopy("text-\(name).en.txt", expected, text)
    }

    private static func bytes(
        _ name: String, _ expected: HostileCopy.Expected, _ bytes: @escaping @Sendable () -> [UInt8]
    ) -> HostileCopy {
        HostileCopy("text-\(name).en.txt", expected, bytes: bytes)
    }
}
