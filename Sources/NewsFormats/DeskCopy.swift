import NewsModel

/// Tells copy that is for desks alone though its status lets it out: tests of the line, advisories, plans.
enum DeskCopy {
    /// What a person must decide of such copy; nil where nothing says that it is one.
    ///
    /// - Parameter types: what the copy says that it is: `tobject.type`, `NewsItemType`, genres, AP's editorial types.
    static func doubt(types: [String], head: DeskHead) -> WireDoubt? {
        if let type = types.first(where: isForDesks) { return .notForReaders(Sanitizer.line(type)) }
        return head.isTest ? .notForReaders(head.headline) : nil
    }

    private static func isForDesks(_ type: String) -> Bool {
        types.contains(NewsML1Names.folded(NewsMLG2Names.code(of: type)))
    }

    private static let types: Set<String> = ["test", "testmessage", "advisory", "advisories", "mediaadvisory"]
}

extension DeskWords {
    /// Whether the line says anything that a desk must heed.
    var isSignal: Bool {
        isEmbargo || isCorrection || withdrawal != nil
    }
}
