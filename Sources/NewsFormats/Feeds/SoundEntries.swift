import Bytes

/// The text of a feed in RSS or Atom without the entries that cannot be read: half a character in a text that was cut
/// by bytes, a character that was lost on the way, an entity that nobody declares. Each is refused by itself, as a
/// broken item of JSON Feed is; a feed of which most is broken is in another encoding than it says, and is refused.
struct SoundEntries {
    /// With blanks in place of what is left out, so that lines and offsets stay.
    private(set) var utf8: [UInt8] = []
    /// Why entries are left out.
    private(set) var refusals: [WireError] = []

    private static let mostRefusals = 20
    /// For each refusal all is read again.
    private static let mostBytesRead = 16 << 20

    init(_ bytes: [UInt8], decoder: WireDecoder) throws(WireError) {
        var bytes = bytes
        while true {
            do throws(WireError) {
                utf8 = try decoder.decode(bytes).utf8
                return
            } catch {
                // What is wrong as a whole has no line.
                guard error.kind == .undecodable, error.line != nil, let offset = error.offset else { throw error }
                if offset + Self.longestCharacter > bytes.count {
                    // The feed breaks off there, which is the fault of its last entry and no other.
                    bytes.removeSubrange(offset...)
                } else if try !refuse(error, in: &bytes) {
                    throw error
                }
            }
        }
    }

    /// Leaves out the entry in which an error was met; false if it is in none.
    mutating func refuse(_ error: WireError) throws(WireError) -> Bool {
        var bytes = exchange(&utf8, with: [])
        defer { utf8 = bytes }
        return try refuse(error, in: &bytes)
    }

    private mutating func refuse(_ error: WireError, in bytes: inout [UInt8]) throws(WireError) -> Bool {
        guard let offset = error.offset, let entry = EntryTags.entry(at: offset, in: bytes) else { return false }
        Self.blank(entry, in: &bytes)
        refusals.append(error)
        let isMostlySound =
            refusals.count <= min(Self.mostRefusals, Self.mostBytesRead / bytes.count)
            && refusals.count <= EntryTags.count(in: bytes)
        if !isMostlySound { throw refusals[0] }
        return true
    }

    /// A text has a limit, blanks too, so that comments part those of a large entry.
    private static func blank(_ entry: Range<Int>, in bytes: inout [UInt8]) {
        for index in entry where !bytes[index].isXMLSpace { bytes[index] = UInt8(ascii: " ") }
        for start in stride(from: entry.lowerBound, to: entry.upperBound - comment.count, by: longestBlank) {
            let place = start..<(start + comment.count)
            if bytes[place].allSatisfy({ $0 == UInt8(ascii: " ") }) { bytes.replaceSubrange(place, with: comment) }
        }
    }

    private static let comment = Array("<!---->".utf8)
    private static let longestBlank = 1 << 16

    /// In bytes, in any encoding.
    private static let longestCharacter = 4
}

/// The tags of entries in a feed that is not read as XML. No byte of a tag is a part of a character in any encoding
/// that has ASCII's.
private enum EntryTags {
    private static let names = ["item", "entry"].map { (start: Array("<\($0)".utf8), end: Array("</\($0)".utf8)) }
    private static let sections = [("<![CDATA[", "]]>"), ("<!--", "-->")].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// The outermost entry around an offset.
    static func entry(at offset: Int, in bytes: [UInt8]) -> Range<Int>? {
        var (name, start, depth, place) = (names[0], 0, 0, 0)
        while let tag = bytes.firstOffset(of: UInt8(ascii: "<"), from: place), depth > 0 || tag <= offset {
            if let section = sections.first(where: { bytes[tag...].starts(with: $0.0) }) {
                guard let end = bytes.firstOffset(of: section.1, from: tag) else { return nil }
                place = end
                continue
            }
            place = tag + 1
            if depth == 0 {
                guard let found = names.first(where: { isTag($0.start, at: tag, in: bytes) }) else { continue }
                (name, start, depth) = (found, tag, isEmpty(at: tag, in: bytes) ? 0 : 1)
            } else if isTag(name.start, at: tag, in: bytes) {
                depth += isEmpty(at: tag, in: bytes) ? 0 : 1
            } else if isTag(name.end, at: tag, in: bytes), let end = bytes.firstOffset(of: UInt8(ascii: ">"), from: tag)
            {
                depth -= 1
                if depth == 0, offset <= end { return start..<(end + 1) }
            }
        }
        return nil
    }

    static func count(in bytes: [UInt8]) -> Int {
        var (count, place) = (0, 0)
        while let tag = bytes.firstOffset(of: UInt8(ascii: "<"), from: place) {
            if names.contains(where: { isTag($0.start, at: tag, in: bytes) }) { count += 1 }
            place = tag + 1
        }
        return count
    }

    /// Whether a tag of this name begins there: RSS 1.0 has `items` too.
    private static func isTag(_ beginning: [UInt8], at tag: Int, in bytes: [UInt8]) -> Bool {
        let end = tag + beginning.count
        return end < bytes.count && bytes[tag..<end].elementsEqual(beginning)
            && (bytes[end].isXMLSpace || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/"))
    }

    private static func isEmpty(at tag: Int, in bytes: [UInt8]) -> Bool {
        bytes.firstOffset(of: UInt8(ascii: ">"), from: tag).map { bytes[$0 - 1] == UInt8(ascii: "/") } ?? false
    }
}
