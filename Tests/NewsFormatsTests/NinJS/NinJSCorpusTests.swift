import NewsModel
import Testing

@testable import NewsFormats

/// IPTC's examples of ninjs 1.4 to 3.0, with values read off the files.
@Suite(.enabled(if: Corpus.folder != nil))
struct NinJSCorpusTests {
    struct Expected: Sendable {
        let file: String
        let id: String
        var language: String?
        var version: Int?
        let headline: String
        var byline: String?
        var located: String?
        var dateline: String?
        var slugline: String?
        var abstract: String?
        var copyright: String?
        var edNote: String?
        var urgency: Int?
        var subjects: [String] = []
        var genres: [String] = []
        var places: [String] = []
        var categories: [String] = []
        var keywords: [String] = []
        let date: String
        let versionDate: String
        /// How the body begins and ends, and its number of paragraphs.
        var start = ""
        var end = ""
        var paragraphs = 0
        /// Widths of the renditions of the only picture.
        var widths: [Int] = []
        var credit: String?
    }

    @Test("every example is read with all its fields", arguments: examples)
    func example(expected: Expected) throws {
        for file in [expected.file] {
            let entries = try NinJSReader.items(Corpus.bytes("wire/ninjs/\(file).json")).entries()
            guard case .item(let item)? = entries.first, entries.count == 1 else {
                Issue.record("one item expected in \(file)")
                return
            }
            check(item, expected)
            check(item.content, expected)
        }
    }

    private func check(_ item: WireItem, _ expected: Expected) {
        #expect(item.providerID == expected.id)
        #expect(item.language?.description == expected.language)
        #expect(item.providerVersion == expected.version)
        #expect(item.status == .usable)
        #expect(item.embargo == nil)
        #expect(item.article == nil)
    }

    private func check(_ content: Content, _ expected: Expected) {
        #expect(content.headline == expected.headline)
        #expect(content.byline == expected.byline)
        #expect(content.located == expected.located)
        #expect(content.dateline == expected.dateline)
        #expect(content.slugline == expected.slugline)
        #expect(content.abstract == expected.abstract)
        #expect(content.copyright == expected.copyright)
        #expect(content.usageTerms == nil)
        #expect(content.edNote == expected.edNote)
        #expect(content.urgency == expected.urgency)
        #expect(content.subjects.map { "\($0.qcode) \($0.name ?? "")" } == expected.subjects)
        #expect(content.genres.map { "\($0.qcode) \($0.name ?? "")" } == expected.genres)
        #expect(content.places.map { $0.name ?? "" } == expected.places)
        #expect(content.categories == expected.categories)
        #expect(content.keywords == expected.keywords)
        #expect(content.date?.rfc3339 == expected.date)
        #expect(content.versionDate?.rfc3339 == expected.versionDate)
        #expect(content.body.html.hasPrefix(expected.start))
        #expect(content.body.html.hasSuffix(expected.end))
        #expect(content.body.html.ranges(of: "<p>").count == expected.paragraphs)
        #expect(content.pictures.flatMap(\.renditions).compactMap(\.width) == expected.widths)
        #expect(content.pictures.first?.credit == expected.credit)
    }

