import NewsModel

/// The authors of an entry.
extension FeedCopyAdapter {
    func byline(language: LanguageTag?) -> String? {
        let coAuthors = feed.isOurs ? [] : entry.coAuthors
        let stated = entry.authors.isEmpty ? [entry.spareAuthor].compactMap(\.self) : entry.authors
        let authors = (stated + coAuthors).compactMap { author in
            // An address may be hidden in references.
            AuthorName.name(in: feed.authorNames[author] ?? author).flatMap {
                AuthorName.name(in: MarkupText.stated($0))
            }
        }
        return names(authors.filter(isWriter)).flatMap { StatedLine.byline($0, language: language).nilIfBlank }
    }

    /// Authors that are offices and companies, the publisher of all entries apart: whose news it is.
    var offices: [String] {
        entry.authors.compactMap { AuthorName.name(in: $0) }.filter {
            OfficeName.isOne($0) && !feed.authors.contains($0)
        }
    }

    /// Whether a name is that of an author: not a login or a desk (`admin`, `Redaktion`), not a host (`news.cn`), not one
    /// that lost its letters (`??? ????`), and not the publisher of all entries. The author of a blog is a person.
    func isWriter(_ name: String) -> Bool {
        let folded = name.lowercased()
        if DeskName.isOne(name) || Self.isHost(name) || !Self.isNamed(name) { return false }
        let isPerson = NameWords.isName(name) || NameWords.areHanNames(name)
        if OfficeName.isOne(name) || folded == feed.title && OfficeName.isPaper(name)
            || entry.publishers.contains(name) && !isPerson
        {
            return false
        }
        return !feed.authors.contains(name) || isPerson && !feed.isOurs && !feed.title.contains(folded)
    }

    /// Whether it has letters and is no address.
    private static func isNamed(_ name: String) -> Bool {
        name.contains(where: \.isLetter) && !name.contains(bytes: "://")
    }

    /// `news.cn`, `www.xinhuanet.com`.
    private static func isHost(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count > 1 && (2...6).contains(parts[parts.count - 1].count)
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { $0.isDigit || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
            }
    }
}

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
