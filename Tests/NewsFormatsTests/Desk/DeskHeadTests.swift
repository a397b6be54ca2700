import NewsModel
import Testing

@testable import NewsFormats

@Suite("What desks write into headlines and first paragraphs of copy that has fields")
struct DeskHeadTests {
    enum Format: CaseIterable {
        case newsMLG2, newsML1, nitf, ninjs

        func item(headline: String, text: String, language: String = "en", last: String = "So.") throws -> WireItem {
            let lines = "<NewsLines><HeadLine>\(headline)</HeadLine></NewsLines>"
            let metadata = "<DescriptiveMetadata><Language FormalName='\(language)'/></DescriptiveMetadata>"
            switch self {
            case .newsMLG2:
                return try G2Copy.readItem(
                    G2Copy.item(
                        attributes: #"guid="tag:example.org,2026:ferry" version="3" xml:lang="\#(language)""#,
                        meta: "<versionCreated>2026-11-14T09:30:00Z</versionCreated><pubStatus qcode='stat:usable'/>",
                        content: "<headline>\(headline)</headline>",
                        set:
                            "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>\(text)</p><p>\(last)</p></body></html></inlineXML>"
                    ))
            case .newsML1:
                let content = NewsML1Sample.content("<p>\(text)</p><p>\(last)</p>")
                return try NewsML1Sample.first(NewsML1Sample.component(metadata, lines: lines, text: content))
            case .nitf:
                return try NITFCopy.item(
                    NITFCopy.document(
                        root: "xml:lang='\(language)'",
                        docdata: "<doc-id id-string='a'/><date.issue norm='20261114T093000Z'/>",
                        bodyHead: "<hedline><hl1>\(headline)</hl1></hedline>", content: "<p>\(text)</p><p>\(last)</p>"))
            case .ninjs:
                let json = """
                    {"uri": "a", "versioncreated": "2026-11-14T09:30:00Z", "pubstatus": "usable", "language": "\(language)",
                    "headline": "\(headline)", "body_html": "<p>\(text)</p><p>\(last)</p>"}
                    """
                guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
                    throw G2Copy.NoItem()
                }
                return item
            }
        }
    }

    private static let story = "Fares rise in May."

    @Test(
        "An embargo there holds the copy in every format",
        arguments: Format.allCases,
        [
            ("EMBARGOED UNTIL 0600 GMT NOV 30: Fares rise", story, "Fares rise"),
            ("EMBARGO until 0600 GMT Nov 30 - Fares rise", story, "Fares rise"),
            ("Fares rise", "EMBARGOED UNTIL 0600 GMT, NOVEMBER 30, 2026", "Fares rise"),
        ])
    func embargoes(format: Format, copy: (headline: String, text: String, left: String)) throws {
        let item = try format.item(headline: copy.headline, text: copy.text)
        #expect(item.embargo?.rfc3339 == "2026-11-30T06:00:00Z")
        #expect(item.status == .usable && item.content.headline == copy.left)
        #expect(copy.headline == copy.left || item.content.edNote.map { copy.headline.contains($0) } == true)
    }

    @Test("An embargo as the last line of a text holds it too", arguments: Format.allCases)
    func lastLines(format: Format) throws {
        let line = "EMBARGOED UNTIL 0600 GMT, NOVEMBER 30, 2026"
        let item = try format.item(headline: "Fares rise", text: "\(Self.story)</p><p>So.", last: line)
        #expect(item.embargo?.rfc3339 == "2026-11-30T06:00:00Z")
        for last in [
            "The embargo on oil ends on 30 November at 06:00 GMT.", "Embargo on oil: see page 2", "Kill the bill",
        ] {
            let item = try format.item(headline: "Fares rise", text: Self.story, last: last)
            #expect(item.status == .usable && item.embargo == nil, "\(last)")
        }
    }

    @Test(
        "The line leaves the text for the note, and the dateline below it is found", arguments: Format.allCases,
        [
            "EMBARGOED UNTIL 0600 GMT, NOVEMBER 30, 2026", "For release Monday, Nov. 30, 2026",
            "EMBARGO: 30 November 2026, 06:00 GMT", "EMBARGOED UNTIL 6 A.M. GMT NOV. 30.",
        ])
    func linesOfTheText(format: Format, line: String) throws {
        let text = "MACAU, Nov 14 (Reuters) - Fares of the night ferries rise in May, the office said."
        for (first, last) in [("\(line)</p><p>\(text)", "So."), ("\(text)</p><p>So.", line)] {
            let item = try format.item(headline: "Fares rise", text: first, last: last)
            #expect(item.embargo != nil || item.status == .withheld)
            #expect(
                item.content.body.html
                    == "<p>Fares of the night ferries rise in May, the office said.</p>\n<p>So.</p>")
            #expect(item.content.edNote?.contains(line) == true)
            #expect(item.content.dateline == "MACAU, Nov 14 (Reuters)" && item.content.located == "MACAU")
        }
    }

    @Test(
        "A first line that a story may have too holds nothing", arguments: Format.allCases,
        [
            "Release date: 12 December 2026", "Veröffentlichung: 4. Dezember 2026", "Publication : 12 décembre 2026",
            "Publicação: 12 de dezembro de 2026", "12月4日播出", "Pas avant lundi", "Erst am Montag", "Draft",
            "Under review", "Hold for 10 minutes at 180 degrees", "The embargo", "Embargo, 1962", "Embargo of 1962",
            "Эмбарго с 2014 года", "Klausul 5",
        ])
    func ordinaryFirstLines(format: Format, line: String) throws {
        let item = try format.item(headline: "Fares rise", text: line, last: "The harbour office told passengers so.")
        #expect(item.status == .usable && item.embargo == nil && item.doubt == nil)
        #expect(item.content.body.html.contains(line))
    }

    @Test(
        "A heading, an item, a caption and a part of a paragraph are no line by themselves",
        arguments: [
            "<h2>DRAFT</h2>", "<ul><li>ANNULÉ</li><li>Reporté</li></ul>", "<p>DRAFT<br/>and other words</p>",
            "<figure><img src='a.jpg'/><figcaption>EMBARGO</figcaption></figure>", "<p><b>DRAFT</b> players</p>",
            "<p>Publish: 12 December 2026</p><p>Price: 12 euros</p>",
        ])
    func firstBlocks(block: String) throws {
        let json = """
            {"uri": "a", "versioncreated": "2026-11-14T09:30:00Z", "pubstatus": "usable", "headline": "Fares rise",
            "body_html": "\(block)<p>The harbour office told passengers so on Thursday.</p>"}
            """
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.status == .usable && item.embargo == nil && item.doubt == nil)
    }

    @Test("A line that is marked up as a whole is one", arguments: Format.allCases)
    func markedLines(format: Format) throws {
        let line = format == .nitf ? "<em>EMBARGO</em>" : "<strong>EMBARGO</strong>"
        let item = try format.item(headline: "Fares rise", text: line, last: "The harbour office told passengers so.")
        #expect(item.status == .withheld)
    }

    @Test("A stated dateline leaves the text below such a line, and no other text leaves it")
    func datelinesBelow() throws {
        let head = "<hedline><hl1>Fares rise</hl1></hedline><dateline><location>MACAU</location></dateline>"
        let text = "<p>For release Monday, Nov. 30, 2026</p><p>MACAU (AP) _ Fares &amp; <b>more</b> rise.</p><p>So.</p>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: text)).content
        #expect(item.dateline == "MACAU (AP)" && item.body.html == "<p>Fares &amp; <b>more</b> rise.</p>\n<p>So.</p>")
        let sentence =
            "<p>The embargo on oil ends on 30 November at 06:00 GMT.</p><p>Fares of the ferries rise in May.</p>"
        let story = try NITFCopy.item(NITFCopy.document(content: sentence)).content
        #expect(story.body.html == sentence.replacing("</p><p>", with: "</p>\n<p>"))
    }

    @Test("So does one as the second headline")
    func subheadlines() throws {
        let line = "EMBARGOED UNTIL 0600 GMT, NOVEMBER 30, 2026"
        let held = [
            try G2Copy.readItem(
                G2Copy.item(
                    meta: "<versionCreated>2026-11-14T09:30:00Z</versionCreated><pubStatus qcode='stat:usable'/>",
                    content: "<headline>A</headline><headline role='hld:sub'>\(line)</headline>")),
            try NITFCopy.item(
                NITFCopy.document(
                    docdata: "<date.issue norm='20261114T093000Z'/>",
                    bodyHead: "<hedline><hl1>A</hl1><hl2>\(line)</hl2></hedline>")),
            try NewsML1Sample.first(
                NewsML1Sample.component(
                    "", lines: "<NewsLines><HeadLine>A</HeadLine><SubHeadLine>\(line)</SubHeadLine></NewsLines>")),
        ]
        for item in held {
            #expect(item.embargo?.rfc3339 == "2026-11-30T06:00:00Z")
        }
    }

    @Test(
        "So does a kill, for the desk to look at",
        arguments: Format.allCases,
        [
            ("KILL KILL KILL", "Please kill our story Ferry fares."), ("MANDATORY KILL", story),
            ("KILL: Ferry fares", story),
        ])
    func kills(format: Format, copy: (headline: String, text: String)) throws {
        let item = try format.item(headline: copy.headline, text: copy.text)
        #expect(item.status == .withheld && item.doubt == .withdrawal)
    }

    @Test("A ban before a headline in Arabic holds the copy", arguments: Format.allCases)
    func arabicLabel(format: Format) throws {
        let text = "ترتفع أسعار العبارات في مصر بنسبة أربعة في المئة."
        let item = try format.item(headline: "محظور النشر: أسعار العبارات ترتفع", text: text, language: "ar")
        #expect(item.status == .withheld && item.content.headline == "أسعار العبارات ترتفع")
        let story = try format.item(headline: "الحظر: أسعار العبارات ترتفع", text: text, language: "ar")
        #expect(story.status == .usable && story.content.headline == "الحظر: أسعار العبارات ترتفع")
    }

    @Test("A headline that says no more than that it is a test is none of a story", arguments: Format.allCases)
    func tests(format: Format) throws {
        for headline in [
            "TEST MESSAGE", "TEST TEST TEST", "Test - please ignore", "[TEST] Ferry fares to rise",
            "TESTE – Tarifas sobem", "【テスト】運賃値上げ", "[테스트] 요금 인상", "AVIS AUX RÉDACTIONS", "Note to editors",
        ] {
            let item = try format.item(headline: headline, text: Self.story)
            #expect(item.status == .withheld && item.doubt == .notForReaders(headline))
        }
        let test = try format.item(headline: "TEST - Ferry fares to rise", text: "This is a test. Fares rise.")
        #expect(test.status == .withheld && test.doubt == .notForReaders("TEST - Ferry fares to rise"))
    }

    @Test(
        "Stories about embargoes, kills and tests stay public",
        arguments: Format.allCases,
        [
            "EU lifts arms embargo on Sudan", "Embargo on Cuba turns 60", "Embargoed oil reaches China",
            "US to end oil embargo on Nov 30", "Russian oil embargo: what happens next", "Kill Bill returns",
            "Killed in action: 20 years on", "Kill the bill, say protesters", "Elimination nears for Ajax",
            "Report withdrawn after protests", "Correction officers go on strike", "Hold the line, says premier",
            "Test drive: the new ferry", "This is not a test", "Test - the new ferry", "TEST: the new ferry",
            "Mandatory kill of birds ordered after flu", "Test (India) begins", "Note to editors of tomorrow",
            "TESTS - schools begin again", "Ferry fares rise - embargo costs soar",
            "Sperrfrist war gestern", "Recall: carmaker takes back 1 million cars", "Advisory: boil water in Macau",
        ])
    func stories(format: Format, headline: String) throws {
        for (headline, text) in [(headline, Self.story), ("Fares rise", headline + ", the harbour office says.")] {
            let item = try format.item(headline: headline, text: text)
            #expect(item.status == .usable && item.embargo == nil && !item.isCorrection && item.doubt == nil)
            #expect(item.content.headline == headline)
        }
    }
}
