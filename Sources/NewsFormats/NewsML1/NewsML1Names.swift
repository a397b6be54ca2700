import NewsModel

/// Normalizes names and values of NewsML 1 that agencies write in several ways.
enum NewsML1Names {
    /// `urn:newsml:` with provider, date and item: the same for all revisions, and different on another day (NewsML 1.2
    /// Functional Specification, 5.5.1). Copy without these parts has its public identifier or item id.
    static func identifier(of found: NewsML1Item.Identification) -> String {
        let known = namesItem(found.publicID) ? identifier(of: found.publicID) : ""
        let item = found.itemID.isEmpty ? found.guid : found.itemID
        guard !item.isEmpty else { return known }
        if hasRevision(item, beyond: known) { return known }
        guard !found.providerID.isEmpty else { return known.isEmpty ? item : known }
        return (["urn:newsml", found.providerID, found.dateID, item].filter { !$0.isEmpty }).joined(separator: ":")
    }

    /// A NewsML URN has provider, day and item; Belga's tips have only the provider, and no other id.
    private static func namesItem(_ publicID: String) -> Bool {
        !publicID.lowercased().hasPrefix("urn:newsml:") || publicID.split(separator: ":").count >= 5
    }

    /// ANP's item ids end in the revision (`ANPX-101218-041-v2`); its public identifiers are right.
    private static func hasRevision(_ item: String, beyond known: String) -> Bool {
        guard known.lowercased().hasPrefix("urn:newsml:"), let colon = known.lastIndex(of: ":") else { return false }
        let own = known[known.index(after: colon)...]
        let rest = item.dropFirst(own.count)
        return !own.isEmpty && item.hasPrefix(own) && rest.hasPrefix("-v")
            && rest.dropFirst(2).utf8.allSatisfy(\.isDigit)
    }

    /// A public identifier without its revision: `urn:newsml:afp.com:20260116:doc-1:2N` is
    /// `urn:newsml:afp.com:20260116:doc-1`.
    static func identifier(of reference: String) -> String {
        let parts = reference.split(separator: ":", omittingEmptySubsequences: false)
        guard reference.lowercased().hasPrefix("urn:newsml:"), parts.count >= 6,
            revision(String(parts[parts.count - 1])) != nil
        else { return reference }
        return parts.dropLast().joined(separator: ":")
    }

    /// `2`, or `2N`, `2U`, `2A` as in public identifiers.
    static func revision(_ text: String) -> Int? {
        let digits = text.utf8.prefix { $0.isDigit }
        guard
            ["", "N", "U", "A"].contains(text.utf8.dropFirst(digits.count).map { String(Unicode.Scalar($0)) }.joined())
        else { return nil }
        return Int(String(Substring(digits)))
    }
}

// MARK: - Roles

/// The function of a component's text in the article, by its role.
enum NewsML1Part: Sendable, Hashable {
    /// The story, or a part of it.
    case story
    /// Belga's first paragraphs, which are in a separate component.
    case lead
    /// A short form of the story, used if there is nothing longer.
    case short
    /// Text below the story: contacts, the company's profile.
    case ending
    case headline, subheadline, byline, dateline, abstract, caption, note
    /// Nothing for readers.
    case hidden

    /// - Parameter role: as in the copy; without one the text is a story.
    init(role: String) {
        self = Self.byRole[role.foldedName] ?? .story
    }

    private static let byRole: [String: NewsML1Part] = {
        var parts: [String: NewsML1Part] = [:]
        for role in ["headline", "title", "hedline"] { parts[role] = .headline }
        for role in ["subheadline", "subheadlines", "subtitle", "subhead", "deck"] { parts[role] = .subheadline }
        for role in ["byline", "author"] { parts[role] = .byline }
        parts["dateline"] = .dateline
        for role in ["abstract", "summary", "teaser", "synopsis", "standfirst"] { parts[role] = .abstract }
        for role in [
            "caption", "photocaption", "imagecaption", "picturecaption", "videocaption", "cutline", "legend",
            "description", "photo", "mainphoto", "picture", "image", "graphic", "logo", "video", "audio", "sound",
            "clip", "videomain",
        ] { parts[role] = .caption }
        for role in ["lead", "lede", "intro"] { parts[role] = .lead }
        for role in ["alert", "short", "brief", "flash"] { parts[role] = .short }
        for role in ["contact", "contacts", "tagline", "about", "aboutcompany", "boilerplate", "footer"] {
            parts[role] = .ending
        }
        for role in ["editorialnote", "editorsnote", "ednote", "advisory", "note", "notetoeditors"] {
            parts[role] = .note
        }
        for role in ["stylesheet", "css"] { parts[role] = .hidden }
        return parts
    }()

    var isBody: Bool {
        self == .story || self == .lead || self == .short
    }
}

// MARK: - Types of lines

extension NewsML1Names {
    static let captionTypes: Set<String> = ["caption", "photocaption", "picturecaption"]
    static let keywordTypes: Set<String> = ["catchword", "catchline", "keyword", "keywords"]
    static let abstractTypes: Set<String> = ["abstract", "summary", "teaser", "synopsis", "lead"]
    static let noteTypes: Set<String> = [
        "advisoryline", "advisory", "editorialnote", "editorialnotes", "editorsnote", "ednote", "note", "notetoeditors",
        "productline", "comment",
    ]
    /// Whether lines of an unknown type are for readers, by what is within its name.
    static func isForReaders(_ type: String) -> Bool {
        let type = type.foldedName
        return readerTypes.contains { type.contains($0) }
    }

    private static let readerTypes = ["head", "title", "deck", "quote", "lead", "bullet", "caption", "kicker"]

    /// All of these.
    static let lineTypes = captionTypes.union(keywordTypes).union(abstractTypes).union(noteTypes)
}
