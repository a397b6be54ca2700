import Foundation
import NewsModel
import Testing

@testable import Ingest

/// The corpus of test copy, where the environment names one.
private let corpus = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]

struct LanguageDetectorTests {
    static let editions = ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) }
    static let detector = try? LanguageDetector(editions: editions)

    static let english = """
        The harbour office said on Tuesday that the night ferries will run until two in the morning from next month, \
        after passengers asked for later crossings. Fares stay as they are for the rest of the year.
        """
    static let portuguese = """
        O gabinete do porto anunciou na terça-feira que os barcos da noite vão circular até às duas da manhã a partir \
        do próximo mês, depois de vários pedidos dos passageiros. Os preços não mudam até ao fim do ano.
        """
    static let brazilian = """
        A prefeitura informou que o time da cidade vai treinar no estádio novo a partir de segunda-feira. Segundo o \
        técnico, você não precisa comprar ingresso para assistir ao treino, mas é preciso chegar cedo.
        """
    static let spanish = """
        La oficina del puerto anunció el martes que los barcos nocturnos circularán hasta las dos de la madrugada a \
        partir del mes que viene, después de que muchos pasajeros lo hubieran pedido durante el año pasado.
        """
    static let french = """
        Le bureau du port a annoncé mardi que les navettes de nuit circuleront jusqu'à deux heures du matin dès le mois \
        prochain, après de nombreuses demandes des passagers. Les prix ne changent pas cette année.
        """
    static let traditional = "港務辦公室星期二表示，由下月起夜間渡輪將開航至凌晨兩時，以回應乘客的要求。今年內票價維持不變，職員會在碼頭派發新的時間表。"
    static let simplified = "港务办公室星期二表示，由下月起夜间渡轮将开航至凌晨两时，以回应乘客的要求。今年内票价维持不变，职员会在码头派发新的时间表。"
    static let cantonese = "佢哋話夜晚嘅渡輪下個月開始會開到兩點，因為好多乘客都嚟問過，職員喺碼頭派緊新嘅時間表。"
    static let japanese = "港湾事務所は火曜日、来月から夜間のフェリーを午前二時まで運航すると発表した。料金は年内は変わらないという。"
    static let korean = "항만 사무소는 화요일 다음 달부터 야간 여객선을 새벽 두 시까지 운항한다고 밝혔다. 요금은 올해 말까지 그대로 유지된다."

    @Test(
        "A text is told by its language",
        arguments: [
            (english, "en"), (portuguese, "pt"), (brazilian, "pt"), (spanish, "es"), (french, "fr"),
            (traditional, "zh-Hant"), (simplified, "zh-Hans"), (cantonese, "zh-Hant"), (japanese, "ja"),
            (korean, "ko"),
            ("Портовое управление сообщило во вторник, что ночные паромы будут ходить до двух часов.", "ru"),
            ("Пристанището обяви във вторник, че нощните фериботи ще пътуват до два часа.", "bg"),
            ("Нови распоред трајекта објављен је у уторак, саопштила је лука.", "sr"),
            ("Управління порту повідомило у вівторок, що нічні пороми ходитимуть до другої години ночі.", "uk"),
            ("Το γραφείο του λιμανιού ανακοίνωσε την Τρίτη ότι τα νυχτερινά πλοία θα κινούνται έως τις δύο.", "el"),
            (
                "أعلن مكتب الميناء يوم الثلاثاء أن العبّارات الليلية ستعمل حتى الثانية صباحًا ابتداءً من الشهر المقبل.",
                "ar"
            ),
            ("משרד הנמל הודיע ביום שלישי כי מעבורות הלילה יפעלו עד שתיים לפנות בוקר.", "he"),
            ("สำนักงานท่าเรือประกาศเมื่อวันอังคารว่าเรือเฟอร์รี่กลางคืนจะวิ่งถึงตีสองตั้งแต่เดือนหน้า", "th"),
            ("बंदरगाह कार्यालय ने मंगलवार को बताया कि रात की नौकाएँ अगले महीने से दो बजे तक चलेंगी।", "hi"),
            ("港湾局、運賃引き下げ発表。両岸連絡船、来春実施予定。広報担当者会見。", "ja"),
        ])
    func told(text: String, language: String) throws {
        let detector = try #require(Self.detector)
        #expect(detector.language(of: text)?.description == language)
    }

    @Test(
        "A doubt is nil",
        arguments: [
            "", "   ", "2026 - 14:30, 7 / 8", "Macau", "Ferry fares to rise", "澳門渡輪", "大三巴牌坊前人山人海水上人家千千万万",
            english + " " + String(traditional.prefix(50)), traditional + simplified,
            "東京の店の前で人人人人人人人人人人人人人人人人人人人人人",
        ])
    func doubt(text: String) throws {
        let detector = try #require(Self.detector)
        #expect(detector.language(of: text) == nil)
    }

    @Test(
        "Texts that belong together are told together where each is too short, and only where they agree",
        arguments: [
            (["Barcos da noite vão até às duas", "Preços não mudam este ano", "Autarquia ouve passageiros"], "pt"),
            (["澳門渡輪下月起延長", "票價維持不變", "職員會派發時間表"], "zh-Hant"),
            ([english, "Fares stay as they are", "Macau"], "en"),
            ([english, portuguese, "Macau"], nil),
            ([english, "Barcos da noite vão até às duas", "Preços não mudam", "Autarquia ouve os passageiros"], nil),
            (["Macau", "Taipa", "Coloane"], nil), ([], nil),
        ] as [([String], String?)])
    func together(texts: [String], language: String?) throws {
        let detector = try #require(Self.detector)
        #expect(detector.language(ofAll: texts.map { TextSample($0) })?.description == language)
    }

    @Test(
        "A short text could be in a language that is written in its script",
        arguments: [
            ("Macau", "pt", true), ("澳門", "pt", false), ("澳門 GP", "zh-Hant", true), ("Macau", "zh-Hant", false),
            ("東京", "ja", true), ("서울", "ko", true), ("2026 - 14:30", "pt", true), ("Порт", "en", false),
        ])
    func short(text: String, language: String, couldBe: Bool) throws {
        let detector = try #require(Self.detector)
        let tag = try #require(LanguageTag(language))
        #expect(detector.couldBe(TextSample(text), in: tag) == couldBe)
    }

    @Test("Latin names in Chinese copy and Chinese names in Latin copy do not turn the answer")
    func names() throws {
        let detector = try #require(Self.detector)
        let mixed = Self.traditional + "發言人 João da Silva（Macau Harbour Office）補充說。"
        #expect(detector.language(of: mixed) == LanguageTag("zh-Hant"))
        #expect(detector.language(of: Self.english + " The ferry 海星 (Sea Star) leads.") == LanguageTag("en"))
    }

    @Test("A story is judged by its body and not by its headline")
    func body() throws {
        let detector = try #require(Self.detector)
        let html = "<p>\(Self.portuguese)</p>\n<p>Peixe &amp; mar.</p>"
        let content = Content(headline: Self.english, body: Body(sanitized: html))
        #expect(detector.language(of: content) == LanguageTag("pt"))
    }

    @Test(
        "An alert is judged by its headline, being all of it",
        arguments: [
            (english, "en"), ("Macau raises the fares of its night ferries by eight per cent from May", "en"),
            ("Macau aumenta as tarifas dos barcos da noite em oito por cento a partir de maio", "pt"),
            ("澳門渡輪票價明年五月起上調百分之八", "zh-Hant"), ("Macau raises fares", nil),
            ("Ana Costa João Silva Maria Santos Rui Pereira", nil),
        ] as [(String, String?)])
    func alert(headline: String, language: String?) throws {
        let detector = try #require(Self.detector)
        #expect(detector.language(of: Content(headline: headline, body: .empty))?.description == language)
    }

    @Test("A short story in Han has its headline to tell the script by")
    func shortHan() throws {
        let detector = try #require(Self.detector)
        let body = Body(sanitized: "<p>港口局14日公布，下月起可以在网上看到新安排。</p>")
        #expect(detector.language(of: Content(headline: "渡轮将开航到凌晨，价钱不变", body: body)) == LanguageTag("zh-Hans"))
        let short = Body(sanitized: "<p>港口局14日公布，渡轮票价将于下月上调百分之八。</p>")
        #expect(detector.language(of: Content(headline: "渡轮加价", body: short)) == LanguageTag("zh-Hans"))
    }

    @Test("A folder without fingerprints is an error that names it")
    func noFingerprints() {
        #expect(throws: LanguageDetectorError(.noFingerprints, path: "/nowhere")) {
            try LanguageDetector(editions: Self.editions, folder: "/nowhere")
        }
    }

    @Test("Many threads get the same answers as one")
    func threads() async throws {
        let detector = try #require(Self.detector)
        let answers = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let text = index.isMultiple(of: 2) ? Self.english : Self.portuguese
                    return detector.language(of: text)?.language == (index.isMultiple(of: 2) ? "en" : "pt")
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 200 && answers.allSatisfy { $0 })
    }

    @Test("Every story of the corpus is told by its file's language", .enabled(if: corpus != nil))
    func corpusStories() throws {
        let detector = try #require(Self.detector)
        let folder = try #require(corpus) + "/wire/plain"
        var files = 0
        for story in try FileManager.default.contentsOfDirectory(atPath: folder) where !story.hasSuffix(".md") {
            for file in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(story)") {
                let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(story)/\(file)"))
                let text = String(decoding: data, as: UTF8.self)
                let body = text.split(separator: "\n").dropFirst().joined(separator: "\n")
                let expected = String(file.dropLast(4)).replacing("pt-BR", with: "pt").replacing("pt-PT", with: "pt")
                #expect(detector.language(of: body)?.description == expected, "\(story)/\(file)")
                files += 1
            }
        }
        #expect(files == 60)
    }
}
