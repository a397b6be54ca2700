/// XML against its parser: once in each format.
enum HostileXML {
    static func attacks(_ shell: XMLShell) -> [HostileCopy] {
        declarations(shell) + sizes(shell) + references(shell) + bytes(shell)
    }

    /// `&a;` stands in the headline.
    private static func declared(_ shell: XMLShell, _ subset: String, headline: String = "&a;") -> String {
        shell.document(
            prolog: "<?xml version=\"1.0\"?>\n<!DOCTYPE \(root(shell)) [\n\(subset)]>\n", headline: headline)
    }

    private static func root(_ shell: XMLShell) -> String {
        ["newsml-g2": "newsItem", "newsml-1": "NewsML", "atom": "feed"][shell.format] ?? shell.format
    }

    private static func named(
        _ shell: XMLShell, _ name: String, _ expected: HostileCopy.Expected, _ text: @escaping @Sendable () -> String
    ) -> HostileCopy {
        HostileCopy("\(shell.format)-\(name).en.xml", expected, text)
    }

    private static func declarations(_ shell: XMLShell) -> [HostileCopy] {
        let entity = HostileCopy.Expected.refused("<!ENTITY")
        return [
            named(shell, "entity-bomb", entity) {
                let bomb = (1...9).map { "<!ENTITY e\($0) \"\(times(10, "&e\($0 - 1);"))\">" }.joined(separator: "\n")
                return declared(shell, "<!ENTITY e0 \"ha\">\n\(bomb)\n", headline: "&e9;")
            },
            named(shell, "entity-quadratic", entity) {
                declared(shell, "<!ENTITY a \"\(times(10_000, "A"))\">", headline: times(20_000, "&a;"))
            },
            named(shell, "entity-cycle", entity) { declared(shell, "<!ENTITY a '&b;'><!ENTITY b '&a;'>") },
            named(shell, "entity-file", entity) { declared(shell, "<!ENTITY a SYSTEM 'file:///etc/hostname'>") },
            named(shell, "entity-path", entity) { declared(shell, "<!ENTITY a SYSTEM '/etc/hostname'>") },
            named(shell, "entity-http", entity) { declared(shell, "<!ENTITY a SYSTEM 'http://127.0.0.1:9/a'>") },
            named(shell, "entity-ftp", entity) { declared(shell, "<!ENTITY a SYSTEM 'ftp://127.0.0.1:9/a'>") },
            named(shell, "entity-public", entity) {
                declared(shell, "<!ENTITY a PUBLIC '-//W3C//ENTITIES Latin 1//EN' '/etc/hostname'>")
            },
            named(shell, "parameter-entity", entity) { declared(shell, "<!ENTITY % p 'x'> %p;") },
            named(shell, "parameter-entity-http", .taken) {
                declared(shell, "<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;", headline: "x")
            },
            named(shell, "attribute-default", .refused("<!ATTLIST")) {
                declared(shell, "<!ATTLIST p title CDATA '\(times(8000, "x"))'>", headline: "x")
            },
            named(shell, "doctype-size", .refused("DOCTYPE")) {
                declared(shell, times(100_000, "<!ELEMENT a (b)>"), headline: "x")
            },
            named(shell, "dtd-file", .taken) {
                shell.document(prolog: "<!DOCTYPE \(root(shell)) SYSTEM \"/etc/hostname\">")
            },
            named(shell, "dtd-http", .taken) {
                shell.document(prolog: "<!DOCTYPE \(root(shell)) PUBLIC \"-//X//Y\" \"http://127.0.0.1:9/a.dtd\">")
            },
            named(shell, "dtd-entity", .refused("nosuch")) {
                shell.document(prolog: "<!DOCTYPE \(root(shell)) SYSTEM \"/etc/hostname\">", headline: "&nosuch;")
            },
            named(shell, "xinclude", .either) {
                let include =
                    "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='/etc/hostname'/>"
                return shell.document(body: "<p>\(include)x</p>")
            },
            named(shell, "catalog", .taken) {
                shell.document(prolog: "<?oasis-xml-catalog catalog=\"http://127.0.0.1:9/c.xml\"?>")
            },
            named(shell, "stylesheet", .taken) {
                shell.document(prolog: "<?xml-stylesheet type='text/xsl' href='file:///etc/hostname'?>")
            },
            named(shell, "schema", .taken) {
                shell.document(
                    attributes: " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                        + "xsi:schemaLocation='u http://127.0.0.1:9/a.xsd' xml:base='file:///etc/'")
            },
            named(shell, "doctype-inside", .refused("")) { shell.document(body: "<!DOCTYPE a [<!ENTITY b 'c'>]>") },
        ]
    }

    private static func sizes(_ shell: XMLShell) -> [HostileCopy] {
        [
            named(shell, "attributes", .refused("256 attributes")) {
                shell.document(body: "<p" + (0..<80_000).map { " a\($0)='1'" }.joined() + ">x</p>")
            },
            named(shell, "attributes-allowed", .taken) {
                let tag = "<b" + (0..<250).map { " a\($0)='1'" }.joined() + ">x</b>"
                return shell.document(body: "<p>\(times(1000, tag))</p>")
            },
            named(shell, "attribute-value", .refused("a tag of")) {
                shell.document(body: "<p title='\(times(2_000_000, "x"))'>x</p>")
            },
            named(shell, "element-name", .refused("a tag of")) {
                shell.document(body: "<\(times(2_000_000, "x"))/>")
            },
            named(shell, "namespaces", .either) {
                let scopes = (0..<60).map { level in
                    "<b" + (0..<250).map { " xmlns:n\(level)x\($0)='u'" }.joined() + ">"
                }
                let inner = times(300_000, "<n0x0:i/>")
                return shell.document(
                    body: "<p>x\(scopes.joined())\(inner)\(times(scopes.count, "</b>"))</p>")
            },
            named(shell, "text", .refused("text of")) { shell.document(headline: times(9_900_000, "x")) },
            named(shell, "text-allowed", .taken) {
                shell.document(body: times(2, "<p>\(times(1_000_000, "x"))</p>"))
            },
            named(shell, "text-in-all", .refused("its text has")) {
                shell.document(body: times(9, "<p>\(times(1_000_000, "x"))</p>"))
            },
            named(shell, "comment", .refused("comment of")) {
                shell.document(extra: "<!--\(times(2_000_000, "x"))-->")
            },
            named(shell, "cdata", .refused("CDATA")) {
                shell.document(headline: "<![CDATA[\(times(2_000_000, "x"))]]>")
            },
            named(shell, "instruction", .refused("instruction of")) {
                shell.document(extra: "<?a \(times(2_000_000, "x"))?>")
            },
            named(shell, "depth", .refused("nested too deep")) {
                shell.document(body: times(200_000, "<b>") + "x" + times(200_000, "</b>"))
            },
            named(shell, "depth-open", .refused("nested too deep")) { shell.document(body: times(1_000_000, "<b>")) },
            named(shell, "comments", .taken) { shell.document(extra: times(300_000, "<!---->")) },
            named(shell, "comments-open", .either) { shell.document(body: times(300_000, "<!-- ")) },
            named(shell, "cdata-open", .either) { shell.document(body: times(100_000, "<![CDATA[ ") + "\u{8}") },
            named(shell, "instructions", .taken) { shell.document(extra: times(300_000, "<?a?>")) },
            named(shell, "siblings", .taken) { shell.document(body: "<p>x</p>" + times(300_000, "<b/>")) },
            named(shell, "paragraphs", .taken) { shell.document(body: times(200_000, "<p>x</p>")) },
            named(shell, "pieces", .taken) {
                shell.document(headline: times(4000, "a<![CDATA[b]]>"), body: times(60_000, "a<![CDATA[b]]>"))
            },
            named(shell, "headline", .refused("its headline has")) {
                shell.document(headline: times(60_000, "a<![CDATA[b]]>"))
            },
            named(shell, "blanks", .taken) { shell.document(body: "<p>a\(times(900_000, " "))b</p>") },
            named(shell, "size", .refused("10 MiB")) { shell.document(body: times(11_000_000, " ")) },
        ]
    }

    private static func references(_ shell: XMLShell) -> [HostileCopy] {
        [
            named(shell, "names", .taken) { shell.document(body: "<p>\(times(100_000, "&zeta;"))</p>") },
            named(shell, "numbers", .taken) { shell.document(body: "<p>\(times(100_000, "&#x41;"))</p>") },
            named(shell, "nul-number", shell.slip) { shell.document(headline: "a&#0;b") },
            named(shell, "control-number", shell.slip) { shell.document(headline: "a&#x1F;b") },
            named(shell, "surrogate-number", shell.slip) { shell.document(headline: "a&#xD800;b") },
            named(shell, "lost", .refused("U+FFFD")) { shell.document(headline: "a&#xFFFD;b") },
            named(shell, "lost-decimal", .refused("U+FFFD")) { shell.document(body: "<p>a&#0065533;b</p>") },
            named(shell, "huge-number", .refused("")) { shell.document(headline: "a&#\(times(100_000, "9"));b") },
            named(shell, "c1-number", .taken) { shell.document(headline: "a&#146;b&#x85;") },
            named(shell, "bare-ampersand", shell.slip) { shell.document(headline: "Fish & chips") },
            named(shell, "long-name", .refused("")) { shell.document(headline: "&\(times(100_000, "a"));") },
            // What RSS has in its descriptions is read as HTML where it is no XML.
            named(shell, "overlap", shell.format == "rss" ? .taken : .refused("")) {
                shell.document(body: "<p><b>x</p></b>")
            },
            named(shell, "twice", shell.format == "rss" ? .taken : .refused("")) {
                shell.document(body: "<p a='1' a='2'>x</p>")
            },
            named(shell, "section-end", .refused("")) { shell.document(headline: "]]>") },
            named(shell, "unclosed", shell.slip) { String(shell.document().dropLast(3)) },
            // Some agencies send NITF one document behind the other.
            named(shell, "twice-root", shell.format == "nitf" ? .taken : shell.slip) {
                shell.document() + shell.document(prolog: "")
            },
        ]
    }

    private static func bytes(_ shell: XMLShell) -> [HostileCopy] {
        func case_(
            _ name: String, _ expected: HostileCopy.Expected, _ bytes: @escaping @Sendable () -> [UInt8]
        ) -> HostileCopy {
            HostileCopy("\(shell.format)-\(name).en.xml", expected, bytes: bytes)
        }
        @Sendable func declared(_ label: String) -> String {
            shell.document(prolog: "<?xml version=\"1.0\" encoding=\"\(label)\"?>", headline: "Caf@@", body: "<p>x</p>")
        }
        @Sendable func with(_ label: String, _ bytes: [UInt8]) -> [UInt8] {
            Array(declared(label).utf8).replacing(Array("@@".utf8), with: bytes)
        }
        return [
            case_("says-utf16", .taken) { with("UTF-16", Array("é".utf8)) },
            case_("says-gb", .taken) { with("GB18030", Array("é渡".utf8)) },
            case_("says-gb-wrongly", .refused("offset")) { with("GB18030", [0x81, 0x20, 0xFF]) },
            case_("says-utf7", .refused("unknown encoding")) { with("UTF-7", Array("+AOk-".utf8)) },
            case_("says-ebcdic", .refused("unknown encoding")) { with("IBM037", [0x51]) },
            case_("says-utf8-wrongly", .refused("offset")) { with("UTF-8", [0xE9]) },
            case_("overlong", .refused("offset")) { with("UTF-8", [0xC0, 0xBC]) },
            case_("surrogate", .refused("offset")) { with("UTF-8", [0xED, 0xA0, 0x80]) },
            case_("lost-before", .refused("U+FFFD")) { with("UTF-8", Array("\u{FFFD}".utf8)) },
            case_("nul", .refused("NUL")) { with("UTF-8", [0]) },
            case_("control", shell.slip) { with("UTF-8", [1]) },
            case_("noncharacter", .refused("")) { with("UTF-8", Array("\u{FFFE}".utf8)) },
            case_("mark-lies", .refused("offset")) { [0xEF, 0xBB, 0xBF] + with("GB18030", [0xB6, 0xC9]) },
            case_("mark-wins", .taken) { [0xEF, 0xBB, 0xBF] + with("UTF-16", Array("é".utf8)) },
            case_("mark-of-utf16", .refused("")) { [0xFF, 0xFE] + with("UTF-8", Array("é".utf8)) },
            // Of a feed that breaks off, the entries before are read.
            case_("half-utf16", ["rss", "atom"].contains(shell.format) ? .taken : .refused("offset")) {
                [0xFF, 0xFE] + utf16(declared("UTF-16")).dropLast(1)
            },
            case_("utf16", .taken) { [0xFF, 0xFE] + utf16(declared("UTF-16")) },
        ]
    }

    @Sendable private static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    /// What needs no format of its own.
    static let others: [HostileCopy] = [
        HostileCopy("rss-entries.en.xml", .either) {
            "<rss><channel>" + (0..<100_000).map { "<item><title>T</title><guid>\($0)</guid></item>" }.joined()
                + "</channel></rss>"
        },
        HostileCopy("rss-empty-entries.en.xml", .either) {
            "<rss><channel>\(times(1_400_000, "<item/>"))</channel></rss>"
        },
        HostileCopy("atom-empty-entries.en.xml", .either) {
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">\(times(1_100_000, "<entry/>"))</feed>"
        },
        HostileCopy("g2-empty-items.en.xml", .either) {
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\(times(800_000, "<newsItem/>"))"
                + "</itemSet></newsMessage>"
        },
        HostileCopy("g2-subjects.en.xml", .either) {
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta><headline>x</headline>"
                + (0..<150_000).map { "<subject qcode=\"a:\($0)\"><name>\($0)</name></subject>" }.joined()
                + "</contentMeta></newsItem>"
        },
        HostileCopy("g2-groups.en.xml", .either) {
            let groups = (0..<60_000).map { "<group id=\"g\($0)\"><groupRef idref=\"g\($0 + 1)\"/></group>" }
            return "<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><groupSet root=\"g0\">"
                + groups.joined() + "</groupSet></packageItem>"
        },
        HostileCopy("g2-group-loop.en.xml", .either) {
            let loop = (0..<20).map { id in
                "<group id=\"g\(id)\">" + (0..<20).map { "<groupRef idref=\"g\($0)\"/>" }.joined() + "</group>"
            }
            return "<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><groupSet root=\"g0\">"
                + loop.joined() + "</groupSet></packageItem>"
        },
        HostileCopy("rss-media.en.xml", .either) {
            "<rss xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><item><title>T</title><guid>1</guid>"
                + times(100_000, "<media:content url=\"http://e.org/a.jpg\" medium=\"image\"/>")
                + "</item></channel></rss>"
        },
        HostileCopy("comment-only.en.xml", .refused("")) { "<!--" + times(9_000_000, "-") },
        HostileCopy("instruction-only.en.xml", .refused("")) { "<?xml" + times(9_000_000, "?") },
        HostileCopy("doctype-only.en.xml", .refused("")) { "<!DOCTYPE rss [" + times(4_000_000, "['") },
        HostileCopy("angles.en.xml", .refused("")) { "<rss" + times(9_000_000, "<") },
        HostileCopy("prefixes.en.xml", .refused("")) { "<" + times(4_000_000, "a:") + "rss/>" },
    ]
}

extension [UInt8] {
    fileprivate func replacing(_ mark: [UInt8], with bytes: [UInt8]) -> [UInt8] {
        guard let range = firstRange(of: mark) else { preconditionFailure("no mark") }
        return self[..<range.lowerBound] + bytes + self[range.upperBound...]
    }
}

extension XMLShell {
    /// What becomes of what is not quite well-formed: of a feed it is read as readers read it.
    fileprivate var slip: HostileCopy.Expected {
        format == "rss" || format == "atom" ? .taken : .refused("")
    }
}
