import Glibc

/// A part of a request in the read buffer, so that hits create no strings. It must not outlive the closure that lends
/// the buffer.
typealias RequestBytes = Slice<UnsafeRawBufferPointer>

extension RequestBytes {
    init(_ all: UnsafeRawBufferPointer) {
        self = all[...]
    }

    /// These bytes as a buffer of their own, which reads them without a bounds check for each.
    var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self) }

    /// The bytes without spaces and tabs at the ends: OWS of RFC 9110 §5.6.3.
    func trimmed() -> RequestBytes {
        let bytes = raw
        var (start, end) = (0, bytes.count)
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return self[(startIndex + start)..<(startIndex + end)]
    }

    /// Whether the bytes equal a lower-case text, ignoring the case of ASCII letters.
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        let bytes = raw
        for offset in 0..<bytes.count {
            let byte = bytes[offset]
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower != text.utf8Start[offset] { return false }
        }
        return true
    }

    /// Byte by byte.
    func isSame(as text: String) -> Bool {
        var text = text
        return text.withUTF8 { isSame(as: UnsafeRawBufferPointer($0)) }
    }

    /// Byte by byte.
    func isSame(as bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { isSame(as: $0) }
    }

    private func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count, let start = raw.baseAddress, let otherStart = other.baseAddress else {
            return count == other.count
        }
        return memcmp(start, otherStart, count) == 0
    }

    /// The items between separators, without allocating an array.
    func split(at separator: UInt8) -> Items {
        Items(rest: self, separator: separator)
    }

    /// The items of a list one after another.
    struct Items: Sequence, IteratorProtocol {
        fileprivate var rest: RequestBytes?
        fileprivate let separator: UInt8

        mutating func next() -> RequestBytes? {
            guard let rest else { return nil }
            let bytes = rest.raw
            guard let start = bytes.baseAddress, let found = memchr(start, CInt(separator), bytes.count) else {
                self.rest = nil
                return rest
            }
            let end = rest.startIndex + (UnsafeRawPointer(found) - start)
            self.rest = rest[(end + 1)...]
            return rest[..<end]
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

extension RequestBytes {
    /// An item of a list without its parameters, and its weight in thousandths (RFC 9110 §12.4.2): 1000 without one, 0
    /// for an invalid one.
    var weighted: (item: RequestBytes, weight: Int) {
        var parts = split(at: UInt8(ascii: ";"))
        let item = parts.next()?.trimmed() ?? self
        return (item, parts.lazy.compactMap { Self.weight($0.trimmed()) }.first ?? 1000)
    }

    /// Nil for another parameter.
    private static func weight(_ parameter: RequestBytes) -> Int? {
        guard parameter.count > 2, parameter.prefix(2).equals("q=") else { return nil }
        let digits = parameter.dropFirst(2)
        guard let first = digits.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return 0 }
        let whole = first == UInt8(ascii: "1") ? 1000 : 0
        guard digits.count > 1 else { return whole }
        guard digits.dropFirst().first == UInt8(ascii: "."), digits.count <= 5 else { return 0 }
        var (part, unit) = (0, 100)
        for digit in digits.dropFirst(2) {
            guard digit.isDigit else { return 0 }
            part += Int(digit - UInt8(ascii: "0")) * unit
            unit /= 10
        }
        return Swift.min(1000, whole + part)
    }
}

extension String {
    /// What the first items of a list stand for, each with its weight.
    func weightedItems<Value>(atMost most: Int = .max, _ value: (RequestBytes, Int) -> Value?) -> [Value] {
        var text = self
        return text.withUTF8 { bytes in
            RequestBytes(UnsafeRawBufferPointer(bytes)).split(at: UInt8(ascii: ",")).prefix(most).compactMap {
                let (item, weight) = $0.weighted
                return value(item, weight)
            }
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// RFC 9110 §5.6.2: letters, digits and !#$%&'*+-.^_`|~, a bit for each of the first 128 bytes.
    private static let tokenBytes: (low: UInt64, high: UInt64) = (0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE)

    /// Whether it may be in a method or in the name of a field.
    @inline(__always)
    var isTokenByte: Bool {
        let bits = self < 64 ? Self.tokenBytes.low : Self.tokenBytes.high
        return self < 128 && bits &>> UInt64(self & 63) & 1 == 1
    }
}
