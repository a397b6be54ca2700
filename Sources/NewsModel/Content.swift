/// What one version of a variant says: the fields of IPTC's standards that travel with the text.
///
/// A field that the copy did not have is nil or empty. Texts are plain, without markup, except `body`.
public struct Content: Sendable, Hashable {
    public var headline: String
    public var body: Body
    /// Who wrote it, as printed: "Howard Tong", without "By".
    public var byline: String?
    /// Place and date as printed at the head of the text: "MACAU, 14 Nov".
    public var dateline: String?
    /// A short name for the story on the wire: "ferry-fares".
    public var slugline: String?
    /// A short text of its own that stands for the body in lists.
    public var abstract: String?
    /// The provider's section names, in the language of the copy: "Macau", "澳門".
    public var categories: [String]
    public var subjects: [Subject]
    public var keywords: [String]
    /// 1 (flash) to 8, IPTC NewsCodes "urgency".
    public var urgency: Int?
    /// Who is credited with the information, where it is not the provider.
    public var source: String?
    public var usageTerms: String?
    /// A note from the provider's desk to the desks that receive the copy; never shown to readers.
    public var edNote: String?
    /// What was corrected, for readers to see.
    public var correctionNote: String?
    /// The copy's own date.
    public var date: WireDate?

    public init(
        headline: String, body: Body, byline: String? = nil, dateline: String? = nil, slugline: String? = nil,
        abstract: String? = nil, categories: [String] = [], subjects: [Subject] = [], keywords: [String] = [],
        urgency: Int? = nil, source: String? = nil, usageTerms: String? = nil, edNote: String? = nil,
        correctionNote: String? = nil, date: WireDate? = nil
    ) {
        self.headline = headline
        self.body = body
        self.byline = byline
        self.dateline = dateline
        self.slugline = slugline
        self.abstract = abstract
        self.categories = categories
        self.subjects = subjects
        self.keywords = keywords
        self.urgency = urgency
        self.source = source
        self.usageTerms = usageTerms
        self.edNote = edNote
        self.correctionNote = correctionNote
        self.date = date
    }
}

/// A topic of a controlled vocabulary, e.g. `medtop:04000000`, with the name the copy gave it.
public struct Subject: Sendable, Hashable, Codable {
    public let qcode: String
    public let name: String?

    public init(qcode: String, name: String? = nil) {
        self.qcode = qcode
        self.name = name
    }
}

/// Whether a variant may be used (IPTC NewsCodes "pubstatusg2"). Withheld can be taken back, canceled cannot.
public enum PubStatus: String, Sendable, Codable, CaseIterable {
    case usable, withheld, canceled
}
