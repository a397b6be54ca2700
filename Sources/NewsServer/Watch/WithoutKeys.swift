import NewsModel

extension Collection<UInt8> {
    /// The end of a partner's key that begins at an index, percent-encoded or not; nil if none begins there.
    func endOfKey(from start: Index) -> Index? {
        guard self[start] == PartnerKey.opening.first || self[start] == UInt8(ascii: "%") else { return nil }
        var index = start
        for byte in PartnerKey.opening {
            guard index < endIndex, case let (found, next) = decoded(at: index), found == byte else { return nil }
            index = next
        }
        while index < endIndex, case let (byte, next) = decoded(at: index), PartnerKey.canHold(byte) { index = next }
        return index
    }

    /// The decoded byte at an index, and the next index.
    private func decoded(at place: Index) -> (UInt8, Index) {
        let next = index(after: place)
        guard self[place] == UInt8(ascii: "%"), next < endIndex else { return (self[place], next) }
        let last = index(after: next)
        guard last < endIndex, let high = self[next].hexDigit, let low = self[last].hexDigit else {
            return (self[place], next)
        }
        return (high << 4 | low, index(after: last))
    }
}

extension UInt8 {
    /// Its value as a hexadecimal digit.
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension String {
    /// Replaces a key that was removed.
    static let hiddenKey = "…"

    /// The text without keys: one may be pasted anywhere, and must not be logged.
    var withoutKeys: String {
        var (text, index) = ([UInt8](), utf8.startIndex)
        while index < utf8.endIndex {
            if let end = utf8.endOfKey(from: index) {
                text += Self.hiddenKey.utf8
                index = end
            } else {
                text.append(utf8[index])
                utf8.formIndex(after: &index)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
