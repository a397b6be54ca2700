/// Zones by the abbreviations that wires and publishers use, in small letters.
enum ZoneAbbreviations {
    /// Hours east of UTC: RFC 822 §5.1, so that `cst` is Chicago's and not China's, then what publishers use in
    /// addition. Of the military letters only Z has a meaning (RFC 2822 §4.3).
    static let hours: [String: Double] = [
        "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
        "pst": -8, "pdt": -7, "ast": -4, "adt": -3, "nst": -3.5, "ndt": -2.5, "akst": -9, "akdt": -8, "hst": -10,
        "brt": -3, "brst": -2, "art": -3, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2,
        "eet": 2, "eest": 3, "sast": 2, "msk": 3, "ist": 5.5, "ict": 7, "wib": 7, "hkt": 8, "sgt": 8, "pht": 8,
        "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
    ]

    /// The standard hours of zones that are called so in summer and in winter, in America alone.
    static let american: [String: Double] = [
        "et": -5, "ct": -6, "mt": -7, "pt": -8, "eastern": -5, "pacific": -8,
    ]

    /// Zones that a line of a desk may mean, where `ist` and `art` are words.
    static let ofDesks = hours.filter { !words.contains($0.key) }.merging(american) { $1 }

    private static let words: Set<String> = ["ut", "ist", "art", "ast", "ict", "pht", "hst"]
}
