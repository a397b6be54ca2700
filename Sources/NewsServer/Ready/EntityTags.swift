/// The tags of an If-None-Match or If-Match (RFC 9110 §13.1), without the mark of weak ones.
struct EntityTags: Sequence, IteratorProtocol {
    enum Element {
        /// `*`: whatever there is.
        case any
        /// With its quotation marks.
        case tag(Bytes, isWeak: Bool)
    }

    private var items: Bytes.Items

    init(_ list: Bytes) {
        items = list.split(at: UInt8(ascii: ","))
    }

    mutating func next() -> Element? {
        guard let item = items.next()?.trimmed() else { return nil }
        if item.equals("*") { return .any }
        let isWeak = item.starts(with: [UInt8(ascii: "W"), UInt8(ascii: "/")])
        return .tag(isWeak ? item.dropFirst(2) : item, isWeak: isWeak)
    }
}

extension EntityTags {
    /// Whether a list holds a tag.
    ///
    /// - Parameter isStrong: whether weak ones do not count, as in If-Match (RFC 9110 §8.8.3.2).
    static func holds(_ list: String, _ tag: String, isStrong: Bool = false) -> Bool {
        var list = list
        return list.withUTF8 { bytes in
            EntityTags(Bytes(UnsafeRawBufferPointer(bytes))).contains { element in
                switch element {
                case .any: true
                case .tag(let bytes, let isWeak): !(isStrong && isWeak) && bytes.isSame(as: tag)
                }
            }
        }
    }
}
