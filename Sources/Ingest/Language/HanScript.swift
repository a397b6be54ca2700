import Glibc

/// Distinguishes traditional from simplified Chinese by the characters that only one of the two has: those in
/// Big5-HKSCS and not in GB 2312, and the reverse. Of characters that both have, those that Big5 lacks count where
/// nothing else does; Hong Kong's set has many simplified ones.
///
/// It uses only the unified ideographs of the first block (U+4E00 to U+9FFF), which contains all of GB 2312.
struct HanScript: Sendable {
    enum Side: UInt8 {
        case none, traditional, simplified
        /// Simplified, but of a form that Hong Kong has too.
        case mostlySimplified
    }

    /// Built on first use, in a few milliseconds.
    static let table: HanScript? = HanScript()

    private static let first: UInt32 = 0x4E00
    private static let last: UInt32 = 0x9FFF
    private let sides: [Side]

    /// Nil if the system's iconv lacks one of the two sets.
    private init?() {
        guard let big5 = CharacterSetProbe("BIG5-HKSCS"), let gb2312 = CharacterSetProbe("GB2312"),
            let taiwan = CharacterSetProbe("BIG5")
        else { return nil }
        var sides: [Side] = []
        sides.reserveCapacity(Int(Self.last - Self.first) + 1)
        for value in Self.first...Self.last {
            switch (big5.has(value), gb2312.has(value)) {
            case (true, false): sides.append(.traditional)
            case (false, true): sides.append(.simplified)
            case (true, true) where !taiwan.has(value): sides.append(.mostlySimplified)
            default: sides.append(.none)
            }
        }
        self.sides = sides
    }

    func side(of scalar: Unicode.Scalar) -> Side {
        guard (Self.first...Self.last).contains(scalar.value) else { return .none }
        return sides[Int(scalar.value - Self.first)]
    }
}

/// A handle of iconv that tests whether a character exists in its set.
private struct CharacterSetProbe: ~Copyable {
    private let handle: iconv_t

    init?(_ name: String) {
        guard let handle = iconv_open(name, "UTF-32LE"), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    deinit {
        iconv_close(handle)
    }

    func has(_ value: UInt32) -> Bool {
        iconv(handle, nil, nil, nil, nil)
        var input = value.littleEndian
        return withUnsafeMutableBytes(of: &input) { source in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { target in
                var from = source.assumingMemoryBound(to: CChar.self).baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = target.count
                return iconv(handle, &from, &fromLeft, &to, &toLeft) == 0
            }
        }
    }
}
