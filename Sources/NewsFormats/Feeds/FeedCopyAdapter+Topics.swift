import NewsModel

extension FeedCopyAdapter {
    /// IPTC's terms, recognised by scheme, are subjects; other categories have a name and are the provider's sections.
    func setTopics(of content: inout Content) {
        for category in entry.categories {
            let scheme = category.scheme ?? ""
            if let subject = subject(category.term, scheme: scheme, label: category.label) {
                content.subjects.append(subject)
                continue
            }
            guard scheme != "post_format", let name = line(category.label) ?? line(category.term) else { continue }
            if Self.isOfKeywords(scheme) { content.keywords.append(name) } else { content.categories.append(name) }
        }
        content.keywords += entry.keywords.flatMap(\.listed).compactMap { line($0) }
        content.subjects = content.subjects.distinct(by: \.qcode)
        content.categories = content.categories.distinct
        content.keywords = content.keywords.distinct
    }

    /// A term of IPTC: by a scheme that names the vocabulary, by its own address, or, in RSS, where a category has no
    /// place for a code, by the name of a topic in the scheme of topics.
    private func subject(_ term: String, scheme: String, label: String?) -> Subject? {
        let address = NewsCodes.qcode(uri: scheme + (scheme.hasSuffix("/") ? "" : "/") + term)
        // `medtop:20000430` has its own.
        if let address, !term.utf8.contains(UInt8(ascii: ":")) {
            if term.utf8.allSatisfy(\.isDigit) { return Subject(qcode: address, name: line(label)) }
            guard address.hasPrefix("medtop:"), let name = line(term) else { return nil }
            return MediaTopics.standard.qcode(named: name).map { Subject(qcode: $0, name: name) }
        }
        let words = scheme.lowercased()
        let isOfIPTC = ["iptc", "newscode", "subjectcode", "mediatopic", "medtop"].contains {
            words.contains(bytes: $0)
        }
        guard isOfIPTC || term.utf8.contains(UInt8(ascii: ":")) else { return nil }
        guard let code = NewsCodes.newsCode(stated: term, scheme: scheme), NewsCodes.isTopic(code) else { return nil }
        return Subject(qcode: code, name: line(label))
    }

    /// WordPress' tags, and the domains `.../keywords/des` of the New York Times and `.../rss/stock` of GlobeNewswire.
    private static func isOfKeywords(_ scheme: String) -> Bool {
        let parts = scheme.lowercased().split { "/#:".contains($0) }
        return parts.contains { ["post_tag", "tag", "tags", "keyword", "keywords"].contains($0) }
            || parts.contains("rss") && ["stock", "isin"].contains(parts.last)
    }
}
