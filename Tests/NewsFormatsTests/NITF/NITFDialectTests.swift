import NewsModel
import Testing

@testable import NewsFormats

/// The ways of single senders, in copy of our own.
struct NITFDialectTests {
    @Test("AP states no id, its category in a classifier, and the headline once more in the text")
    func ap() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                docdata: """
                    <doc-id regsrc="AP"/><date.issue norm="20261114T093000Z"/><ed-msg info="Eds: UPDATES: with fares."/>
                    <doc.copyright holder="AP" year="2026"/>
                    <identified-content><classifier type="apcategorycode" value="f"/></identified-content>
                    """,
                bodyHead: """
                    <hedline><hl1 id="headline">Ferry fares rise</hl1><hl2 id="originalHeadline">Ferry fares rise</hl2></hedline>
                    <byline>By ANA COSTA<byttl>AP Writer</byttl></byline><distributor>The Associated Press</distributor>
                    <dateline><location>MACAU</location></dateline>
                    """,
                content: "<block id='Main'><hl2>Ferry fares rise</hl2><p>MACAU (AP) — Fares rise.</p><p>___</p></block>"
            ))
        #expect(item.providerID == nil && item.status == .usable)
        let content = item.content
        #expect(content.headline == "Ferry fares rise" && content.subheadline == nil)
        #expect(content.byline == "ANA COSTA, AP Writer" && content.dateline == "MACAU (AP)")
        #expect(content.categories == ["Business"] && content.source == "The Associated Press")
        #expect(content.body.html == "<p>Fares rise.</p>")
    }

    @Test("The Canadian Press has elements of docdata beside it, and patterns where it has no date")
    func canadianPress() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                head: """
                    <urgency ed-urg="2"/>
                    <revision-history norm="20261114T093000-0400" comment="ADDS the office"/>
                    <revision-history name="Ana Costa" function="editor"/>
                    """,
                docdata: """
                    <doc-id id-string="eed7"/><date.issue norm="20261114T090000-0400"/>
                    <date.release norm="YYYYMMDD000000-HHMM"/><date.expire norm="YYYYMMDD000000-HHMM"/>
                    """))
        #expect(item.status == .usable && item.embargo == nil)
        #expect(item.content.urgency == 2)
        #expect(item.content.history == ["2026-11-14T09:30:00-04:00  ADDS the office", "Ana Costa (editor)"])
    }

    @Test("ANSA's English service has a subtitle as the byline, initials as the author, and marks its best headlines")
    func ansa() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                head: """
                    <title>&gt;&gt;&gt;ANSA/Ferry fares to rise</title><meta name="fulladdresses" content="INT X1"/>
                    <meta name="author" content="ACO"/><meta name="category" content="ALR"/>
                    <meta name="category_iptc" content="04000000"/>
                    """,
                bodyHead: """
                    <hedline><hl1> &gt;&gt;&gt;ANSA/Ferry fares to rise </hl1></hedline>
                    <byline> Situation serious says the office </byline><distributor><org> ANSA </org></distributor>
                    """)
        ).content
        #expect(content.headline == "Ferry fares to rise")
        #expect(content.subheadline == "Situation serious says the office" && content.byline == nil)
        #expect(content.subjects == [Subject(qcode: "subj:04000000")])
        #expect(content.categories == ["ALR"])
    }

    @Test("GlobeNewswire's dateline is a date, its place is in the text, its keywords and revision in meta")
    func globeNewswire() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                head: """
                    <meta name="article-keywords" content="ferries,fares"/><meta name="article-revision" content="2"/>
                    """,
                bodyHead: "<hl1>Fares</hl1><dateline><story.date>July 22, 2026</story.date></dateline>",
                content: "<p>MACAU, China, July  22, 2026  (HARBOUR NEWS) -- Fares rise.</p>"))
        #expect(item.providerVersion == 2)
        #expect(item.content.dateline == "MACAU, China, July 22, 2026 (HARBOUR NEWS)")
        #expect(item.content.located == "MACAU, China")
        #expect(item.content.keywords == ["ferries", "fares"])
        #expect(item.content.body.html == "<p>Fares rise.</p>")
    }

    @Test("BusinessDesk leaves no blank between By and the name")
    func businessDesk() throws {
        let head = "<hl1>H</hl1><byline>By<person>Ana Costa</person><byttl>BusinessDesk</byttl></byline>"
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: head)).content.byline == "Ana Costa, BusinessDesk")
    }

    @Test("EFE prints a date for machines, and has subjects of its own and sections by letters")
    func efe() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                root: "baselang='es-ES'",
                head: """
                    <meta name="categoria" content="POL"/><tobject tobject.type="News">
                    <tobject.subject tobject.subject.ipr="EFE" tobject.subject.refnum="F01001000" tobject.subject.matter="GOBIERNO"/>
                    </tobject>
                    """,
                bodyHead: """
                    <hl1>Suben los precios</hl1><rights><rights.owner>Agencia Ejemplo</rights.owner></rights>
                    <dateline><story.date norm="20261114T093000+0100">20261114T093000+0100</story.date></dateline>
                    """)
        ).content
        #expect(content.dateline == nil && content.copyright == "Agencia Ejemplo" && content.usageTerms == nil)
        #expect(content.categories == ["Politics"])
        #expect(
            content.subjects == [
                Subject(qcode: "EFE:F01001000", name: "GOBIERNO"), Subject(qcode: "anpa:pol", name: "Politics"),
                Subject(qcode: "medtop:11000000"),
            ])
        #expect(content.date?.rfc3339 == "2026-11-14T09:30:00+01:00")
    }

    @Test("NTB counts its versions in the id, names the section as the type, and signs with addresses")
    func ntb() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                root: "baselang='nb-NO'",
                head: """
                    <meta name="NTBStikkord" content="ferge-priser"/><meta name="NTBID" content="NTBabc"/>
                    <meta name="NTBNewsValue" content="4"/><meta name="NTBKilde" content="Havnebladet"/>
                    <tobject tobject.type="Innenriks"><tobject.property tobject.property.type="Faktaboks"/>
                    <tobject.subject tobject.subject.refnum="person:Q42" tobject.subject.matter="Ana Costa"/></tobject>
                    """,
                docdata: """
                    <doc-id regsrc="NTB" id-string="NTBabc_02"/><date.issue norm="2026-11-14T09:30:00"/>
                    <key-list><keyword key="ferge-priser"/></key-list><du-key version="3" key="ferge-priser"/>
                    <evloc state-prov="Norge" county-dist="Oslo" id="Q585"/>
                    """,
                bodyHead: "<hl1>Dyrere ferge</hl1><byline>Av Ana Costa</byline><dateline>Oslo</dateline>",
                content: "<p lede='true' class='lead'>Prisene øker.</p><p class='txt-ind'>I mai.</p>",
                end: "<body.end><tagline><a href='mailto:a@hw.example'>a@hw.example</a></tagline></body.end>"),
            offset: 3600)
        #expect(item.providerID == "NTBabc" && item.providerVersion == 3)
        #expect(item.alternativeIDs == [AlternativeID(scheme: "du-key", value: "ferge-priser")])
        let content = item.content
        #expect(content.slugline == "ferge-priser" && content.priority == 4 && content.source == "Havnebladet")
        #expect(content.categories == ["Innenriks"] && content.byline == "Ana Costa" && content.located == "Oslo")
        #expect(content.genres == [Subject(qcode: "Faktaboks", name: "Faktaboks")])
        #expect(content.subjects == [Subject(qcode: "person:Q42", name: "Ana Costa")])
        #expect(content.places == [Subject(qcode: "Q585", name: "Oslo")])
        #expect(content.date?.rfc3339 == "2026-11-14T09:30:00+01:00" && content.edNote == "a@hw.example")
        #expect(content.body.html == "<p>Prisene øker.</p>\n<p>I mai.</p>")
    }

    @Test("dpa writes id and version as one, and names other documents so")
    func dpa() throws {
        let entries = try NITFCopy.items(
            NITFCopy.document(
                status: "management-doc-idref='77:3' management-idref-status='canceled'",
                docdata: "<doc-id regsrc='dpa' id-string='88:2'/>"))
        #expect(entries.map(\.providerID) == ["77", "88"])
        #expect(entries.map(\.providerVersion) == [nil, 2])
        let other = try NITFCopy.item(NITFCopy.document(docdata: "<doc-id regsrc='HW' id-string='AFP:12'/>"))
        #expect(other.providerID == "AFP:12" && other.providerVersion == nil)
    }

    @Test("PA's sections are codes and scopes, its source the first that passed the copy on")
    func pa() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                head: "<title>1 CITY Ferry</title><meta name='category' content='HHH'/>",
                docdata: """
                    <du-key key="PA-HHH-CITY-Ferry"/><doc-id id-string="ab-HHH-5-1"/><doc-scope scope="CITY"/>
                    <del-list><from-src src-name="PA" level-number="1"/></del-list><ed-msg info=""/>
                    """)
        ).content
        #expect(content.categories == ["HHH", "CITY"] && content.slugline == "PA-HHH-CITY-Ferry")
        #expect(content.source == "PA" && content.edNote == nil && content.subjects.isEmpty)
    }

    @Test("The New York Times repeats the beginning, the byline for its index and the headline of its site")
    func nyt() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                head: """
                    <meta content="Sports; Travel" name="online_sections"/><meta content="Ports Desk" name="dsk"/>
                    <pubdata name="Harbour Paper" date.publication="20260514T000000" ex-ref="http://example.org/"/>
                    """,
                docdata: """
                    <doc-id id-string="1815718"/><identified-content>
                    <classifier class="online_producer" type="taxonomic_classifier">Top/News/Sports</classifier>
                    <classifier class="online_producer" type="types_of_material">Review</classifier>
                    <classifier class="indexing_service" type="descriptor">Ferries</classifier></identified-content>
                    """,
                bodyHead: """
                    <hedline><hl1>Fares Rise</hl1><hl2 class="online_headline">Ferry Fares Rise in Macau</hl2></hedline>
                    <byline class="print_byline">By ANA COSTA</byline><byline class="normalized_byline">Costa, Ana</byline>
                    """,
                content: """
                    <block class="lead_paragraph"><p>Fares rise.</p></block>
                    <block class="full_text"><p>Fares rise.</p><p>So they say.</p></block>
                    <block class="correction_text"><p>They rise in June.</p></block>
                    """))
        let content = item.content
        #expect(content.byline == "ANA COSTA" && content.subheadline == nil && content.source == "Harbour Paper")
        #expect(content.categories == ["Sports", "Travel"] && content.keywords == ["Ferries"])
        #expect(content.genres == [Subject(qcode: "genre:Review", name: "Review")])
        #expect(content.body.html == "<p>Fares rise.</p>\n<p>So they say.</p>")
        #expect(item.isCorrection && content.correctionNote == "They rise in June.")
    }

    @Test("Superdesk ends an embargo in date.expire, repeats the note as the last line, and leaves values empty")
    func superdesk() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                head: "<meta name='anpa-category' content='s'/><key-list><keyword key='ferry'/></key-list>",
                status: "management-status='embargoed'",
                docdata: """
                    <date.expire norm="2026-11-15T06:00:00+00:00"/><urgency ed-urg="None"/>
                    <date.issue norm="2026-11-14 01:30:00+00:00"/><doc-id id-string="urn:newsml:a"/>
                    <ed-msg info="Fares checked"/>
                    """,
                bodyHead: "<hedline><hl1>H</hl1></hedline><byline>By Ana</byline><abstract><p>Fares.</p></abstract>",
                end: "<body.end><tagline>Fares checked</tagline></body.end>"))
        #expect(item.embargo?.rfc3339 == "2026-11-15T06:00:00Z" && item.providerID == "urn:newsml:a")
        #expect(item.content.body.html == "<p>Fares rise in May.</p>" && item.content.edNote == "Fares checked")
        #expect(item.content.keywords == ["ferry"] && item.content.categories == ["Sports"])
        #expect(item.content.date?.rfc3339 == "2026-11-14T01:30:00Z")
    }
}
