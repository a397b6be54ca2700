public import NewsModel

/// What the store knows of pictures' files; the files themselves lie in the `MediaFolder`.
public protocol PictureStore: Sendable {
    /// A stored file of a picture, and what it is to those outside; nil where there is none.
    func media(_ hash: MediaHash, at now: Timestamp) async throws -> StoredMedia?

    /// The pictures whose time to be fetched has come, those that wait longest first.
    func picturesToFetch(at now: Timestamp, limit: Int) async throws -> [PictureFetch]

    /// Removes the files that were given up when something was erased.
    func removeErasedFiles(from folder: MediaFolder) async throws

    /// Removes files that no copy refers to, such as those of an import that was killed before it was done.
    ///
    /// - Parameter instant: what was put there later may be of copy that is still under way.
    /// - Returns: how many.
    func removeOrphans(from folder: MediaFolder, before instant: Timestamp) async throws -> Int

    /// Keeps what became of fetches, in one transaction; variants that readers now see with a picture are moved.
    func keep(_ outcomes: [PictureFetch.Outcome], at now: Timestamp) async throws
}

/// A file of a picture that is to be fetched from where its provider keeps it.
public struct PictureFetch: Sendable, Hashable {
    /// Who sent the copy that names it.
    public let provider: String
    /// As the copy has it.
    public let url: String
    /// How often it was tried.
    public let attempts: Int

    public init(provider: String, url: String, attempts: Int = 0) {
        self.provider = provider
        self.url = url
        self.attempts = attempts
    }

    /// What became of one attempt.
    public struct Outcome: Sendable, Hashable {
        public enum Result: Sendable, Hashable {
            /// It is in the media folder.
            case fetched(Media)
            /// Why not, and whether asking again is of no use.
            case failed(String, isFinal: Bool)
        }

        public let fetch: PictureFetch
        public let result: Result

        public init(_ fetch: PictureFetch, _ result: Result) {
            self.fetch = fetch
            self.result = result
        }
    }
}

/// A stored file and what it is to those outside at one instant.
public struct StoredMedia: Sendable, Hashable {
    public let media: Media
    public let visibility: Visibility
    /// The public variants that show it.
    public let variants: Set<VariantID>

    public init(media: Media, visibility: Visibility, variants: Set<VariantID> = []) {
        self.media = media
        self.visibility = visibility
        self.variants = variants
    }
}
