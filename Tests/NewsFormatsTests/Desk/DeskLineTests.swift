import NewsModel
import Testing

@testable import NewsFormats

/// Lines of desks above a headline, in the languages of the world: what must not go out, and until when.
struct DeskLineTests {
    /// A newsroom in Macau.
    private static let zone = Zone(offset: 8 * 3600)

    static func read(_ text: String) throws -> WireItem {
        try WireTextReader.read(text: text, options: CopyOptions(defaultZone: zone))
    }

    private static func above(_ line: String) throws -> WireItem {
        try read("\(line)\n\nFerry fares to rise\n\nFares will rise in May, the harbour office said on Thursday.\n")
    }

    @Test(
        "A line that leaves nothing open holds the copy until its time",
        arguments: [
            ("EMBARGOED UNTIL 23:59 ON 30/11/2026 GMT", "2026-11-30T23:59:00Z"),
            ("EMBARGOED UNTIL 09:00 30 NOV 2026 GMT", "2026-11-30T09:00:00Z"),
            ("EMBARGOED UNTIL 09:00, 30 November 2026 (GMT)", "2026-11-30T09:00:00Z"),
            ("Embargoed until 10:00 on 2026-11-30 CET", "2026-11-30T10:00:00+01:00"),
            ("EMBARGO 30/11/2026 10:00 (CET)", "2026-11-30T10:00:00+01:00"),
            ("EMBARGOED UNTIL 30 November 2026 9 a.m. Eastern Time", "2026-11-30T09:00:00-05:00"),
            ("EMBARGOED UNTIL 9 a.m. on Monday, Nov. 30, 2026 (ET)", "2026-11-30T09:00:00-05:00"),
            ("EMBARGOED UNTIL 9 a.m., November 30, 2026, EST", "2026-11-30T09:00:00-05:00"),
            ("EMBARGOED UNTIL 09:00 UTC-5 30 Nov 2026", "2026-11-30T09:00:00-05:00"),
            ("EMBARGOED UNTIL 09:00 30 Nov 2026", "2026-11-30T09:00:00+08:00"),
            ("EMBARGOED UNTIL 10:00 BRT 30 NOV 2026", "2026-11-30T10:00:00-03:00"),
            ("EMBARGOED UNTIL 10:00 AKST 30 NOV 2026", "2026-11-30T10:00:00-09:00"),
            ("EMBARGOED UNTIL 09:00 BST 30 June 2027", "2027-06-30T09:00:00+01:00"),
            ("EMBARGOED COPY: NOT FOR PUBLICATION UNTIL 0900 GMT MONDAY NOVEMBER 30, 2026", "2026-11-30T09:00:00Z"),
            ("This press release is under embargo until 30 November 2026, 09:00 GMT", "2026-11-30T09:00:00Z"),
            ("Under strict embargo: 30 November 2026, 09:00 GMT", "2026-11-30T09:00:00Z"),
            ("Embargo ends 30 November 2026 09:00 GMT", "2026-11-30T09:00:00Z"),
            ("Release date: 30 November 2026 09:00 GMT", "2026-11-30T09:00:00Z"),
            ("STRICT EMBARGO - 00.01 hours, Monday 30th November 2026", "2026-11-30T00:01:00+08:00"),
            ("EMBARGO: 10h00 de segunda-feira, 30 de novembro de 2026", "2026-11-30T10:00:00+08:00"),
            ("Achtung Redaktionen: Frei ab 30. November 2026, 15:00 Uhr", "2026-11-30T15:00:00+08:00"),
            ("Nicht vor dem 30.11.2026, 18.00 Uhr veröffentlichen", "2026-11-30T18:00:00+08:00"),
            ("SPERRFRIST: 30.11.2026, 9.00 Uhr MEZ", "2026-11-30T09:00:00+01:00"),
            ("Embargo até 30/11/2026 às 10h00", "2026-11-30T10:00:00+08:00"),
            ("EMBARGADO HASTA LAS 9:00 P.M. DEL 30 DE NOVIEMBRE DE 2026", "2026-11-30T21:00:00+08:00"),
            ("SOUS EMBARGO JUSQU'AU LUNDI 30 NOVEMBRE 2026 À 06H00", "2026-11-30T06:00:00+08:00"),
            ("EMBARGO DO 30. LISTOPADU 2026, 06:00", "2026-11-30T06:00:00+08:00"),
            ("【限時發佈：2026年11月30日上午9時】", "2026-11-30T09:00:00+08:00"),
            ("禁止發佈至2026年11月30日09:00", "2026-11-30T09:00:00+08:00"),
            ("請勿於2026年11月30日上午9時前發布", "2026-11-30T09:00:00+08:00"),
            ("新聞稿解禁時間：2026年11月30日上午9時", "2026-11-30T09:00:00+08:00"),
            ("二〇二六年十一月三十日上午九時前不得發布", "2026-11-30T09:00:00+08:00"),
            ("禁發至北京時間2026年11月30日上午9時", "2026-11-30T09:00:00+08:00"),
            ("禁發至2026年11月30日上午9時（香港時間）", "2026-11-30T09:00:00+08:00"),
            ("禁發至格林威治時間2026年11月30日9時", "2026-11-30T09:00:00Z"),
            ("禁發至2026年11月30日(星期一)早上六時正", "2026-11-30T06:00:00+08:00"),
        ])
    func held(line: String, end: String) throws {
        let item = try Self.above(line)
        #expect(item.embargo?.rfc3339 == end)
        #expect(item.status == .usable && item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "The clock of a named place, or of a zone that is not known, withholds the copy",
        arguments: [
            "EMBARGOED UNTIL 23:59 ON 30/11/2026 BST", "EMBARGO: until 30/11/2026, 10:00 Lisbon",
            "EMBARGOED UNTIL 10:00 (Lisbon) 30 NOV 2026", "EMBARGOED UNTIL 10.00 A.M. LONDON 30 NOVEMBER 2026",
            "EMBARGOED UNTIL 09:00 Geneva 30 Nov 2026", "EMBARGOED UNTIL 10:00 CLT 30 NOV 2026",
            "EMBARGOED UNTIL 10:00 AMT 30 NOV 2026", "EMBARGOED UNTIL 10:00 CAT 30 NOV 2026",
            "EMBARGOED UNTIL 09:00 IST 30 Nov 2026", "EMBARGO 06:00 AST 30 November 2026",
            "EMBARGOED UNTIL 09:00 U.K. TIME 30 NOV 2026", "EMBARGOED UNTIL 9 a.m. local time, November 30, 2026",
            "EMBARGO until 06:00 on 30 November 2026, New York", "EMBARGO 06:00 US/Eastern 30 November 2026",
            "EMBARGO 6:00 in the morning of 30 Nov 2026 in New York",
            "Embargo até às 10:00 (hora de Lisboa) de 30/11/2026",
            "Embargo até às 10h, hora de Brasília, de 30/11/2026",
            "Embargo até às 10:00 locais de 30/11/2026", "Embargo até às 10:00 TMG de 30/11/2026",
            "Embargo até às 10:00 (horário de Brasília) de 30 de novembro de 2026",
            "Embargado até 30 de novembro de 2026 às 10:00, hora de Cabo Verde",
            "Embargo até 30 de novembro de 2026 às 10 horas em Lisboa",
            "禁發至2026年11月30日上午9時（倫敦時間）", "禁發至美東時間2026年11月30日上午9時", "禁發至里斯本時間2026年11月30日上午9時",
            "禁發至11月30日上午6時（紐約時間）", "SOUS EMBARGO JUSQU'AU 30 NOVEMBRE 2026 À 9H00 (HEURE DE PARIS)",
            "SOUS EMBARGO JUSQU'AU 30 NOVEMBRE 2026 À 9H00, heure de Genève",
            "SPERRFRIST: 30.11.2026, 9.00 Uhr (Ortszeit New York)", "SPERRFRIST: 30.11.2026, 9.00 Uhr MESZ",
            "EMBARGADO HASTA EL 30 DE NOVIEMBRE DE 2026 A LAS 9:00 (HORA DE MADRID)",
            "EMBARGADO HASTA LAS 9:00 HORA PENINSULAR DEL 30 DE NOVIEMBRE DE 2026",
            "EMBARGADO HASTA LAS 9:00 HORA DE MÉXICO DEL 30 DE NOVIEMBRE DE 2026",
        ])
    func elsewhere(line: String) throws {
        try expectWithheld(line)
    }

