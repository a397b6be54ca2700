import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel

/// Why a request was not carried out, as RFC 9457 has it.
struct Problem: Error {
    let status: HTTPResponse.Status
    let detail: String
    /// When to try again, in seconds.
    var retryAfter: Int?
    /// Where to begin again.
    var replay: String?

    init(_ status: HTTPResponse.Status, _ detail: String, retryAfter: Int? = nil, replay: String? = nil) {
        self.status = status
        self.detail = detail
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
    /// For the logs: nobody hears it. As nginx has it.
    static let clientClosedRequest = HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request")
    /// RFC 4918 §11.5.
    static let insufficientStorage = HTTPResponse.Status(
        code: 507, reasonPhrase: "Insufficient Storage")
}
