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
