import SeededGenerator

/// Copy that broke on its way: good copy of each format cut short anywhere, with bytes changed, and bytes of no order
/// at all. The same each time.
enum BrokenCopy {
    static let all = cut + changed + random

    private static let whole: [(name: String, ending: String, bytes: [UInt8])] =
        XMLShell.all.map { ($0.format, "xml", Array($0.document(headline: "Café &amp; 渡輪").utf8)) }
        + [
            (
                "ninjs", "json",
                Array(#"{"uri":"a","headline":"Caf\u00e9 渡輪","body_html":"<p>In <b>May<\/b>.<\/p>"}"#.utf8)
            ),
            (
                "json-feed", "json",
                Array(
                    #"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","title":"渡輪"}]}"#
                        .utf8)
            ),
            ("text", "txt", Array("Byline: Ana\nDate: 2026-11-14\n\nFares 渡輪\n\nMACAU (AP) - In May.\n".utf8)),
            ("anpa", "txt", Array(HostileLines.transmission(text: "^Fares rise<\r\n    MACAU (AP) _ In May.").utf8)),
            (
                "utf16", "xml",
                [0xFE, 0xFF] + XMLShell.rss.document().utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            ),
        ]

    /// At each power of two, and at twelve other places.
    private static let cut = whole.flatMap { copy in
        var random = SeededGenerator(seed: 1)
        let powers = (0..<20).map { 1 << $0 }.filter { $0 < copy.bytes.count }
        let places = Set(powers + (0..<12).map { _ in random.pick(copy.bytes.count) })
        return places.sorted().map { place in
            (name: "cut-\(copy.name)-\(place).en.\(copy.ending)", bytes: Array(copy.bytes[..<place]))
        }
    }

    private static let changed = whole.flatMap { copy in
        var random = SeededGenerator(seed: 1)
        return (0..<12).map { round in
            var bytes = copy.bytes
            for _ in 0...round { bytes[random.pick(bytes.count)] = UInt8(random.pick(256)) }
            return (name: "changed-\(copy.name)-\(round).en.\(copy.ending)", bytes: bytes)
        }
    }

    private static let random = (0..<40).map { round in
        var random = SeededGenerator(seed: round)
        return (name: "random-\(round).en.txt", bytes: (0..<(1 << (round % 14))).map { _ in UInt8(random.pick(256)) })
    }
}
