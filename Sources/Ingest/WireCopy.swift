public import NewsModel

/// The bytes of copy that came in, with what their path says of them.
public struct WireCopy: Sendable, Hashable {
    /// One piece of copy is never larger: ten megabytes.
    public static let mostBytes = 10 * 1024 * 1024

    /// How messages name it: the path as given, or `-`.
    public let name: String
    /// The whole piece, undecoded.
    public let bytes: [UInt8]
    /// The id for copy that states none; nil for copy without a name.
    public let derivedID: String?
    /// The story whose languages are side by side, if the name gives the language.
    public let story: String?
    /// The language that the name gives.
    public let language: LanguageTag?
    /// The id if the language in the name is not believed; nil if the name gives no language.
    public let plainID: String?
    /// How far a language in the name is believed.
    public let weight: NameWeight
    /// The encoding label given by the transport, such as the charset of a Content-Type.
    public let encoding: String?
    /// The folder of the copy, which may also hold its pictures; nil for copy that is not a file.
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

    /// The copy with the language in its name disregarded.
    var withoutNamedLanguage: WireCopy {
        WireCopy(name: name, bytes: bytes, derivedID: plainID ?? derivedID, encoding: encoding, folder: folder)
    }
}

/// How far a language in a file's name is believed.
public enum NameWeight: String, Sendable, Hashable, Codable {
    /// The language is an edition's.
    case certain
    /// It has a script or a region, or files beside it are named the same way for an edition's language: believed
    /// unless the text is in another.
    case likely
    /// It may be an agency's initials or a country's domain: the text must be in that language.
    case doubtful
}