    @Test(
        "A line with the word in any language, whose time is not read, withholds the copy",
        arguments: [
            "*** Notícia embargada até às 00:01 de segunda-feira, 30 de novembro ***",
            "Material embargado até segunda-feira (30) às 5h", "-- EMBARGOED MATERIAL --", "EMBARGOED",
            "!!! EMBARGO !!!",
            "ADVANCE FOR SUNDAY, NOV. 29", "Moved in advance for use Sunday, Nov. 29, and thereafter",
            "For use Nov. 30 and thereafter", "For release: Monday, Nov. 30, 2026", "Frei für Montagausgaben",
            "(EMBARGO ORE 18 DEL 30 NOVEMBRE)", "EMBARGO DO 30 LISTOPADA 2026, GODZ. 12.00", "Embargo do godz. 12.00",
            "EMBARGO PÂNĂ LA 30 NOIEMBRIE 2026, ORA 12:00",
            "EMBARGÓ - 2026. november 30., 6 óra", "ЭМБАРГО ДО 12:00 30 НОЯБРЯ 2026 ГОДА",
            "ЕМБАРГО ДО 30 ЛИСТОПАДА 2026, 12:00",
            "ΕΜΠΑΡΓΚΟ ΕΩΣ 30 ΝΟΕΜΒΡΙΟΥ 2026, 12:00", "AMBARGOLUDUR: 30 Kasım 2026, 12.00'ye kadar",
            "محظور النشر حتى 30 نوفمبر 2026 الساعة 12:00 ظهرا", "حظر نشر حتى الساعة 12 ظهر الاثنين",
            "אמברגו עד 30.11.2026 בשעה 06:00", "CẤM ĐĂNG TRƯỚC 6 GIỜ NGÀY 30/11/2026",
            "ห้ามเผยแพร่ก่อน 30 พ.ย. 2569 เวลา 06.00 น.", "प्रतिबंधित: 30 नवंबर 2026 सुबह 6 बजे से पहले प्रकाशित न करें",
            "SPERREFRIST: 30. november 2026 kl. 06.00", "Sperrefrist til fredag 27. november kl. 06.00",
            "KLAUSULERET TIL 30. NOVEMBER KL. 06", "JULKAISUVAPAA 30.11.2026 klo 6.00",
            "Fri för publicering 30 november 2026 kl 06.00", "報道解禁：2026年11月30日（月）午後2時", "（日本時間30日午前5時解禁）",
            "【解禁日時：11月30日午前0時】", "[엠바고] 11월 30일 오전 6시", "(엠바고 2026년 11월 30일 정오 이후 보도)",
            "보도시점: 2026.11.30.(월) 12:00", "【11月30日上午九時前不得發表】", "（請於11月30日上午9時後刊登）", "（此稿请于11月30日9时后播发）",
            "限11月30日9时后发布", "TEST - DO NOT PUBLISH", "HOLD - DO NOT RELEASE",
        ])
    func withheld(line: String) throws {
        try expectWithheld(line)
    }

