import FoundationEssentials

/// The formats that made-up stories are written in for measuring.
enum SampleFormat: String, CaseIterable {
    case nitf
    case newsMLG2 = "newsml-g2"
    case rss
    case text

    /// The bytes of one file; a feed has ten stories.
    func copy(_ number: Int) -> String {
        switch self {
        case .nitf: SampleStory(number).nitf
        case .newsMLG2: SampleStory(number).newsMLG2
        case .rss: SampleStory.rss((0..<10).map { SampleStory(10 * number + $0) })
        case .text: SampleStory(number).text
        }
    }

    /// Writes so many files, and tells their size together.
    func write(_ count: Int, into folder: String) throws -> Int {
        var bytes = 0
        for number in 0..<count {
            let copy = Data(copy(number).utf8)
            bytes += copy.count
            let name = SampleStory(number).name + (self == .text ? ".txt" : ".xml")
            try copy.write(to: URL(filePath: "\(folder)/\(name)"))
        }
        return bytes
    }
}

extension SampleStory {
    /// NITF 3.4 with its DOCTYPE, as Australian and British agencies send it.
    fileprivate var nitf: String {
        let subjects = SampleTopics.all.map { code, name in
            "      <tobject.subject tobject.subject.refnum=\"\(code)\" tobject.subject.type=\"\(name)\"/>\n"
        }
        let keys = keywords.map { "        <keyword key=\"\($0)\"/>\n" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
            <nitf version="-//IPTC//DTD NITF 3.4//EN" xml:lang="\(language)">
              <head>
                <title>\(headline)</title>
                <tobject tobject.type="news">
                  <tobject.property tobject.property.type="current"/>
            \(subjects.joined())    </tobject>
                <docdata management-status="usable">
                  <doc-id id-string="\(id)" regsrc="Harbour Wire"/>
                  <urgency ed-urg="4"/>
                  <date.issue norm="\(basicDate)"/>
                  <doc.copyright holder="Harbour Wire" year="2026"/>
                  <key-list>
            \(keys.joined())      </key-list>
                </docdata>
              </head>
              <body>
                <body.head>
                  <hedline>
                    <hl1>\(headline)</hl1>
                    <hl2>\(subheadline)</hl2>
                  </hedline>
                  <byline><person>\(byline)</person></byline>
                  <dateline>\(dateline)</dateline>
                  <abstract><p>\(abstract)</p></abstract>
                </body.head>
                <body.content>
            \(paragraphs.map { "      <p>\($0)</p>\n" }.joined())    </body.content>
                <body.end/>
              </body>
            </nitf>

            """
    }

    /// A newsItem of power conformance with its text in XHTML.
    fileprivate var newsMLG2: String {
        let subjects = SampleTopics.all.map { code, name in
            "    <subject qcode=\"medtop:\(code)\" type=\"cpnat:abstract\"><name xml:lang=\"en\">\(name)</name></subject>\n"
        }
        let text = paragraphs.map { paragraph in
            "          <p>\(paragraph.replacing("<person>", with: "<b>").replacing("</person>", with: "</b>"))</p>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(id)" version="1" xml:lang="\(language)"\
             standard="NewsML-G2" standardversion="2.30" conformance="power">
              <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_37.xml"/>
              <rightsInfo><copyrightHolder literal="Harbour Wire"/><usageTerms>For subscribers only.</usageTerms></rightsInfo>
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <provider literal="Harbour Wire"/>
                <versionCreated>\(date)</versionCreated>
                <pubStatus qcode="stat:usable"/>
              </itemMeta>
              <contentMeta>
                <urgency>4</urgency>
                <contentCreated>\(date)</contentCreated>
                <located type="cpnat:geoArea"><name>\(place)</name></located>
                <creator><name>\(byline)</name></creator>
                <language tag="\(language)"/>
            \(keywords.map { "    <keyword>\($0)</keyword>\n" }.joined())\
            \(subjects.joined())    <headline role="hld:main">\(headline)</headline>
                <headline role="hld:sub">\(subheadline)</headline>
                <by>\(byline)</by>
                <dateline>\(dateline)</dateline>
                <description role="drol:summary">\(abstract.withoutTags)</description>
              </contentMeta>
              <contentSet>
                <inlineXML contenttype="application/xhtml+xml">
                  <html xmlns="http://www.w3.org/1999/xhtml">
                    <head><title>\(headline)</title></head>
                    <body>
            \(text.joined())        </body>
                  </html>
                </inlineXML>
              </contentSet>
            </newsItem>

            """
    }

    /// Plain text with a head block.
    fileprivate var text: String {
        """
        \(headline)

        id: \(id)
        language: \(language)
        urgency: 4

        \(paragraphs.map(\.withoutTags).joined(separator: "\n\n"))

        """
    }

    /// RSS 2.0 with full texts.
    fileprivate static func rss(_ stories: [SampleStory]) -> String {
        let items = stories.map { story in
            """
                <item>
                  <title>\(story.headline)</title>
                  <link>https://harbour.example/\(story.number)</link>
                  <guid isPermaLink="false">\(story.id)</guid>
                  <pubDate>Sat, 14 Nov 2026 09:30:00 +0800</pubDate>
                  <dc:creator>\(story.byline)</dc:creator>
                  <dc:language>\(story.language)</dc:language>
            \(story.keywords.map { "      <category>\($0)</category>\n" }.joined())\
                  <description>\(story.abstract.withoutTags)</description>
                  <content:encoded><![CDATA[\(story.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))]]></content:encoded>
                </item>

            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"\
             xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Harbour Wire</title>
                <link>https://harbour.example/</link>
                <description>All stories</description>
            \(items.joined())  </channel>
            </rss>

            """
    }
}

extension String {
    fileprivate var withoutTags: String {
        var text = ""
        var isInTag = false
        for character in self {
            if character == "<" { isInTag = true }
            if !isInTag { text.append(character) }
            if character == ">" { isInTag = false }
        }
        return text
    }
}
