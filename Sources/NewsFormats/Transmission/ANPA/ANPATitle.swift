import NewsModel

/// The slug line of ANPA copy: `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`.
///
/// Cycle (AM, PM, BC: both), keyword, version, number of words. Later leads of a story have the same keyword with
/// another number.
struct ANPATitle: Hashable {
    /// `BC-BKN--Heat-Hawks`.
    let slug: String
    /// `1st Ld-Writethru`, `ADVISORY`, `Adv12`.
    let version: String?

    /// - Parameter header: has keyword and version too, truncated, for copy without such a line.
    init(_ title: String, header: ANPAHeader) {
        let source = title.isEmpty ? [header.keyword, header.version].joined(separator: ", ") : title
        var parts = source.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        if parts.count > 1, let last = parts.last, Int(last) != nil { parts.removeLast() }
        slug = parts.first ?? ""
        let said = parts.dropFirst().joined(separator: ", ")
        version = said.isEmpty ? (header.version.isEmpty ? nil : header.version) : said
    }

    /// The keyword without cycle and desk: `Heat-Hawks`.
    var keyword: String {
        let name = slug.firstRange(ofBytes: "--").map { slug[$0.upperBound...] } ?? slug[...]
        guard name.startIndex == slug.startIndex else { return String(name) }
        let isCycled = ["BC-", "AM-", "PM-", "AP-"].contains { slug.uppercased().hasPrefix($0) }
        return isCycled ? String(slug.dropFirst(3)) : slug
    }

    /// The first lead is the second version: `1st Ld` 2, `2ndLd-Writethru` 3.
    var providerVersion: Int? {
        guard let words = version?.lowercased() else { return nil }
        let digits = words.drop { !$0.isNumber }.prefix { $0.isNumber }
        let rest = words.drop { !$0.isNumber }.drop { $0.isNumber }
        let isLead =
            MonthDay.ordinals.contains { rest.hasPrefix($0) }
            && (rest.contains("ld") || rest.contains("lead") || rest.contains("writethru"))
        guard isLead, let number = Int(digits), number < 1000 else { return nil }
        return number + 1
    }
}
