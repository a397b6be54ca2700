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
            ("\n  ZCZC AAP\n$J\n:FERRY\nFares rise.\nNNNN\n", "telegraph copy, whose header 'ZCZC AAP'"),
            ("eca0003 3 i 380  dpa 0045\n\nMacau/ferries/\nFares rise =\n", "of IPTC 7901 without STX"),
        ])
    func refuses(copy: String, reason: String) {
        let error = #expect(throws: WireFormatError.self) { try WireFormat.detect(Array(copy.utf8)) }
        #expect(error?.description.contains(reason) == true)
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
