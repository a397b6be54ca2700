import NewsModel
import Testing

@testable import NewsFormats

@Suite("What agencies print at the head of a text and state in fields too")
struct MarkupHeadTests {
    private static func newsML(_ lines: String, _ text: String) throws -> Content {
        let lines = "<NewsLines><HeadLine>Ferry fares to rise</HeadLine>\(lines)</NewsLines>"
        return try NewsML1Sample.first(
            NewsML1Sample.component("", lines: lines, text: NewsML1Sample.content(text))
        ).content
    }

    private static func nitf(_ head: String, _ text: String) throws -> Content {
        let head = "<hedline><hl1>Ferry fares to rise</hl1></hedline>" + head
        return try NITFCopy.item(NITFCopy.document(bodyHead: head, content: text)).content
    }

    private static func xhtml(_ content: String, _ html: String) throws -> Content {
        let body = "<html xmlns='http://www.w3.org/1999/xhtml'><body>\(html)</body></html>"
        return try G2Copy.readItem(
            G2Copy.item(
                content: "<headline>Ferry fares to rise</headline>" + content, set: "<inlineXML>\(body)</inlineXML>")
        ).content
    }

    @Test(
        "Business Wire's dateline leaves the text though its agency is a link",
        arguments: [
            ("GENÈVE", "", "Regulatory News:"), ("東京", "（ビジネスワイヤ） -- ", "フェリー運賃を発表しました。"),
        ])
    func linkedAgency(place: String, again: String, rest: String) throws {
        let agency = "(<a href=\"https://wire.example/\">BUSINESS WIRE</a>)--"
        let dateline = "<DateLine>\(place)--(BUSINESS WIRE)--</DateLine>"
        let item = try Self.newsML(dateline, "<p>\(place)--\(agency)\(again)\(rest)</p><p>It <a href='x'>x</a>.</p>")
        #expect(item.dateline == "\(place)--(BUSINESS WIRE)" && item.located == place)
        #expect(item.body.html.hasPrefix("<p>\(rest)</p>"))
    }

    @Test("A link in brackets at the head of a text without that dateline stays")
    func otherLink() throws {
        let text = "<p>PARIS--(<a href=\"https://a.example/\">OTHER</a>)--Prices rise.</p>"
        #expect(try Self.newsML("<DateLine>LYON--(BUSINESS WIRE)--</DateLine>", text).body.html == text)
    }

    @Test("La Presse Canadienne states the day behind a dash, and the text has none")
    func dayBehindDash() throws {
        let dateline = """
            <dateline><location>LÉVIS, Qc</location> — <story.date norm="20261127">27 nov. 2026</story.date></dateline>
            """
        let item = try Self.nitf(dateline, "<p>LÉVIS, Qc — Le tarif augmentera.</p><p>LÉVIS, Qc — deux fois.</p>")
        #expect(item.located == "LÉVIS, Qc" && item.dateline == "LÉVIS, Qc — 27 nov. 2026")
        #expect(item.body.html == "<p>Le tarif augmentera.</p>\n<p>LÉVIS, Qc — deux fois.</p>")
        #expect(try Self.nitf(dateline, "<p>LÉVIS, Qc est belle.</p>").body.html == "<p>LÉVIS, Qc est belle.</p>")
    }

    @Test("ANSA names itself before the place that a field states")
    func agencyFirst() throws {
        let text = "<p>(ANSA) - GENOVA, 27 NOV - Le tariffe aumentano.</p><p>(ANSA) - altro.</p>"
        for item in [
            try Self.nitf("<dateline>GENOVA</dateline>", text), try Self.xhtml("<dateline>GENOVA</dateline>", text),
            try Self.newsML("<DateLine>GENOVA</DateLine>", text),
        ] {
            #expect(item.dateline == "(ANSA) - GENOVA, 27 NOV" && item.located == "GENOVA")
            #expect(item.body.html == "<p>Le tariffe aumentano.</p>\n<p>(ANSA) - altro.</p>")
        }
        let other = try Self.nitf("<dateline>ROMA</dateline>", text)
        #expect(other.dateline == "ROMA" && other.body.html.hasPrefix("<p>(ANSA) - GENOVA"))
    }

    @Test("AP's NITF has a low line behind the agency")
    func lowLine() throws {
        let item = try Self.nitf(
            "<dateline><location>MACAU</location></dateline>", "<p>MACAU (AP) _ Ferry fares will rise.</p>")
        #expect(item.dateline == "MACAU (AP)" && item.body.html == "<p>Ferry fares will rise.</p>")
    }

    @Test(
        "Xinhua's reporters stand behind the dateline in NITF too",
        arguments: [
            ("（记者王小明、李华）", "王小明、李华"), ("（记者王小明）", "王小明"), ("（记者李华）", "王小明、李华"), ("", "王小明"),
        ])
    func reporters(printed: String, byline: String) throws {
        let text = "<p>新华社青岛11月26日电\(printed)夜间轮渡延长。</p>"
        let stated = "<ByLine>记者王小明</ByLine><DateLine>新华社青岛11月26日电</DateLine>"
        let content = "<nitf><body><body.content>\(text)</body.content></body></nitf>"
        let item = try Self.newsML(stated, content)
        #expect(item.byline == byline && item.body.html == "<p>夜间轮渡延长。</p>")
        let alone = try Self.nitf("<dateline>新华社青岛11月26日电</dateline>", text)
        #expect(alone.body.html == "<p>夜间轮渡延长。</p>" && (alone.byline == nil) == printed.isEmpty)
    }

    @Test("TT sets a vignette above the headline in the text")
    func vignette() throws {
        let vignette = "<p><span class='vignette'>Trafik</span></p>"
        let item = try Self.xhtml("", vignette + "<h1>Ferry fares to rise</h1><p>Priserna stiger.</p>")
        #expect(item.body.html == "<p><span>Trafik</span></p>\n<p>Priserna stiger.</p>")
        let other = try Self.xhtml("", vignette + "<h1>Other fares</h1><p>Priserna stiger.</p>")
        #expect(other.body.html.contains("<h1>Other fares</h1>"))
    }

    @Test(
        "The place is read in datelines of any form",
        arguments: [("大阪", "大阪"), ("香港2026年11月27日 /美通社/", "香港"), ("香港, 2026年11月27日 (GLOBE NEWSWIRE)", "香港")])
    func places(dateline: String, place: String) throws {
        let item = try Self.newsML("<DateLine>\(dateline)</DateLine>", "<p>渡輪加班。</p>")
        #expect(item.dateline == dateline && item.located == place)
    }
}
