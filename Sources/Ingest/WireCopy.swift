public import NewsModel

/// The bytes that came in, with what their place tells of them.
public struct WireCopy: Sendable, Hashable {
    /// One piece of copy is never larger: ten megabytes.
    public static let mostBytes = 10 * 1024 * 1024

    /// How messages name it: the path as given, or `-`.
    public let name: String
    /// The whole piece, undecoded.
    public let bytes: [UInt8]
    /// What stands for an id where the copy states none; nil for copy without a name.
    public let derivedID: String?
    /// The story whose languages lie side by side, where the name tells the language.
    public let story: String?
    /// The language that the name tells.
    public let language: LanguageTag?
    /// The id where the name tells no language after all; nil where it tells none anyway.
    public let plainID: String?
    /// How far the name is believed where it tells a language.
    public let weight: NameWeight
    /// The label of the encoding that the transport tells, such as the charset of a Content-Type.
    public let encoding: String?
    /// The folder it lies in, where its pictures may lie too; nil for copy that is no file.
    public let folder: String?

    /// Only copy without a name may leave the rest nil.
    public init(
        name: String, bytes: [UInt8], derivedID: String? = nil, story: String? = nil, language: LanguageTag? = nil,
        plainID: String? = nil, weight: NameWeight = .certain, encoding: String? = nil, folder: String? = nil
    ) {
        self.name = name
        self.bytes = bytes
        self.derivedID = derivedID
        self.story = story
        self.language = language
        self.plainID = plainID
        self.weight = weight
        self.encoding = encoding
        self.folder = folder
    }

    /// The same if its name tells no language.
    var withoutNamedLanguage: WireCopy {
        WireCopy(name: name, bytes: bytes, derivedID: plainID ?? derivedID, encoding: encoding, folder: folder)
    }
}

/// How far a file's name is believed where it tells a language.
public enum NameWeight: String, Sendable, Hashable, Codable {
    /// The language is an edition's.
    case certain
    /// It has a script or a region, or files of an edition's language beside it are named so: believed unless the text
    /// is in another.
    case likely
    /// It may be an agency's initials or a country's domain: the text must be in that language.
    case doubtful
}

/// What the person who imports says of all the copy at hand.
public struct ImportOptions: Sendable, Hashable, Codable {
    /// For copy that states none.
    public var language: LanguageTag?
    /// The provider of copy that names none; nil is the usual one.
    public var provider: String?
    /// Whether copy that names another provider is refused.
    public var isProviderBound = false
    /// For copy that states none.
    public var id: String?
    /// A format's name, instead of what the bytes look like.
    public var format: String?
    /// The label of its character encoding.
    public var encoding: String?
    /// The public id of an article that the copy joins.
    public var article: String?
    /// List it at the copy's own date, as old copy.
    public var isBackfill = false
    /// Tell what would happen and keep nothing.
    public var isDryRun = false
    /// Whether a first block that looks like a head block is one.
    public var readsHead = true
    /// Give each item as ninjs with its result.
    public var wantsItems = false
    /// Whether a feed without an entry is well: one that is looked at time and again.
    public var mayBeEmpty = false

    /// Everything as the copy says it.
    public init() {}
}

/// What became of one piece of copy.
public struct ImportResult: Sendable, Hashable, Codable {
    /// What happened, in a word.
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        case stored, updated, unchanged, held, refused
    }

    /// The name of the copy.
    public let file: String
    /// What happened.
    public let result: Outcome
    /// Why it was held or refused.
    public let reason: String?
    /// The public id of the variant.
    public let id: String?
    /// The public id of its article.
    public let article: String?
    /// The provider's id of a package, which has no public one.
    public let package: String?
    /// The provider's id of a picture that came by itself, which has no public one.
    public let picture: String?
    /// The language it was taken in.
    public let language: LanguageTag?
    /// Our version in which it is kept.
    public let version: Int?
    /// Its headline.
    public let headline: String?
    /// What a person should know though the copy was taken.
    public let remark: String?
    /// The item as one ninjs object, where it was asked for.
    public var item: String?
    /// The files of pictures that lie beside the copy and that it names, by their real paths.
    public var files: [String]?

    /// Copy that was refused before it reached the store.
    public init(refused file: String, reason: String) {
        self.init(file: file, receipt: Receipt(.refused(reason)), delivery: nil)
    }

    init(file: String, receipt: Receipt, delivery: Delivery?, remark: String? = nil) {
        self.file = file
        switch receipt.result {
        case .stored: (result, reason) = (.stored, nil)
        case .updated: (result, reason) = (.updated, nil)
        case .unchanged: (result, reason) = (.unchanged, nil)
        case .held(let why): (result, reason) = (.held, why)
        case .refused(let why): (result, reason) = (.refused, why)
        }
        id = receipt.variant?.description
        article = receipt.article?.description
        version = receipt.version
        switch delivery {
        case .item(let submission):
            (language, headline) = (submission.key.language, submission.item.content.headline)
            (package, picture) = (nil, nil)
        case .picture(let submission):
            (language, headline) = (submission.item.language, submission.item.content.headline)
            (package, picture) = (nil, submission.key.providerID)
        case .package(let submission):
            (language, headline) = (nil, submission.package.headline)
            (package, picture) = (submission.providerID, nil)
        case nil: (language, package, picture, headline) = (nil, nil, nil, nil)
        }
        self.remark = remark ?? receipt.remark
    }
}
