/// The names of agencies in full, which mean nothing else: a line that is one of them is a credit.
enum AgencyName {
    static func isFull(_ line: String) -> Bool {
        guard (8...longest).contains(line.utf8.count) else { return false }
        return full.contains(line.lowercased())
    }

    /// In full, or as in a dateline; nobody is called so.
    static func isKnown(_ name: String) -> Bool {
        isFull(name) || Dateline.hanAgencies.contains(name)
            || Dateline.knownAgencies.contains(name.lowercased()) && name.unicodeScalars.count > 2
    }

    /// In bytes.
    private static let longest = 60

    private static let full: Set<String> = [
        "associated press", "the associated press", "the canadian press", "la presse canadienne", "press association",
        "agence france-presse", "agence france presse", "deutsche presse-agentur", "austria presse agentur",
        "keystone-ats", "keystone-sda", "agencia efe", "europa press", "agência lusa", "agência brasil",
        "agência angop", "agenzia nova", "anadolu ajansı", "anadolu agency", "press trust of india",
        "australian associated press", "united news of india", "polska agencja prasowa", "thomson reuters",
        "xinhua news agency", "kyodo news", "jiji press", "yonhap news agency", "ritzaus bureau", "norsk telegrambyrå",
        "tidningarnas telegrambyrå", "suomen tietotoimisto", "риа новости", "информационное агентство тасс",
        "emirates news agency", "saudi press agency", "kuwait news agency", "qatar news agency", "bahrain news agency",
        "وكالة الأنباء السعودية", "وكالة أنباء الإمارات", "وكالة فرانس برس",
    ]
}
