import NewsModel
import Testing

@testable import NewsFormats

/// Bans, drafts and days of publication: above a headline, in notes for desks, and in brackets beside a headline.
struct DeskBanTests {
    private static func above(_ line: String, headline: String, text: String) throws -> WireItem {
        try DeskLineTests.read("\(line)\n\n\(headline)\n\n\(text)\n")
    }

    private static func note(_ line: String) -> DeskSignals {
        DeskSignals(
            labels: [], lines: DeskNotes.standing(DeskNotes.lines(of: [line])),
            date: WireDate(rfc3339: "2026-11-26T23:00:00Z"), defaultZone: .utc, order: .dayFirst)
    }

    private static let traditional = [
        "請勿發佈", "【請勿發佈】", "暫勿發佈", "（暫不發佈）", "不得刊登", "【限明日見報】", "（供明日見報）", "【明日見報】", "限十一月三十日見報", "（請於11月30日見報）",
        "【30日上午9時後發】", "11月30日09:00前禁止發佈", "【此稿待審】", "內部參考，不得公開", "【內部參考】", "稿件有誤，請勿使用", "此稿作廢", "【作廢】", "請刪除此稿",
        "不要發布", "切勿刊登", "嚴禁發布", "請勿對外發佈", "本稿請勿外發", "暫緩刊出", "緩發", "限時：30日9時", "未經審定，請勿刊登", "此稿不可發佈", "草稿",
        "請於星期一見報", "（周一見報）", "請勿發佈，等候通知", "內部稿件 請勿外傳", "機密",
    ]
    private static let simplified = [
        "请勿发布", "暂缓播发", "【暂缓发布】", "此稿作废", "不得刊发", "（请于11月30日见报）", "内部参考，不得公开", "【限时：30日9时】", "未经审定，请勿播发", "内部稿件 请勿外发",
        "仅供参考 不得刊发", "30日见报", "请于30日刊发", "【待审】", "暂不发布", "严禁外传", "稿件有误，请勿使用", "请删除此稿", "供周日见报", "（明日见报）", "此稿待审",
    ]

    @Test("A ban, a draft or a day of publication in Chinese withholds the copy", arguments: traditional + simplified)
    func chinese(line: String) throws {
        let item = try Self.above(line, headline: "澳門渡輪票價明春上調", text: "澳門特區政府昨日宣布，明年春季起上調渡輪票價，為十年來首次。")
        #expect(item.status == .withheld && item.doubt != nil && item.content.headline == "澳門渡輪票價明春上調", "\(line)")
        #expect(Self.note(line).status == .withheld || Self.note(line).embargo != nil, "\(line)")
    }

    @Test(
        "Beside a headline in brackets it does too, and alone above a text",
        arguments: [
            "【請勿發佈】澳門渡輪票價上調", "【限明日見報】澳門渡輪票價上調", "澳門渡輪票價上調（暫不發佈）", "【作廢】澳門渡輪票價上調",
            "Ferry fares to rise (DO NOT PUBLISH)",
            "[DRAFT] Ferry fares to rise", "(NOT FOR PUBLICATION) Ferry fares to rise",
        ])
    func besides(headline: String) throws {
        let item = try DeskLineTests.read("\(headline)\n\nFares will rise in May, the harbour office said.\n")
        #expect(item.status == .withheld && item.doubt != nil)
        #expect(item.content.headline.hasSuffix("上調") || item.content.headline == "Ferry fares to rise")
        for format in DeskHeadTests.Format.allCases {
            let item = try format.item(headline: headline, text: "Fares rise in May.")
            #expect(item.status == .withheld && item.doubt != nil, "\(format)")
        }
    }

