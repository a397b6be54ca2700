import ContentCoding
import Crypto
import NewsModel

/// The tags of an If-None-Match or If-Match (RFC 9110 §13.1), without the mark of weak ones.
struct EntityTags: Sequence, IteratorProtocol {
    enum Element {
        /// `*`: any representation.
        case any
        /// Including its quotation marks.
        case tag(RequestBytes, isWeak: Bool)
    }

    private var rest: RequestBytes?

    init(_ list: RequestBytes) {
        rest = list
    }

    mutating func next() -> Element? {
        guard let list = rest else { return nil }
        let end = Self.end(of: list)
        rest = end == list.endIndex ? nil : list[(end + 1)...]
        let item = list[..<end].trimmed()
        if item.equals("*") { return .any }
        let isWeak =
            item.count > 2 && item[item.startIndex] == UInt8(ascii: "W")
            && item[item.startIndex + 1] == UInt8(ascii: "/")
        return .tag(isWeak ? item.dropFirst(2) : item, isWeak: isWeak)
    }

    /// The end of the first item: a comma between quotation marks belongs to the tag (RFC 9110 §8.8.3).
    private static func end(of list: RequestBytes) -> Int {
        let bytes = list.raw
        var isQuoted = false
        for offset in 0..<bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: return list.startIndex + offset
            default: break
            }
        }
        return list.endIndex
    }
}

extension EntityTags {
    /// The beginning of the tags of a content: its hash, so that they are the same after a restart and in a replica.
    static func hash(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(16).hexadecimal
    }

    /// A strong tag of a content and its coding (RFC 9110 §8.8.3).
    static func tag(_ hash: String, _ coding: Coding) -> String {
        "\"\(hash)\(coding == .identity ? "" : "-\(coding.rawValue)")\""
    }

    /// Whether a list contains a tag.
    ///
    /// - Parameter isStrong: whether weak tags do not count, as in If-Match (RFC 9110 §8.8.3.2).
    static func holds(_ list: String, _ tag: String, isStrong: Bool = false) -> Bool {
        var list = list
        return list.withUTF8 { bytes in
            EntityTags(RequestBytes(UnsafeRawBufferPointer(bytes))).contains { element in
                switch element {
                case .any: true
                case .tag(let bytes, let isWeak): !(isStrong && isWeak) && bytes.isSame(as: tag)
                }
            }
        }
    }
}
