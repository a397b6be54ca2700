/// The content of one version of a variant: the fields of IPTC's standards that travel with the text.
///
/// A field that the copy did not have is nil or empty. Texts are plain, without markup, except `body`.
public struct Content: Sendable, Hashable {
    public var headline: String
    public var subheadline: String?
    public var body: Body
    /// The author as printed: "Howard Tong", without "By".
    public var byline: String?
    /// Place and date as printed at the beginning of the text: "MACAU, 14 Nov".
    public var dateline: String?
    /// The place the story comes from, by name: "Macau".
    public var located: String?
    /// A short name for the story on the wire: "ferry-fares".
    public var slugline: String?
    /// A short text that represents the body in lists.
    public var abstract: String?
    /// The provider's section names, in the language of the copy: "Macau", "澳門".
    public var categories: [String]
    /// What it is about, as IPTC Media Topics and other terms.
    public var subjects: [Subject]
    /// What kind of text it is (IPTC NewsCodes "genre"): an interview, an obituary.
    public var genres: [Subject]
    /// The places it is about.
    public var places: [Subject]
    public var keywords: [String]
    /// 1 (flash) to 8, IPTC NewsCodes "urgency".
    public var urgency: Int?
    /// The handling priority, 1 to 9, apart from news value.
    public var priority: Int?
    /// Who is credited with the information, if not the provider.
    public var source: String?
    /// The credit line to print: "Harbour Wire/Island Weekly".
    public var credit: String?
    /// The copyright notice.
    public var copyright: String?
    /// What recipients may do with the story.
    public var usageTerms: String?
    /// A note from the provider's desk to the desks that receive the copy; never shown to readers.
    public var edNote: String?
    /// What was corrected, for readers.
    public var correctionNote: String?
    /// When the story was first written, according to the copy.
    public var date: WireDate?
    /// When this version was written, according to the copy.
    public var versionDate: WireDate?
    /// In the order of the copy.
    public var pictures: [Picture]
    /// The path of the item before it came, according to the copy, one line each; never shown to readers.
    public var history: [String]

    /// Inlinable, since it would copy all fields otherwise.
    @inlinable
    public init(
        headline: String, subheadline: String? = nil, body: Body, byline: String? = nil, dateline: String? = nil,
        located: String? = nil, slugline: String? = nil, abstract: String? = nil, categories: [String] = [],
        subjects: [Subject] = [], genres: [Subject] = [], places: [Subject] = [], keywords: [String] = [],
        urgency: Int? = nil, priority: Int? = nil, source: String? = nil, credit: String? = nil,
        copyright: String? = nil, usageTerms: String? = nil, edNote: String? = nil, correctionNote: String? = nil,
        date: WireDate? = nil, versionDate: WireDate? = nil, pictures: [Picture] = [],
        history: [String] = []
    ) {
        self.headline = headline
        self.subheadline = subheadline
        self.body = body
        self.byline = byline
        self.dateline = dateline
        self.located = located
        self.slugline = slugline
        self.abstract = abstract
        self.categories = categories
        self.subjects = subjects
        self.genres = genres
        self.places = places
        self.keywords = keywords
        self.urgency = urgency
        self.priority = priority
        self.source = source
        self.credit = credit
        self.copyright = copyright
        self.usageTerms = usageTerms
        self.edNote = edNote
        self.correctionNote = correctionNote
        self.date = date
        self.versionDate = versionDate
        self.pictures = pictures
        self.history = history
    }
}

extension Content {
    /// The content of a variant that is not public, as seen from outside.
    public static let none = Content(headline: "", body: .empty)

    /// Whether readers read the same in both, however they are sorted and dated, and whatever they say to desks.
    public func reads(like other: Content) -> Bool {
        var other = other
        (other.slugline, other.categories, other.keywords) = (slugline, categories, keywords)
        (other.subjects, other.genres, other.places) = (subjects, genres, places)
        (other.urgency, other.priority, other.history) = (urgency, priority, history)
        (other.edNote, other.correctionNote) = (edNote, correctionNote)
        (other.date, other.versionDate) = (date, versionDate)
        return self == other
    }
}

/// A term of a controlled vocabulary, e.g. the topic `medtop:04000000`, with the name the copy gave it.
public struct Subject: Sendable, Hashable, Codable {
    /// A scheme, a colon and a code (NewsML-G2): `medtop:04000000`.
    public let qcode: String
    public let name: String?

    public init(qcode: String, name: String? = nil) {
        self.qcode = qcode
        self.name = name
    }
}

/// Whether a variant may be used (IPTC NewsCodes "pubstatusg2"). Withheld can be undone, canceled cannot.
public enum PubStatus: String, Sendable, Codable, CaseIterable {
    case usable, withheld, canceled
}
