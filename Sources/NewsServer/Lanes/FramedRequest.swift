import NIOHTTP1

/// The positions of the parts of a request, relative to its first byte.
struct FramedRequest: Equatable {
    var isHead = false
    var method = 0..<0
    /// Path and query, mostly.
    var target = 0..<0
    var path = 0..<0
    /// Including the empty line at its end.
    var headLength = 0
    /// The size of its body in bytes, where it says.
    var length: Int?
    var acceptEncoding: Range<Int>?
    var ifNoneMatch: Range<Int>?
    var ifModifiedSince: Range<Int>?
    var forwardedFor: Range<Int>?
    var referer: Range<Int>?
    var userAgent: Range<Int>?
    /// Whether the connection ends with the response.
    var closes = false
    /// Whether it needs the router: for a range or a body, for example.
    var needsRouter = false

    /// The head for a router, with fields as texts.
    ///
    /// - Parameter bytes: the request.
    func head(_ bytes: UnsafeRawBufferPointer) -> HTTPRequestHead {
        var headers = HTTPHeaders()
        var lines = bytes[target.upperBound..<(headLength - 2)].split(at: UInt8(ascii: "\n"))
        _ = lines.next()
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            headers.add(
                name: String(decoding: line[..<colon], as: UTF8.self),
                value: String(decoding: line[(colon + 1)...].dropLast().trimmed(), as: UTF8.self))
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: String(decoding: bytes[method], as: UTF8.self)),
            uri: String(decoding: bytes[target], as: UTF8.self), headers: headers)
    }
}
