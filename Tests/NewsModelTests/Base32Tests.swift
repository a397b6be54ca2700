import NewsModel
import Testing

struct Base32Tests {
    @Test(
        "Five bits make a letter, and bits that are not there are zero",
        arguments: [
            ([], 3, "000"), ([0xFF], 2, "zw"), ([0x00, 0x44, 0x32, 0x14, 0xC7], 8, "01234567"),
            ([0x84, 0x65, 0x3A], 4, "ghjk"),
        ] as [([UInt8], Int, String)])
    func text(bytes: [UInt8], count: Int, expected: String) {
        #expect(bytes.withUnsafeBytes { Base32.text(of: $0, count: count) } == expected)
    }

    @Test("It has none of the letters that are misread")
    func letters() {
        #expect(!"ilouILOU-_A".utf8.contains(where: Base32.holds) && "09ahjkmnpqrstvz".utf8.allSatisfy(Base32.holds))
    }
}
