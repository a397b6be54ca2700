/// Labels above headlines that are not part of them.
extension DeskWords {
    static let labels: DeskWordSet = [
        "eilmeldung", "breaking news", "ultima hora", "dernieres nouvelles", "for immediate release", "press release",
        "news release", "media release", "embargo lifted", "comunicado de imprensa", "nota de imprensa",
        "comunicado de prensa", "nota de prensa", "communique de presse", "pressemitteilung", "comunicato stampa",
        "persbericht", "attention editors", "note to editors", "新聞稿", "新闻稿",
    ]
    /// At the beginning of a note on what has changed in a text.
    static let changes: DeskWordSet = [
        "adds", "updates", "recasts", "rewrites", "corrects", "refiles", "repeats", "fixes", "clarifies", "removes",
        "deletes", "restores", "edits", "writes", "changes", "corrige", "acrescenta", "atualiza", "actualiza", "repete",
        "reescreve", "agrega", "anade", "amplia", "repite", "ajoute", "actualise", "precise", "berichtigt", "erganzt",
        "neu", "aggiunge", "aggiorna", "corregge", "voegt",
    ]
    /// Labels of urgency.
    static let alerts: DeskWordSet = [
        "urgent", "flash", "alert", "alerte", "bulletin", "alerta", "urgente", "eil", "eilmeldung", "blitz", "extra",
        "breaking", "breaking news", "snap",
    ]
    /// Labels of the kind of copy, accepted in capitals, in brackets or in letters without case.
    static let sorts: DeskWordSet = [
        "exclusive", "exclusivo", "exclusiva", "exclusif", "exklusiv", "esclusiva", "exclusief", "update", "updated",
        "updates", "analysis", "analise", "analisis", "analyse", "analisi", "feature", "factbox", "explainer",
        "interview", "entrevista", "newsmaker", "insight", "wrapup", "preview", "atualizada", "atualizado",
        "actualizada", "actualizado", "actualise", "actualisation", "aktualisiert", "aggiornamento", "atualizacao",
        "actualizacion", "zusammenfassung", "repeat", "repeticao", "repeticion", "repetition", "wiederholung",
        "developing", "lead", "adds", "rpt", "hintergrund", "portrat", "срочно", "молния", "快訊", "快讯", "即時", "即时",
        "即時新聞",
        "即时新闻", "專題", "专题", "特稿", "突發", "突发", "急電", "急电", "速報", "速报", "號外", "号外", "最新", "獨家", "独家", "獨家報道", "独家报道",
        "重複",
        "重复", "重發", "重发", "更新", "特寫", "特写", "評論", "评论", "綜述", "综述", "特訊", "特讯", "속보", "긴급", "단독", "عاجل",
    ]
}
