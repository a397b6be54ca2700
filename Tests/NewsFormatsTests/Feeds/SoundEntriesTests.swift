import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

@Suite("What of a feed cannot be read is refused by itself")
struct SoundEntriesTests {
    private static func feed(_ entries: [[UInt8]], encoding: String = "utf-8") -> [UInt8] {
        var bytes = Array(
            "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<rss version=\"2.0\"><channel><items/>\n".utf8)
        for (number, text) in entries.enumerated() {
            bytes += "<item><guid>\(number)</guid><title>Ferry</title><description>".utf8 + text
            bytes += "</description></item>\n".utf8
        }
        return bytes + "</channel></rss>".utf8
    }

    /// The ids of the entries that were read, and the reasons of those that were not.
    private static func reading(_ bytes: [UInt8], provider: String? = nil) throws -> (ids: [String], reasons: [String])
    {
        var (ids, reasons): ([String], [String]) = ([], [])
        for result in try FeedReader.items(bytes, decoder: WireDecoder(provider: provider)) {
            switch result {
            case .success(let entries):
                ids += entries.compactMap { if case .item(let item) = $0 { item.providerID } else { nil } }
            case .failure(let error): reasons.append(error.description)
            }
        }
        return (ids, reasons)
    }

    private static let sound = Array("Fares rise in May.".utf8)

    @Test(
        "An entry with half a character, a lost one, one encoded twice or an unknown entity is refused, and no other",
        arguments: [
            ([0xE6, 0xBE], "utf-8", "byte 0x"), ([0xEF, 0xBF, 0xBD], "utf-8", "U+FFFD"),
            (Array("&#xFFFD;".utf8), "utf-8", "U+FFFD"), (Array("comunicaÃ§Ã£o".utf8), "utf-8", "UTF-8 twice"),
            ([0xA1], "big5", "not Big5-HKSCS"), (Array("&harbour;".utf8), "utf-8", "&harbour;"),
        ] as [([UInt8], String, String)])
    func broken(text: [UInt8], encoding: String, reason: String) throws {
        let bytes = Self.feed([Self.sound, Array("Ferries ".utf8) + text, Self.sound], encoding: encoding)
        let reading = try Self.reading(bytes)
        #expect(reading.ids == ["0", "2"])
        #expect(reading.reasons.count == 1)
        #expect(reading.reasons.first?.contains(reason) == true, "\(reading.reasons)")
        #expect(reading.reasons.first?.hasPrefix("line 4: ") == true, "\(reading.reasons)")
    }

    @Test("A feed of which more is broken than sound is refused, and so is one that is broken elsewhere")
    func mostlyBroken() {
        let broken: [UInt8] = [0xE6, 0xBE]
        let feeds = [
            Self.feed([broken, Self.sound, broken]), Self.feed([broken]),
            Array("<rss version=\"2.0\"><channel><title>".utf8) + broken + "</title></channel></rss>".utf8,
        ]
        for feed in feeds {
            let error = #expect(throws: WireError.self) { try Self.reading(feed) }
            #expect(error?.kind == .undecodable)
        }
    }

    @Test(
        "A broken entry within another, or beside tags in a text, takes neither the others nor half of the outer one along"
    )
    func nested() throws {
        let broken: [UInt8] = [0xE6]
        let related =
            "</description><related><item><title>".utf8 + broken + "</title></item></related><description>".utf8
        let text = "</description><content><![CDATA[ <item> ".utf8 + broken + " </item> ]]></content><description>".utf8
        for entry in [Array(related), Array(text)] {
            let reading = try Self.reading(Self.feed([Self.sound, entry, Self.sound]))
            #expect(reading.ids == ["0", "2"])
            #expect(reading.reasons.count == 1)
        }
    }

    @Test("Of a feed that breaks off within a character the entries before are read")
    func brokenOff() throws {
        let whole = Self.feed([Self.sound, Array("渡輪".utf8)])
        let cut = whole.firstRange(of: Array("輪".utf8)).map { Array(whole[..<($0.lowerBound + 2)]) }
        let reading = try Self.reading(try #require(cut))
        #expect(reading.ids == ["0"])
        #expect(reading.reasons.count == 1)
    }

    @Test("An entry that is larger than any text may be is refused by itself")
    func large() throws {
        let text = [UInt8](repeating: UInt8(ascii: "x"), count: 1_200_000)
        let reading = try Self.reading(Self.feed([Self.sound, text, Self.sound]))
        #expect(reading.ids == ["0", "2"])
        #expect(reading.reasons.map { $0.contains("text of 1200000 bytes") } == [true])
    }

    @Test("Entries that nothing closes cost no more than others")
    func unclosed() {
        let head = Array("<rss version=\"2.0\"><channel><title>N</title>".utf8)
        let opened = Array(String(repeating: "<item>", count: 20_000).utf8)
        let feed = head + opened + [0xFF] + [UInt8](repeating: 0x78, count: 1_000_000) + "</channel></rss>".utf8
        let start = ProcessorTime.ofThread
        #expect(throws: WireError.self) { try Self.reading(feed) }
        #expect(ProcessorTime.ofThread - start < .seconds(10))
    }

    @Test("A feed that is in another encoding as a whole is not read entry by entry")
    func otherEncoding() {
        let feed = Self.feed([Array("渡輪票價上調".utf8), Self.sound, Self.sound])
        let undeclared = Array(feed.drop { $0 != UInt8(ascii: "\n") })
        #expect(throws: WireError.self) { try Self.reading(undeclared, provider: "Big5") }
    }
}
