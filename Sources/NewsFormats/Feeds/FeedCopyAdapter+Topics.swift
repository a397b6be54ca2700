import NewsModel

extension FeedCopyAdapter {
    /// IPTC's terms, recognised by scheme, are subjects; other categories have a name and are the provider's sections.
    func setTopics(of content: inout Content) {
        for category in entry.categories {
            let scheme = category.scheme ?? ""
            let code = NinJSNames.qcode(uri: scheme + (scheme.hasSuffix("/") ? "" : "/") + category.term)
            if let code, category.term.utf8.allSatisfy(\.isDigit) {
                content.subjects.append(Subject(qcode: code, name: line(category.label)))
                continue
            }
            guard scheme != "post_format", let name = line(category.label) ?? line(category.term) else { continue }
            if Self.isOfKeywords(scheme) { content.keywords.append(name) } else { content.categories.append(name) }
        }
        for subject in entry.keywords {
            let parts = subject.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            content.keywords += parts.compactMap { line(String(Substring($0))) }
        }
        content.subjects = content.subjects.distinct(by: \.qcode)
        content.categories = content.categories.distinct
        content.keywords = content.keywords.distinct
    }

    /// WordPress' tags, and the domains `.../keywords/des` of the New York Times and `.../rss/stock` of GlobeNewswire.
    private static func isOfKeywords(_ scheme: String) -> Bool {
        let parts = scheme.lowercased().split { "/#:".contains($0) }
        return parts.contains { ["post_tag", "tag", "tags", "keyword", "keywords"].contains($0) }
            || parts.contains("rss") && ["stock", "isin"].contains(parts.last)
    }
}
