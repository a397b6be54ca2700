// Which copy a definition means by a language: the extended filtering of RFC 4647 §3.3.2. Lookup would find something
// for everybody, and Brazil's copy where Portugal's is asked for.

extension LanguageTag {
    /// Whether copy in a language is what this tag, as a definition has it, stands for: in its language and script, and
    /// of the region and the variants that it states. A script that neither states is the likely one, so that `zh-MO`
    /// takes `zh-Hant-MO`, and `zh` does not.
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
