/// What ingest hands to the store, with everything settled that the store needs to keep it. One receipt answers each.
public enum Delivery: Sendable {
    case item(Submission)
    /// A picture that came by itself; the language of its key counts for nothing.
    case picture(Submission)
    indirect case package(PackageSubmission)
}

/// A wire item with everything settled that the store needs to keep it.
///
/// A class, because it goes through many hands and has some fifty parts that every copy of a value would have to count.
public final class Submission: Sendable {
    public let key: WireKey
    public let item: WireItem
    /// Whether the copy or its file's name says the language of the key. A withdrawal that does not means the document in
    /// all of them.
    public let statesLanguage: Bool
    /// Whether it stood in a feed, which lists the same copy time and again: that is no new word of its provider.
    public let isListing: Bool
    /// List it at the copy's own date instead of the present, for old copy taken over from elsewhere.
    public let isBackfill: Bool
    /// In which dates are written that the copy does not state, in seconds east of UTC.
    public let offset: Int
    /// The story by its provider's entry, besides what the item itself says of its article.
    public let story: DeclaredStory?
    /// The copy it was read from; nil where there is none to keep.
    public let source: WireSource?

    public init(
        key: WireKey, item: WireItem, statesLanguage: Bool = true, isListing: Bool = false, isBackfill: Bool = false,
        offset: Int = 0, story: DeclaredStory? = nil, source: WireSource? = nil
    ) {
        self.key = key
        self.item = item
        self.statesLanguage = statesLanguage && key.language != .undetermined
        self.isListing = isListing
        self.isBackfill = isBackfill
        self.offset = offset
        self.story = story
        self.source = source
    }

    /// The withdrawal in it without its text, as it concerns another language of the document.
    public func notice(in language: LanguageTag) -> Submission {
        let content = item.content
        let notice = WireItem(
            providerVersion: item.providerVersion, status: item.status,
            content: Content(
                headline: "", body: .empty, edNote: content.edNote, correctionNote: content.correctionNote,
                date: content.date, versionDate: content.versionDate))
        return Submission(
            key: WireKey(provider: key.provider, providerID: key.providerID, language: language), item: notice,
            offset: offset, source: source)
    }
}

extension Submission {
    /// Of a notice, what it says without a text to keep.
    public var withoutWords: Submission {
        let item = WireItem(providerVersion: item.providerVersion, status: item.status, content: .none)
        return Submission(key: key, item: item, offset: offset)
    }
}

/// What a provider's copy calls the story, in the field that the provider's entry declares for it. Variants that share
/// it are one article.
public struct DeclaredStory: Sendable, Hashable {
    public let id: String
    /// For how many days after its first use it means the same story; nil is for ever.
    public let days: Int?

    public init(id: String, days: Int? = nil) {
        self.id = id
        self.days = days
    }
}

/// A package with everything settled that the store needs to keep it.
public struct PackageSubmission: Sendable {
    public let provider: String
    public let providerID: String
    public let package: WirePackage
    public let source: WireSource?

    public init(provider: String, providerID: String, package: WirePackage, source: WireSource? = nil) {
        self.provider = provider
        self.providerID = providerID
        self.package = package
        self.source = source
    }
}

/// What became of a delivery, once it is durable.
public struct Receipt: Sendable, Hashable {
    public enum Result: Sendable, Hashable {
        /// The first version of a new variant, picture or package.
        case stored
        /// A new version of a known one.
        case updated
        /// Exactly what this key sent before.
        case unchanged
        /// Kept, and not visible for now: why.
        case held(String)
        /// Not kept: why.
        case refused(String)
    }

    public let result: Result
    /// Nil where nothing was stored under an id: a notice for copy that is not here yet, a picture or a package.
    public let variant: VariantID?
    public let article: ArticleID?
    /// The version in which the delivery is kept, ours.
    public let version: Int?
    /// Something a person should know though the copy was taken.
    public let remark: String?

    public init(
        _ result: Result, variant: VariantID? = nil, article: ArticleID? = nil, version: Int? = nil,
        remark: String? = nil
    ) {
        self.result = result
        self.variant = variant
        self.article = article
        self.version = version
        self.remark = remark
    }
}
