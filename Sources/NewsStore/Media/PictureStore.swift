public import NewsModel

/// The store's data about picture files; the files themselves are in the `MediaFolder`.
public protocol PictureStore: Sendable {
    /// A stored picture file with its visibility outside; nil if there is none.
    func media(_ hash: MediaHash, at now: Timestamp) async throws -> StoredMedia?

    /// The pictures that are due to be fetched, longest waiting first.
    func picturesToFetch(at now: Timestamp, limit: Int) async throws -> [PictureFetch]

    /// Removes the files that an erasure has released.
    func removeErasedFiles(from folder: MediaFolder) async throws

    /// Removes those of some files that no copy refers to: they were stored for copy that was not. Whoever stores copy
    /// looks afterwards whether its files are still in place.
    func removeUnused(_ media: [Media], from folder: MediaFolder) async throws

    /// Removes unreferenced files, such as those of an import that was killed before it was complete.
    ///
    /// - Parameter instant: files stored later may belong to copy that is still being imported.
    /// - Returns: the number of files removed.
    func removeOrphans(from folder: MediaFolder, before instant: Timestamp) async throws -> Int

    /// Stores the outcomes of fetches, in one transaction, and logs a change of each variant that shows a new picture.
    /// A file that is not in the folder any more is to be fetched again.
    func keep(_ outcomes: [PictureFetch.Outcome], in folder: MediaFolder, at now: Timestamp) async throws
}

/// A picture file to be fetched from its provider's address.
public struct PictureFetch: Sendable, Hashable {
    /// The sender of the copy that names it.
    public let provider: String
    /// As stated in the copy.
    public let url: String
    /// The number of attempts.
    public let attempts: Int

    public init(provider: String, url: String, attempts: Int = 0) {
        self.provider = provider
        self.url = url
        self.attempts = attempts
    }

    /// The outcome of an attempt.
    public struct Outcome: Sendable, Hashable {
        /// What became of the file.
        public enum Result: Sendable, Hashable {
            /// It is in the media folder.
            case fetched(Media)
            /// The reason, and whether another attempt is useless.
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

/// A stored file with its visibility outside at one instant.
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
