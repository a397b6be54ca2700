import Hummingbird
import Ingest
import NewsStore

/// Receives posts with copy, and hands the copy over.
struct WireIntake {
    /// The largest batch of the import tool, including Base64.
    private static let largestBody = 64 * 1024 * 1024
    /// The seconds until a retry, if the store cannot store anything now.
    fileprivate static let pause = 5

    let taker: any CopyTaker
    /// For all bodies; nil where nobody but the machine's own users can send one.
    var memory: UploadMemory?

    /// Stores the copy in a request, with one result per item once it is durable.
    ///
    /// - Parameter read: finds the copy in it.
    /// - Throws: `Problem`, or the error of the store.
    func take(
        _ request: Request, read: @escaping @Sendable (WirePost) throws -> WireUpload
    ) async throws -> [ImportResult] {
        let tooLarge = Problem(.contentTooLarge, "more than \(Self.largestBody) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largestBody {
            throw tooLarge
        }
        var body: [UInt8] = []
        var taken = 0
        defer { memory?.giveBack(taken) }
        for try await part in request.body {
            let count = part.readableBytes
            guard body.count + count <= Self.largestBody else { throw tooLarge }
            guard memory?.take(count) ?? true else {
                throw Problem(.serviceUnavailable, "too much is being sent at once", retryAfter: Self.pause)
            }
            taken += count
            body.append(contentsOf: part.readableBytesView)
        }
        let query = request.uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
        let (head, bytes) = (request.head, body)
        // There may be much to look through.
        let upload = try await onOwnThread { try read(WirePost(head: head, query: query, body: bytes)) }
        return try await taker.take(upload.copies, options: upload.options)
    }
}

extension Problem {
    /// The store cannot keep copy now.
    ///
    /// - Parameter reason: the error, for those who may know the server's paths.
    init(storing error: any Error, reason: String? = nil) {
        let isFull = if case StoreError.full = error { true } else { false }
        self.init(
            isFull ? .insufficientStorage : .serviceUnavailable,
            reason ?? "nothing can be stored at the moment, try again", retryAfter: WireIntake.pause)
    }
}
