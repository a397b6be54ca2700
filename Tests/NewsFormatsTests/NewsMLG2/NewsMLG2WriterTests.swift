import NewsModel
import SchemaValidator
import Testing

@testable import NewsFormats

@Suite("NewsML-G2 for other houses")
struct NewsMLG2WriterTests {
    private static let site = OutgoingSamples.site

    private func message(_ items: [SyndicatedItem]) -> [UInt8] {
        NewsMLG2Writer.write(items, site: Self.site, sent: items[0].updated)
    }

    /// What the reader must find. What it cannot: a code that is neither QCode nor URI. Pictures come as items of their
    /// own, by which the store completes them.
    private func expected(_ item: SyndicatedItem) -> WireItem {
        var expected = RoundTrip.item(of: item)
        expected.alternativeIDs = expected.alternativeIDs.map {
            AlternativeID(scheme: "newswire:article", value: $0.value)
        }
        // Of the past: readers of the note know by it that the embargo is over.
        expected.embargo = item.embargo ?? item.release?.embargo
        expected.content.located =
            expected.content.located ?? item.content.dateline.flatMap { AgencyDateline.place(in: $0) }
        let uri = Self.site.uri(of: item.id)
        expected.content.pictures = zip(1..., expected.content.pictures).map { $1.named(number: $0, in: uri) }
        return expected
    }

    private func read(_ item: SyndicatedItem) throws -> WireItem {
        let entries = try NewsMLG2Reader.items(message([item])).entries()
        var found = try #require(RoundTrip.items(entries).first)
        let assets = entries.compactMap { if case .picture(let item) = $0 { item.content.pictures.first } else { nil } }
        found.content.pictures = found.content.pictures.map { picture in
            assets.first { $0.id == picture.id }.map(picture.completed) ?? picture
        }
        return found
    }

    @Test("what is written is read back equal", arguments: OutgoingSamples.all)
    func roundTrip(sample: OutgoingSample) throws {
        RoundTrip.expect(try read(sample.item), is: expected(sample.item), "\(sample)")
    }

    @Test("random Unicode comes back as it was sent")
    func randomTexts() throws {
        for seed in 0..<200 as Range<UInt64> {
            var random = RandomItems(seed: seed)
            let item = random.item()
            RoundTrip.expect(try read(item), is: expected(item), "seed \(seed)")
        }
    }

    @Test("the languages of an article are the alternatives of one package, known by the newest of them")
    func packages() throws {
        let entries = try NewsMLG2Reader.items(message(OutgoingSamples.all.map(\.item))).entries()
        let packages = entries.compactMap { if case .package(let package) = $0 { package } else { nil } }
        #expect(packages.count == 1)
        let package = try #require(packages.first)
        #expect(package.providerID == "tag:news.example,2026:article/a1")
        #expect(package.areAlternatives)
        #expect(Set(package.members.map { $0.language?.description ?? "" }) == ["en", "pt", "zh-Hant"])
        #expect(package.members.map(\.providerID).contains("tag:news.example,2026:variant/e1"))
    }

    @Test("a package has another version with every language that comes or goes, and stays when one is left")
    func packageVersions() throws {
        func item(_ siblings: [Sibling], had: Bool = false, status: Visibility = .public, at place: Int64)
            -> SyndicatedItem
        {
            SyndicatedItem(
                id: VariantID("e1"), article: ArticleID("a1"), language: OutgoingSamples.tag("en"), provider: "desk",
                version: 1, visibility: status, content: OutgoingSamples.english, published: nil,
                updated: Timestamp(seconds: 9), changed: Timestamp(microseconds: 9_000_000 + place),
                siblings: siblings, hadSiblings: had)
        }
        func package(_ item: SyndicatedItem) -> (version: String, members: Int)? {
            let xml = String(decoding: message([item]), as: UTF8.self)
            let found = xml.firstMatch(of: /<packageItem [^>]*? version="(\d+)"/)
            return found.map { (String($0.1), xml.ranges(of: "<itemRef").count) }
        }
        let siblings = Array(OutgoingSamples.variants.dropFirst())
        let versions = [
            package(item(siblings, at: 0)), package(item([siblings[0]], at: 1)), package(item([], had: true, at: 2)),
            package(item([siblings[1]], at: 3)),
        ]
        #expect(versions.map { $0?.members } == [3, 2, 1, 2])
        #expect(versions.map { $0?.version } == ["9000000", "9000001", "9000002", "9000003"])
        #expect(package(item([], at: 0)) == nil, "an article of one language from the first needs none")
        #expect(package(item([], had: true, status: .canceled, at: 0)) == nil, "others may be left, which tell of it")
    }

