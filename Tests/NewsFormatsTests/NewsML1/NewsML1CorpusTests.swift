import NewsModel
import Testing

@testable import NewsFormats

/// Values read off the files by hand, one table row an item.
@Suite(.enabled(if: Corpus.folder != nil))
struct NewsML1CorpusTests {
    private static func results(_ file: String) throws -> [Result<[WireEntry], WireError>] {
        try NewsML1Reader.items(try Corpus.bytes("wire/newsml-1/" + file))
    }

    private static func item(_ expected: Expected) throws -> WireItem {
        let entries = try results(expected.file).flatMap { try $0.get() }
        switch entries[expected.entry] {
        case .item(let item), .picture(let item): return item
        case .package: throw NewsML1Sample.NoItem()
        }
    }

    @Test("Stories and pictures", arguments: stories)
    func items(expected: Expected) throws {
        expected.check(try Self.item(expected))
    }

    @Test("Photo items come as pictures", arguments: ["AFP_751HA.xml", "afp-test.xml"])
    func pictureItems(file: String) throws {
        guard case .picture(let item)? = try Self.results(file).first?.get().first else {
            throw NewsML1Sample.NoItem()
        }
        #expect(item.content.pictures.count == 1)
        #expect(item.content.pictures.first?.id == item.providerID)
    }

    @Test("Pictures, file by file")
    func renditions() throws {
        func pictures(_ file: String) throws -> [Picture] {
            try Self.item(Expected(file, [:])).content.pictures
        }
        #expect(
            try pictures("AFP_751HA.xml").map(\.renditions) == [
                [.init(href: "AFP_751HA.jpg", role: "main", mediaType: "image/jpeg", width: 3780, height: 2394)]
            ])
        #expect(try pictures("AFP_751HA.xml").first?.credit == "SAID KHATIB/AFP")
        #expect(
            try pictures("afp-test.xml").map(\.renditions) == [
                [
                    .init(href: "GAZ08-pih.jpg", role: "Main", mediaType: "image/jpeg", width: 2048, height: 1543),
                    .init(href: "GAZ08-pim.jpg", role: "Preview", mediaType: "image/jpeg", width: 512, height: 386),
                    .init(href: "GAZ08-pil.jpg", role: "Thumbnail", mediaType: "image/jpeg", width: 128, height: 96),
                ]
            ])
        let dylan = try pictures("afp-ara-newsmlmmd.urn.newsml.afp.com.20200613.doc.1td46m.xml")
        #expect(dylan.map(\.credit) == ["فريد تانو/ا ف ب/ارشيف"])
        #expect(dylan.map(\.caption) == ["بوب ديلان في 22 تموز/يوليو 2012 في منطقة بريتانييه الفرنسية"])
        #expect(dylan.first?.renditions.map(\.role) == ["HighDef", "Quicklook", "Thumbnail"])
        #expect(dylan.first?.renditions.map(\.width) == [768, 245, 110])
        let dell = try pictures("businesswire-newsml-20130515006361.xml")
        #expect(dell.count == 3)
        #expect(dell.allSatisfy { $0.renditions.map(\.role) == ["Thumbnail", "Viewimage", "Lowres", "Highres"] })
        #expect(dell.first?.caption == nil)
        #expect(dell[1].caption?.hasPrefix("The next generation Dell Precision R7610 rack workstation") == true)
        #expect(dell[1].renditions.last?.width == 2962)
        #expect(dell[2].caption?.hasSuffix("(Photo: Business Wire)") == true)
    }

    @Test(
        "Refused, and why",
        arguments: [("mlking.xml", WireError.Kind.unsupported, 215), ("sportsresult.xml", .unsupported, 26)])
    func refused(file: String, kind: WireError.Kind, line: Int) throws {
        let results = try Self.results(file)
        #expect(results.count == 1)
        let error = #expect(throws: WireError.self) { try results[0].get() }
        #expect(error?.kind == kind)
        #expect(error?.line == line)
    }
}
