import FoundationEssentials
public import NewsModel
import NewsStore

/// What a person at the desk wants done, as the command line says it and as it travels to the process that owns the
/// store.
public struct DeskOrder: Sendable, Hashable, Codable {
    /// The content type of an order that is posted.
    public static let mediaType = "application/vnd.newswire.desk+json"

    /// What is to be done.
    public enum Deed: Sendable, Hashable, Codable {
        /// A new text, in any format that can be imported, with the note that readers will see.
        case correct(Correction)
        case kill(reason: String)
        case withhold(reason: String?)
        case release
        /// Until a date and time as a person writes it; without a zone it is the provider's.
        case embargo(until: String)
        /// From such a time on; nil takes an expiry back that has not come.
        case expire(at: String?)
        case accept
        case reject
        /// Erases for law's sake the text and the pictures of every version.
        case purge(reason: String?)
        /// Erases a picture that came by itself.
        case purgePicture(reason: String?)
        /// Makes the articles of all names one; the first, where it is one variant, is the original of the others.
        case link
        /// Parts one variant from its article.
        case unlink
    }

    /// The copy that corrects.
    public struct Correction: Sendable, Hashable, Codable {
        let name: String
        /// In JSON these are Base64, a third more than they are here and not four times as many.
        let bytes: Data
        var note: String
        let format: String?
        let encoding: String?
        let language: LanguageTag?
        let readsHead: Bool

        /// - Parameters:
        ///   - format: nil is told from the bytes.
        ///   - encoding: nil is the provider's.
        ///   - language: that the file's name states.
        ///   - readsHead: whether plain text may begin with a head block.
        public init(
            name: String, bytes: [UInt8], note: String, format: String? = nil, encoding: String? = nil,
            language: LanguageTag? = nil, readsHead: Bool = true
        ) {
            self.name = name
            self.bytes = Data(bytes)
            self.note = note
            self.format = format
            self.encoding = encoding
            self.language = language
            self.readsHead = readsHead
        }
    }

    /// How much of an article is meant where it has several languages.
    public enum Scope: String, Sendable, Hashable, Codable {
        /// The one variant that is named.
        case only
        /// Every variant of the article.
        case all
    }

    let deed: Deed
    let names: [String]
    let person: String
    let language: LanguageTag?
    let scope: Scope?

    /// - Parameters:
    ///   - names: ids of variants or articles, or providers' ids; one unless articles are linked.
    ///   - person: who gives the order, for the audit.
    ///   - language: the variant of the article that is meant.
    ///   - scope: nil asks back where the article has several languages.
    public init(
        _ deed: Deed, names: [String], by person: String, language: LanguageTag? = nil, scope: Scope? = nil
    ) {
        self.deed = deed
        self.names = names
        self.person = person
        self.language = language
        self.scope = scope
    }
}

/// A variant after the desk's deed, or a picture that came by itself.
public struct DeskResult: Sendable, Hashable, Codable {
    /// What was done: "corrected".
    public let deed: String
    /// The variant's public id, or the provider's of a picture.
    public let id: String
    /// Its article's; none of a picture.
    public let article: String?
    /// Its language; none of a picture.
    public let language: LanguageTag?
    /// The newest version, ours.
    public let version: Int?
    /// What those outside see of it now.
    public let state: String
    /// When the text that waits will be released.
    public let embargo: String?
    /// From when on it is gone, or since when.
    public let expires: String?
    /// Its headline.
    public let headline: String

    init(_ deed: DeskOrder.Deed, _ record: VariantRecord) {
        self.deed = deed.participle
        id = record.id.description
        article = record.article.description
        language = record.key.language
        version = record.version
        state = record.visibility.rawValue
        embargo = record.embargo?.rfc3339
        expires = record.expires?.rfc3339
        headline = record.headline
    }

    /// A picture that is gone.
    init(_ deed: DeskOrder.Deed, picture id: String, of provider: String) {
        self.deed = deed.participle
        self.id = id
        article = nil
        language = nil
        version = nil
        state = Visibility.canceled.rawValue
        embargo = nil
        expires = nil
        headline = "a picture of \(provider)"
    }
}

/// Why an order was not carried out; nothing of it was.
public struct DeskRefusal: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The sort of refusal, for code that decides.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// There is nothing of that name.
        case unknown
        /// The order can mean several things.
        case ambiguous
        /// It is clear and cannot be done.
        case refused
    }

    /// The sort of refusal.
    public let kind: Kind
    /// What a person needs to give another order.
    public let description: String

    /// What a person reads is the description alone.
    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

/// Carries out the desk's orders, here or in the process that owns the store.
public protocol DeskTaker: Sendable {
    /// - Throws: `DeskRefusal`.
    /// - Returns: the variants that were meant, as they are now.
    func carryOut(_ order: DeskOrder) async throws -> [DeskResult]
}

extension DeskOrder.Deed {
    fileprivate var participle: String {
        switch self {
        case .correct: "corrected"
        case .kill: "killed"
        case .withhold: "withheld"
        case .release: "released"
        case .embargo: "embargoed"
        case .expire(.some): "expires"
        case .expire(nil): "stays"
        case .accept: "accepted"
        case .reject: "rejected"
        case .purge, .purgePicture: "purged"
        case .link: "linked"
        case .unlink: "parted"
        }
    }
}
