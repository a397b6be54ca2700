import Testing

@testable import NewsFormats

struct WireFormatTests {
    @Test(
        "Formats are told by their root element, past all that may stand before it",
        arguments: [
            ("<newsItem guid='x'/>", .newsMLG2), ("<newsMessage>", .newsMLG2),
            ("<nar:packageItem xmlns:nar='x'>", .newsMLG2),
            ("<?xml version=\"1.0\"?>\n<!-- <rss> -->\n<NewsML>", .newsML1),
            ("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf>", .nitf),
            ("<!DOCTYPE nitf [<!ELEMENT x (y)> <!ENTITY a \">]\">]>\n<nitf\n>", .nitf),
            ("<?xml version='1.0'?><?xml-stylesheet href='<rss>'?><nitf:nitf>", .nitf),
            ("<nitf-documents><nitf version='x'>", .nitf),
            ("<?xml version='1.0'?>\n<a:batch xmlns:a='x>y' n=\">\"><!-- two -->\n <nitf>", .nitf),
            ("\n  <rss version='2.0'>", .rss),
            ("<rdf:RDF xmlns:rdf='x'>", .rss), ("<feed xmlns='http://www.w3.org/2005/Atom'>", .atom),
            ("<a:feed>", .atom),
            ("{\"uri\":\"x\",\"headline\":\"y\"}", .ninjs), ("[{\"version\":\"1\",\"uri\":\"x\"}]", .ninjs),
            ("{\"a\":{\"uri\":\"x\"},\"b\":\"{\\\"\",\"uri\":1}", .ninjs),
            ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"uri\":\"x\"}", .jsonFeed),
            ("{\"_items\":[{\"uri\":1}]}", .ninjs), ("{\"headline\":\"x\",\"type\":\"text\"}", .ninjs),
            ("{\"id\":1,\"api_version\":\"1.1\",\"title\":\"x\",\"data\":{\"items\":[]}}", .ninjs),
            ("{ \"title\": \"x\", \"items\": [{\"uri\":\"x\"}] }", .jsonFeed),
            ("{\"total\":1,\"item\":[{\"uri\":\"x\"}]}", .ninjs),
            ("{\"items\":[{\"uri\":\"x\"}],\"next\":\"c\"}", .ninjs),
            ("Ferry fares to rise\n\nText.", .text), ("< 5 per cent\n\nText.", .text),
            ("[Corrected] Fares\n\nText.", .text),
            ("{Fares} rise", .text), ("", .text), ("渡輪加價\n\n文。", .text),
            ("\u{16}\u{16}\u{1}H1044\u{1F}x\nr i\u{13}\u{11} BC-X 11-12 0100\n\u{2}x\u{3}", .anpa),
            ("\r\n\0ZCZC\r\n\u{1}hwa0144 4 i 12\r\n\r\nX/\r\n\u{2}x\u{3}", .iptc7901),
            ("hwa0144 4 i 12\r\n\r\nX/\r\n\u{2}x\u{3}", .iptc7901),
            ("\n  ZCZC AAP\nFares rise.\nNNNN\n", .text),
        ] as [(String, WireFormat)])
    func detects(copy: String, format: WireFormat) throws {
        #expect(try WireFormat.detect(Array(copy.utf8)) == format)
        #expect(try WireFormat.detect([0xEF, 0xBB, 0xBF] + Array(copy.utf8)) == format)
        let little = copy.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = copy.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try WireFormat.detect([0xFF, 0xFE] + little) == format)
        #expect(try WireFormat.detect([0xFE, 0xFF] + big) == format)
        guard copy.hasPrefix("<?xml") || copy.hasPrefix("{\"") else { return }
        #expect(try WireFormat.detect(little) == format)
        #expect(try WireFormat.detect(big) == format)
    }

    @Test(
        "What is no wire copy is refused by its name",
        arguments: [
            ("<urlset xmlns='x'>", "root element 'urlset'"), ("<soap:Envelope>", "root element 'Envelope'"),
            ("<batch/><nitf>", "root element 'batch'"), ("<batch>Text <nitf>", "root element 'batch'"),
            ("<html><nitf>", "an HTML page"), ("<!DOCTYPE html><html>", "an HTML page"),
            ("<HTML><head>", "an HTML page"),
            ("<!doctype HTML>\n<p>", "an HTML page"),
            ("<?xml version='1.0'?>", "no element"), ("<!-- open", "no element"),
            ("<conceptItem>", "NewsML-G2 conceptItem"),
            ("{\"a\":1,\"b\":2}", "keys 'a', 'b'"), ("{}", "no keys"), ("%PDF-1.4", "a PDF"), ("{\\rtf1", "RTF"),
            ("GIF89a", "a GIF picture"), ("PK\u{3}\u{4}", "a ZIP archive"),
            ("PK\u{3}\u{4}xxxxxxxxxxxxxxxxxxxxxxxxxx[Content_Types].xml", "an office document"),
            ("PK\u{3}\u{4}xxxxxxxxxxxxxxxxxxxxxxxxxxmimetypeapplication/vnd.oasis", "an OpenDocument file"),
            ("RIFFxxxxWEBPx", "a WebP picture"), ("xxxxftypheic", "a HEIF picture"),
            ("\u{1}what is this\n\u{2}text\u{3}", "a transmission with the header 'what is this"),
            ("eca0003 3 i 380  dpa 0045\n\nMacau/ferries/\nFares rise =\n", "of IPTC 7901 without STX"),
        ])
    func refuses(copy: String, reason: String) {
        let error = #expect(throws: WireFormatError.self) { try WireFormat.detect(Array(copy.utf8)) }
        #expect(error?.description.contains(reason) == true)
    }

    @Test(
        "What stands unseen before copy is passed over",
        arguments: ["\u{FEFF}", "\u{200B}", "\u{A0}", " \u{FEFF}\n\u{FEFF}", "\u{2060}\u{A0}\r\n"])
    func unseen(start: String) throws {
        for (copy, format) in [
            ("<?xml version='1.0' encoding='UTF-8'?><newsItem><itemMeta>渡</itemMeta></newsItem>", WireFormat.newsMLG2),
            ("{\"uri\":\"渡\"}", .ninjs), ("Ferry fares rise\n\n渡", .text),
        ] {
            let text = start + copy
            let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide] {
                #expect(try WireFormat.detect(bytes) == format)
                let decoder = WireDecoder(provider: format == .text ? nil : "windows-1252")
                #expect(try decoder.decode(bytes).utf8 == Array(copy.utf8))
            }
        }
        let latin = [0xA0] + Array("<?xml version='1.0' encoding='ISO-8859-1'?><nitf>".utf8) + [0xE9]
        #expect(try WireFormat.detect(latin) == .nitf)
        #expect(try WireDecoder().decode(latin).utf8.first == UInt8(ascii: "<"))
    }

    static let item =
        "<newsItem xmlns='x' guid='u'>\n<itemMeta><pubStatus qcode='stat:usable'/></itemMeta><contentSet><inlineXML>"
        + "<p>Fares rise.</p></inlineXML></contentSet></newsItem>\n"
    static let feed = "<rss><channel><item><title>Fares</title><guid>1</guid></item></channel></rss>"
    static let object = "{\"uri\": \"u\", \"headline\": \"Fares rise\", \"pubstatus\": \"canceled\"}"

    @Test(
        "Copy of another format behind something else, or without its beginning, is no plain text",
        arguments: [
            ("HTTP/1.1 200 OK\r\nX-Type: xml\r\n\r\n<?xml version='1.0'?>\n" + item, "newsItem"),
            ("Content-Type: application/xml\n\n" + item, "behind 'Content-Type: application/xml'"),
            ("Please find the copy below.\n\n" + item, "newsItem"), ("x" + item, "newsItem"),
            ("??<?xml version='1.0'?>" + item, "newsItem"), ("ï»¿" + item, "newsItem"),
            ("callback(" + item + ")", "newsItem"), (String(item.dropFirst(30)), "itemMeta"),
            ("ferry fares rise.</p></content></entry></feed>", "entry"),
            ("Warning: Undefined variable $x in /srv/feed.php on line 3\n<?xml version='1.0'?>\n" + feed, "rss"),
            ("// x\n<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<nitf><head><title>F</title></head><body>", "nitf"),
            (item.replacing("<", with: "&lt;").replacing(">", with: "&gt;"), "newsItem"),
            ("HTTP/1.1 200 OK\n\n<!DOCTYPE html>\n<html><head><title>F</title></head><body><p>T</p>", "html"),
            ("// x\n" + object, "'uri', 'headline'"), ("/* x */ " + object, "'uri'"),
            ("callback(" + object + ");", "'uri'"), (")]}'\n" + object, "'uri'"), ("," + object, "'uri'"),
            ("Content-Type: application/json\n\n" + object, "'uri'"), ("??" + object, "'uri'"),
            ("\"" + object.replacing("\"", with: "\\\"") + "\"", "'uri'"),
            ("{'uri': 'u', 'headline': 'Fares rise'}", "'uri'"),
            ("\": \"Fares\", \"headline\" : \"Fares rise\", \"body_html\":\"<p>Fares.</p>\"}\n", "'headline'"),
        ])
    func covered(copy: String, reason: String) {
        let error = #expect(throws: WireFormatError.self) { try WireFormat.detect(Array(copy.utf8)) }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    @Test(
        "Text that quotes markup or JSON is text",
        arguments: [
            "A feed begins with <?xml version=\"1.0\"?> and its root <rss version=\"2.0\"><channel> and has an <item>.",
            "The tags </item>, </channel> and </rss> end it", "Ferry <b>fares</b> rise</p>\n\n<p>Text.</p>",
            "Fares rise\n\n<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p>Four <a href='x'>five</a>.</p>",
            "Reply to <desk@example.org> {today}: \"fares: 5 < 6 > 4\"", "The key \"uri\": \"x\" is a must",
            "He wrote {\"headline\": \"Fares\"} and nothing else; \"uri\" was missing.",
            "headline: Fares rise\nsource: HW\n\nText with \"quotes\": \"one\", \"two\".",
            "Ferry fares\n\nThe office said: \"title\": \"x\", \"name\": \"y\", \"version\": \"1\".",
            "Use &lt;rss&gt; and &lt;channel&gt; & all",
        ])
    func quoting(copy: String) throws {
        #expect(try WireFormat.detect(Array(copy.utf8)) == .text)
    }

    @Test("Text in UTF-16 without a mark is no transmission, if its encoding is stated")
    func unmarkedWide() throws {
        let text = "渡輪票價上調、明年起\n\n渡輪票價、上調。\n".utf16
        let little = text.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = text.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try WireFormat.detect(little, encoding: "UTF-16LE") == .text)
        #expect(try WireFormat.detect(big, encoding: "utf-16be") == .text)
    }

    @Test(
        "A signal of transmissions that strayed into text makes it none",
        arguments: [
            "Ferry “fares” rise\u{1} today\n\nFares will rise in May.\u{2}\u{3}\n",
            "Ferry fares rise today\n\nFares will rise\u{1} in May,\u{2} says the office.\n",
        ])
    func straySignals(copy: String) throws {
        #expect(try WireFormat.detect(Array(copy.utf8)) == .text)
    }

    @Test(
        "Binary files are refused by their first bytes",
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
            ([0x1F, 0x8B, 0x08], "a gzip file"), ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
            ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
        ] as [([UInt8], String)])
    func binaries(bytes: [UInt8], name: String) {
        let error = #expect(throws: WireFormatError.self) { try WireFormat.detect(bytes) }
        #expect(error?.description == "it is \(name), expected wire copy")
    }

    @Test("Formats are named in many spellings, and a slip is told the near name")
    func names() throws {
        for format in WireFormat.allCases { #expect(try WireFormat(name: format.rawValue) == format) }
        let spellings: [(String, WireFormat)] = [
            ("NewsML-G2", .newsMLG2), ("newsmlg2", .newsMLG2), ("g2", .newsMLG2), ("NewsML", .newsML1),
            ("newsml1.2", .newsML1), ("JSONFeed", .jsonFeed), ("anpa_1312", .anpa), ("7901", .iptc7901), ("txt", .text),
        ]
        for (name, format) in spellings { #expect(try WireFormat(name: name) == format) }
        let error = #expect(throws: WireFormatError.self) { try WireFormat(name: "nintf") }
        #expect(error?.description.contains("perhaps 'nitf'; one of newsml-g2, newsml-1") == true)
    }

    @Test(
        "The format of every file of the test copy is known", .enabled(if: Corpus.folder != nil),
        arguments: [
            ("newsml-g2", ".xml", [.newsMLG2]), ("newsml-1", "ml", [.newsML1]), ("ninjs", ".json", [.ninjs]),
            ("anpa", ".tst", [.anpa]), ("iptc7901", ".txt", [.iptc7901]), ("nitf", ".xml", [.nitf, .newsMLG2]),
            ("feeds", ".rss", [.rss, .atom]), ("feeds", ".atom", [.atom]), ("plain", ".txt", [.text]),
            ("specimen", ".txt", [.text]),
        ] as [(String, String, Set<WireFormat>)])
    func corpus(folder: String, ending: String, formats: Set<WireFormat>) throws {
        let files = try Corpus.files("wire/\(folder)", named: ending)
        #expect(!files.isEmpty)
        for file in files {
            let bytes = try Corpus.bytes(file)
            #expect(formats.contains(try WireFormat.detect(bytes)), "\(file)")
            // Whoever kept it had encoded it once too often.
            if file.hasSuffix("businesswire-newsml-20130515006361.xml") {
                let error = #expect(throws: WireError.self) { try WireDecoder().decode(bytes) }
                #expect(error?.description.contains("UTF-8 twice") == true)
                continue
            }
            #expect(throws: Never.self, "\(file)") { try WireDecoder().decode(bytes) }
        }
    }
}
