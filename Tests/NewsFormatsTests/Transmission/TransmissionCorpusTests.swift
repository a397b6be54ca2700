import NewsModel
import Testing

@testable import NewsFormats

/// What agencies sent, with the values read off the files by hand.
@Suite(.enabled(if: Corpus.folder != nil))
struct TransmissionCorpusTests {
    struct Expected: Sendable {
        let file: String
        let format: WireFormat
        let id: String
        var version: Int?
        let headline: String
        let slugline: String
        var byline: String?
        var credit: String?
        var dateline: String?
        var located: String?
        var abstractStart: String?
        let categories: [String]
        let subjects: [String]
        var keywords: [String] = []
        let urgency: Int
        var edNote: String?
        let date: String
        let paragraphs: Int
        let first: String
        let last: String
    }

    static let files: [Expected] = [
        Expected(
            file: "anpa/anpa-1.tst", format: .anpa, id: "W/2870/2013-11-13",
            headline: "For Argentine chemo patients, mirrors can hurt", slugline: "BC-LT--Argentina-Cancer Beauty",
            byline: "PAUL BYRNE and ALMUDENA CALATRAVA", credit: "Associated Press",
            dateline: "BUENOS AIRES, Argentina (AP)", located: "BUENOS AIRES, Argentina", categories: ["Lifestyle"],
            subjects: ["anpa:l", "medtop:10000000"], urgency: 1,
            edNote: "AP Photo XNP101, XNP102, XNP103, XNP104, XNP105, XNP106 Eds: With AP Photos.",
            date: "2013-11-13T15:09:00Z", paragraphs: 15,
            first:
                "For cancer patients dealing with the physical and psychological trauma of the disease, even looking "
                + "in the mirror can be difficult. When chemotherapy robs your hair, it's common to feel that a part "
                + "of your identity goes missing as well.",
            last: "APTN contributor Kacey Cherry in Buenos Aires helped with this story."),
        Expected(
            file: "anpa/anpa-3.tst", format: .anpa, id: "W/2595/2013-11-13", headline: "Global Weather-Fahrenheit",
            slugline: "BC-WEA--Global Weather-Fahrenheit", dateline: "NEW YORK (AP)", located: "NEW YORK",
            categories: ["International"], subjects: ["anpa:i"], urgency: 3, date: "2013-11-13T07:13:00Z",
            paragraphs: 115,
            first: "Minimum and maximum temperatures in Fahrenheit, precipitation in inches and weather conditions as "
                + "recorded for the previous day and forecast for the current and following day in each city as of "
                + "0700 GMT:",
            last: "Source: Weather Underground"),
        Expected(
            file: "anpa/ap_anpa-1.tst", format: .anpa, id: "z/6715/2016-02-20", version: 2,
            headline: "Deng has 30 points, short-handed Heat beat Hawks 115-111", slugline: "BC-BKN--Heat-Hawks",
            byline: "CHARLES ODUM", credit: "AP Sports Writer", dateline: "ATLANTA (AP)", located: "ATLANTA",
            abstractStart: "Luol Deng scored 30 points and Josh McRoberts had 19 \u{2014} season highs",
            categories: ["z"], subjects: ["anpa:z"], urgency: 4,
            edNote: "1st Ld-Writethru AP Photo GATK105, GATK106, GATK103, GATK107, GATK104, GATK102 "
                + "Eds: Heat 115, Hawks 111. Updates. With AP Photos.",
            date: "2016-02-20T03:37:00Z", paragraphs: 19,
            first:
                "Luol Deng scored 30 points and Josh McRoberts had 19 \u{2014} season highs for each player \u{2014} "
                + "and the Miami Heat, playing without All-Stars Dwyane Wade and Chris Bosh, beat the Atlanta Hawks "
                + "115-111 on Friday night.",
            last: "Hawks: Host Milwaukee on Saturday night."),
        Expected(
            file: "anpa/ap_anpa-3.tst", format: .anpa, id: "G/7787/2016-08-29", version: 2,
            headline: "$210 lobster is found dead", slugline: "BC-US--Giant Lobster Death",
            dateline: "CHATHAM, Mass. (AP)", located: "CHATHAM, Mass.", categories: ["Food"], subjects: ["anpa:d"],
            urgency: 4, edNote: "1st Ld-Writethru Eds: APNewsNow. Changes short headline. New approach.",
            date: "2016-08-29T16:26:00Z", paragraphs: 1, first: "A lobster died.", last: "A lobster died."),
        Expected(
            file: "anpa/ap_anpa-5.tst", format: .anpa, id: "W/1645/2017-06-29",
            headline: "Hawaii files court challenge to Trump administration's definition of close U.S. relationship "
                + "needed to avoid travel ban.",
            slugline: "BC-US--APNewsAlert", dateline: "HONOLULU (AP)", located: "HONOLULU", categories: ["Domestic"],
            subjects: ["anpa:a"], urgency: 2, date: "2017-06-29T23:50:00Z", paragraphs: 1,
            first:
                "Hawaii files court challenge to Trump administration's definition of close U.S. relationship needed "
                + "to avoid travel ban.",
            last: "Hawaii files court challenge to Trump administration's definition of close U.S. relationship needed "
                + "to avoid travel ban."),
        Expected(
            file: "iptc7901/IPTC7901.txt", format: .iptc7901, id: "eca/062/2013-11-13",
            headline: "Germany Social Democrats: Coalition talks with Merkel could fail", slugline: "Germany-politics",
            dateline: "Berlin (dpa)", located: "Berlin", categories: ["International"], subjects: ["anpa:i"],
            keywords: ["Germany-politics"], urgency: 4,
            edNote:
                "# dpa NOTEBOOK * * * * The following information is not for publication ## dpa Contacts - Reporting "
                + "by: Wolfgang Schmidt - Editing by: Joseph Nasr Tel: +49 30 2852 31472; "
                + "<englishservice@dpa.com> dpa wsz jln npr",
            date: "2013-11-13T11:37:00Z", paragraphs: 5,
            first: "Negotiations between German conservatives headed by Chancellor Angela Merkel and the left-leaning "
                + "Social Democrats (SPD) on forming a coalition government could fail, a senior SPD member warned "
                + "Wednesday.",
            last:
                "The SPD plans to seek approval for any coalition deal with the conservatives from its 473,000 members "
                + "in a December ballot. A \"yes\" vote will allow Merkel to be sworn in for a third term before "
                + "Christmas."),
        Expected(
            file: "iptc7901/dpa_copyright.txt", format: .iptc7901, id: "eca/0001/2017-06-24", headline: "Impressum",
            slugline: "Impressum", categories: ["rs"], subjects: ["anpa:rs"], keywords: ["Impressum"], urgency: 4,
            edNote: "(Achtung)", date: "2017-06-24T22:00:00Z", paragraphs: 5,
            first: "ryryryry copyright by dpa ryryryry copyright by dpa ryryryry",
            last: "dpa dpa dpa dpa international service in english dpa dpa dpa dpa"),
        Expected(
            file: "iptc7901/dpa_two_line.txt", format: .iptc7901, id: "eca/0124/2018-11-21",
            headline: "Peace talks on Yemen to take place in Sweden next month, Mattis says",
            slugline: "Yemen/conflict",
            dateline: "Washington (dpa)", located: "Washington", categories: ["International"], subjects: ["anpa:i"],
            keywords: ["Yemen", "conflict"], urgency: 3,
            edNote: "EXTRA # Notebook ## Internet links - [DOD news](http://dpaq.de/3UXnb) dpa grj rmo",
            date: "2018-11-21T21:01:00Z", paragraphs: 4,
            first:
                "US Defence Secretary Jim Mattis says he expects the warring parties in Yemen to hold peace talks in "
                + "Sweden early next month.",
            last: "Mattis also said progress is being made to end the fighting, and in recent days it has decreased "
                + "considerably."),
    ]

