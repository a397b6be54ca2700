import NewsModel

extension SyndicatedItem {
    /// The article's other languages, with the original of this one first, if known: readers of these formats take the
    /// first for the original.
    var translations: [Sibling] {
        siblings.filter { $0.id == original?.id } + siblings.filter { $0.id != original?.id }
    }

    /// The version of a sibling from which this was translated.
    func version(translatedFrom sibling: Sibling) -> Int? {
        original?.id == sibling.id ? original?.version : nil
    }

    /// For desks, in formats that have only a note for it.
    func behindNote(from site: Site) -> String? {
        behind.map { behind in
            let made = behind.madeFrom.map { "version \($0) of " } ?? ""
            return
                "Translated from \(made)\(site.uri(of: behind.original)) (\(behind.language)), which has changed since: "
                + "it is version \(behind.now) now"
        }
    }
}
