/// Years as they are written.
enum Year {
    /// Years of copy: other figures of four digits are times or amounts.
    static let plausible = 1990...2099

    /// The year that is meant by two digits, of this century up to 49, or by three, which count from 1900 (RFC 2822
    /// §4.3).
    ///
    /// - Parameter digits: how many are written; nil for as many as the number has.
    static func full(_ year: Int, digits: Int? = nil) -> Int {
        switch digits ?? (year < 100 ? 2 : 4) {
        case 1, 2: year < 50 ? 2000 + year : 1900 + year
        case 3: 1900 + year
        default: year
        }
    }
}
