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
