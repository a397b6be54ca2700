/// Sixteen bytes of a text, examined together, which takes a fraction of the time of one after another.
public typealias SixteenBytes = SIMD16<UInt8>

/// Which of sixteen bytes are wanted.
public typealias WantedBytes = SIMDMask<SIMD16<Int8>>

extension SixteenBytes {
    /// The bytes at a place, and zeros behind the end of the text.
    @inlinable
    @inline(__always)
    public init(_ text: UnsafeRawBufferPointer, at place: Int) {
        self.init()
        guard place < text.count else { return }
        withUnsafeMutableBytes(of: &self) { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: text[place..<Swift.min(place + 16, text.count)])
            bytes.copyMemory(from: rest)
        }
    }

    /// Which bytes are a character of ASCII.
    @inlinable
    @inline(__always)
    public func are(_ character: Unicode.Scalar) -> WantedBytes {
        self .== SixteenBytes(repeating: UInt8(ascii: character))
    }
}

extension WantedBytes {
    /// Whether none is wanted.
    @inlinable
    @inline(__always)
    public var isNone: Bool {
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] == 0
    }

    /// The first of them; nil if none is wanted.
    @inlinable
    @inline(__always)
    public var first: Int? {
        if isNone { return nil }
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return halves[0].littleEndian.trailingZeroBitCount / 8 }
        return 8 + halves[1].littleEndian.trailingZeroBitCount / 8
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place at or behind another whose byte is wanted.
    @inlinable
    @inline(__always)
    public func firstOffset(from start: Int, where isWanted: (SixteenBytes) -> WantedBytes) -> Int? {
        firstOffset(from: start, margin: 0) { text, place, isWhole in
            isWanted(
                isWhole
                    ? text.loadUnaligned(fromByteOffset: place, as: SixteenBytes.self) : SixteenBytes(text, at: place))
        }
    }

    /// The first place at or behind another whose byte is wanted, also for what follows it.
    @inlinable
    @inline(__always)
    public func firstOffset(
        from start: Int, where isWanted: (_ bytes: SixteenBytes, _ next: SixteenBytes) -> WantedBytes
    ) -> Int? {
        firstOffset(from: start, margin: 1) { text, place, isWhole in
            isWhole
                ? isWanted(
                    text.loadUnaligned(fromByteOffset: place, as: SixteenBytes.self),
                    text.loadUnaligned(fromByteOffset: place &+ 1, as: SixteenBytes.self))
                : isWanted(SixteenBytes(text, at: place), SixteenBytes(text, at: place + 1))
        }
    }

    /// - Parameters:
    ///   - margin: how many bytes behind the sixteen are examined with them.
    ///   - find: examines sixteen at a place; `isWhole` says that they and the margin are all there.
    @inlinable
    @inline(__always)
    func firstOffset(
        from start: Int, margin: Int,
        _ find: (_ text: UnsafeRawBufferPointer, _ place: Int, _ isWhole: Bool) -> WantedBytes
    ) -> Int? {
        let text = UnsafeRawBufferPointer(self)
        var place = start
        while place &+ (16 &+ margin) <= count {
            if let found = find(text, place, true).first { return place &+ found }
            place &+= 16
        }
        while place < count {
            if let found = find(text, place, false).first { return place + found < count ? place + found : nil }
            place += 16
        }
        return nil
    }
}
