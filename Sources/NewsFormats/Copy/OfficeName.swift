import NewsModel

/// Agencies that are known, and companies and offices that send their own news, recognised by the ends of their names.
enum OfficeName {
    static func isOne(_ name: String) -> Bool {
        if AgencyName.isKnown(name) { return true }
        let scalars = name.unicodeScalars
        if scalars.allSatisfy(\.isHan) {
            return scalars.count > 2 && hanEndings.contains { name.hasSuffix($0) }
                || scalars.count > 4 && hanBodies.contains { name.hasSuffix($0) }
        }
        guard let last = name.words.last, name.words.count > 1 else { return false }
        let bare = last.filter { $0 != "." && $0 != "," }
        // Sa and Co are surnames, too.
        let isMarked = bare.count > 2 || last != bare || bare == bare.uppercased()
        return isMarked && companies.contains(bare.lowercased())
    }

    /// Papers and stations, by a word that no person is called.
    static func isPaper(_ name: String) -> Bool {
        name.lowercased().split { !$0.isLetter }.contains { papers.contains(String($0)) }
    }

    private static let papers: Set<String> = [
        "news", "times", "post", "journal", "herald", "gazette", "daily", "press", "radio", "tv", "tribune",
        "telegraph",
        "chronicle", "observer", "online", "agency", "agencia", "agência", "agenzia", "agence", "jornal", "diario",
        "diário", "notícias", "noticias", "nachrichten", "zeitung", "nyheter", "nieuws", "haber", "новости", "wire",
        "media", "magazine", "blog", "notizie", "actualités", "berita",
    ]

    private static let companies: Set<String> = [
        "corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "sa", "spa",
        "nv", "bv", "ab", "oyj", "asa", "lda", "ltda", "company", "co",
    ]
    private static let hanEndings = ["局", "署", "處", "处", "廳", "厅", "編輯部", "编辑部"]
    private static let hanBodies = [
        "司", "部", "院", "會", "会", "室", "公司", "集團", "集团", "政府", "大學", "大学", "中心", "社", "報", "报",
    ]
}
