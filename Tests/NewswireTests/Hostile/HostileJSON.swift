/// JSON against its parser, as ninjs and as JSON Feed.
enum HostileJSON {
    static let attacks = shells.flatMap { shell in attacks(shell) } + others

    private struct Shell: Sendable {
        let format: String
        /// A document around a headline, a body of HTML and further members, all of them JSON.
        let document: @Sendable (_ headline: String, _ html: String, _ more: String) -> String
    }

    private static let shells = [
        Shell(format: "ninjs") { headline, html, more in
            "{\"uri\":\"tag:h.example,2026:a\",\"headline\":\(headline),\"body_html\":\(html)\(more)}"
        },
        Shell(format: "json-feed") { headline, html, more in
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"a\","
                + "\"title\":\(headline),\"content_html\":\(html)\(more)}]}"
        },
    ]

    private static func attacks(_ shell: Shell) -> [HostileCopy] {
        func case_(
            _ name: String, _ expected: HostileCopy.Expected, headline: String = "\"Fares\"",
            html: String = "\"<p>In May.</p>\"", more: @escaping @Sendable () -> String
        ) -> HostileCopy {
            HostileCopy("\(shell.format)-\(name).en.json", expected) { shell.document(headline, html, more()) }
        }
        func headline(_ name: String, _ expected: HostileCopy.Expected, _ json: String) -> HostileCopy {
            HostileCopy("\(shell.format)-\(name).en.json", expected) {
                shell.document("\"" + json + "\"", "\"<p>In May.</p>\"", "")
            }
        }
        return [
            case_("depth", .refused("64 levels")) { ",\"x\":" + times(100_000, "[") + times(100_000, "]") },
            case_("depth-open", .refused("64 levels")) { ",\"x\":" + times(4_000_000, "[") },
            case_("depth-objects", .refused("64 levels")) { ",\"x\":" + times(500_000, "{\"a\":") },
            case_("repeated", .refused("once")) { ",\"x\":1,\"x\":2" },
            case_("repeated-escaped", .refused("once")) { ",\"x\":1,\"\\u0078\":2" },
            case_("values", .refused("values")) { ",\"x\":[\(times(2_000_000, "1,"))1]" },
            case_("objects", .refused("values")) { ",\"x\":[\(times(1_500_000, "{},"))1]" },
            case_("members", .taken) { "," + (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",") },
            case_("date", .either) { ",\"versioncreated\":\"\(midnights)\",\"date_modified\":\"\(midnights)\"" },
            case_("number", .taken) { ",\"urgency\":" + times(2_000_000, "9") },
            case_("exponent", .taken) { ",\"urgency\":1e999999999999" },
            case_("key", .taken) { ",\"\(times(2_000_000, "k"))\":0" },
            case_("marks-in-key", .taken) { ",\"k\(times(500_000, "\u{301}"))\":0" },
            case_("string", .either) { ",\"byline\":\"\(times(9_000_000, "x"))\"" },
            case_("escapes", .taken) { ",\"x\":\"\(times(1_000_000, "\\u4e2d"))\"" },
            case_("unended", .refused("quotation mark")) { ",\"x\":\"" + times(2_000_000, "x") },
            case_("unended-escapes", .refused("")) { ",\"x\":\"" + times(2_000_000, "\\\\") },
            case_("keywords", .either) {
                ",\"keyword\":[" + (0..<100_000).map { "\"\($0)\"" }.joined(separator: ",") + "]"
            },
            headline("lone-high", .refused("halves"), "a\\ud83dx"),
            headline("lone-low", .refused("halves"), "a\\ude00x"),
            headline("swapped-halves", .refused("halves"), "a\\ude00\\ud83d"),
            headline("lost", .refused("U+FFFD"), "a\\uFFFDb"),
            headline("nul", .taken, "a\\u0000b"),
            headline("raw-control", .refused("control"), "a\u{1}b"),
            headline("bad-escape", .refused(""), "a\\x41"),
            headline("directions", .taken, times(100_000, "\\u202e") + "x"),
            HostileCopy("\(shell.format)-utf8.en.json", .refused("offset")) {
                Array(shell.document("\"Caf@@\"", "\"\"", "").utf8).flatMap { $0 == 0x40 ? [0xE9] : [$0] }
            },
            HostileCopy("\(shell.format)-trailing-comma.en.json", .refused("")) {
                shell.document("\"x\"", "\"\"", ",")
            },
            HostileCopy("\(shell.format)-comment.en.json", .refused("")) { shell.document("\"x\"", "\"\"", "/* */") },
            HostileCopy("\(shell.format)-utf16.en.json", .taken) {
                shell.document("\"Fares\"", "\"<p>x</p>\"", "").utf16.flatMap {
                    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
                }
            },
            HostileCopy("\(shell.format)-half-utf16.en.json", .refused("")) {
                Array("{\"uri\":\"a\"".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }.dropLast())
            },
        ]
    }

    /// The end of a day, over and over.
    private static let midnights = times(60_000, "T24")

    private static let others: [HostileCopy] = [
        HostileCopy("ninjs-items.en.json", .either) { "[\(times(1_500_000, "{},"))]" },
        HostileCopy("ninjs-lines.en.json", .either) {
            (0..<60_000).map { "{\"uri\":\"\($0)\",\"headline\":\"x\"}" }.joined(separator: "\n")
        },
        HostileCopy("ninjs-associations.en.json", .either) {
            "{\"uri\":\"a\",\"headline\":\"x\",\"associations\":["
                + (0..<60_000).map { "{\"name\":\"\($0)\",\"uri\":\"\($0)\",\"type\":\"text\",\"headline\":\"y\"}" }
                .joined(separator: ",") + "]}"
        },
        HostileCopy("json-feed-entries.en.json", .either) {
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"T\",\"items\":["
                + (0..<100_000).map { "{\"id\":\"\($0)\",\"title\":\"T\"}" }.joined(separator: ",") + "]}"
        },
        HostileCopy("json-quotes.en.json", .refused("")) { "{" + times(9_000_000, "\"") },
        HostileCopy("json-backslashes.en.json", .refused("")) { "{\"uri\":\"" + times(9_000_000, "\\") },
        HostileCopy("json-keys.en.json", .refused("")) { "{" + times(1_000_000, "\"uri\"") },
    ]
}
