/// Kickers, tags and ratings beside headlines, in the places and letters of a desk's words, above texts that tell a
/// story.
extension OrdinaryStory {
    static let labelled = [
        cancelled, tested, banned,
    ].flatMap { $0 }.map { OrdinaryStory(language: $0.language, headline: $0.headline, text: long) }

    static let long = """
        The harbour office told passengers on Thursday what had changed since the summer, and why it had taken the \
        best part of a year to find the money, the crews and the boats for it.
        """

    private static let cancelled = [
        ("fr", "ANNULÉ : le marché de Noël de Vevey n’aura pas lieu"), ("fr", "Marché de Noël (ANNULÉ)"),
        ("es", "ANULADO: el gol del empate"), ("es", "Concierto (ANULADO)"), ("it", "ANNULLATO: il concerto di Vasco"),
        ("nl", "VERVALLEN: het concert"), ("pt", "ANULAÇÃO: tribunal dá razão ao clube"),
        ("de", "ZURÜCKGEZOGEN: Der Star der Liga"), ("de", "Reise - STORNO"),
        ("de", "STORNO - Was Kunden wissen müssen"), ("ko", "[취소] 공연"), ("en", "Concert (WITHDRAWN)"),
        ("en", "Cup (ELIMINATION)"), ("en", "ELIMINATION: the last ferry home"), ("ja", "【取り消し】花火大会"),
    ].map(Line.init)

    private static let tested = [
        ("fr", "[TEST] Renault 5 : que vaut la nouvelle citadine ?"), ("fr", "ESSAI – Renault 5"),
        ("it", "PROVA - La nuova Panda"), ("es", "PRUEBA - El nuevo Seat"), ("pt", "TESTE - O novo Golf"),
        ("it", "(TEST) Quanto ne sai?"), ("ru", "ТЕСТ – Сколько вы знаете?"), ("ja", "【テスト】新型車"), ("ko", "[테스트] 신차"),
        ("zh-Hant", "【測試】電動車"), ("ru", "ПРОВЕРКА - школы"),
    ].map(Line.init)

    private static let banned = [
        ("en", "Baby milk recalled (DO NOT USE)"), ("en", "Harbour Ltd (HOLD)"), ("en", "Tesla - HOLD"),
        ("en", "What to see - FOR SUNDAY 29 NOVEMBER"), ("en", "The picks (DRAFT)"), ("de", "Haushalt (ENTWURF)"),
        ("fr", "Le rapport (CONFIDENTIEL)"), ("de", "A9 - GESPERRT"), ("en", "New phone (RELEASE 12 DECEMBER)"),
        ("en", "EMBARGO: Oil tankers wait"), ("zh-Hant", "【12月4日播出】海港新劇登場"), ("zh-Hant", "【今日發佈】新手機登場"),
        ("zh-Hant", "【機密】聯調局檔案公開"), ("zh-Hant", "【待審】法案一覽"), ("ja", "【使用禁止】ドローン"),
    ].map(Line.init)

    private struct Line {
        let language: String
        let headline: String
    }
}
