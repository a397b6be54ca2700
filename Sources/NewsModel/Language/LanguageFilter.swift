// Which copy a definition means by a language: the extended filtering of RFC 4647 §3.3.2. Lookup would find something
// for everybody, and Brazil's copy where Portugal's is asked for.

extension LanguageTag {
    /// Whether copy in a language matches this tag in a definition: its language and script, and the region and
    /// variants that the tag states. An unstated script is the likely one, so `zh-MO` matches `zh-Hant-MO`, and `zh`
    /// does not.
    public func takes(_ copy: LanguageTag) -> Bool {
        guard copy.language == language, likelyScript == nil || likelyScript == copy.likelyScript else { return false }
        var rest = copy.subtags.dropFirst()
        for wanted in subtags.dropFirst() where String(wanted) != script {
            // What stands behind a single letter is an extension's.
            guard let place = rest.firstIndex(of: wanted), rest[..<place].allSatisfy({ $0.utf8.count > 1 }) else {
                return false
            }
            rest = rest[(place + 1)...]
        }
        return true
    }

    private var subtags: [Substring] {
        description.split(separator: "-")
    }
}
