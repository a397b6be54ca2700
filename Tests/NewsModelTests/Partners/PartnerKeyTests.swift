import NewsModel
import Testing

@Suite("Keys and cursors of partners")
struct PartnerKeyTests {
    private let bytes = (0..<40).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }

    @Test("A key is read as it was written, with 256 bits in its secret")
    func roundTrip() throws {
        let key = PartnerKey(random: bytes)
        #expect(PartnerKey(key.text) == key)
        #expect(key.text.hasPrefix("nw_\(key.id)_") && key.id.count == 12 && key.text.count == 3 + 12 + 1 + 52)
        let others = (0..<256).map { bit in
            var other = bytes
            other[8 + bit / 8] ^= 1 << UInt8(bit % 8)
            return PartnerKey(random: other).text
        }
        #expect(Set(others + [key.text]).count == 257, "every bit of the secret shows")
    }

    @Test("What is no key is none")
    func malformed() {
        let key = PartnerKey(random: bytes).text
        for text in [
            "", "nw", "nw__", "nw_abc_def", key + "0", String(key.dropLast()), key.uppercased(), " " + key, key + "_",
            key.replacing("nw_", with: "xx_"), key.replacing("nw_", with: "nw_u"),
        ] {
            #expect(PartnerKey(text) == nil, "\(text)")
        }
    }

    @Test("However a key is printed, its secret is not")
    func printed() {
        let key = PartnerKey(random: bytes)
        let secret = String(key.text.suffix(52))
        var dumped = ""
        dump(key, to: &dumped)
        dump([key], to: &dumped)
        for text in [
            "\(key)", String(describing: key), String(reflecting: key), dumped, "\([key])", "\(Optional(key) as Any)",
        ] {
            #expect(!text.contains(secret) && !text.contains(secret.prefix(12)), "\(text)")
        }
    }

    @Test("What a cursor holds comes back from its bytes, and nothing else does")
    func contents() {
        let cursor = CursorContents(
            stream: .advance, partner: 7, filters: "feed=sport&language=pt", sequence: .max,
            at: Timestamp(microseconds: -3), told: 5, event: 12)
        #expect(CursorContents(bytes: cursor.bytes) == cursor)
        var begun = cursor
        begun.begun = Timestamp(seconds: 7)
        #expect(CursorContents(bytes: begun.bytes) == begun && begun.bytes != cursor.bytes)
        #expect(CursorContents(bytes: Array(begun.bytes.prefix(49))) == nil)
        #expect(CursorContents(bytes: Array(cursor.bytes.prefix(41))) == nil)
        #expect(CursorContents(bytes: [9] + cursor.bytes.dropFirst()) == nil)
        #expect(CursorContents(bytes: cursor.bytes + [0xFF]) == nil)
        #expect(CursorContents(bytes: []) == nil)
    }
}
