import NewsModel

/// Detects copy that is for desks only though its status is usable: tests, advisories, plans.
enum DeskCopy {
    /// The question for the desk about such copy; nil if nothing shows that it is one.
    ///
    /// - Parameter types: the kinds stated by the copy: `tobject.type`, `NewsItemType`, genres, AP's editorial types.
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
    /// Whether the line has an instruction for desks.
    var isSignal: Bool {
        isEmbargo || isCorrection || withdrawal != nil
    }
}