    @Test("an event holds no copy")
    func event() throws {
        let bytes = try Corpus.bytes("wire/ninjs/3.0-simpleEvent.json")
        #expect(
            throws: WireError(
                .unsupported, line: 1, field: "type", value: "event", expected: "text, picture, graphic or composite")
        ) { try NinJSReader.items(bytes).entries() }
    }

    static let examples: [Expected] = [
        Expected(
            file: "1.4-businesswire-newsml-20130612006110",
            id: "http://www.businesswire.com/news/home/20130612006110/zh", language: "zh", version: 1,
            headline: "APP发布“2020 可持续发展路线图”第三次工作进展报告，并将继续落实森林保护政策",
            keywords: [
                "United States", "Asia Pacific", "North America", "Advisory", "Manufacturing", "Packaging",
                "Other Manufacturing", "Natural Resources", "Forest Products", "New York", "Environment", "Indonesia",
            ],
            date: "2013-06-12T15:29:00Z", versionDate: "2013-06-12T15:29:00Z",
            start: "<p>亚洲浆纸业有限公司（Asia Pulp &amp; Paper, 以下简称 APP）近日发布",
            end: "热带雨林保护工作起到积极作用。</p>", paragraphs: 1),
        costaConcordia("1.4-ninjsExMediumText1", id: "20130709med123"),
        costaConcordia("1.4-ninjsExComplex1", id: "20130709cplx123", widths: [429, 179], credit: "Paulo Santalucia"),
        Expected(
            file: "2.1-ninjsExSimpleText_2", id: "http://ninjs.example.com/newsitems/20130709simp123",
            headline: "Captain of wrecked cruise ship on trial in Italy",
            byline: "Paulo Santalucia and Frances d'Emilio", located: "GROSSETO, Italy",
            dateline: "GROSSETO, Italy (AP)",
            date: "2013-07-09T10:37:00Z", versionDate: "2013-07-09T10:37:00Z",
            start: "<p>The trial of the captain", end: "Schettino has denied wrongdoing.</p>",
            paragraphs: 4),
        Expected(
            file: "3.0-ninjsExSimpleText_3", id: "http://ninjs.example.com/newsitems/20130709simp123",
            headline: "Captain of wrecked cruise ship on trial in Italy",
            byline: "Paulo Santalucia and Frances d'Emilio", located: "GROSSETO, Italy",
            dateline: "GROSSETO, Italy (AP)",
            date: "2013-07-09T10:37:00Z", versionDate: "2013-07-09T10:37:00Z",
            start: "<p>The trial of the captain", end: "Schettino has denied wrongdoing.</p>",
            paragraphs: 4),
        dpa("2.1-dpa_text"), dpa("3.0-dpa_text"),
        Expected(
            file: "2.1-ntb_text", id: "urn:8d19cf88-b3ab-4972-8fec-1207599f2872", language: "nb-NO", version: 6,
            headline: "Google har kjøpt giganttomt i Skien", byline: "NTB", slugline: "skien-google",
            abstract: "IT-giganten Google har kjøpt en tomt på nærmere 2.000 mål i Skien i tilfelle det blir behov for "
                + "flere datasentre i Europa.",
            copyright: "NTB", edNote: "Noe utvidet.", urgency: 5,
            subjects: ["subj:13010000 Teknologi", "subj:04011000 Industri", "subj:04005000 Olje og energi"],
            places: ["Telemark"], categories: ["Innenriks"],
            date: "2019-08-09T09:30:04Z", versionDate: "2019-08-09T09:46:53Z"),
        tt("2.1-tt_text_image_2"), tt("3.0-tt_text_image_3"),
    ]

    private static func costaConcordia(
        _ file: String, id: String, widths: [Int] = [], credit: String? = nil
    ) -> Expected {
        Expected(
            file: file, id: "http://ninjs.example.com/newsitems/" + id, language: "en",
            headline: "Captain of wrecked cruise ship on trial in Italy",
            byline: "Paulo Santalucia and Frances d'Emilio", located: "Grossetto, Italy",
            dateline: "GROSSETO, Italy (AP)",
            copyright: "Copyright 2013 The News Agency, www.tna.org - all rights reserved.",
            places: ["Grossetto", "Tuscany", "Italy"], keywords: ["Francesco Schettino", "Costa Crociere SpA"],
            date: "2013-07-09T10:37:00Z", versionDate: "2013-07-09T10:37:00Z",
            start: "<p>The trial of the captain", end: "Schettino has denied wrongdoing.</p>",
            paragraphs: 4, widths: widths, credit: credit)
    }

    private static func dpa(_ file: String) -> Expected {
        Expected(
            file: file, id: "urn:newsml:dpa.com:20090101:190510-99-167362", language: "de", version: 2,
            headline: "Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?", byline: "Christian Hollmann, dpa",
            copyright: "Copyright 2019, dpa (www.dpa.de). Alle Rechte vorbehalten", urgency: 4,
            date: "2019-05-10T16:02:28+02:00", versionDate: "2019-05-10T16:02:28+02:00",
            start: "<p>Für Lucien Favre war es «der größte Skandal",
            end: "um die richtige Auslegung der Bestimmungen kommen.</p>", paragraphs: 9)
    }

    private static func tt(_ file: String) -> Expected {
        Expected(
            file: file, id: "http://tt.se/media/text/210526-militarovning-a0f2d045", language: "sv", version: 1,
            headline: "Militärövning i jätteformat hålls 2023", dateline: "Försvar TT", slugline: "militärövning",
            abstract: "Pandemin satte stopp för den stora internationella militärövningen Aurora 2020 förra våren. "
                + "Redan då sade Försvarsmakten att den skulle genomföras senare och nu står det klart att det blir "
                + "2023, rapporterar Sydöstran . – Aurora 2023 kommer att genomföra",
            copyright: "TT", urgency: 3, subjects: ["subj:16000000 Krig, konflikter och oroligheter"],
            genres: ["http://tt.se/spec/sector/1.0/INR Inrikes"], places: ["Sverige", "Gotland", "Finland"],
            keywords: ["Jonas Svensson", "Aurora"],
            date: "2021-05-26T13:40:18+02:00", versionDate: "2021-05-26T13:40:18+02:00",
            start: "<p>Pandemin satte stopp för den stora internationella militärövningen Aurora 2020 förra våren.",
            end: "Arkivbild från militärövningen Aurora 17.</figcaption></figure>", paragraphs: 4,
            widths: [4724, 1024, 1024, 256], credit: "Karl Melander/TT")
    }
}
