import HTTPTypes
import Hummingbird
import NewsModel

/// Answers a request from a ready response: chooses the coding, compares validators, leaves out the body of HEAD.
enum Conditional {
    static func respond(to request: Request, with ready: ReadyResponse) -> Response {
        let coding = acceptsGzip(request.headers) ? ready.gzip ?? ready.identity : ready.identity
        if let known = cached(request.headers, of: ready, chosen: coding) {
            var response = Response(status: .notModified, headers: known.notModifiedFields)
            response.headers[.contentLength] = nil
            return response
        }
        let response = Response(
            status: .ok, headers: coding.fields, body: ResponseBody(byteBuffer: coding.body))
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Whether an If-None-Match names a tag.
    static func matches(_ list: String?, _ tag: String) -> Bool {
        guard let list else { return false }
        let tags = entityTags(in: list)
        return tags.contains("*") || tags.contains(tag)
    }

    /// The coding that the client has already, by RFC 9110 §13.2.2: If-Modified-Since counts only without
    /// If-None-Match. A tag of another coding is as good, since the content is the same.
    private static func cached(
        _ fields: HTTPFields, of ready: ReadyResponse, chosen: ReadyResponse.Coding
    ) -> ReadyResponse.Coding? {
        if let list = fields[.ifNoneMatch] {
            let tags = entityTags(in: list)
            if tags.contains("*") { return chosen }
            return [chosen, ready.identity, ready.gzip].compactMap { $0 }.first { tags.contains($0.etag) }
        }
        // Compared as dates and not as text: FreshRSS sends dates that no server gave it.
        guard let modified = ready.lastModified, let text = fields[.ifModifiedSince],
            let since = Timestamp(httpDate: text), modified.seconds <= since.seconds
        else { return nil }
        return chosen
    }

    /// Without their weakness: If-None-Match compares weakly (RFC 9110 §13.1.2).
    private static func entityTags(in list: String) -> [String] {
        list.split(separator: ",").map { item in
            let tag = item.drop { $0 == " " || $0 == "\t" }
            let opaque = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
            return String(opaque.prefix { $0 != " " && $0 != "\t" })
        }
    }

    /// Whether Accept-Encoding gives gzip a weight above zero and no lower one than identity (RFC 9110 §12.5.3).
    static func acceptsGzip(_ fields: HTTPFields) -> Bool {
        guard let accepted = fields[.acceptEncoding] else { return false }
        var weights: [String: Double] = [:]
        for item in accepted.split(separator: ",") {
            let parts = item.split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\t" }).lowercased() }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
            if let name = parts.first { weights[name] = weight ?? 1 }
        }
        let gzip = weights["gzip"] ?? weights["x-gzip"] ?? weights["*"] ?? 0
        return gzip > 0 && gzip >= weights["identity"] ?? 0
    }
}
