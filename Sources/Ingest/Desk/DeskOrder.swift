import FoundationEssentials
public import NewsModel
import NewsStore

/// An order of the desk, as given on the command line and as sent to the process that owns the store.
public struct DeskOrder: Sendable, Hashable, Codable {
    /// The content type of a posted order.
    public static let mediaType = "application/vnd.newswire.desk+json"
    /// Its address on the socket of the process that owns the store.
    public static let path = "/desk/v1/orders"

    /// What is ordered.
    public enum Act: Sendable, Hashable, Codable {
        case variant(VariantAct)
        /// On a picture that was sent by itself.
        case picture(PictureAct)
        /// Links the articles of all names; the first, if it is one variant, is the original of the others.
        case link
        /// Unlinks a variant from its article.
        case unlink
    }

    /// An act on variants.
    public enum VariantAct: Sendable, Hashable, Codable {
        /// A new text, in any format that can be imported, with a note for readers.
        case correct(Correction)
        case kill(reason: String)
        case withhold(reason: String?)
        case release
        /// Until a date and time as written by a person; without a zone, the provider's applies.
        case embargo(until: String)
        /// From such a time on; nil cancels an expiry in the future.
        case expire(at: String?)
        case accept
        case reject
        /// Erases the text and the pictures of every version, for legal reasons.
        case purge(reason: String?)
    }

    /// An act on pictures that were sent by themselves.
    public enum PictureAct: Sendable, Hashable, Codable {
        case kill(reason: String)
        /// Erases it, for legal reasons.
        case purge(reason: String?)
    }

    /// The correcting copy.
    public struct Correction: Sendable, Hashable, Codable {
        let name: String
        /// Base64 in JSON, which adds a third; an array of numbers would need four times as much.
        let bytes: Data
        var note: String
        let format: String?
        let encoding: String?
        let language: LanguageTag?
        let readsHead: Bool

        /// - Parameters:
        ///   - format: nil detects it.
        ///   - encoding: nil for the provider's.
        ///   - language: the language in the file's name.
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

    /// Which variants of an article with several languages are meant.
    public enum Scope: String, Sendable, Hashable, Codable {
        /// Only the variant that is named.
        case only
        /// Every variant of the article.
        case all
    }

    /// What it orders.
    public let act: Act
    let names: [String]
    let person: String
    let language: LanguageTag?
    let scope: Scope?

    /// - Parameters:
    ///   - names: ids of variants or articles, or providers' ids; one unless articles are linked.
    ///   - person: who gives the order, for the audit.
    ///   - language: the language of the variant in the article.
    ///   - scope: nil asks back if the article has several languages.
    public init(
        _ act: Act, names: [String], by person: String, language: LanguageTag? = nil, scope: Scope? = nil
    ) {
        self.act = act
        self.names = names
        self.person = person
        self.language = language
        self.scope = scope
    }
}

/// A variant after an order, or a picture that was sent by itself.
public struct DeskResult: Sendable, Hashable, Codable {
    /// What was done, as the audit names it.
    public let act: AuditEntry.Act
    /// The variant's public id, or the provider's id of a picture.
    public let id: String
    /// The article's id; nil for a picture.
    public let article: String?
    /// Nil for a picture.
    public let language: LanguageTag?
    /// The newest stored version.
    public let version: Int?
    /// Its visibility now.
    public let state: String
    /// When the waiting text will be released.
    public let embargo: String?
    /// When it expires or expired.
    public let expires: String?
    public let headline: String

    init(_ act: DeskOrder.Act, _ record: VariantRecord) {
        self.act = act.audited
        id = record.id.description
        article = record.article.description
        language = record.key.language
        version = record.version
        state = record.visibility.rawValue
        embargo = record.embargo?.rfc3339
        expires = record.expires?.rfc3339
        headline = record.headline
    }

    /// A picture that is killed or erased.
    init(_ act: DeskOrder.Act, picture id: String, of provider: String) {
        self.act = act.audited
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

/// Why an order was not carried out, not even in part.
public struct DeskRefusal: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The kind of refusal, for programs.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// Nothing has that name.
        case unknown
        /// The order is ambiguous.
        case ambiguous
        /// The order is clear but cannot be carried out.
        case refused
    }

    public let kind: Kind
    /// What a person needs to give another order.
    public let description: String

    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

/// Carries out the desk's orders, here or in the process that owns the store.
public protocol DeskTaker: Sendable {
    /// - Throws: `DeskRefusal`.
    /// - Returns: the variants concerned, as they are now.
    func carryOut(_ order: DeskOrder) async throws -> [DeskResult]
}
