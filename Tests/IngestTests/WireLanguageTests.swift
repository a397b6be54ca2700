import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// Stories of our own in the languages of other wires, in every format that states a language, and in none.
struct WireLanguageTests {
    struct Story: CustomTestStringConvertible {
        let tag: String
        let headline: String
        let byline: String
        let place: String
        let paragraphs: [String]

        var testDescription: String { tag }
        var html: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }
    }

    static let stories = [
        Story(
            tag: "es", headline: "Suben las tarifas del transbordador", byline: "Ana Ibáñez Muñoz", place: "Cádiz",
            paragraphs: [
                "La oficina del puerto anunció el martes que los barcos nocturnos circularán hasta las dos de la madrugada.",
                "«No habrá más aumentos», dijo la portavoz. ¿Y los abonos? También suben un 3 %.",
            ]),
        Story(
            tag: "fr", headline: "Les tarifs du ferry augmentent dès mai", byline: "Zoé Lefèvre-Œuvrard",
            place: "Orléans",
            paragraphs: [
                "Le bureau du port a annoncé mardi que les navettes de nuit circuleront jusqu'à deux heures du matin.",
                "« Les prix ne changent plus », a dit sa porte-parole ; l’abonnement coûte 12 € par mois.",
            ]),
        Story(
            tag: "de", headline: "Überfahrten werden im Mai teurer", byline: "Jörg Weiß", place: "Köln",
            paragraphs: [
                "Die Hafenbehörde teilte am Dienstag mit, dass die Nachtfähren vom kommenden Monat an bis zwei Uhr fahren.",
                "„Die Preise bleiben dann gleich“, sagte eine Sprecherin – für alle Fahrgäste.",
            ]),
        Story(
            tag: "da", headline: "Natfærger sejler længere", byline: "Søren Åkjær", place: "Ærøskøbing",
            paragraphs: [
                "Havnemyndighederne oplyste tirsdag, at natfærgerne fra næste måned sejler til klokken to om natten.",
                "Priserne er uændrede i år, siger en talsmand for kontoret.",
            ]),
        Story(
            tag: "sk", headline: "Nočné trajekty budú jazdiť dlhšie", byline: "Ľubomír Šťastný", place: "Žilina",
            paragraphs: [
                "Prístavný úrad v utorok oznámil, že nočné trajekty budú od budúceho mesiaca premávať do druhej hodiny.",
                "Ceny sa tento rok nezmenia, uviedol hovorca úradu.",
            ]),
        Story(
            tag: "ru", headline: "Паромы подорожают в мае", byline: "Анна Ёлкина", place: "Кронштадт",
            paragraphs: [
                "Управление порта сообщило во вторник, что ночные паромы будут ходить до двух часов ночи.",
                "«Больше цены не изменятся», — сказал представитель № 1.",
            ]),
        Story(
            tag: "uk", headline: "Пороми здорожчають у травні", byline: "Ґалина Їжакевич", place: "Київ",
            paragraphs: ["Управління порту повідомило у вівторок, що нічні пороми ходитимуть до другої години ночі."]),
        Story(
            tag: "ar", headline: "ارتفاع أسعار العبّارات في مايو", byline: "ليلى الخطيب", place: "الدوحة",
            paragraphs: [
                "أعلن مكتب الميناء يوم الثلاثاء أن العبّارات الليلية ستعمل حتى الثانية صباحًا ابتداءً من الشهر المقبل.",
                "وقالت المتحدثة باسم المكتب (AFP) إن الأسعار لن تتغيّر، بنسبة ٣٪.",
            ]),
        Story(
            tag: "he", headline: "מחירי המעבורת יעלו במאי", byline: "נועה לוי", place: "חיפה",
            paragraphs: ["משרד הנמל הודיע ביום שלישי כי מעבורות הלילה יפעלו עד שתיים לפנות בוקר, \u{200F}3% יותר."]),
        Story(
            tag: "ja", headline: "フェリー運賃、五月に値上げ", byline: "山田花子", place: "長崎",
            paragraphs: [
                "港湾事務所は火曜日、来月から夜間のフェリーを午前二時まで運航すると発表した。",
                "「料金は年内は変わらない」と担当者は話しているという。",
            ]),
        Story(
            tag: "ko", headline: "여객선 요금 5월에 인상", byline: "김하늘", place: "부산",
            paragraphs: ["항만 사무소는 화요일 다음 달부터 야간 여객선을 새벽 두 시까지 운항한다고 밝혔다."]),
        Story(
            tag: "el", headline: "Αυξάνονται τα εισιτήρια των πλοίων", byline: "Ελένη Παππά", place: "Πειραιάς",
            paragraphs: [
                "Το γραφείο του λιμανιού ανακοίνωσε την Τρίτη ότι τα νυχτερινά πλοία θα κινούνται έως τις δύο."
            ]),
        Story(
            tag: "th", headline: "ค่าเรือข้ามฟากขึ้นราคา", byline: "สมหญิง ใจดี", place: "กรุงเทพฯ",
            paragraphs: ["สำนักงานท่าเรือประกาศเมื่อวันอังคารว่าเรือเฟอร์รี่กลางคืนจะวิ่งถึงตีสองตั้งแต่เดือนหน้า"]),
        Story(
            tag: "hi", headline: "मई से बढ़ेगा नौका किराया", byline: "आशा वर्मा", place: "मुंबई",
            paragraphs: ["बंदरगाह कार्यालय ने मंगलवार को बताया कि रात की नौकाएँ अगले महीने से दो बजे तक चलेंगी।"]),
    ]

    private static func nitf(_ story: Story, language: String?) -> String {
        """
        <nitf\(language.map { " xml:lang=\"\($0)\"" } ?? "")><head><docdata><doc-id id-string="ferry"/></docdata></head>
        <body><body.head><hedline><hl1>\(story.headline)</hl1></hedline><byline>\(story.byline)</byline>
        <dateline><location>\(story.place)</location></dateline></body.head>
        <body.content>\(story.html)</body.content></body></nitf>
        """
    }

    private static func newsMLG2(_ story: Story, language: String?) -> String {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="ferry" version="1">
        <itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><located><name>\(story.place)</name></located>
        \(language.map { "<language tag=\"\($0)\"/>" } ?? "")<headline>\(story.headline)</headline><by>\(story.byline)</by>
        </contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>\(story.html)</body></html>
        </inlineXML></contentSet></newsItem>
        """
    }

    private static func newsML1(_ story: Story, language: String?) -> String {
        """
        <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>ferry</NewsItemId></NewsIdentifier></Identification>
        <NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines>
        <HeadLine>\(story.headline)</HeadLine><ByLine>\(story.byline)</ByLine></NewsLines><DescriptiveMetadata>
        \(language.map { "<Language FormalName=\"\($0)\"/>" } ?? "")<Location><Property FormalName="City"
        Value="\(story.place)"/></Location></DescriptiveMetadata>
        <ContentItem><DataContent>\(story.html)</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
        """
    }

    private static func ninjs(_ story: Story, language: String?) -> String {
        """
        {"uri":"ferry",\(language.map { "\"language\":\"\($0)\"," } ?? "")"headline":"\(story.headline)",
        "byline":"\(story.byline)","located":"\(story.place)","body_html":"\(story.html.replacing("\n", with: ""))"}
        """
    }

    private static let formats: [(name: String, write: @Sendable (Story, String?) -> String)] = [
        ("NITF", { nitf($0, language: $1) }), ("NewsML-G2", { newsMLG2($0, language: $1) }),
        ("NewsML 1", { newsML1($0, language: $1) }), ("ninjs", { ninjs($0, language: $1) }),
    ]

    @Test("Copy that states its language has all its fields, in whatever language", arguments: stories)
    func stated(story: Story) async throws {
        for format in Self.formats {
            let desk = try ImportDesk()
            let results = try await desk.take([WireCopy("copy", format.write(story, story.tag))])
            #expect(results.map(\.outcome) == [.stored], "\(format.name)")
            let record = try #require(try await desk.records().first)
            let content = try #require(try await desk.store.versions(of: record.id).last?.content)
            #expect(record.key.language.description == story.tag, "\(format.name)")
            #expect(content.headline == story.headline, "\(format.name)")
            #expect(content.byline == story.byline, "\(format.name)")
            #expect(content.located == story.place, "\(format.name)")
            #expect(content.body.html == story.html, "\(format.name)")
        }
    }

    @Test("Copy that states none is in its own language or is refused, and never in another", arguments: stories)
    func unstated(story: Story) async throws {
        for format in Self.formats {
            let desk = try ImportDesk()
            let result = try #require(try await desk.take([WireCopy("copy", format.write(story, nil))]).first)
            if result.outcome == .refused {
                #expect(result.reason?.hasPrefix("its language cannot be detected from the text") == true)
            } else {
                #expect(try await desk.records().map(\.key.language.description) == [story.tag], "\(format.name)")
            }
        }
    }

    /// Encoded by Python's codecs: `Preço: 5 €` in each.
    @Test(
        "A declared encoding is read, or refused by its name",
        arguments: [
            ("windows-1252", [0x50, 0x72, 0x65, 0xE7, 0x6F, 0x3A, 0x20, 0x35, 0x20, 0x80], nil),
            ("ISO-8859-1", [0x50, 0x72, 0x65, 0xE7, 0x6F, 0x3A, 0x20, 0x35, 0x20, 0x80], nil),
            ("ISO-8859-15", [0x50, 0x72, 0x65, 0xE7, 0x6F, 0x3A, 0x20, 0x35, 0x20, 0xA4], nil),
            ("ISO-8859-9", [0x50, 0x72, 0x65, 0xE7, 0x6F, 0x3A, 0x20, 0x35, 0x20, 0x80], nil),
            ("macintosh", [0x50, 0x72, 0x65, 0x8D, 0x6F, 0x3A, 0x20, 0x35, 0x20, 0xDB], nil),
            ("UTF-7", [0x46], "UTF-7"), ("VISCII", [0x46], "VISCII"),
        ] as [(String, [UInt8], String?)])
    func encodings(label: String, headline: [UInt8], refused: String?) async throws {
        let start = #"<?xml version="1.0" encoding="\#(label)"?><nitf xml:lang="pt"><body><body.head><hl1>"#
        let bytes = Array(start.utf8) + headline + Array("</hl1></body.head></body></nitf>".utf8)
        let desk = try ImportDesk()
        let result = try #require(try await desk.take([WireCopy(name: "a", bytes: bytes, derivedID: "a")]).first)
        if let refused {
            #expect(result.outcome == .refused && result.reason?.contains(refused) == true, "\(result.reason ?? "")")
        } else {
            #expect(try await desk.records().map(\.headline) == ["Preço: 5 €"])
        }
    }
}
