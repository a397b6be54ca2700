extension DayOrder {
    /// The order of a line, which may be in another language than the copy.
    func stated(by line: String) -> DayOrder {
        DeskTokens(line).words.contains { Self.dayFirstWords.contains($0) } ? .dayFirst : self
    }

    /// Of embargo lines, without accents.
    private static let dayFirstWords: Set<String> = [
        "ate", "hasta", "jusqu", "jusque", "bis", "fino", "tot", "sob", "bajo", "sous", "sotto", "onder", "uhr", "uur",
        "hora", "horas", "heure", "heures", "sperrfrist", "sperrefrist", "gesperrt", "embargado", "embargada", "nao",
        "divulgar", "publicar", "difundir", "diffuser", "publier", "veroffentlichen", "pubblicare", "publiceren",
    ]
}
