import Glibc
import HTTPTypes

/// Parses the head of a request in place: of HTTP/1.1, with one Host, and with a body of a stated length or none, as
/// nearly all programs send them. It leaves everything else to NIO's decoder, and refuses what no server should accept:
/// if two parsers could understand a request differently, neither may guess (RFC 9112 §11.2).
///
/// It resumes where it stopped when more input comes, so that a head that arrives byte by byte costs no more than a
/// whole one.
struct RequestScanner {
    /// The limits of a request head.
    struct Limits: Sendable {
        /// Bytes of the request line and of each field.
        var line = 8 * 1024
        /// Bytes of the whole head.
        var head = 32 * 1024
        var fields = 100
    }

    enum Outcome: Equatable {
        case incomplete
        case framed(FramedRequest)
        /// A whole head for the decoder: of HTTP/1.0, or of a request in chunks.
        case other
        case refused(HTTPResponse.Status)
    }

    private let limits: Limits
    private var request = FramedRequest()
    /// The beginning of the first line that is not parsed yet.
    private var position = 0
    private var hasRequestLine = false
    private var fields = 0
    private var hosts = 0
    private var isOther = false

    init(limits: Limits) {
        self.limits = limits
    }

    /// - Parameter bytes: all input from the beginning of the request.
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
                if isOther { return .other }
                request.headLength = position
                return hosts == 1 ? .framed(request) : .refused(.badRequest)
            }
            guard line.count <= limits.line else { return .refused(tooLong) }
            if let outcome = hasRequestLine ? readField(bytes, line) : readRequestLine(bytes, line) { return outcome }
        }
    }

    private var tooLong: HTTPResponse.Status {
        hasRequestLine ? .requestHeaderFieldsTooLarge : .uriTooLong
    }

    /// Refuses an invalid line before it ends, which it may never do.
    private func unfinishedLine(_ rest: RequestBytes) -> Outcome {
        guard rest.count <= limits.line else { return .refused(tooLong) }
        guard rest.endIndex <= limits.head else { return .refused(.requestHeaderFieldsTooLarge) }
        let isSane = rest.dropLast(rest.last == UInt8(ascii: "\r") ? 1 : 0).raw.areFieldBytes
        let isBegun = hasRequestLine || rest.first.map { $0.isTokenByte || $0 == UInt8(ascii: "\r") } ?? true
        return isSane && isBegun ? .incomplete : .refused(.badRequest)
    }

    // MARK: - The request line

    private mutating func readRequestLine(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Outcome? {
        hasRequestLine = true
        let text = bytes[line]
        if text.hasPrefix("GET /") {
            request.method = line.lowerBound..<(line.lowerBound + 3)
        } else if text.hasPrefix("HEAD /") {
            request.method = line.lowerBound..<(line.lowerBound + 4)
            request.isHead = true
        } else {
            return readOtherLine(bytes, line)
        }
        guard text.hasSuffix(" HTTP/1.1"), request.method.upperBound + 1 < line.upperBound - 9 else {
            return readOtherLine(bytes, line)
        }
        request.target = (request.method.upperBound + 1)..<(line.upperBound - 9)
        let target = bytes[request.target]
        guard target.raw.allSatisfy(Self.isTargetByte) else { return readOtherLine(bytes, line) }
        // A fragment belongs to no request (RFC 9112 §3.2).
        guard target.firstIndex(of: UInt8(ascii: "#")) == nil else { return .refused(.badRequest) }
        request.path =
            request.target.lowerBound..<(target.firstIndex(of: UInt8(ascii: "?")) ?? request.target.upperBound)
        return nil
    }

    /// Any other line of method, target and version, separated by one space (RFC 9112 §3).
    private mutating func readOtherLine(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Outcome? {
        let text = bytes[line]
        let spaces = text.indices.filter { text[$0] == UInt8(ascii: " ") }
        guard spaces.count == 2, text.raw.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return .refused(.badRequest) }
        request.method = line.lowerBound..<spaces[0]
        request.target = (spaces[0] + 1)..<spaces[1]
        // Every registered method is in capitals (RFC 9110 §16.1), and nobody means anything else.
        guard !request.method.isEmpty, !request.target.isEmpty, bytes[request.method].raw.allSatisfy(Self.isCapital)
        else { return .refused(.badRequest) }
        request.needsRouter = true
        request.isHead = bytes[request.method].isSame(as: "HEAD")
        if text.hasSuffix(" HTTP/1.1") { return nil }
        isOther = text.hasSuffix(" HTTP/1.0")
        return isOther ? nil : Self.otherVersion(bytes[(spaces[1] + 1)..<line.upperBound])
    }

    /// A later minor version is read as the latest that is known (RFC 9110 §2.5); of another major version nothing is.
    private static func otherVersion(_ version: RequestBytes) -> Outcome? {
        let digits = version.dropFirst(5)
        guard version.hasPrefix("HTTP/"), digits.count == 3, digits.dropFirst().first == UInt8(ascii: "."),
            let major = digits.first, let minor = digits.last, major.isDigit, minor.isDigit
        else { return .refused(.badRequest) }
        return major == UInt8(ascii: "1") ? nil : .refused(.httpVersionNotSupported)
    }

    // MARK: - Fields

    private mutating func readField(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Outcome? {
        fields += 1
        guard fields <= limits.fields else { return .refused(.requestHeaderFieldsTooLarge) }
        guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return .refused(.badRequest) }
        let (name, value) = (bytes[line.lowerBound..<colon], bytes[(colon + 1)..<line.upperBound].trimmed())
        // No space before the colon, no folded line (RFC 9112 §5.1, §5.2).
        guard !name.isEmpty, name.raw.allSatisfy({ $0.isTokenByte }), value.raw.areFieldBytes else {
            return .refused(.badRequest)
        }
        return note(name, value)
    }

    /// Distinguishes names by their length first: most are of no interest here.
    private mutating func note(_ name: RequestBytes, _ value: RequestBytes) -> Outcome? {
        switch name.count {
        case 4 where name.equals("host"):
            hosts += 1
            if hosts > 1 || !HostField.isValid(value.raw) { return .refused(.badRequest) }
        case 4 where name.equals("a-im"):
            request.needsRouter = true
        case 5 where name.equals("range"), 8 where name.equals("if-match") || name.equals("if-range"),
            19 where name.equals("if-unmodified-since"):
            request.needsRouter = true
        case 6 where name.equals("expect"):
            request.needsRouter = true
        case 14 where name.equals("content-length"):
            return setLength(value)
        case 17 where name.equals("transfer-encoding"):
            isOther = true
        case 7 where name.equals("referer"):
            request.referer = value.startIndex..<value.endIndex
        case 10 where name.equals("connection"):
            // An offer to change to another protocol need not be taken (RFC 9110 §7.8).
            if value.split(at: UInt8(ascii: ",")).contains(where: { $0.trimmed().equals("close") }) {
                request.closes = true
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

    /// A repeated field is a list, which the decoder combines.
    private mutating func set(_ field: WritableKeyPath<FramedRequest, Range<Int>?>, _ value: RequestBytes) -> Outcome? {
        if request[keyPath: field] != nil { request.needsRouter = true }
        request[keyPath: field] = value.startIndex..<value.endIndex
        return nil
    }

    /// One number (RFC 9112 §6.3): a list of equal ones may be refused.
    private mutating func setLength(_ value: RequestBytes) -> Outcome? {
        let text = String(decoding: value, as: UTF8.self)
        guard request.length == nil, text.utf8.allSatisfy(\.isDigit), let length = Int(text)
        else { return .refused(.badRequest) }
        request.length = length
        if length > 0 { request.needsRouter = true }
        return nil
    }

    // MARK: - Bytes

    /// Bytes that every parser accepts in a target.
    @inline(__always)
    private static func isTargetByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func firstNewline(from start: Int) -> Int? {
        guard start < count, let base = baseAddress, let found = memchr(base + start, 0x0A, count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - base
    }

    /// Whether these may be bytes of a field's value (RFC 9110 §5.5, including obs-text); eight at a time, since most
    /// bytes of a request are.
    fileprivate var areFieldBytes: Bool {
        var index = 0
        while index + 8 <= count {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let delete = word ^ Self.every(0x7F)
            // The highest bit of a byte stands where it is below 0x20, or is 0x7F.
            let below = (word &- Self.every(0x20)) & ~word
            let isDelete = (delete &- Self.every(0x01)) & ~delete
            if (below | isDelete) & Self.every(0x80) != 0, !self[index..<(index + 8)].allSatisfy(Self.isFieldByte) {
                return false
            }
            index += 8
        }
        return self[index...].allSatisfy(Self.isFieldByte)
    }

    private static func isFieldByte(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t")
    }

    private static func every(_ byte: UInt64) -> UInt64 {
        byte &* 0x0101_0101_0101_0101
    }
}

extension RequestBytes {
    fileprivate func hasPrefix(_ text: StaticString) -> Bool {
        let size = text.utf8CodeUnitCount
        guard count >= size, let start = raw.baseAddress else { return false }
        return memcmp(start, text.utf8Start, size) == 0
    }

    fileprivate func hasSuffix(_ text: StaticString) -> Bool {
        let size = text.utf8CodeUnitCount
        guard count >= size, let start = raw.baseAddress else { return false }
        return memcmp(start + (count - size), text.utf8Start, size) == 0
    }
}
