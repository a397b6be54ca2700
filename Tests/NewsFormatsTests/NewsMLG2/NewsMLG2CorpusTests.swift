import NewsModel
import Testing

@testable import NewsFormats

/// Values read off the files by hand, one table row an item.
@Suite(.enabled(if: Corpus.folder != nil))
struct NewsMLG2CorpusTests {
    /// Without videos, which are refused beside their scripts.
    private static func read(_ file: String) throws -> [WireEntry] {
        try NewsMLG2Reader.items(try utf8(file)).filter { item in
            if case .failure(let error) = item { error.kind != .unsupported } else { true }
        }.entries()
    }

    private static func utf8(_ file: String) throws -> [UInt8] {
        try Corpus.bytes("wire/newsml-g2/" + file)
    }

    @Test("Stories", arguments: stories + aptomaFiles.flatMap(aptomaStories))
    func story(expected: Expected) throws {
        guard case .item(let item) = try Self.read(expected.file)[expected.entry] else { throw G2Copy.NoItem() }
        expected.check(item)
    }

    @Test("Pictures", arguments: pictures)
    func picture(expected: Expected) throws {
        guard case .picture(let item) = try Self.read(expected.file)[expected.entry] else { throw G2Copy.NoItem() }
        expected.check(item)
    }

    @Test("A video script from Thomson Reuters: the package, the script, and the video that holds no copy")
    func reuters() throws {
        let results = try NewsMLG2Reader.items(
            try Self.utf8("201601026085EY-MIDEAST-CRISISSYRIA_FIGHTERS.xml"))
        #expect(results.count == 3)
        let members = ["WN3YCW1TW", "LWN000ZIUOX8N"].map { id in
            WirePackage.Member(providerID: "tag:reuters.com,2016:newsml_" + id, role: "Main")
        }
        #expect(
            try results[0].get() == [
                .package(
                    WirePackage(
                        providerID: "tag:reuters.com,2016:newsml_WN3YCW1TX", providerVersion: 2,
                        headline: "Syrian rebels battle government forces in Deraa -amateur video", members: members))
            ])
        #expect(throws: WireError.self) { try results[2].get() }
    }

    @Test("Packages", arguments: ["NewsML-G2-valid01.xml", "NewsML-G2-invalid01.xml"])
    func packages(file: String) throws {
        let entries = try Self.read(file)
        #expect(entries.count == 5)
        guard case .package(let package) = entries[0] else { throw G2Copy.NoItem() }
        #expect(package.providerID == "urn:newsml:aptoma.no:20150330:565616-package")
        #expect(package.providerVersion == 15)
        #expect(package.headline == "Baconipsumtest")
        #expect(!package.areAlternatives)
        #expect(package.members.map(\.role) == Array(repeating: "text-mainarticle", count: 3) + ["text-fact"])
        #expect(
            package.members.map(\.providerID)
                == ["20552165-text", "20552167-image", "20552168-image", "20552166-text"].map {
                    "urn:newsml:aptoma.no:20150330:" + $0
                })
    }

    @Test("A package alone")
    func listing6() throws {
        guard case .package(let package)? = try Self.read("LISTING_6_Simple_NewsML-G2_Package.xml").first else {
            throw G2Copy.NoItem()
        }
        #expect(package.providerID == "tag:example.com,2008:UK-NEWS-TOPTEN:UK20081220098658")
        #expect(package.headline == "UK")
        #expect(package.members.map(\.role) == ["main", "main"])
        #expect(package.members.last?.providerID == "urn:newsml:iptc.org:20081007:tutorial—item-B")
    }

    @Test(
        "Refused, and why",
        arguments: [
            ("LISTING_24_News_Message_conveying_a_complete_News_Package.xml", WireError.Kind.malformed, 21),
            ("LISTING_29_Hop_History.xml", .noHeadline, 2), ("ap_metadata_example.xml", .unsupported, 2),
        ])
    func refused(file: String, kind: WireError.Kind, line: Int) {
        let error = #expect(throws: WireError.self) { try NewsMLG2Reader.items(try Self.utf8(file)).entries() }
        #expect(error?.kind == kind)
        #expect(error?.line == line)
    }

    @Test("Every file is read, or refused with a line")
    func all() throws {
        for file in try Corpus.files("wire/newsml-g2", named: ".xml") {
            for case .failure(let error) in try NewsMLG2Reader.items(try Corpus.bytes(file)) {
                #expect(error.line != nil, "\(file): \(error)")
            }
        }
    }
}