    @Test("Every transmission of the test copy is read field by field", arguments: files)
    func reads(expected: Expected) throws {
        let bytes = try Corpus.bytes("wire/\(expected.file)")
        #expect(try WireFormat.detect(bytes) == expected.format)
        let item = try #require(try Transmissions.items(bytes).first)
        #expect(try Transmissions.items(bytes).count == 1)
        let content = item.content
        #expect(item.providerID == expected.id)
        #expect(item.providerVersion == expected.version)
        #expect(item.status == .usable && item.embargo == nil && !item.isCorrection)
        #expect(content.headline == expected.headline)
        #expect(content.slugline == expected.slugline)
        #expect(content.byline == expected.byline)
        #expect(content.credit == expected.credit)
        #expect(content.dateline == expected.dateline)
        #expect(content.located == expected.located)
        #expect(content.abstract?.hasPrefix(expected.abstractStart ?? "") == expected.abstractStart.map { _ in true })
        #expect(content.categories == expected.categories)
        #expect(content.subjects.map(\.qcode) == expected.subjects)
        #expect(content.keywords == expected.keywords)
        #expect(content.urgency == expected.urgency)
        #expect(content.edNote == expected.edNote)
        #expect(content.date?.rfc3339 == expected.date)
        let paragraphs = Transmissions.paragraphs(content)
        #expect(paragraphs.count == expected.paragraphs)
        #expect(paragraphs.first == expected.first)
        #expect(paragraphs.last == expected.last)
    }

    @Test("The files of a folder in one piece are as many items")
    func concatenated() throws {
        let files = try Corpus.files("wire/anpa", named: ".tst")
        let bytes = try files.flatMap { try Corpus.bytes($0) }
        let ids = try Transmissions.items(bytes).map(\.providerID)
        #expect(
            ids == [
                "W/2870/2013-11-13", "W/2595/2013-11-13", "z/6715/2016-02-20", "G/7787/2016-08-29", "W/1645/2017-06-29",
            ])
    }
}
