import FoundationEssentials
import NewsModel

/// Wire copy on its way from one newswire process to the one that owns the store.
public struct WireBatch: Sendable, Codable {
    public static let mediaType = "application/vnd.newswire.batch+json"

    private struct Piece: Sendable, Codable {
        let name: String
        let bytes: Data
        let derivedID: String?
        let story: String?
        let language: LanguageTag?
    }

    public let options: ImportOptions
    private let pieces: [Piece]

    public init(_ copies: [WireCopy], options: ImportOptions) {
        self.options = options
        pieces = copies.map { copy in
            Piece(
                name: copy.name, bytes: Data(copy.bytes), derivedID: copy.derivedID, story: copy.story,
                language: copy.language)
        }
    }

    public var copies: [WireCopy] {
        pieces.map { piece in
            WireCopy(
                name: piece.name, bytes: Array(piece.bytes), derivedID: piece.derivedID, story: piece.story,
                language: piece.language)
        }
    }
}
