import NewsModel
import Testing

@testable import NewsFormats

/// Holds and withdrawals in the languages of agencies everywhere: above a headline, in notes, beside a headline, at the
/// head of the text of copy that has fields, and as stories of their own.
struct DeskNoticeTests {
    private static let embargoes = [
        "POZOR, EMBARGO DO 30. LISTOPADU 6:00", "UWAGA EMBARGO! Do 30 listopada 2026, godz. 6.00",
        "ATENŢIE! EMBARGO PÂNĂ LUNI, 30 NOIEMBRIE 2026, ORA 6.00", "FIGYELEM! EMBARGÓS HÍR: november 30., 6.00",
        "Внимание, эмбарго! До 06.00 мск 30 ноября", "УВАГА! ЕМБАРГО ДО 06:00 30 ЛИСТОПАДА",
        "ΠΡΟΣΟΧΗ: ΕΜΠΑΡΓΚΟ ΕΩΣ ΤΙΣ 06:00 ΤΗΣ 30ΗΣ ΝΟΕΜΒΡΙΟΥ", "DİKKAT! 30 KASIM SAAT 06.00'YA KADAR AMBARGOLUDUR",
        "LET OP: EMBARGO TOT MAANDAG 30 NOVEMBER 2026, 06.00 UUR", "OBS! EMBARGO TILL MÅNDAG 30 NOVEMBER KL 06.00",
        "OBS! TEXTEN FÅR INTE PUBLICERAS FÖRE KL 06.00 DEN 30 NOVEMBER", "Merk sperrefristen: 30. november kl. 06.00",
        "OBS! KLAUSUL: Må ikke offentliggøres før mandag kl. 06.00", "HUOM! Julkaisuvapaa 30.11. klo 6.00",
        "SPERRVERMERK: Frei ab Montag, 30. November 2026, 06:00 Uhr", "НЕ ДЛЯ ПУБЛИКАЦИИ ДО 06.00 30 НОЯБРЯ",
        "A ne pas diffuser avant le lundi 30 novembre 2026 à 6h00", "محظور حتى 30 نوفمبر الساعة 06:00",
        "אסור לפרסום עד יום שני בשעה 06:00", "ممنوع‌الانتشار تا ساعت ۶ روز دوشنبه",
        "CẤM PHÁT HÀNH TRƯỚC 06:00 NGÀY 30/11",
        "３０日午前６時まで使用禁止", "[보도유예] 11월 30일 오전 6시까지", "이 기사는 11월 30일 06시 이후 보도 바랍니다",
        "《請注意：以下內容於11月30日06:00前不得刊登》", "注意：此稿11月30日6时前不得播发", "Mohon berita ini tidak disiarkan",
        "Please hold until further notice", "Not yet for publication",
        "使用見合わせ", "보도 보류",
    ]

    private static let kills = [
        "LET OP: dit bericht is ingetrokken", "Bericht vervalt", "Meldung wird zurückgezogen",
        "EILT - Bitte stornieren Sie die Meldung \"Fähre wird teurer\"", "ANULACIÓN DE NOTICIA",
        "Se anula la noticia \"Suben las tarifas\"", "A Lusa anula a notícia \"Tarifas sobem 4%\"",
        "++ ANSA ANNULLA ++",
        "OBS! TEXTEN UTGÅR", "TT drar tillbaka texten", "TELEGRAMMET ANNULLERES", "NTB trekker meldingen",
        "MELDING TRUKKET", "Juttu on vedetty pois", "PAP anuluje depeszę \"Od stycznia droższe promy\"",
        "Prosimy o niewykorzystywanie depeszy", "ZRUŠENÍ ZPRÁVY", "ČTK ruší zprávu", "Az MTI visszavonja hírét",
        "ŞTIRE ANULATĂ", "АНУЛЬОВАНО", "АНУЛИРАНА ИНФОРМАЦИЯ", "Просьба аннулировать сообщение \"Паромы подорожают\"",
        "يرجى إلغاء الخبر السابق", "הידיעה מבוטלת", "खबर निरस्त", "ยกเลิกข่าว", "HỦY TIN", "BERITA DIBATALKAN",
        "記事を取り消します", "全文取り消し", "기사 삭제", "请撤销稿件《轮渡票价明年上调》",
        "注意：新华社撤回11月27日播发的《轮渡票价明年上调》一稿，请勿采用",
    ]

