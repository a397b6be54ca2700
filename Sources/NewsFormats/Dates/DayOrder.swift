import NewsModel

/// Which part of `01/03/2027` is the day, by what is known of its writer. Only here is that decided.
enum DayOrder: Hashable {
    case dayFirst, monthFirst
    /// America's wires write the month first; Canada's and Japan's the time before the date, and then the day first.
    case wire
    case unknown

    /// By the region of English, any other language, or the provider's zone where it has no American press.
    init(language: LanguageTag?, zone: Zone, date: WireDate?) {
        self = language.flatMap(Self.stated) ?? Self.order(in: zone, on: date)
    }

    /// Whether nobody who writes a language puts the month first. Languages with the year first are not among them.
    static func isDayFirst(_ language: LanguageTag) -> Bool {
        dayFirstLanguages.contains(language.language) && !monthFirstRegions.contains(language.region ?? "")
    }
}

extension DayOrder {
    /// English says nothing without a region, nor with one where both orders are in use; nil for it.
    private static func stated(by language: LanguageTag) -> DayOrder? {
        guard language.language == "en" else { return isDayFirst(language) ? .dayFirst : .unknown }
        guard let region = language.region, region.utf8.count == 2 else { return nil }
        if region == "US" { return .monthFirst }
        return eitherRegions.contains(region) ? .unknown : .dayFirst
    }

    /// Europe, Africa, and Asia as far as Thailand. East of it the Philippines put the month first, in English also
    /// others; UTC is the zone of providers that state none.
    private static func order(in zone: Zone, on date: WireDate?) -> DayOrder {
        guard zone != .utc, let date else { return .unknown }
        return (0..<8 * 3600).contains(zone.offset(at: date.instant)) ? .dayFirst : .unknown
    }

    private static let dayFirstLanguages: Set<String> = [
        "pt", "es", "fr", "it", "de", "nl", "ca", "gl", "ro", "ru", "uk", "pl", "cs", "sk", "sl", "hr", "sr", "bs",
        "bg", "mk", "el", "tr", "da", "nb", "nn", "no", "fi", "id", "ms", "vi", "th", "ar", "he", "tet", "kk", "uz",
        "az",
    ]
    private static let monthFirstRegions: Set<String> = ["US", "PR", "GU", "VI", "AS", "MP"]
    private static let eitherRegions = monthFirstRegions.union(["CA", "PH", "FM", "MH", "PW", "CN", "TW", "JP", "KR"])
}
