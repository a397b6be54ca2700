import NewsModel
import Testing

@testable import NewsFormats

/// Values read off the files by hand, one table row a file.
@Suite(.enabled(if: Corpus.folder != nil))
struct NITFCorpusTests {
    @Test("Stories", arguments: stories)
    func story(expected: Expected) throws {
        let utf8 = try WireDecoder().decode(try Corpus.bytes("wire/nitf/" + expected.file)).utf8
        let entries = try NITFReader.items(utf8, options: CopyOptions(defaultZone: Zone(offset: 3600))).entries()
        guard entries.count == 1, case .item(let item) = entries[0] else { throw NITFCopy.NotOne(entries: entries) }
        expected.check(item)
    }

    @Test("NITF in a NewsML-G2 item", arguments: inNewsMLG2)
    func inline(expected: Expected) throws {
        let entries = try NewsMLG2Reader.items(try Corpus.bytes("wire/nitf/" + expected.file)).entries()
        guard entries.count == 1, case .item(let item) = entries[0] else { throw NITFCopy.NotOne(entries: entries) }
        expected.check(item)
    }

    @Test("No file of the folder is left out")
    func all() throws {
        let files = try Corpus.files("wire/nitf", named: ".xml").map { String($0.dropFirst("wire/nitf/".count)) }
        #expect(Set(files) == Set((Self.stories + Self.inNewsMLG2).map(\.file)))
    }

    private static let aapTerms =
        "A non-exclusive, non-transferable right to display and/or store the document in accordance with the AAP"

