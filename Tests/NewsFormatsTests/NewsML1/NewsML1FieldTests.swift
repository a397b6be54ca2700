import NewsModel
import Testing

@testable import NewsFormats

struct NewsML1FieldTests {
    @Test("Every line of NewsLines has its field")
    func lines() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                "",
                lines: """
                    <NewsLines><HeadLine>Ferry
                      fares to rise</HeadLine><SubHeadLine>From May</SubHeadLine><ByLine>By Ana Costa</ByLine>
                    <ByLineTitle>Transport correspondent</ByLineTitle><DateLine>MACAU, Nov 14 (HW) -</DateLine>
                    <CreditLine>Harbour Wire</CreditLine><CopyrightLine>(c) 2026 HW</CopyrightLine>
                    <RightsLine>No archives</RightsLine><SeriesLine>Part 2 of 3</SeriesLine><SlugLine>ferry-fares</SlugLine>
                    <KeywordLine>ferries, fares; Macau</KeywordLine>
                    <NewsLine><NewsLineType FormalName="EditorialNote"/><NewsLineText>Pictures follow</NewsLineText></NewsLine>
                    <NewsLine><NewsLineType FormalName="Gallery URL"/><NewsLineText>http://a.example/1</NewsLineText></NewsLine>
                    <NewsLine><NewsLineType FormalName="CatchWord"/><NewsLineText>islands</NewsLineText></NewsLine>
                    <NewsLine><NewsLineType FormalName="Summary"/><NewsLineText>Dearer.</NewsLineText></NewsLine></NewsLines>
                    """)
        ).content
        #expect(content.headline == "Ferry fares to rise")
        #expect(content.subheadline == "From May")
        #expect(content.byline == "Ana Costa, Transport correspondent")
        #expect(content.dateline == "MACAU, Nov 14 (HW)")
        #expect(content.located == "MACAU")
        #expect(content.credit == "Harbour Wire")
        #expect(content.copyright == "(c) 2026 HW")
        #expect(content.usageTerms == "No archives")
        #expect(content.slugline == "ferry-fares")
        #expect(content.keywords == ["ferries", "fares", "Macau", "islands"])
        #expect(content.edNote == "Pictures follow\nGallery URL: http://a.example/1\nSeriesLine: Part 2 of 3")
        #expect(content.abstract == "Dearer.")
    }

    @Test("Metadata has its fields: subjects, genres, places, rights, parties, properties")
    func metadata() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.item(
                label: "<NameLabel>FERRY-FARES</NameLabel>", management: "<Urgency FormalName='5'/>",
                component: """
                    <NewsComponent>\(NewsML1Sample.lines)
                    <AdministrativeMetadata><Provider><Party FormalName="HW"/></Provider>
                    <Creator><Party FormalName="Ana Costa"/></Creator><Source><Party FormalName="Island Weekly"/></Source>
                    <Property FormalName="EditorialInfo" Value="Embargo lifted"/></AdministrativeMetadata>
                    <RightsMetadata><Copyright><CopyrightHolder>HW</CopyrightHolder><CopyrightDate>2026</CopyrightDate></Copyright>
                    <UsageRights><UsageType>Print</UsageType><Geography>Macau</Geography><Limitations>Once</Limitations>
                    <StartDate>20261114</StartDate><EndDate>20261214</EndDate></UsageRights></RightsMetadata>
                    <DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="Current" Scheme="IptcGenre"/>
                    <SubjectCode><Subject FormalName="04000000"/><SubjectQualifier FormalName="x"/></SubjectCode>
                    <SubjectCode><SubjectMatter FormalName="4015000" Scheme="IptcSubjectCodes"/></SubjectCode>
                    <SubjectCode><SubjectDetail FormalName="04015001"/></SubjectCode>
                    <SubjectCode><Subject FormalName="20000337"/><Subject FormalName="FER" Scheme="hw"/></SubjectCode>
                    <OfInterestTo FormalName="Business Editors"/>
                    <Location HowPresent="Origin"><Property FormalName="City" Value="Macau"/>
                    <Property FormalName="Country" Value="MAC"/></Location>
                    <Location HowPresent="Event"><Property FormalName="City" Value="Zhuhai"/>
                    <Property FormalName="Country" Value="CHN"/></Location>
                    <Property FormalName="Keyword" Value="fares"/><Property FormalName="Category" Value="Transport"/>
                    </DescriptiveMetadata>\(NewsML1Sample.text)</NewsComponent>
                    """)
        ).content
        #expect(content.slugline == "FERRY-FARES")
        #expect(content.urgency == 5)
        #expect(content.byline == "Ana Costa")
        #expect(content.source == "Island Weekly")
        #expect(content.copyright == "HW 2026")
        #expect(content.usageTerms == "Print; Macau; Once; from 20261114; until 20261214")
        #expect(content.genres == [Subject(qcode: "genre:Current", name: "Current")])
        #expect(
            content.subjects.map(\.qcode) == [
                "subj:04000000", "subj:04015000", "subj:04015001", "medtop:20000337", "hw:FER",
            ])
        #expect(content.located == "Macau")
        #expect(content.places.map(\.qcode) == ["iso3166-1a3:MAC", "Zhuhai", "iso3166-1a3:CHN"])
        #expect(content.keywords == ["fares"])
        #expect(content.categories == ["Transport"])
    }

    @Test("Topics of the document name subjects in the item's language, and places and companies that occur")
    func topics() throws {
        let topics = """
            <TopicSet FormalName="Subjects"><Topic Duid="t1"><TopicType FormalName="SubjectMatter"/>
            <FormalName Scheme="IptcSubjectCodes">04015000</FormalName><Description xml:lang="en" Variant="Category">TRA</Description>
            <Description xml:lang="pt" Variant="Name">Transportes</Description>
            <Description xml:lang="en" Variant="Name">Transport</Description></Topic>
            <Topic Duid="t2"><TopicType FormalName="Company"/><FormalName Scheme="RIC">HWF.HK</FormalName>
            <Description>Harbour Ferries</Description></Topic>
            <Topic Duid="t3"><TopicType FormalName="Location"/><FormalName Scheme="iso">MO</FormalName></Topic>
            <Topic Duid="t4"><TopicType FormalName="Person"/><Description>Ana Costa</Description></Topic></TopicSet>
            """
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                """
                <DescriptiveMetadata><Language FormalName="pt-PT"/><SubjectCode><SubjectMatter FormalName="04015000"/></SubjectCode>
                <TopicOccurrence Topic="#t2"/><TopicOccurrence Topic="#t3"/><TopicOccurrence Topic="#t4"/>
                <TopicOccurrence Topic="#t9"/></DescriptiveMetadata>
                """), topics: topics
        ).content
        #expect(
            content.subjects == [
                Subject(qcode: "subj:04015000", name: "Transportes"),
                Subject(qcode: "RIC:HWF.HK", name: "Harbour Ferries"),
            ])
        #expect(content.places == [Subject(qcode: "iso:MO")])
        #expect(content.keywords == ["Ana Costa"])
    }

    @Test(
        "The language is the nearest that is stated, under whatever name",
        arguments: [
            ("xml:lang='en'", "", "en"), ("xml:lang='en'", "pt-PT", "pt-PT"), ("", "zh_CN", "zh-CN"), ("", "GB", "en"),
            ("", "ENG", "en"), ("", "Spanish", "es"), ("", "x-default", "-"), ("xml:lang='ar'", "", "ar"),
            ("", "zho-Hant", "zh-Hant"),
        ])
    func languages(attribute: String, language: String, expected: String) throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                attributes: attribute,
                component: """
                    <NewsComponent>\(NewsML1Sample.lines)<DescriptiveMetadata><Language FormalName="\(language)"/>
                    </DescriptiveMetadata>\(NewsML1Sample.text)</NewsComponent>
                    """))
        #expect(item.language?.description ?? "-" == expected)
    }

    @Test("Of lines in several languages the item's own count")
    func languageOfLines() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                "<DescriptiveMetadata><Language FormalName='pt'/></DescriptiveMetadata>",
                lines: """
                    <NewsLines><HeadLine xml:lang="en">Fares to rise</HeadLine><HeadLine xml:lang="pt">Barcos mais caros</HeadLine>
                    <HeadLine xml:lang="pt">A partir de Maio</HeadLine></NewsLines>
                    """)
        ).content
        #expect(content.headline == "Barcos mais caros")
        #expect(content.subheadline == "A partir de Maio")
    }

    @Test(
        "Urgency is a number, or the letter of the older protocols, or unknown",
        arguments: [("1", 1), ("8", 8), ("9", nil), ("U", 3), ("Unusual", nil)])
    func urgencies(text: String, expected: Int?) throws {
        let item = NewsML1Sample.item(management: "<Urgency FormalName='\(text)'/>")
        #expect(try NewsML1Sample.first(item).content.urgency == expected)
    }

    @Test("TASS's own elements, under its own spelling, are read")
    func tass() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                identification: "<NewsIdentifier><ProviderId>\nwww.wire.example\n</ProviderId></NewsIdentifier>",
                management: "<Urgency>2</Urgency>",
                component: """
                    <NewsComponent Duid="03AE"><NewsComponent><NewsComponent xml:lang="en"><Role FormalName="Main"/>
                    <NewsLines><DateLine>November 14</DateLine><HeadLine>Fares</HeadLine></NewsLines>
                    <DescriptiveMetada><guid>16AAC3</guid><Location HowPresent="Origin">
                    <Property FormalName="City" Value="MACAU"/></Location></DescriptiveMetada>\(NewsML1Sample.text)
                    <item_keywords><item_keyword>URGENT</item_keyword></item_keywords></NewsComponent></NewsComponent>
                    </NewsComponent>
                    """))
        #expect(item.providerID == "urn:newsml:www.wire.example:16AAC3")
        #expect(item.content.dateline == nil)
        #expect(item.content.located == "MACAU")
        #expect(item.content.keywords == ["URGENT"])
        #expect(item.content.urgency == 2)
    }

    @Test("A dateline that is only a date is none; creators that are agencies or initials are no byline")
    func noLines() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                """
                <AdministrativeMetadata><Provider><Party FormalName="Harbour Wire"/></Provider>
                <Creator><Party FormalName="Harbour Wire"/><Party FormalName="cae/tcr"/><Party FormalName="COR 360"/></Creator></AdministrativeMetadata>
                """, lines: "<NewsLines><HeadLine>A</HeadLine><DateLine>4/4/2018</DateLine></NewsLines>")
        ).content
        #expect(content.dateline == nil)
        #expect(content.byline == nil)
    }

    @Test(
        "A dateline has a place",
        arguments: [
            ("JAKARTA, Aug 21, 2014 (AFP) -", "JAKARTA, Aug 21, 2014 (AFP)"), ("BEIJING, July 23", "BEIJING, July 23"),
            ("MARSEILLE, 5 mai", "MARSEILLE, 5 mai"), ("January 21", "-"), ("4/4/2018", "-"),
            ("20160116T125900+0000", "-"), ("21 January 2019", "-"), ("Landquart GR", "Landquart GR"),
            ("印尼雅加达", "印尼雅加达"),
        ])
    func datelines(text: String, expected: String) throws {
        let lines = "<NewsLines><HeadLine>A</HeadLine><DateLine>\(text)</DateLine></NewsLines>"
        let content = try NewsML1Sample.first(NewsML1Sample.component("", lines: lines)).content
        #expect(content.dateline ?? "-" == expected)
    }

    @Test("A keyword a line makes the slugline of copy that has none, and EFE's first words the place")
    func keywordLines() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                "",
                lines: """
                    <NewsLines><HeadLine>A</HeadLine><KeywordLine>FARES</KeywordLine><KeywordLine>MACAU</KeywordLine></NewsLines>
                    """, text: NewsML1Sample.content("<p>Macau, 14 nov (HW).- Sobem em maio.</p>", format: "bcNITF2.5"))
        ).content
        #expect(content.slugline == "FARES/MACAU")
        #expect(content.keywords == ["FARES", "MACAU"])
        #expect(content.located == "Macau" && content.dateline == "Macau, 14 nov (HW)")
        #expect(content.body.html == "<p>Sobem em maio.</p>")
    }

    @Test("What NITF in the item says to desks is the editor's note and no text; its rights are the item's")
    func nitfNotes() throws {
        let lines = """
            <NewsLines><HeadLine>Ferry fares to rise</HeadLine><NewsLine><NewsLineType FormalName="EditorialNote"/>
            <NewsLineText>Updates fares</NewsLineText></NewsLine></NewsLines>
            """
        let text = NewsML1Sample.content(
            """
            <nitf><head><docdata><ed-msg info="Photo follows"/></docdata></head><body><body.head><rights>No archive</rights>
            <copyrite>© HW</copyrite><note type="npa"><body.content><p>Call 5</p></body.content></note></body.head>
            <body.content><p>So.</p></body.content><body.end><tagline>Updates fares</tagline></body.end></body></nitf>
            """, format: "NITF")
        let item = try NewsML1Sample.first(NewsML1Sample.component("", lines: lines, text: text))
        #expect(item.content.body.html == "<p>So.</p>")
        #expect(item.content.edNote == "Updates fares\nPhoto follows\nCall 5")
        #expect(item.content.copyright == "© HW")
        #expect(item.content.usageTerms == "No archive")
        for (old, new) in [
            ("Photo follows", "HOLD FOR RELEASE"), ("<docdata>", "<docdata management-status='embargoed'>"),
        ] {
            let held = text.replacing(old, with: new)
            #expect(try NewsML1Sample.first(NewsML1Sample.component("", lines: lines, text: held)).status == .withheld)
        }
    }

    @Test("AFP's property says what a version is, and a type or a status what an item is")
    func versions() throws {
        func versioned(_ value: String) throws -> WireItem {
            try NewsML1Sample.first(
                NewsML1Sample.component(
                    "<DescriptiveMetadata><Property FormalName='Version' Value='\(value)'/></DescriptiveMetadata>"))
        }
        #expect(try versioned("Correction").isCorrection)
        #expect(try versioned("Kill").doubt == .withdrawal)
        #expect(try versioned("Update").status == .usable)
        func managed(_ management: String) throws -> WireItem {
            try NewsML1Sample.first(NewsML1Sample.item(status: management))
        }
        let advisory = try managed("<NewsItemType FormalName='Advisory'/>")
        #expect(advisory.status == .withheld && advisory.doubt == .notForReaders("Advisory"))
        #expect(try managed("<NewsItemType FormalName='Alert'/>").status == .usable)
        #expect(try managed("<Status FormalName='stat:canceled'/>").status == .canceled)
        #expect(try managed("<Status FormalName='stat:usable'/>").status == .usable)
    }

    @Test("A note for desks that corrects makes a correction, and one that embargoes an embargo")
    func notes() throws {
        func noted(_ text: String) throws -> WireItem {
            try NewsML1Sample.first(
                NewsML1Sample.component(
                    "<DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata>",
                    lines: """
                        <NewsLines><HeadLine>A</HeadLine><NewsLine><NewsLineType FormalName="AdvisoryLine"/>
                        <NewsLineText>\(text)</NewsLineText></NewsLine></NewsLines>
                        """))
        }
        let corrected = try noted("CORRECTS paragraph 2 to say May, not March")
        #expect(corrected.isCorrection)
        #expect(corrected.content.correctionNote == "CORRECTS paragraph 2 to say May, not March")
        #expect(corrected.content.edNote == "CORRECTS paragraph 2 to say May, not March")
        #expect(try noted("Embargoed until 0600 GMT Nov. 15").embargo?.rfc3339 == "2026-11-15T06:00:00Z")
        #expect(try noted("EMBARGOED").status == .withheld)
        #expect(try noted("EMBARGOED").doubt == .embargo("EMBARGOED"))
        #expect(try noted("(PICTURE)").status == .usable)
    }
}
