extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are UTF-8 (Unicode §3.9, table 3-7). The library's `UTF8Span` also says where they are not, at
    /// several times the cost for Han.
    public var isUTF8: Bool {
        var place = 0
        while let next = firstOffset(from: place, where: { $0 .>= SixteenBytes(repeating: 0x80) }) {
            place = next
            repeat {
                guard let length = lengthOfCharacter(at: place) else { return false }
                place += length
            } while place < count && self[place] >= 0x80
        }
        return true
    }

    /// Of a character beyond ASCII; nil if none begins there.
    @inline(__always)
    private func lengthOfCharacter(at place: Int) -> Int? {
        let lead = self[place]
        switch lead {
        case 0xC2...0xDF: return isContinuation(place + 1) ? 2 : nil
        case 0xE0: return isContinuation(place + 1, from: 0xA0) && isContinuation(place + 2) ? 3 : nil
        case 0xED: return isContinuation(place + 1, upTo: 0x9F) && isContinuation(place + 2) ? 3 : nil
        case 0xE1...0xEF: return isContinuation(place + 1) && isContinuation(place + 2) ? 3 : nil
        case 0xF0...0xF4:
            let isStart = isContinuation(
                place + 1, from: lead == 0xF0 ? 0x90 : 0x80, upTo: lead == 0xF4 ? 0x8F : 0xBF)
            return isStart && isContinuation(place + 2) && isContinuation(place + 3) ? 4 : nil
        default: return nil
        }
    }

    @inline(__always)
    private func isContinuation(_ place: Int, from first: UInt8 = 0x80, upTo last: UInt8 = 0xBF) -> Bool {
        place < count && self[place] >= first && self[place] <= last
    }
}