    private static let stories: [Expected] = [
        Expected(
            "aap.xml",
            [
                "id": "AAP.115314987.5417374", "version": "-", "language": "-", "status": "usable", "embargo": "-",
                "correction": "false", "headline": "The main stories on today's 1900 ABC TV news", "sub": "-",
                "byline": "John Doe", "dateline": "Sydney", "located": "Sydney", "slugline": "Monitor 1900 ABC News",
                "abstract": "The main stories on today's 1900 ABC TV news", "categories": "Domestic",
                "subjects": "subj:02003001=law enforcement; subj:02003002=investigation; anpa:a=Domestic",
                "genres": "genre:Current=Current", "places": "", "keywords": "", "urgency": "5", "source": "-",
                "copyright": "© 2013 Australian Associated Press", "terms begins": aapTerms,
                "terms ends": "or facilitating such actions. Australia", "note": "-",
                "date": "2013-10-20T19:27:51+11:00", "versionDate": "2013-10-20T19:27:51+11:00", "pictures": "0",
                "body begins":
                    "<p>The main stories on ABC television's 1900 news:</p>\n<p>1A) More extreme weather forecast over the next few days the fire situation is likely to get worse with",
                "body has": "involved in the water bombing operation.</p>", "body lacks": "<br/>",
                "body ends": "<p>AAP RTV ar</p>",
            ]),
        Expected(
            "aap-finance.xml",
            [
                "id": "AFP.121974877.6504909", "headline": "ASIA:Samsung sells defence, petrochemical units",
                "slugline": "Samsung", "categories": "Business", "urgency": "5", "byline": "-", "embargo": "-",
                "subjects": "subj:04000000=Finance (General); anpa:f=Business; medtop:04000000",
                "copyright": "© 2014 Agence France Presse", "date": "2014-11-26T15:27:03+01:00",
                "body begins":
                    "<p>Samsung has announced the sale of stakes in four petrochemical and defence affiliates for $US1.7 billion ($A1.84 billion) as",
                "body has":
                    "<p>Last week it had to scrap a merger between two major units - Samsung Heavy Industries and",
                "body lacks": "<br/>", "body ends": "opposed to the deal.</p>",
            ]),
        Expected(
            "pa1.xml",
            [
                "id": "af1f7ad5-5619-49de-84cc-2e608538c77fSSS-3-1", "headline": "PA SPORT TRIVIA (OCTOBER 14)",
                "slugline": "PA-SSS-SPORT-Trivia(Oct14)", "abstract": "ON THIS DAY IN SPORT", "byline": "-",
                "categories": "SSS; SPORT", "keywords": "Trivia (Oct 14)", "urgency": "4", "source": "PA",
                "subjects": "subj:04011002; subj:10000000; subj:15000000; subj:15054000", "note": "-",
                "copyright": "© 2015 PA Sport", "date": "2015-10-14T04:30:01+01:00", "status": "usable",
                "body begins": "<p>ON THIS DAY IN SPORT</p>\n<p>1878: Two local teams",
                "body has":
                    "<p>1996: Mark Bosnich, then of Aston Villa, was charged with misconduct by the Football Association after",
                "body ends": "4. Oslo; 5. Barry Manilow.</p>",
            ]),
        Expected(
            "pa4.xml",
            [
                "id": "255dd17c-cecd-4e56-a555-24fcaf1ef394HHH-8-1",
                "headline": "GREAT BRITISH BAKE OFF COOKS UP TOP FIVE MOST-WATCHED SHOWS OF 2016",
                "byline": "Ian Jones, Press Association", "categories": "HHH; SHOWBIZ; TV", "keywords": "BakeOff",
                "abstract begins": "The Great British Bake Off has made a clean sweep",
                "body has": "a reported £25 million a year", "date": "2016-10-03T15:22:57+01:00",
                "subjects has": "subj:04010010", "copyright": "© 2016 Press Association",
            ]),
        Expected(
            "nitf-ntb.xml",
            [
                "id": "faktisk-d9cde75b-256e-4989-b6a3-b8ad27f43a5c", "version": "48", "language": "nb-NO",
                "headline": "Faktisk.no: Nei, dette dokumentet beskriver ikke FNs Agenda 21 eller Agenda 2030",
                "byline": "Geir Molnes / Faktisk.no", "dateline": "Oslo", "located": "Oslo",
                "slugline": "faktisk-faktasjekk", "categories": "Innenriks", "genres": "Faktasjekk=Faktasjekk",
                "places": "Norge=Norge", "keywords": "", "urgency": "5", "source": "NTB",
                "note begins": "Dette stoffet distribuerer NTB på vegne av Faktisk.no.",
                "date": "2020-09-07T14:45:26+01:00", "pictures": "1",
                "body begins":
                    "<p>Nei, dette dokumentet beskriver ikke FNs Agenda 21 eller Agenda 2030</p>\n<h2>Påstand</h2>",
                "body has": "<ul><li>Én global verdensregjering</li>",
                "body lacks": "<script",
            ]),
        Expected(
            "nitf-fishing.xml",
            [
                "id": "-", "headline": "Weather and Tide Updates for Norfolk",
                "sub": "A sample, fictitious NITF article", "byline": "Alan Karben, NITF Network News Online",
                "subjects": "subj:17000000=Weather; subj:04001002=Fishing Industry",
                "places": "zipcodes.usps.gov:23602", "pictures": "1", "language": "-",
                "note begins": "This sample article was created completely from scratch in order to illustrate",
                "body begins": "<p>The weather was great today in Norfolk, Virginia.",
                "body has": "<tr><td>Sunset</td><td>30</td><td>14</td><td>09:23</td><td>18:51</td>",
                "body lacks": "table filled with weather data",
                "body ends": "<p>Stewart Klometers contributed to this article.</p>",
            ]),
    ]

    private static let inNewsMLG2: [Expected] = [
        Expected(
            "NewsItem_with_NITF.xml",
            [
                "id": "urn:newsml:acmenews.com:20141121:US-FINANCE-FED", "version": "3",
                "headline": "Fed to halt QE to avert \"bubble\"", "embargo": "2014-10-23T12:00:00Z",
                "byline": "Sports Network", "dateline": "-", "body begins": "<p>(Sports Network) - With the",
                "body ends": "to be a clash of the Titans.</p>", "abstract begins": "A pair of teams coming off big",
            ]),
        Expected(
            "NewsItem_with_NITF_invalid.xml",
            [
                "dateline": "(Philadelphia, Sports Network)",
                "body begins": "<p>With the Philadelphia Phillies picking",
            ]),
    ]
}
