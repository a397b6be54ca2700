import Glibc
import HTTPTypes

/// Reads the head of a plain request where it lies: GET or HEAD of HTTP/1.1, with one Host and no body, as feed readers
/// and browsers send them. All else it leaves to NIO's decoder, and what no server should take it refuses: where two
/// parsers could understand a request differently, one of them must not guess (RFC 9112 §11.2).
///
/// It goes on where it stopped when more has come, so that a head that trickles costs no more than one that comes whole.
struct RequestScanner {
    /// What may be asked for.
    struct Limits: Sendable {
        /// Of the request line and of each field, in bytes.
        var line = 8 * 1024
        /// Of the whole head, in bytes.
        var head = 32 * 1024
        var fields = 100
    }

    enum Outcome: Equatable {
        case incomplete
        case plain(PlainRequest)
        /// For the decoder.
        case other
        case refused(HTTPResponse.Status)
    }

    private let limits: Limits
    private var request = PlainRequest()
    /// Where the first line begins that was not read yet.
    private var position = 0
    private var hasRequestLine = false
    private var fields = 0
    private var hosts = 0

    init(limits: Limits) {
        self.limits = limits
    }

    /// - Parameter bytes: from the beginning of the request, each time with what has come since.
    mutating func scan(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        while true {
            guard let newline = bytes.firstNewline(from: position) else { return unfinishedLine(bytes[position...]) }
            guard newline < limits.head else { return .refused(.requestHeaderFieldsTooLarge) }
            // A bare LF ends a line for some parsers only.
            guard newline > position, bytes[newline - 1] == UInt8(ascii: "\r") else { return .refused(.badRequest) }
            let line = position..<(newline - 1)
            position = newline + 1
            if line.isEmpty {
                // RFC 9112 §2.2: an empty line before the request is passed over.
                guard hasRequestLine else { continue }
                request.headLength = position
                return hosts == 1 ? .plain(request) : .refused(.badRequest)
            }
            guard line.count <= limits.line else { return .refused(tooLong) }
            if let outcome = hasRequestLine ? readField(bytes, line) : readRequestLine(bytes, line) { return outcome }
        }
    }

    private var tooLong: HTTPResponse.Status {
        hasRequestLine ? .requestHeaderFieldsTooLarge : .uriTooLong
    }

    /// Nonsense is refused before its line ends, which it may never do.
    private func unfinishedLine(_ rest: Bytes) -> Outcome {
        guard rest.count <= limits.line else { return .refused(tooLong) }
        guard rest.endIndex <= limits.head else { return .refused(.requestHeaderFieldsTooLarge) }
        let isSane = rest.dropLast(rest.last == UInt8(ascii: "\r") ? 1 : 0).allSatisfy(Self.isFieldByte)
        let isBegun = hasRequestLine || rest.first.map { Self.isTokenByte($0) || $0 == UInt8(ascii: "\r") } ?? true
        return isSane && isBegun ? .incomplete : .refused(.badRequest)
    }

    // MARK: - The request line

    private mutating func readRequestLine(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Outcome? {
        hasRequestLine = true
        let text = bytes[line]
        // Method, target and version, with one space between them (RFC 9112 §3).
        guard text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), text.count(where: { $0 == UInt8(ascii: " ") }) == 2,
            Self.isTokenByte(text[text.startIndex])
        else { return .refused(.badRequest) }
        let start: Int
        if text.starts(with: "GET /".utf8) {
            start = line.lowerBound + 4
        } else if text.starts(with: "HEAD /".utf8) {
            start = line.lowerBound + 5
            request.isHead = true
        } else {
            return .other
        }
        guard text.hasSuffix(" HTTP/1.1") else { return .other }
        request.target = start..<(line.upperBound - 9)
        var end = request.target.upperBound
        for index in request.target {
            let byte = bytes[index]
            if byte == UInt8(ascii: "?"), end == request.target.upperBound { end = index }
            // A fragment belongs to no request (RFC 9112 §3.2).
            if byte == UInt8(ascii: "#") { return .refused(.badRequest) }
            if byte >= 0x80 { return .other }
        }
        request.path = start..<end
        return nil
    }

