import NewsModel
import Testing

@testable import NewsFormats

/// Notes that the formats set apart for desks, as the XML formats hand them on.
struct DeskNoteTests {
    private static func signals(_ line: String) -> DeskSignals {
        DeskSignals(
            labels: [], lines: DeskNotes.standing(DeskNotes.lines(of: [line])),
            date: WireDate(rfc3339: "2026-11-26T23:00:00Z"), defaultZone: .utc, order: .dayFirst)
    }

    @Test(
        "A note that says that the copy must wait or be stopped, in any words, withholds it",
        arguments: [
            "HOLD", "HOLD - DO NOT RELEASE", "ON HOLD", "PLEASE HOLD THIS STORY",
            "LEGAL HOLD: do not publish pending court order", "Pls do not publish", "DO NOT RUN", "MUST NOT RUN",
            "TEST - DO NOT PUBLISH", "TEST ONLY, NOT FOR USE", "TEST - DO NOT USE", "Legal kill", "PHOTO KILL",
            "RECALL: please remove this photo", "ADVISORY - This story is embargoed",
            "For publication Monday", "Internal note: embargo", "DEPECHE ANNULEE", "NOTICIA ANULADA", "Notícia anulada",
            "A Lusa solicita a anulação da notícia", "Vervallen", "VERVALLEN bericht", "Bericht ingetrokken",
            "INGETROKKEN",
            "取消前稿", "Embargo lifted at noon", "Embargo lifted at midnight", "Embargo over at midnight Sunday",
            "Embargo lifted Sunday", "EMBARGO LIFTED MONDAY MORNING", "Sperrfrist abgelaufen um Mitternacht",
            "Sperrefrist til fredag 27. november kl. 06.00", "KLAUSULERET til fredag kl. 6", "ЭМБАРГО до 6:00",
            "ЕМБАРГО до 6:00", "엠바고: 6시", "AMBARGOLU: 06:00", "ΕΜΠΑΡΓΚΟ έως 06:00", "محظور النشر حتى 06:00",
            "TREKKES TILBAKE",
            "UTGÅR", "MITÄTÖITY", "ANULOWANE", "ОТМЕНА", "取り消し", "記事取消", "기사 전문 취소", "İPTAL", "PENCABUTAN BERITA",
            "Vorabmeldung: frei für Samstagausgaben", "Vorab, bitte erst Samstag verwenden",
            "Achtung: Bitte erst ab 18 Uhr senden", "SNAP KILL", "Spike this story", "Sent in error",
            "This story was sent in error", "Rogamos no utilicen", "Noticia eliminada", "Sólo para uso interno",
            "Dépêche retirée", "Merci de ne pas tenir compte de cette dépêche", "Papier retenu",
            "Suspender publicação", "未經批准不得發佈", "待通知後發佈", "請於會後發佈", "本稿已取消", "請下架", "僅供內部參閱", "保密至30日",
            "明日發", "未经批准不得发布", "待通知后发布", "本稿已取消", "请下架", "仅供内部参阅", "经核实后方可刊发",
            "EMBARGO 06:00 ART 30 November 2026", "06:00 heure de Paris - EMBARGO",
        ])
    func withheld(line: String) {
        #expect(Self.signals(line).status == .withheld)
    }

    @Test("The evening of a day is not its morning")
    func evenings() {
        #expect(Self.signals("禁發至今晚8時").embargo?.rfc3339 == "2026-11-26T20:00:00Z")
        #expect(Self.signals("禁發至明晚8時").embargo?.rfc3339 == "2026-11-27T20:00:00Z")
        #expect(Self.signals("明早6時後方可發佈").embargo?.rfc3339 == "2026-11-27T06:00:00Z")
    }

    @Test("A note with all of a time is an embargo")
    func embargo() {
        let signals = Self.signals("For use after 0600 GMT Nov 30")
        #expect(signals.status == .usable && signals.embargo?.rfc3339 == "2026-11-30T06:00:00Z")
    }

    @Test(
        "A note that says that an embargo is over, or something else, withholds nothing",
        arguments: [
            "Embargo lifted", "Embargo lifted today", "Sperrfrist aufgehoben", "L'embargo a été levé",
            "Updates with quotes on the oil embargo", "Adds killed in headline", "With photos on hold for the evening",
            "Adds reaction, withdraws reference to embargo on oil", "Photo desk: no photos to come",
            "Test results in para 3", "Removes repeated word", "Do not use names of minors", "Cancels trip, adds quote",
            "Bilder frei für Print", "Frei ab sofort", "Frei für sofortige Veröffentlichung",
            "Neu: Eintritt frei ab 16 Jahren", "Neu: Bahn fährt erst Samstag",
            "Spike in cases in para 3", "Adds that alert was sent in error by officials", "No utilicen el coche, dice",
            "Selección eliminada", "Deux députés retirés de la liste", "Texte retenu par le Sénat",
            "Suspender publicação de sondagens é inconstitucional", "無人機未經批准不得使用", "調查待會後發表", "演唱會已取消", "產品請下架，消委會呼籲",
            "明日發售", "Korjattu silta avataan",
        ])
    func plain(line: String) {
        let signals = Self.signals(line)
        #expect(signals.status == .usable && signals.embargo == nil && !signals.isCorrection)
    }

    @Test(
        "A correction is known in Sweden and Finland too",
        arguments: [
            "RÄTTELSE: namnet", "Korjattu aiempaa uutista: hinta nousee toukokuussa", "Korjattu: nimi",
            "Sprostowanie: data", "Поправка: дата",
        ])
    func corrections(line: String) {
        #expect(Self.signals(line).isCorrection)
    }

    @Test("Figures without end beside a time make none")
    func endless() {
        let words = DateWords("99999999999999999999:10:30 on 30 November")
        #expect(words.minutes == nil && words.isUnsure)
        #expect(DateWords("99999999999999999999-11-30").day == nil)
    }
}