    @Test("a package of which nothing is left is withdrawn, and keeps what it held for who receives it")
    func withdrawnPackage() throws {
        for (visibility, status) in [(Visibility.canceled, PubStatus.canceled), (.withheld, .withheld)] {
            let item = Self.lastOfPackage(visibility, status)
            let entries = try NewsMLG2Reader.items(message([item])).entries()
            let packages = entries.compactMap { if case .package(let package) = $0 { package } else { nil } }
            #expect(packages.map(\.status) == [status] && packages[0].members.isEmpty)
            #expect(packages[0].providerID == "tag:news.example,2026:article/a1")
        }
    }

    private static func lastOfPackage(_ visibility: Visibility, _ status: PubStatus) -> SyndicatedItem {
        SyndicatedItem(
            id: VariantID("e1"), article: ArticleID("a1"), language: OutgoingSamples.tag("en"), provider: "desk",
            version: 2, visibility: visibility, content: .none, published: nil, updated: Timestamp(seconds: 9),
            hadSiblings: true, articleWithdrawal: status)
    }

    @Test("an item that was erased says so, and no other does")
    func purged() throws {
        for isPurged in [true, false] {
            let item = SyndicatedItem(
                id: VariantID("e1"), article: ArticleID("a1"), language: OutgoingSamples.tag("en"), provider: "desk",
                version: 3, visibility: .canceled, content: .none, published: nil, updated: Timestamp(seconds: 9),
                isPurged: isPurged)
            #expect(String(decoding: message([item]), as: UTF8.self).contains("qcode=\"newswire:purge\"") == isPurged)
            let nitf = NITFWriter.write(item, site: Self.site)
            #expect(String(decoding: nitf, as: UTF8.self).contains("msg-type=\"newswire-purge\"") == isPurged)
            let entries = try NITFReader.items(nitf).entries()
            #expect(RoundTrip.items(entries).first?.content.edNote == nil, "it is for programs and no note for desks")
        }
    }

    @Test("a subject whose code is neither QCode nor URI has it as a literal, and its name")
    func literals() throws {
        let item = Self.literal
        #expect(String(decoding: message([item]), as: UTF8.self).contains("<subject literal=\"Inner Harbour\">"))
        #expect(try read(item).content.keywords == ["harbours"])
    }

    private static let literal = OutgoingSamples.item(
        "e1", "en",
        Content(
            headline: "H", body: OutgoingSamples.body("<p>B</p>"),
            subjects: [Subject(qcode: "Inner Harbour", name: "harbours")]), siblings: [])

    @Test("a withdrawn item has no text, no picture and no package")
    func withdrawn() throws {
        for sample in OutgoingSamples.all where sample.item.status != .usable {
            let xml = String(decoding: message([sample.item]), as: UTF8.self)
            for element in ["headline", "inlineXML", "contentSet", "packageItem", "remoteContent", "signal"] {
                #expect(!xml.contains("<\(element)"), "\(sample): \(element)")
            }
        }
    }

    @Test("a correction has its signal, any other new version that of an update, and a first version none")
    func signals() {
        func signal(_ version: Int, _ isCorrection: Bool) -> [String] {
            let item = OutgoingSamples.item(
                "p1", "pt", OutgoingSamples.portuguese, version: version, isCorrection: isCorrection)
            let xml = String(decoding: message([item]), as: UTF8.self)
            return ["sig:correction", "sig:update"].filter { xml.contains($0) }
        }
        #expect(signal(1, false) == [])
        #expect(signal(2, false) == ["sig:update"])
        #expect(signal(2, true) == ["sig:correction"])
    }

    @Test("messages are valid against the schema of IPTC", .enabled(if: Validator.isPresent))
    func schema() throws {
        let schema = "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"
        #expect(try Validator.faults(of: message(OutgoingSamples.all.map(\.item)), schema: schema) == "")
        for seed in 0..<10 as Range<UInt64> {
            var random = RandomItems(seed: seed)
            #expect(try Validator.faults(of: message([random.item()]), schema: schema) == "", "seed \(seed)")
        }
        let others = [Self.literal, Self.lastOfPackage(.canceled, .canceled), Self.lastOfPackage(.withheld, .withheld)]
        for item in others { #expect(try Validator.faults(of: message([item]), schema: schema) == "", "\(item)") }
    }
}
