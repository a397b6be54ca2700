import NewsFormats
import Testing

struct WireFormatTests {
    @Test(
        "What is no plain text is told by its first bytes",
        arguments: [
            ("<?xml version=\"1.0\"?><nitf/>", "XML"), ("\u{FEFF}<nitf>", "XML"), ("\n  <!DOCTYPE html>", "XML"),
            ("<rss version=\"2.0\">", "XML"), ("{\"uri\": \"urn:x\"}", "JSON"), ("{\n  \"uri\": 1}", "JSON"),
            ("[\n{\"uri\": 1}]", "JSON"), ("%PDF-1.7", "a PDF"), ("PK\u{3}\u{4}", "a ZIP"), ("{\\rtf1 x}", "RTF"),
            ("\u{16}\u{16}\u{1}W2870", "ANPA"), ("\u{1}eca062 4 i 211", "IPTC 7901"),
        ])
    func otherFormats(text: String, name: String) {
        let error = #expect(throws: WireFormatError.self) { try WireFormat.detect(Array(text.utf8)) }
        #expect(error?.description.contains(name) == true)
        #expect(error?.description.contains("expected plain text") == true)
    }

    @Test("Pictures and archives are told by their bytes")
    func binaries() {
        let bytes: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF, 0xE0], [0x89, 0x50, 0x4E, 0x47], [0x1F, 0x8B, 8], [0xD0, 0xCF, 0x11, 0xE0],
        ]
        for start in bytes { #expect(throws: WireFormatError.self) { try WireFormat.detect(start + [0, 0]) } }
    }

    @Test(
        "Text is text whatever its headline begins with",
        arguments: [
            "", "Ferry fares to rise", "< 5 degrees: the coldest day", "<3 Macau", "{Macau} rises",
            "[Update] Fares rise",
            "\u{FEFF}Fares to rise", "　　渡輪加價", "%P of fares",
        ])
    func text(text: String) throws {
        #expect(try WireFormat.detect(Array(text.utf8)) == .text)
    }

    @Test("UTF-16 with a byte order mark is text", arguments: ["Ferry fares", "<a href> in a headline", "渡輪加價"])
    func utf16(text: String) throws {
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in text.utf16 {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(try WireFormat.detect(little) == .text)
        #expect(try WireFormat.detect(big) == .text)
    }

    @Test("A format's name may be in any letter case, and an unknown one is told the known")
    func names() throws {
        #expect(try WireFormat(name: "Text") == .text)
        let error = #expect(throws: WireFormatError.self) { try WireFormat(name: "telex") }
        #expect(error?.description == "unknown format 'telex', expected text")
    }
}