    private static let both = [
        "DRAFT - DO NOT PUBLISH", "DRAFT", "INTERNAL - DO NOT PUBLISH", "NB: DO NOT PUBLISH",
        "Sensitive: do not publish",
        "For information only - not for publication", "NOT BEFORE MONDAY", "Not before 0600 GMT Nov 30",
        "PUBLISH ON MONDAY", "FOR SUNDAY EDITIONS", "FOR MONDAY", "HOLD FOR MONDAY", "(for internal use only)",
        "INTERNAL USE ONLY", "MEDIA ADVISORY", "CONFIDENTIAL", "Awaiting legal clearance", "TO BE PUBLISHED MONDAY",
        "For Monday AMs", "Release time: 09:00 Monday", "Do not publish yet", "NOT TO BE PUBLISHED", "Don't publish",
        "DO NOT DISTRIBUTE", "NÃO PUBLICAR", "NÃO PUBLICAR AINDA", "*** NÃO PUBLICAR ANTES DE SEGUNDA-FEIRA ***",
        "Não publicar por enquanto", "A PUBLICAR NA SEGUNDA-FEIRA", "Publicar a partir das 10h de segunda-feira",
        "RASCUNHO", "(para publicação segunda-feira)", "SÓ PARA PUBLICAR AMANHÃ", "Texto em revisão, não usar",
        "NO PUBLICAR TODAVÍA", "Publicar el lunes", "no antes del lunes", "BORRADOR", "NO DIFUNDIR",
        "Ne pas publier pour le moment", "pas avant lundi", "Publication lundi 6h", "À publier lundi", "BROUILLON",
        "NE PAS DIFFUSER", "Noch nicht veröffentlichen", "Bitte noch nicht veröffentlichen", "Erst ab Montag, 6 Uhr",
        "nicht vor Montag", "ENTWURF - NICHT VERÖFFENTLICHEN", "Veröffentlichung erst am Montag",
        "Zur Veröffentlichung ab 30. November", "NON PUBBLICARE", "NIET PUBLICEREN", "niet voor maandag",
        "Får ej publiceras", "Må ikke offentliggjøres", "Må ikke offentliggøres", "Må ikke bringes",
        "Не для публикации", "Не публиковать", "Просьба не использовать", "Nie publikować",
        "Do publikacji od poniedziałku", "Ei saa julkaista", "掲載不可", "使用禁止", "게재 금지", "보도 금지", "غير قابل للنشر",
        "Не для публікації", "Nepublikovat", "Yayınlamayın", "BUST",
    ]

    @Test("So it does in the languages of the wires, and in others that nobody need understand", arguments: both)
    func bans(line: String) throws {
        let item = try Self.above(
            line, headline: "Ferry fares to rise", text: "Fares will rise in May, the harbour office said on Thursday.")
        #expect(
            item.status == .withheld && item.doubt != nil && item.content.headline == "Ferry fares to rise", "\(line)")
        #expect(Self.note(line).status == .withheld || Self.note(line).embargo != nil, "\(line)")
    }

    @Test(
        "In notes a ban may stand behind anything",
        arguments: [
            "Story still with lawyers, do not publish", "Interview with minister. Não publicar",
            "Publish Monday with photos",
            "Under review by legal", "Lawyers checking", "With photos - not before Monday", "稿件仍待核實，請勿刊登",
            "Do not publish without approval of the desk", "Entwurf",
        ])
    func notes(line: String) {
        #expect(Self.note(line).status == .withheld)
    }

    @Test("A time that leaves nothing open is an embargo")
    func times() throws {
        #expect(Self.note("Not before 0600 GMT Nov 30").embargo?.rfc3339 == "2026-11-30T06:00:00Z")
        let item = try Self.above(
            "RELEASE: MONDAY 30 NOVEMBER 2026 09:00", headline: "Ferry fares to rise", text: "Fares will rise in May.")
        #expect(item.embargo?.rfc3339 == "2026-11-30T09:00:00+08:00" && item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "No embargo is none, and rights and credits are no bans",
        arguments: [
            "Embargo: none", "Embargo: -", "EMBARGO: NO", "No embargo", "Sans embargo", "Kein Embargo",
            "Embargo: nenhum",
            "Sem embargo", "EMBARGO: N/A", "Embargo expired at 00:01 on Thursday", "The embargo has expired",
            "Sperrfrist: keine", "Embargo: 無", "Do not use without credit",
            "Not for use in New Zealand", "Do not use names of minors", "Draft law in para 3",
            "For Monday's meeting see BUDGET",
            "未經授權不得使用", "不得轉載", "圖片不得使用", "Publication of the report is in para 2", "Media advisories to follow",
        ])
    func plain(line: String) {
        let signals = Self.note(line)
        #expect(signals.status == .usable && signals.embargo == nil && signals.withdrawal == nil, "\(line)")
    }

    @Test(
        "That something was under an embargo is no word that this is over",
        arguments: [
            "This release was embargoed until 10am today", "Story was embargoed until 0600 GMT Nov 30",
        ])
    func was(line: String) {
        let signals = Self.note(line)
        #expect(signals.embargo != nil || signals.status != .usable, "\(line)")
    }

    @Test(
        "An empty field for an embargo above the headline is no headline", arguments: ["EMBARGO: NONE", "Embargo: -"])
    func none(line: String) throws {
        let item = try Self.above(line, headline: "Ferry fares to rise", text: "Fares will rise in May, it said.")
        #expect(item.status == .usable && item.content.headline == "Ferry fares to rise")
    }

    @Test("A line in brackets above the headline of a transmission holds it")
    func transmission() throws {
        let text = "（請勿發佈）\r\n澳門渡輪票價明春上調 =\r\n\r\n   澳門特區政府昨日宣布，明年春季起上調渡輪票價。"
        let item = try Transmissions.item(Transmissions.iptc(text: text))
        #expect(item.status == .withheld && item.content.headline == "澳門渡輪票價明春上調")
    }
}
