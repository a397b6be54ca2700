import LibXML
import NewsModel
import SeededGenerator
import Testing

@testable import NewsFormats

/// Markup that means to get past a sanitizer: nothing of it may be active after a parse of what comes out.
struct SanitizerAttackTests {
    private static let long = String(repeating: "A", count: 20_000)

    private static let attacks: [(String, String)] = [
        ("<script>alert(1)</script>x", "<p>x</p>"),
        ("<scr<script></script>ipt>alert(1)</script>", "<p>ipt&gt;alert(1)</p>"),
        ("<style>@import'x'</style>x", "<p>x</p>"), ("x<svg onload=alert(1)><p>y</p></svg>z", "<p>xz</p>"),
        ("<svg><style><img src=x onerror=alert(1)></style></svg>y", "<p>y</p>"),
        ("<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">", ""),
        ("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<p>\"&gt;</p>"),
        ("<template><img src=x onerror=alert(1)></template>y", "<p>y</p>"), ("x<!-- <img src=x onerror=y>", "<p>x</p>"),
        ("x<!--><img src=x onerror=y>-->", "<p>x--&gt;</p>"), ("x<!--a--!><b>y</b>", "<p>x<b>y</b></p>"),
        ("<a href=\"javascript&colon;alert(1)\">x</a>", "<p>x</p>"),
        ("<a href=\"&#106avascript:alert(1)\">x</a>", "<p>x</p>"),
        ("<a href=\"java&#x0A;script:alert(1)\">x</a>", "<p>x</p>"),
        ("<img src=x onerror=alert(1)//", ""),
        (
            "<img src=\"http://e.org/a.jpg\" srcset=\"javascript:x 1x\">",
            "<p><img src=\"http://e.org/a.jpg\" alt=\"\"/></p>"
        ),
        ("<iframe src=javascript:alert(1)></iframe>x", "<p>x</p>"), ("<object data=x>y</object>x", "<p>x</p>"),
        ("<form action=http://e.org><input value=a><button>b</button>x</form>", "<p>x</p>"),
        ("<textarea><img src=x onerror=alert(1)></textarea>x", "<p>x</p>"),
        ("<xmp><img src=x onerror=y></xmp>x", "<p>x</p>"),
        ("<plaintext><b>x", ""),
        (
            "<b title='\"><script>x</script>'>y</b>",
            "<p><b title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">y</b></p>"
        ),
        ("<base href=http://e.org><link rel=stylesheet href=x><meta http-equiv=refresh content=0>x", "<p>x</p>"),
        ("<p title=\"\(long)\">x</p>", "<p>x</p>"), ("<a href=\"http://e.org/\(long)\">x</a>", "<p>x</p>"),
        (
            "<a href=\"http://e.org/`onmouseover=alert(1)`\">x</a>",
            "<p><a href=\"http://e.org/%60onmouseover=alert(1)%60\">x</a></p>"
        ),
        ("<IMG SRC=JaVaScRiPt:alert('XSS')>", ""),
        ("<x:script xmlns:x='http://www.w3.org/1999/xhtml'>x</x:script>y", "<p>y</p>"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<details open ontoggle=alert(1)>x</details>", "<p>x</p>"),
        ("<video><source onerror=alert(1)></video>x", "<p>x</p>"),
    ]

    @Test("An attack leaves nothing but text and what the list allows", arguments: attacks)
    func attack(copy: String, body: String) throws {
        let first = try Sanitizer.body(html: copy).html
        #expect(first == body)
        #expect(try Sanitizer.body(html: first).html == first)
    }

    /// The files give what another sanitizer makes of each, which shows the tags as text where this one drops them; so
    /// only that nothing active is left is compared, and the words that a reader is to see.
    @Test("The corpus of attacks comes out harmless", .enabled(if: Corpus.folder != nil))
    func corpus() throws {
        let files = try Corpus.files("html-sanitise", named: ".test")
        #expect(files.count == 20)
        for file in files {
            let text = String(decoding: try Corpus.bytes(file), as: UTF8.self)
            let copy = text.components(separatedByLine: "--")
            let body = try Sanitizer.body(html: copy).html
            #expect(Self.isHarmless(body), "\(file): \(body)")
            #expect(try Sanitizer.body(html: body).html == body, "\(file)")
        }
    }

    @Test(
        "What the corpus shows to readers stays", .enabled(if: Corpus.folder != nil),
        arguments: [
            // The tags of the third column are gone: the list has no escaping mode.
            ("1", "<p>&gt;\"&gt;&amp;</p>"), ("2", "<p>\"&gt;</p>"), ("6", "<p>hi</p>"), ("7", "<p>\"&gt;</p>"),
            ("8", "<p>&gt;\"</p>"), ("10", ""), ("18", ""),
            ("4", "<p>ipt type=\"text/javascript\"&gt;alert(\"foo\");script&gt;</p>"),
        ])
    func shown(file: String, body: String) throws {
        let text = String(decoding: try Corpus.bytes("html-sanitise/\(file).test"), as: UTF8.self)
        #expect(try Sanitizer.body(html: text.components(separatedByLine: "--")).html == body)
    }

    @Test("Whatever comes in, a second pass changes nothing, from HTML as from XML")
    func idempotence() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<4000 {
            let events = Self.events(&random)
            let first = Sanitizer.body(events: events).html
            let fromXML = try Self.xmlEvents(first)
            #expect(Self.isHarmless(first))
            #expect(Sanitizer.body(events: fromXML).html == first, "\(events)")
            #expect(try Sanitizer.body(html: first).html == first, "\(events)")
        }
    }

    private static func xmlEvents(_ body: String) throws -> [MarkupEvent] {
        let reader = try XMLReader("<body>\(body)</body>")
        _ = try reader.read()
        return try reader.contentEvents()
    }

    /// No element and no attribute but those of the list, read by the HTML parser.
    private static func isHarmless(_ body: String) -> Bool {
        guard let events = try? HTMLFragment(body).events else { return false }
        return events.allSatisfy { event in
            guard case .start(let name, let attributes) = event else { return true }
            guard let element = BodyElement.named(name), element.kind != .dropped else { return false }
            return attributes.allSatisfy { attribute in
                switch attribute.name {
                case "href": ["http://", "https:/", "mailto:"].contains { attribute.value.hasPrefix($0) }
                case "src", "cite": attribute.value.hasPrefix("http")
                case "alt", "title", "lang", "dir", "width", "height", "datetime", "colspan", "rowspan", "scope": true
                default: false
                }
            }
        }
    }

    private static func events(_ random: inout SeededGenerator) -> [MarkupEvent] {
        let names = [
            "p", "b", "i", "a", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody",
            "caption",
            "h2", "pre", "blockquote", "figure", "figcaption", "img", "br", "hr", "wbr", "span", "ruby", "rt", "q", "x",
            "mark", "time", "aside", "script", "section", "em", "s", "sub", "del", "address", "center", "u", "code",
        ]
        let texts = [
            "a", " ", "\n", " b ", "漢", "\n字", "&<>\"", "\u{A0}", "\u{202E}x", "\u{2069}", "  c\n d", "\t", "]]>",
        ]
        var events: [MarkupEvent] = []
        var open: [String] = []
        for _ in 0..<(random.pick(40) + 1) {
            switch random.pick(5) {
            case 0, 1:
                let name = names[random.pick(names.count)]
                let attributes = [
                    MarkupAttribute(name: "href", value: "http://e.org/\(random.pick(3))"),
                    MarkupAttribute(name: "src", value: "http://e.org/'\"<&>"),
                    MarkupAttribute(name: "dir", value: random.pick(3) == 0 ? "rtl" : ""),
                ]
                events.append(.start(name: name, attributes: attributes))
                open.append(name)
            case 2:
                if let name = open.popLast() { events.append(.end(name: name)) }
            default: events.append(.text(texts[random.pick(texts.count)]))
            }
        }
        return events + open.reversed().map { .end(name: $0) }
    }
}

extension String {
    /// What stands before a line that holds only the given text.
    fileprivate func components(separatedByLine line: String) -> String {
        var before: [Substring] = []
        for part in split(separator: "\n", omittingEmptySubsequences: false) {
            if part == line { break }
            before.append(part)
        }
        return before.joined(separator: "\n")
    }
}
