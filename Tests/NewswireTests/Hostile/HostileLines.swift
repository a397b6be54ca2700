/// The line protocols and their control bytes.
enum HostileLines {
    static let attacks = anpa + iptc + foreign

    static func transmission(number: String = "H1044", text: String, trailer: String = "HW-WF-11-12-26 1501GMT<")
        -> String
    {
        "\u{1}\(number)\u{1F}_w\r\nr i\u{13}\u{11} BC-Ferry Fares   11-12 0120\r\n\u{2}\(text)\r\n\u{3}\(trailer)\r\n\u{4}"
    }

    private static let story = "^Ferry fares to rise<\r\n    MACAU (AP) _ Fares rise in May.\r\n"

    private static let anpa: [HostileCopy] = [
        line("anpa-good", .taken) { transmission(text: story) },
        line("anpa-header-signals", .refused("")) { times(3_000_000, "\u{1}") + "H1\u{1F}" },
        line("anpa-text-signals", .refused("")) { "\u{1}H1044\u{1F}" + times(3_000_000, "\u{2}") },
        line("anpa-end-signals", .either) { "\u{1}H1044\u{1F}\n\u{2}" + times(3_000_000, "\u{3}") },
        line("anpa-short-frames", .either) { times(1_000_000, "\u{1}a\u{1F}\u{2}b\u{3}\u{4}") },
        line("anpa-shortest-frames", .either) { "\u{1}a\u{1F}" + times(4_000_000, "\u{1}\u{2}") },
        line("anpa-unended", .refused("")) { "\u{1}H1044\u{1F}\n\u{2}" + times(1_000_000, "text text\n") },
        line("anpa-no-text", .refused("")) { "\u{1}H1044\u{1F}\n" + times(1_000_000, "text text\n") },
        line("anpa-idle", .taken) { times(400_000, "\u{16}\u{0}") + transmission(text: story) },
        line("anpa-carets", .either) { transmission(text: times(1_000_000, "^") + story) },
        line("anpa-heads", .either) { transmission(text: times(100_000, "^Head<\r\n") + story) },
        line("anpa-quotes", .taken) { transmission(text: story + times(500_000, "``''")) },
        line("anpa-dashes", .taken) { transmission(text: story + times(300_000, " _ ")) },
        line("anpa-signals", .taken) {
            transmission(text: story + times(300_000, "\u{C}\u{E}\u{F}\u{11}\u{12}\u{7F}"))
        },
        line("anpa-indents", .refused("at most 20000 lines")) {
            transmission(text: story + times(190_000, "    x\r\n"))
        },
        line("anpa-shortest-heads", .refused("at most 200000 lines")) { transmission(text: times(500_000, "^A<\r\n")) },
        line("anpa-many-heads", .refused("at most 200 lines")) { transmission(text: times(19_000, "^A<\r\n")) },
        line("anpa-words", .taken) { transmission(text: story + times(1_000_000, "x ")) },
        line("anpa-number", .either) { transmission(number: "H" + times(500_000, "9"), text: story) },
        line("anpa-trailer", .either) { transmission(text: story, trailer: times(500_000, "11-12 ")) },
        line("anpa-desk-signals", .either) {
            transmission(text: times(20_000, "^Eds: HOLD FOR RELEASE 9 a.m. EST Nov. 13<\r\n") + story)
        },
        line("anpa-kills", .either) { transmission(text: times(20_000, "^MANDATORY KILL H1043<\r\n") + story) },
        line("anpa-transmissions", .either) {
            (0..<5000).map { transmission(number: "H\($0)", text: story) }.joined()
        },
    ]

    private static func iptc(keywords: String = "Ferries/fares/", _ text: String) -> String {
        "\u{1}hwa0144 4 pol 120  hw 0144\r\n\r\n\(keywords)\r\n\u{2}\(text)\r\n\u{3}121501 NOV 26\r\n\u{4}"
    }

    private static let iptc: [HostileCopy] = [
        line("iptc-good", .taken) { iptc("Ferry fares to rise =\r\n\r\nMacau (dpa) - Fares rise.") },
        line("iptc-slashes", .either) { iptc(keywords: times(500_000, "/") + "x", "Head =\r\n\r\nText.") },
        line("iptc-keywords", .either) { iptc(keywords: times(300_000, "a/"), "Head =\r\n\r\nText.") },
        line("iptc-equals", .either) { iptc(times(1_000_000, "=") + "\r\n\r\nText.") },
        line("iptc-headline", .either) { iptc(times(500_000, "head\r\n") + "=\r\n\r\nText.") },
        line("iptc-notebook", .either) {
            iptc("Head =\r\n\r\nText.\r\n\r\n" + times(200_000, "# dpa-Notizblock\r\n\r\n"))
        },
        line("iptc-notes", .either) { iptc(times(100_000, "(EXTRA)\r\n") + "Head =\r\n\r\nText.") },
        line("iptc-embargoes", .either) {
            iptc("Head =\r\n\r\n" + times(20_000, "Sperrfrist: 13.11., 15.00 Uhr\r\n\r\n") + "Text.")
        },
        line("iptc-frames", .either) { times(300_000, "\u{1}hwa0144 4 pol 1\n\u{2}a\u{3}\u{4}") },
        line("iptc-lines", .refused("at most 200000 lines")) {
            iptc("Head =\r\n\r\n" + times(3_300_000, "X\r\n"))
        },
        line("iptc-lines-unmarked", .refused("at most 20000 lines")) { iptc(times(190_000, "X\r\n")) },
        line("iptc-lines-few", .either) { iptc(times(19_000, "X\r\n")) },
        line("iptc-text", .refused("at most 2097152")) {
            iptc("Head =\r\n\r\n" + times(60_000, times(60, "X ") + "\r\n"))
        },
        line("iptc-unended", .refused("ETX")) { String(iptc("Head =\r\n\r\nText.").dropLast(30)) },
        line("iptc-header", .refused("header")) {
            "\u{1}" + times(500_000, "hwa0144 4 pol ") + "\u{2}Head =\n\nx\u{3}\u{4}"
        },
    ]

    /// What is no copy at all.
    private static let foreign: [HostileCopy] = [
        HostileCopy(
            "zip.en.txt", .refused("ZIP"), bytes: { [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 9_000_000) }),
        HostileCopy(
            "gzip.en.txt", .refused("gzip"), bytes: { [0x1F, 0x8B, 8, 0] + [UInt8](repeating: 0, count: 9_000_000) }),
        HostileCopy("pdf.en.txt", .refused("PDF"), bytes: { Array("%PDF-1.7".utf8) }),
        HostileCopy("page.en.txt", .refused("HTML"), bytes: { Array("<!DOCTYPE html><html><body>x".utf8) }),
        HostileCopy("svg.en.txt", .refused("svg"), bytes: { Array("<svg onload='alert(1)'/>".utf8) }),
        HostileCopy("nothing.en.txt", .refused("empty"), bytes: { [] }),
    ]

    private static func line(
        _ name: String, _ expected: HostileCopy.Expected, _ text: @escaping @Sendable () -> String
    ) -> HostileCopy {
        HostileCopy("\(name).en.txt", expected, text)
    }
}