    private static func note(_ line: String) -> DeskSignals {
        DeskSignals(
            labels: [], lines: DeskNotes.standing(DeskNotes.lines(of: [line])),
            date: WireDate(rfc3339: "2026-11-26T23:00:00Z"), defaultZone: .utc, order: .dayFirst)
    }

    private static func isHeld(_ item: WireItem) -> Bool {
        item.status != .usable || item.embargo != nil
    }

    @Test("An order above a headline and in a note holds the copy", arguments: embargoes + kills)
    func orders(line: String) throws {
        let item = try DeskLineTests.read(
            "\(line)\n\nFerry fares to rise\n\nFares will rise in May, the office said.\n")
        #expect(Self.isHeld(item))
        #expect(item.content.headline == "Ferry fares to rise")
        let note = Self.note(line)
        #expect(note.status == .withheld || note.embargo != nil)
    }

    @Test(
        "In notes more does",
        arguments: [
            "Favor aguardar confirmação antes de publicar", "On hold pending legal check",
            "Prosimy o wstrzymanie publikacji",
        ])
    func notes(line: String) {
        #expect(Self.note(line).status == .withheld)
    }

    @Test("So it does as a line by itself at the head of the text of copy with fields", arguments: embargoes + kills)
    func atTheHead(line: String) throws {
        let text = "Fares will rise in May, the harbour office said on Thursday, and again in June."
        for format in DeskHeadTests.Format.allCases {
            let written = format == .ninjs ? line.replacing("\"", with: "\\\"") : line
            #expect(
                Self.isHeld(try format.item(headline: "Ferry fares to rise", text: written, last: text)), "\(format)")
        }
    }

    @Test(
        "Beside a headline a word is enough, in capitals where the headline is not, or in brackets",
        arguments: [
            "HOLD - Ferry fares to rise", "Ferry fares to rise - DO NOT PUBLISH", "DRAFT - Ferry fares to rise",
            "NOT FOR PUBLICATION - Ferry fares to rise", "Ferry fares to rise - KILL", "Ferry fares to rise (KILLED)",
            "Ferry fares to rise - STORY WITHDRAWN", "WITHDRAWN-Ferry fares to rise", "Tarifas sobem 4% - ANULADA",
            "ANULADA: Tarifas sobem 4%", "NÃO PUBLICAR - Tarifas sobem 4%", "Fähre wird teurer - STORNO",
            "ZURÜCKGEZOGEN: Fähre wird teurer", "ANNULLATA: Traghetti più cari", "BERICHT VERVALT: Veerboot duurder",
            "MELDING TREKKES: Fergebilletten blir dyrere", "ОТЗЫВ СООБЩЕНИЯ", "ЭМБАРГО: Паромы подорожают",
            "[엠바고] 부산 여객선 요금", "[취소] 부산 여객선 요금", "[30일 조간용] 부산 여객선 요금", "【取り消し】渡船運賃値上げへ", "【解禁待ち】渡船運賃値上げへ",
            "全文取り消し　渡船運賃", "渡輪票價明年加價（稿件取消）", "（待播）轮渡票价明年上调", "TEST - NE PAS DIFFUSER", "TESTE - não publicar",
            "ТЕСТ. НЕ ПУБЛИКОВАТЬ",
        ])
    func beside(headline: String) throws {
        let text = "Fares will rise in May, the harbour office said on Thursday."
        #expect(Self.isHeld(try DeskLineTests.read("\(headline)\n\n\(text)\n\nThey rose last year too.\n")))
        for format in DeskHeadTests.Format.allCases {
            #expect(Self.isHeld(try format.item(headline: headline, text: text)), "\(format)")
        }
    }

    @Test(
        "A notice is one by its headline and its text together",
        arguments: [
            ("ADVISORY-Story on ferry fares withdrawn", "The story \"Fares rise\", issued on Nov 27, is withdrawn."),
            ("Kyodo News: KILL of story on ferry fares", "Kyodo News kills its story headlined \"Fares rise\"."),
            ("STORY REMOVED: AS--Ferry Fares", "The Associated Press has withdrawn its story about ferry fares."),
            ("RETRACTION: Ferry fares", "AFP is retracting its story \"Fares rise\" of November 27."),
            ("CORRECTION/KILL", "Xinhua asks subscribers to kill the story \"Fares rise\"."),
            ("Annule: Le prix des ferries augmente", "Cette dépêche est annulée, les chiffres étant erronés."),
            ("Queda anulada la información", "La Agencia EFE anula la información titulada \"Suben las tarifas\"."),
            ("NOTA AOS CLIENTES: notícia anulada", "Pedimos que não utilizem a notícia \"Tarifas sobem 4%\"."),
            ("CANCELADA-Tarifas sobem", "(A matéria \"Tarifas sobem\" foi cancelada por conter erros.)"),
            ("UTGÅR: Färjorna blir dyrare", "Texten \"Färjorna blir dyrare\" utgår. Uppgifterna stämmer inte."),
            ("ANNULLERET: Færgen bliver dyrere", "Ritzau annullerer historien om færgepriser."),
            ("PERUTTU: Lauttaliput kallistuvat", "STT peruu jutun lauttalippujen hinnoista."),
            ("ANULOWANA - Droższe promy", "Prosimy o anulowanie depeszy \"Droższe promy\"."),
            ("ZRUŠENO: Přívozy zdraží", "ČTK ruší zprávu s titulkem \"Přívozy zdraží\"."),
            ("АННУЛИРОВАНО: Паромы подорожают", "Просим аннулировать сообщение ТАСС \"Паромы подорожают\"."),
            ("HABERİN İPTALİ", "\"Vapur ücretlerine zam\" başlıklı haberimiz iptal edilmiştir."),
            ("الغاء خبر", "نرجو من السادة المشتركين إلغاء الخبر المعنون \"رفع أجور العبارات\"."),
            ("<알림> 기사 취소", "27일 오전에 송고한 기사를 취소하오니 사용하지 마시기 바랍니다."),
        ])
    func notices(headline: String, text: String) throws {
        #expect(
            DeskSignals(labels: [], lines: [], prose: [headline, text], date: nil, defaultZone: .utc, order: .dayFirst)
                .withdrawal == .kill)
    }

    @Test(
        "Stories about killing, withdrawing, tests and bans are stories",
        arguments: [
            ("Kill switch bill passes Senate", "The bill on kill switches passed on Friday."),
            ("Withdrawn: Ford recalls pickup from sale", "Ford withdrew a pickup from sale on Friday."),
            ("Draft: Giants pick Jones first", "The Giants picked Jones in the draft."),
            ("TEST: India beat Australia", "India beat Australia in the test on Friday."),
            ("Storniert: Lufthansa streicht 200 Flüge", "Lufthansa hat 200 Flüge storniert, teilte sie mit."),
            ("Anulado el gol de Messi", "El árbitro anuló el gol de Messi en el último minuto."),
            ("Annullato il concerto di Capodanno", "Il concerto è stato annullato, dice il Comune."),
            ("Vervallen vergunning kost miljoenen", "De vergunning van het bedrijf was vervallen."),
            ("Отмена рейсов во Владивостоке", "Аэропорт отменил рейсы из-за тайфуна, говорится в сообщении."),
            ("取り消し訴訟で住民側勝訴", "許可の取り消しを求めた訴訟で、住民側が勝訴した。"),
            ("撤稿風波：大學調查教授論文", "大學調查教授被期刊撤稿的論文。"), ("取消航班：台风逼近澳门", "航空公司取消了航班。"),
            ("엠바고 논란에 기자단 반발", "기자단이 엠바고 논란에 반발했다."), ("Utgår: konserten ställs in", "Konserten ställs in på fredag."),
            ("HOLD THE LINE, COACH SAYS - FANS AGREE", "The coach told players to hold the line."),
            ("AP retracts story, fires reporter", "The Associated Press has retracted a story about a ferry."),
            ("Reuters withdraws story on ferry", "Reuters has withdrawn its story about a ferry, its editor said."),
            ("AFP retire une dépêche", "L'AFP a annulé une dépêche sur les ferries, dit sa direction."),
            ("The story our paper killed", "Years ago our paper had a story of a ferry."),
            ("The story our paper killed", "Our story of the ferry was killed by an editor."),
            ("Ferry story", "Do not use this story against me, the captain said in court."),
        ])
    func stories(headline: String, text: String) throws {
        let signals = DeskSignals(
            labels: [], lines: [], prose: [headline, text], date: nil, defaultZone: .utc, order: .dayFirst)
        #expect(signals.withdrawal == nil && signals.embargoLine == nil)
        #expect(DeskWords.parted(headline).rubric == nil && !DeskCopy.isForDesks(headline: headline))
    }

    @Test(
        "A correction is known before and behind a headline, in many languages",
        arguments: [
            "(CORRECTION) Ferry fares to rise", "Ferry fares to rise (correction)",
            "REPEAT-CORRECTED-Ferry fares to rise",
            "CLARIFICATION: Ferry fares", "Le prix des ferries (rectificatif)", "Korr: Fähre wird teurer",
            "CORREGIDO-Suben las tarifas", "(Corrige) Suben las tarifas", "CORREÇÃO-Tarifas sobem 4%",
            "Tarifas sobem 4% (CORRIGIDO)", "RPT CON CORREZIONE: Traghetti", "Veerboot duurder (correctie)",
            "KORJAUS: Lauttaliput kallistuvat", "KOREKTA: Droższe promy", "OPRAVA: Přívozy zdraží",
            "HELYESBÍTÉS: Drágul a komp", "CORECŢIE: Biletele se scumpesc", "УТОЧНЕНИЕ: Паромы подорожают",
            "DÜZELTME: Vapur ücretlerine zam", "تصحيح: رفع أجور العبارات", "[정정] 부산 여객선 요금", "(수정) 부산 여객선 요금",
            "渡輪票價明年加價（更正）",
            "ĐÍNH CHÍNH: Giá vé phà tăng", "RALAT: Tarif kapal feri naik",
        ])
    func corrections(headline: String) {
        let words = DeskWords(headline, in: .prose)
        #expect(words.isCorrection && words.withdrawal == nil)
    }

    @Test(
        "The sign of a correction in brackets leaves the headline for the note, in every format",
        arguments: DeskHeadTests.Format.allCases,
        [
            ("(Berichtigung) Fares rise", "Berichtigung"),
            ("(Berichtigung: Zahl im 2. Absatz) Fares rise", "Berichtigung: Zahl im 2. Absatz"),
            ("Fares rise (rectificatie)", "rectificatie"), ("[정정] Fares rise", "정정"), ("【更正】Fares rise", "更正"),
            ("(Уточнение) Fares rise", "Уточнение"), ("(Rättelse) Fares rise", "Rättelse"),
        ])
    func correctionSigns(format: DeskHeadTests.Format, copy: (headline: String, note: String)) throws {
        let item = try format.item(headline: copy.headline, text: "Fares rise in May.")
        #expect(item.isCorrection && item.content.headline == "Fares rise")
        #expect(item.content.edNote?.contains(copy.note) == true)
    }

    @Test("Yonhap's version leaves it too", arguments: DeskHeadTests.Format.allCases)
    func leads(format: DeskHeadTests.Format) throws {
        for mark in ["(LEAD)", "(2nd LD)", "(종합2보)"] {
            let item = try format.item(headline: "\(mark) Fares rise", text: "Fares rise in May.")
            #expect(item.content.headline == "Fares rise" && item.content.edNote?.contains(mark) == true)
            #expect(!item.isCorrection && item.status == .usable)
        }
        let item = try format.item(headline: "(Un)wanted ferries (update)", text: "Fares rise in May.")
        #expect(item.content.headline == "(Un)wanted ferries (update)" && item.content.edNote == nil)
    }

    @Test(
        "Plans, tests and parts of stories are for desks",
        arguments: [
            "AP Asia-Pacific News Advisory\n\nEditors:\n\nPlans for Friday follow.\n",
            "BC-US--Ferry Fares, 1stadd,150\nNEW YORK: of the island.\n\nThe second ferry will run at noon.\n",
        ])
    func forDesks(copy: String) throws {
        let item = try DeskLineTests.read(copy)
        guard case .notForReaders? = item.doubt else {
            return #expect(Bool(false), "\(String(describing: item.doubt))")
        }
        #expect(item.status == .withheld)
    }

    @Test("What has changed, in brackets below the headline, is a note, and byline and dateline are found below it")
    func changes() throws {
        let item = try DeskLineTests.read(
            """
            REFILE-UPDATE 2-Ferry fares to rise

            (Refiles to fix typo in headline)

            By Ana Costa and John Lei

            MACAU, Nov 27 (Reuters) - Ferry fares will rise in May, officials said on Friday.
            """)
        #expect(item.content.byline == "Ana Costa and John Lei" && item.content.located == "MACAU")
        #expect(item.content.edNote?.contains("Refiles to fix typo") == true)
        #expect(item.content.body.html == "<p>Ferry fares will rise in May, officials said on Friday.</p>")
    }
}
