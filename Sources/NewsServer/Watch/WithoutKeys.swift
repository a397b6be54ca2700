import NewsModel

extension Collection<UInt8> {
    /// Where a partner's key ends that begins at a place; nil where none begins.
    func endOfKey(from start: Index) -> Index? {
        guard self[start] == UInt8(ascii: "n"), self[start...].starts(with: PartnerKey.opening) else { return nil }
        return self[start...].firstIndex { !PartnerKey.canHold($0) } ?? endIndex
    }
}

extension String {
    /// What stands for a key that was left out.
    static let hiddenKey = "…"

    /// A key may be pasted anywhere, and must not be written down.
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