    private func expectWithheld(_ line: String) throws {
        let item = try Self.above(line)
        #expect(item.status == .withheld && item.embargo == nil && item.doubt != nil, "\(line)")
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "A kill, a withdrawal or a hold above a headline withholds the copy and asks the desk",
        arguments: [
            "KILL", "MANDATORY KILL", "KILL KILL KILL", "EDITORS: PLEASE KILL THE STORY SLUGGED BUDGET",
            "WITHDRAWN: Budget comes in spring", "STORY WITHDRAWN - Budget comes in spring",
            "ADVISORY: STORY WITHDRAWN",
            "ATTENTION EDITORS: This story has been withdrawn", "Reuters is withdrawing this story", "WITHDRAWN",
            "Please ignore our earlier story", "AP: DO NOT USE", "HOLD HOLD HOLD", "HOLD", "PLEASE HOLD THIS STORY",
            "Please hold item dpa 162", "WITHHOLD", "ANNULATION", "AVIS D'ANNULATION", "ATTENTION - ANNULATION",
            "DEPECHE ANNULEE", "STORNIERUNG", "ACHTUNG: Meldung zurückgezogen",
            "Achtung Redaktionen: Bitte verwenden Sie die Meldung nicht", "ANULACIÓN", "ANULAR", "NOTICIA ANULADA",
            "ANULAÇÃO DE NOTÍCIA", "NOTÍCIA ANULADA", "ANULADA", "CANCELADO", "Notícia anulada",
            "ATENÇÃO: Agradecemos que anulem a notícia anterior", "Solicitamos a não utilização desta notícia",
            "Solicitamos aos senhores editores que desconsiderem o texto", "A Lusa solicita a anulação da notícia",
            "ANNULLAMENTO", "ANNULLARE LA NOTIZIA", "INTREKKING", "BERICHT INGETROKKEN", "VERVALLEN bericht",
            "撤稿", "【撤稿通知】", "撤稿：財政預算案春季提交", "請勿採用此稿", "此稿作廢", "取消發稿", "请撤销此稿", "停止使用本稿", "取消前稿",
            "АННУЛИРОВАНИЕ", "АННУЛИРУЕТСЯ", "ОТМЕНА", "【取り消し】", "【記事取り消し】", "[전문취소]", "[기사취소]", "إلغاء", "إلغاء الخبر",
            "ANULOWANIE", "ANULOWANE", "UTGÅR", "TREKKES", "TREKKES TILBAKE", "İPTAL", "HABER İPTALİ", "ΑΚΥΡΩΣΗ",
            "HỦY TIN",
            "MITÄTÖITY", "PENCABUTAN BERITA",
        ])
    func killed(line: String) throws {
        let item = try Self.above(line)
        #expect(item.status == .withheld && item.doubt == .withdrawal, "\(line)")
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "Beside the headline, right below it and at the end an embargo is seen too",
        arguments: [
            "Ferry fares to rise [EMBARGOED UNTIL 09:00 GMT 30 NOV 2026]\n\nFares rise in May.\n",
            "Ferry fares to rise（禁發至2026年11月30日下午5時）\n\nFares rise in May.\n",
            "【禁發至2026年11月30日下午5時】Ferry fares to rise\n\nFares rise in May.\n",
            "Ferry fares to rise\n\nFares rise in May.\n\nNote to editors: embargoed until 30 November 2026 09:00 GMT\n",
            "Ferry fares to rise\n\nFares rise in May.\n\nEMBARGO 30 November 2026 09:00 GMT\n",
            "Ferry fares to rise\n\nFares rise in May.\n\n（本稿禁發至2026年11月30日下午5時）\n",
            "PRESS RELEASE\n\nEMBARGOED UNTIL 30 NOVEMBER 2026 09:00 GMT\n\nFerry fares to rise\n\nFares rise in May.\n",
        ])
    func besides(text: String) throws {
        let item = try Self.read(text)
        #expect(item.embargo?.instant == WireDate(rfc3339: "2026-11-30T09:00:00Z")?.instant)
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "What only says of what sort the copy is leaves the headline, and withholds nothing",
        arguments: ["FOR IMMEDIATE RELEASE", "PRESS RELEASE", "EMBARGO LIFTED", "Eilmeldung", "新聞稿"])
    func labels(line: String) throws {
        let item = try Self.above(line)
        #expect(item.status == .usable && item.embargo == nil && item.content.headline == "Ferry fares to rise")
    }

