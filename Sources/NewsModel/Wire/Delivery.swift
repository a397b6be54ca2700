/// What ingest passes to the store, with everything that the store needs. One receipt answers each.
public enum Delivery: Sendable {
    case item(Submission)
    /// A picture that was sent by itself; the language of its key is ignored.
    case picture(Submission)
    indirect case package(PackageSubmission)
}

/// A wire item with everything that the store needs to store it.
///
/// A class, because it is passed around a lot and has some fifty parts that every copy of a value would have to retain.
public final class Submission: Sendable {
    public let key: WireKey
    public let item: WireItem
    /// Whether the copy or its file's name states the language of the key. A withdrawal without a language means the
    /// document in all of them.
    public let statesLanguage: Bool
    /// Whether it was in a feed, which lists the same copy repeatedly: that is no new statement of its provider.
    public let isListing: Bool
    /// List it at the copy's own date instead of the present, for old copy from elsewhere.
    public let isBackfill: Bool
    /// The offset of dates that the copy does not state, in seconds east of UTC.
    public let offset: Int
    /// The story by its provider's entry, besides what the item itself states about its article.
    public let story: DeclaredStory?
    /// The copy it was read from, if any is to be stored.
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

    /// The withdrawal without its text, for another language of the document.
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
    /// A notice without a text to store.
    public var withoutWords: Submission {
        let item = WireItem(providerVersion: item.providerVersion, status: item.status, content: .none)
        return Submission(key: key, item: item, offset: offset)
    }
}

/// The provider's name for the story, in the field that the provider's entry declares. Variants with the same one are
/// one article.
public struct DeclaredStory: Sendable, Hashable {
    public let id: String
    /// For how many days after its first use it means the same story; nil for ever.
    public let days: Int?

    public init(id: String, days: Int? = nil) {
        self.id = id
        self.days = days
    }
}

/// A package with everything that the store needs to store it.
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

/// The result of a delivery, once it is durable.
public struct Receipt: Sendable, Hashable {
    public enum Result: Sendable, Hashable {
        /// The first version of a new variant, picture or package.
        case stored
        /// A new version of a known one.
        case updated
        /// Exactly what this key sent before.
        case unchanged
        /// Stored, but not visible for now, with the reason.
        case held(String)
        /// Not stored, with the reason.
        case refused(String)

        /// What happened, in a word.
        public var outcome: Outcome {
            switch self {
            case .stored: .stored
            case .updated: .updated
            case .unchanged: .unchanged
            case .held: .held
            case .refused: .refused
            }
        }

        /// Why it was held or refused.
        public var reason: String? {
            switch self {
            case .stored, .updated, .unchanged: nil
            case .held(let reason), .refused(let reason): reason
            }
        }
    }

    /// A result without its reason.
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        case stored, updated, unchanged, held, refused

        /// Whether the store did not have it.
        public var isNew: Bool {
            switch self {
            case .stored, .updated, .held: true
            case .unchanged, .refused: false
            }
        }
    }

    public let result: Result
    /// Nil if nothing was stored under an id: a notice for copy that is not here yet, a picture or a package.
    public let variant: VariantID?
    public let article: ArticleID?
    /// The stored version of the delivery.
    public let version: Int?
    /// A remark for a person about an accepted delivery.
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
