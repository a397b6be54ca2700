import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel

/// Why a request failed, as a problem document (RFC 9457).
struct Problem: Error {
    let status: HTTPResponse.Status
    let detail: String
    /// The seconds until a retry.
    var retryAfter: Int?
    /// The address at which to start again.
    var replay: String?

    /// In characters: it repeats what was sent, and is written down.
    private static let longestDetail = 4096

    init(_ status: HTTPResponse.Status, _ detail: String, retryAfter: Int? = nil, replay: String? = nil) {
        self.status = status
        self.detail = String(String.UnicodeScalarView(detail.unicodeScalars.prefix(Self.longestDetail)))
        self.retryAfter = retryAfter
        self.replay = replay
    }

    var response: Response {
        struct Body: Encodable {
            let type = "about:blank"
            let title: String
            let status: Int
            let detail: String
            let replay: String?
        }
        let body = try? JSONEncoder.stable.encode(
            Body(title: status.reasonPhrase, status: status.code, detail: detail, replay: replay))
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if let retryAfter { headers[.retryAfter] = String(retryAfter) }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body ?? Data())))
    }
}

extension HTTPResponse.Status {
    /// The client has disconnected, for the logs; as in nginx.
    static let clientClosedRequest = HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request")
    /// RFC 4918 §11.5.
    static let insufficientStorage = HTTPResponse.Status(
        code: 507, reasonPhrase: "Insufficient Storage")
}
