import NewsModel

/// The limits of one item, in any format. News needs a small part of them; an item with more is broken or hostile, and
/// would be in every feed, index and log line.
enum ItemLimits {
    /// Bytes of plain text, which is one item. Markup has its own limits (`XMLLimits`).
    static let plainText = 1024 * 1024
    /// Bytes of a body with its markup.
    static let body = 2 * 1024 * 1024
    /// Bytes of a headline, a name, a word of a list.
    static let line = 8 * 1024
    /// Bytes of a longer text: an abstract, a caption, a note.
    static let note = 64 * 1024
    /// Bytes of an id; addresses serve as ids too.
    static let id = 4 * 1024
    /// The sender's version: some use the time in microseconds.
    static let version = 1_000_000_000_000_000_000
    /// The most entries of anything repeatable.
    static let entries = 1000

    static func check(plainText count: Int) throws(CopyRefusal) {
        guard count > plainText else { return }
        throw CopyRefusal("it has \(count) bytes: expected at most \(plainText) (1 MiB) of plain text")
    }

    static func check(id text: String) throws(CopyRefusal) {
        try check("id", text, id)
    }

    static func check(_ item: WireItem) throws(CopyRefusal) {
        let content = item.content
        try check("text", content.body.html, body)
        try check("id", item.providerID, id)
        try check(version: item.providerVersion)
        try checkLines(of: content)
        try check("list of alternative ids", count: item.alternativeIDs.count)
        for other in item.alternativeIDs {
            try check("alternative id", bytes: other.scheme.utf8.count + other.value.utf8.count, id)
        }
        switch item.article {
        case .named(let name): try check("article", name, line)
        case .translation(let original, let version):
            try check("original's id", original, id)
            try check(version: version)
        case .besides(let other): try check("translation's id", other, id)
        case .id, nil: break
        }
        try check("list of pictures", count: content.pictures.count)
        for picture in content.pictures { try check(picture) }
    }

    static func check(_ package: WirePackage) throws(CopyRefusal) {
        try check("id", package.providerID, id)
        try check(version: package.providerVersion)
        try check("headline", package.headline, line)
        try check("list of members", count: package.members.count)
        for member in package.members { try check("member's id", member.providerID, id) }
    }

    private static func checkLines(of content: Content) throws(CopyRefusal) {
        let lines = [
            ("headline", content.headline), ("subheadline", content.subheadline), ("byline", content.byline),
            ("dateline", content.dateline), ("place", content.located), ("slugline", content.slugline),
            ("source", content.source), ("credit", content.credit),
        ]
        for (field, text) in lines { try check(field, text, line) }
        let notes = [
            ("abstract", content.abstract), ("copyright", content.copyright), ("usage terms", content.usageTerms),
            ("note to editors", content.edNote), ("note of correction", content.correctionNote),
        ]
        for (field, text) in notes { try check(field, text, note) }
        let lists = [("categories", content.categories), ("keywords", content.keywords), ("history", content.history)]
        for (field, texts) in lists {
            try check("list of \(field)", count: texts.count)
            for text in texts { try check("list of \(field)", text, line) }
        }
        for (field, terms) in [("subjects", content.subjects), ("genres", content.genres), ("places", content.places)] {
            try check("list of \(field)", count: terms.count)
            for term in terms {
                try check("list of \(field)", bytes: term.qcode.utf8.count + (term.name?.utf8.count ?? 0), line)
            }
        }
    }

    private static func check(_ picture: Picture) throws(CopyRefusal) {
        try check("picture's id", picture.id, id)
        try check("list of a picture's files", count: picture.renditions.count)
        let notes = [
            ("caption", picture.caption), ("credit", picture.credit), ("alternative text", picture.alternativeText),
            ("rights", picture.rights),
        ]
        for (field, text) in notes { try check("picture's \(field)", text, note) }
        for file in picture.renditions { try check("picture's address", file.href, note) }
    }

    private static func check(version: Int?) throws(CopyRefusal) {
        guard let number = version, !(0...Self.version).contains(number) else { return }
        throw CopyRefusal("its version is \(number): expected 0 to \(Self.version)")
    }

    private static func check(
        _ field: @autoclosure () -> String, _ text: String?, _ most: Int
    ) throws(CopyRefusal) {
        if let text { try check(field(), bytes: text.utf8.count, most) }
    }

    private static func check(
        _ field: @autoclosure () -> String, bytes count: Int, _ most: Int
    ) throws(CopyRefusal) {
        guard count > most else { return }
        throw CopyRefusal("its \(field()) has \(count) bytes: expected at most \(most)")
    }

    private static func check(_ field: @autoclosure () -> String, count: Int) throws(CopyRefusal) {
        guard count > entries else { return }
        throw CopyRefusal("its \(field()) has \(count) entries: expected at most \(entries)")
    }
}
