import Files
import FoundationEssentials
import NewsModel

/// Wire copy on its way from one newswire process to the one that owns the store.
public struct WireBatch: Sendable, Codable {
    /// The content type of a posted batch.
    public static let mediaType = "application/vnd.newswire.batch+json"
    /// Its address on the socket of the process that owns the store.
    public static let path = "/partner/v1/wire"

    private struct Piece: Sendable, Codable {
        let name: String
        let bytes: Data
        let derivedID: String?
        let story: String?
        let language: LanguageTag?
        let plainID: String?
        let weight: NameWeight?
        let encoding: String?
        let folder: String?
    }

    /// Options that apply to all pieces.
    public let options: ImportOptions
    private let pieces: [Piece]

    /// Packs copies for sending.
    public init(_ copies: [WireCopy], options: ImportOptions) {
        self.options = options
        pieces = copies.map { copy in
            Piece(
                name: copy.name, bytes: Data(copy.bytes), derivedID: copy.derivedID, story: copy.story,
                language: copy.language, plainID: copy.plainID, weight: copy.weight, encoding: copy.encoding,
                // The other process has a different working folder.
                folder: copy.folder.flatMap(FilePath.real))
        }
    }

    /// The copies as they were packed.
    public var copies: [WireCopy] {
        pieces.map { piece in
            WireCopy(
                name: piece.name, bytes: Array(piece.bytes), derivedID: piece.derivedID, story: piece.story,
                language: piece.language, plainID: piece.plainID, weight: piece.weight ?? .certain,
                encoding: piece.encoding, folder: piece.folder)
        }
    }
}
