// Which of several variants or editions answers a wish for a language: the lookup of RFC 4647 §3.4 with the likely
// subtags of CLDR put in first. Plain truncation takes `zh-MO` to `zh` and finds simplified characters.

extension LanguageTag {
    /// The stated script, or the one of language and region by CLDR's likely subtags; nil if the tag states none and
    /// its language is not in the table.
    public var likelyScript: String? {
        if let script { return script }
        switch language {
        case "zh", "yue", "cmn", "wuu", "hak", "nan", "gan", "hsn", "cdo", "lzh":
            if let region { return Self.regionsOfHant.contains(region) ? "Hant" : "Hans" }
            return language == "yue" || language == "lzh" ? "Hant" : "Hans"
        case "sr": return region == "ME" ? "Latn" : "Cyrl"
        case "en", "pt", "es", "fr", "de", "it", "nl", "pl", "cs", "ro", "sv", "da", "nb", "nn", "no", "fi", "hu", "tr",
            "id", "ms",
            "tl", "vi", "tet", "uz", "az":
            return "Latn"
        case "ru", "uk", "bg", "be": return "Cyrl"
        case "ar", "fa", "ur": return "Arab"
        case "ja": return "Jpan"
        case "ko": return "Kore"
        default: return nil
        }
    }

    /// The best of `tags` for a reader who asks for this one, or nil if none has the same language and script: never
    /// silently from Hant to Hans. Of equal ranks the tag that sorts first is used.
    public func lookup(in tags: some Sequence<LanguageTag>) -> LanguageTag? {
        let ranked = tags.compactMap { tag in rank(of: tag).map { (rank: $0, tag: tag) } }
        return ranked.min { ($0.rank, $0.tag.description) < ($1.rank, $1.tag.description) }?.tag
    }

    /// The best of `tags` for a reader, who reads the written language of their own before a third one if none is
    /// better (CLDR languageMatching): for Cantonese and its sisters Chinese in the same script, and each Norwegian for
    /// the other.
    public func readable(in tags: some Sequence<LanguageTag>) -> LanguageTag? {
        lookup(in: tags) ?? written.lazy.compactMap { $0.lookup(in: tags) }.first
    }

    private var written: [LanguageTag] {
        let languages: [String] =
            switch language {
            case "yue", "wuu", "hak", "nan", "gan", "hsn", "cdo", "lzh": ["zh"]
            case "no": ["nb", "nn"]
            case "nb": ["no", "nn"]
            case "nn": ["no", "nb"]
            default: []
            }
        return languages.compactMap {
            LanguageTag([$0, likelyScript, region].compactMap { $0 }.joined(separator: "-"))
        }
    }

    /// 0 for the tag itself, increasing with distance; nil for another language or script.
    private func rank(of tag: LanguageTag) -> Int? {
        guard tag.language == language, tag.likelyScript == likelyScript else { return nil }
        if tag == self { return 0 }
        if tag.likelyRegion == likelyRegion { return 1 }
        if let step = regionParents.firstIndex(of: tag.region) { return 2 + step }
        // A usage whose own next one is this: European Portuguese is nearer to Macau's than Brazil's is.
        if let region, tag.regionParents[0] == region { return 50 }
        if let parent = regionParents[0], tag.regionParents[0] == parent { return 60 }
        return 100
    }

    /// The stated region, or the one of language and script by CLDR's likely subtags.
    var likelyRegion: String? {
        if let region { return region }
        guard language == "zh" else { return LikelyRegions.region(of: language) }
        return likelyScript == "Hant" ? "TW" : "CN"
    }

    /// The regions to try after the tag's own, nearest first (CLDR parentLocales), ending with none.
    private var regionParents: [String?] {
        switch (language, region) {
        case ("zh", "MO") where likelyScript == "Hant": ["HK", nil]
        case ("zh", "HK") where likelyScript == "Hant": ["MO", nil]
        case ("pt", .some("AO")), ("pt", .some("CH")), ("pt", .some("CV")), ("pt", .some("FR")),
            ("pt", .some("GQ")), ("pt", .some("GW")), ("pt", .some("LU")), ("pt", .some("MO")), ("pt", .some("MZ")),
            ("pt", .some("ST")), ("pt", .some("TL")):
            ["PT", nil]
        case ("en", .some) where region != "US": ["GB", nil, "US"]
        default: [nil]
        }
    }

    /// The regions where Chinese without a stated script is written in traditional characters (CLDR likelySubtags).
    private static let regionsOfHant: Set<String> = [
        "AU", "BN", "GB", "GF", "HK", "ID", "MO", "PA", "PF", "PH", "SR", "TH", "TW", "US", "VN",
    ]
}