    // MARK: - Fields

    private mutating func readField(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Outcome? {
        fields += 1
        guard fields <= limits.fields else { return .refused(.requestHeaderFieldsTooLarge) }
        var colon = line.lowerBound
        while colon < line.upperBound, Self.isTokenByte(bytes[colon]) { colon += 1 }
        // No space before the colon, no folded line (RFC 9112 §5.1, §5.2).
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else {
            return .refused(.badRequest)
        }
        let value = bytes[(colon + 1)..<line.upperBound].trimmed()
        guard value.allSatisfy(Self.isFieldByte) else { return .refused(.badRequest) }
        return note(bytes[line.lowerBound..<colon], value)
    }

    /// Names are told apart by their length first: most are of no interest here.
    private mutating func note(_ name: Bytes, _ value: Bytes) -> Outcome? {
        switch name.count {
        case 4 where name.equals("host"):
            hosts += 1
            if hosts > 1 || value.isEmpty || !value.allSatisfy(Self.isHostByte) { return .refused(.badRequest) }
        case 4 where name.equals("a-im"):
            request.needsRouter = true
        case 5 where name.equals("range"), 8 where name.equals("if-match") || name.equals("if-range"),
            19 where name.equals("if-unmodified-since"):
            request.needsRouter = true
        case 6 where name.equals("expect"), 7 where name.equals("upgrade"),
            14 where name.equals("content-length"), 17 where name.equals("transfer-encoding"):
            return .other
        case 7 where name.equals("referer"):
            request.referer = value.startIndex..<value.endIndex
        case 10 where name.equals("connection"):
            if value.equals("close") {
                request.closes = true
            } else if !value.equals("keep-alive") {
                return .other
            }
        case 10 where name.equals("user-agent"):
            request.userAgent = value.startIndex..<value.endIndex
        case 13 where name.equals("if-none-match"):
            return set(\.ifNoneMatch, value)
        case 15 where name.equals("accept-encoding"):
            return set(\.acceptEncoding, value)
        case 15 where name.equals("x-forwarded-for"):
            return set(\.forwardedFor, value)
        case 17 where name.equals("if-modified-since"):
            return set(\.ifModifiedSince, value)
        default: break
        }
        return nil
    }

    /// A field that comes twice is one list, which the decoder's way puts together.
    private mutating func set(_ field: WritableKeyPath<PlainRequest, Range<Int>?>, _ value: Bytes) -> Outcome? {
        if request[keyPath: field] != nil { request.needsRouter = true }
        request[keyPath: field] = value.startIndex..<value.endIndex
        return nil
    }

    // MARK: - Bytes

    /// RFC 9110 §5.6.2.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"),
            UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// RFC 9110 §5.5, obs-text among them.
    private static func isFieldByte(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t")
    }

    /// A name, an address, a port (RFC 3986 §3.2.2).
    private static func isHostByte(_ byte: UInt8) -> Bool {
        isTokenByte(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    }
}

/// Where the parts of a plain request lie, counted from its first byte.
struct PlainRequest: Equatable {
    var isHead = false
    /// Path and query.
    var target = 0..<0
    var path = 0..<0
    /// With the empty line at its end.
    var headLength = 0
    var acceptEncoding: Range<Int>?
    var ifNoneMatch: Range<Int>?
    var ifModifiedSince: Range<Int>?
    var forwardedFor: Range<Int>?
    var referer: Range<Int>?
    var userAgent: Range<Int>?
    /// Whether the connection ends with the answer.
    var closes = false
    /// Whether it asks for what is not ready: a part, say.
    var needsRouter = false
}

extension UnsafeRawBufferPointer {
    fileprivate func firstNewline(from start: Int) -> Int? {
        guard start < count, let base = baseAddress, let found = memchr(base + start, 0x0A, count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - base
    }
}

extension Bytes {
    fileprivate func hasSuffix(_ text: StaticString) -> Bool {
        let size = text.utf8CodeUnitCount
        guard count >= size, let base = self.base.baseAddress else { return false }
        return memcmp(base + (endIndex - size), text.utf8Start, size) == 0
    }
}