    @Test("Headlines with such words, and with days and hours, stay public", arguments: DeskLineStories.headlines)
    func stories(headline: String) throws {
        let long = "The harbour office said on Thursday that it would tell more at 15:00 on Friday, 27 November 2026."
        for text in [
            "\(headline)\n\n\(long)\n\n\(long)\n", "\(headline)\n\nBy Ana Costa\n\n\(long)\n",
            "\(headline)\n\nMinisters meet in Macau\n\n\(long)\n",
        ] {
            let item = try Self.read(text)
            #expect(item.status == .usable && item.embargo == nil && item.doubt == nil, "\(text)")
            #expect(item.content.headline.hasPrefix(headline), "\(text)")
        }
        let sent = try Transmissions.item(
            Transmissions.iptc(text: "\(headline) =\r\n\r\nMacau (hw) - \(headline).\r\n\r\n\(long)"))
        #expect(sent.status == .usable && sent.embargo == nil && !sent.isCorrection)
    }

    @Test(
        "A line that says when, in any language, holds the copy below the headline too",
        arguments: [
            ("it", "EMBARGO FINO ALLE 6 DI VENERDI' 27 NOVEMBRE 2026"),
            ("da", "Klausuleret til fredag den 27. november klokken 06.00"),
            ("fi", "JULKAISUVAPAA PERJANTAINA 27.11.2026 KLO 06.00"),
            ("pl", "EMBARGO DO PIĄTKU 27 LISTOPADA 2026, GODZ. 06.00"), ("cs", "EMBARGO DO PÁTKU 27. LISTOPADU 06:00"),
            ("hr", "EMBARGO DO PETKA 27. STUDENOGA U 06:00"), ("ja", "【解禁日時】11月27日（金）午前6時"),
            ("ar", "محظور النشر حتى الساعة 06:00 من يوم الجمعة 27 نوفمبر"),
            ("el", "ΕΜΠΑΡΓΚΟ ΕΩΣ ΤΗΝ ΠΑΡΑΣΚΕΥΗ 27 ΝΟΕΜΒΡΙΟΥ 06:00"), ("vi", "CẤM PHÁT HÀNH TRƯỚC 6 GIỜ NGÀY 27/11"),
            ("id", "EMBARGO SAMPAI JUMAT 27 NOVEMBER PUKUL 06.00"), ("zh-Hans", "【媒体注意：本稿11月27日6时前不得刊发】"),
        ])
    func below(language: String, line: String) throws {
        let head = "Language: \(language)\nDate: 2026-11-26\n\n"
        for copy in ["Ferry fares to rise\n\n\(line)\n\n", "\(line)\n\nFerry fares to rise\n\n"] {
            let item = try Self.read(head + copy + "Fares will rise in May, the harbour office said on Thursday.\n")
            #expect(item.embargo != nil || item.status == .withheld, "\(line)")
            #expect(item.content.headline == "Ferry fares to rise")
        }
    }

    @Test(
        "A second headline about an embargo or a ban is no such line",
        arguments: [
            "Embargo on oil from 5 December", "Embargo do petróleo começa em 5 de dezembro",
            "Draft for the season ends",
            "Embargo begins on 5 December", "解禁首日上午9時開閘 逾千市民入場", "禁止停車措施明日上午9時實施", "Embargo: three ministers speak",
        ])
    func secondHeadlines(line: String) throws {
        let item = try Self.read(
            "Oil to cost more\n\n\(line)\n\nOil will cost more from May, the ministry said on Thursday.\n")
        #expect(item.embargo == nil && item.status == .usable)
    }
}
