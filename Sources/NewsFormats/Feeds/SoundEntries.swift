import Bytes

/// The text of a feed in RSS or Atom without the entries that cannot be read: half a character in a text that was cut
/// by bytes, a character that was lost on the way, an entity that nobody declares. Each is refused by itself, as a
/// broken item of JSON Feed is; a feed of which most is broken is in another encoding than it says, and is refused.
struct SoundEntries {
    /// With blanks in place of what is left out, so that lines and offsets stay.
    private(set) var utf8: [UInt8]
    /// Why entries are left out.
    private(set) var refusals: [WireError] = []

    private static let mostRefusals = 20
    /// For each refusal all is read again.
    private static let mostBytesRead = 16 << 20

    init(_ bytes: [UInt8], decoder: WireDecoder) throws(WireError) {
        utf8 = bytes
        while true {
            do throws(WireError) {
                utf8 = try decoder.decode(utf8).utf8
                return
            } catch {
                // What is wrong as a whole has no line.
                guard error.kind == .undecodable, error.line != nil, try refuse(error) else { throw error }
            }
        }
    }

    /// Leaves out the entry in which an error was met; false if it is in none.
    mutating func refuse(_ error: WireError) throws(WireError) -> Bool {
        guard let offset = error.offset, let entry = Self.entry(at: offset, in: utf8) else { return false }
        for index in entry where !utf8[index].isXMLSpace { utf8[index] = UInt8(ascii: " ") }
        refusals.append(error)
        let isMostlySound =
            refusals.count <= min(Self.mostRefusals, Self.mostBytesRead / utf8.count)
            && refusals.count <= Self.count(in: utf8)
        if !isMostlySound { throw refusals[0] }
        return true
    }

    private static let names = ["item", "entry"].map { Array($0.utf8) }

    /// The entry around an offset. No byte of a tag is a part of a character in any encoding that has ASCII's.
    private static func entry(at offset: Int, in bytes: [UInt8]) -> Range<Int>? {
        guard bytes.indices.contains(offset) else { return nil }
        for start in stride(from: offset, through: 0, by: -1) where bytes[start] == UInt8(ascii: "<") {
            for name in names {
                if isTag(name, at: start, in: bytes), let end = end(of: name, from: offset, in: bytes) {
                    return start..<end
                }
                if bytes[start...].starts(with: closing(name)) { return nil }
            }
        }
        return nil
    }

    private static func end(of name: [UInt8], from offset: Int, in bytes: [UInt8]) -> Int? {
        bytes[offset...].firstRange(of: closing(name))?.upperBound
    }

    private static func closing(_ name: [UInt8]) -> [UInt8] {
        Array("</".utf8) + name + [UInt8(ascii: ">")]
    }

    /// Whether a start tag of this name begins there: RSS 1.0 has `items` too.
    private static func isTag(_ name: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
        let end = start + 1 + name.count
        return end < bytes.count && bytes[(start + 1)..<end].elementsEqual(name)
            && (bytes[end] == UInt8(ascii: ">") || bytes[end].isXMLSpace)
    }

    private static func count(in bytes: [UInt8]) -> Int {
        var (count, next) = (0, 0)
        while let start = bytes.firstOffset(of: UInt8(ascii: "<"), from: next) {
            if names.contains(where: { isTag($0, at: start, in: bytes) }) { count += 1 }
            next = start + 1
        }
        return count
    }
}
