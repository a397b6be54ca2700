import Hummingbird
import Ingest
import NewsStore

/// Receives posts with copy, and hands the copy over.
struct WireIntake {
    /// The largest batch of the import tool, including Base64.
    private static let largestBody = 64 * 1024 * 1024
    /// The seconds until a retry, if the store cannot store anything now.
    private static let pause = 5

    let taker: any CopyTaker
    /// For all bodies; nil where nobody but the machine's own users can send one.
    var memory: UploadMemory?

    /// Stores the copy in a request, with one result per item once it is durable.
    ///
    /// - Parameter read: finds the copy in it.
    func take(_ request: Request, read: (WirePost) throws -> WireUpload) async throws -> [ImportResult] {
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
        return try await take(try read(WirePost(head: request.head, query: query, body: body)))
    }

    private func take(_ upload: WireUpload) async throws -> [ImportResult] {
        do {
            return try await taker.take(upload.copies, options: upload.options)
        } catch {
            if case StoreError.full = error { throw Problem(.insufficientStorage, "\(error)", retryAfter: Self.pause) }
            throw Problem(.serviceUnavailable, "\(error)", retryAfter: Self.pause)
        }
    }
}
