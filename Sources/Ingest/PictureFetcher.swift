public import Fetching
import NewsFormats
import NewsModel
public import NewsStore

/// Fetches a picture from its provider's address, and stores the file.
public struct PictureFetcher: Sendable {
    /// A response.
    public struct Answer: Sendable {
        /// The HTTP status; redirects have been followed.
        public let status: Int
        public let body: [UInt8]

        public init(status: Int, body: [UInt8]) {
            self.status = status
            self.body = body
        }
    }

    /// Fetches an address, up to a number of bytes. It keeps addresses named by others off private networks.
    public typealias Get = @Sendable (_ fetch: PictureFetch, _ limit: Int) async throws -> Answer

    private let folder: MediaFolder
    private let get: Get

    /// Fetches from the web.
    ///
    /// - Parameter allowsPrivate: whether a provider's pictures may be on this machine or its networks.
    public init(folder: MediaFolder, fetcher: Fetcher, allowsPrivate: @escaping @Sendable (String) -> Bool) {
        self.init(folder: folder) { fetch, limit in
            var request = FetchRequest(
                fetch.url, limit: limit, patience: .seconds(120), allowsPrivate: allowsPrivate(fetch.provider))
            request.accept = "image/avif, image/webp, image/jpeg, image/png, image/gif"
            let answer = try await fetcher.fetch(request)
            return Answer(status: answer.status, body: answer.body)
        }
    }

    public init(folder: MediaFolder, get: @escaping Get) {
        self.folder = folder
        self.get = get
    }

    /// - Throws: `StoreError` if the file cannot be stored, and `CancellationError`; problems with the host or the
    ///   picture are results.
    public func fetch(_ fetch: PictureFetch) async throws -> PictureFetch.Outcome.Result {
        let answer: Answer
        do {
            answer = try await get(fetch, BesideFile.mostBytes)
        } catch {
            try Task.checkCancellation()
            return .failed("\(error)", isFinal: false)
        }
        guard (200...299).contains(answer.status) else {
            return .failed("the response status is \(answer.status)", isFinal: Self.isFinal(answer.status))
        }
        let media: Media
        do {
            media = try Media(answer.body)
        } catch {
            return .failed("\(error)", isFinal: true)
        }
        try folder.put(answer.body, as: media)
        return .fetched(media)
    }

    /// Whether a host that responds like this will do the same tomorrow. A missing file may still come.
    private static func isFinal(_ status: Int) -> Bool {
        (400...499).contains(status) && status != 404 && !FetchAnswer.isPassing(status)
    }
}
