import Testing

@testable import Files

struct PathKeyTests {
    private static let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")

    @Test("Names that differ only in the composition of their letters are two, in one order whichever came first")
    func composition() {
        #expect(Self.composed == Self.decomposed)
        let keys = [Self.composed, Self.decomposed, Self.composed].map(PathKey.init)
        #expect(keys[0] != keys[1] && keys[0] == keys[2] && Set(keys).count == 2)
        let sorted = [keys[1], keys[0]].sorted()
        #expect(keys[...1].sorted() == sorted && sorted == [keys[1], keys[0]])
        #expect(PathKey("a") < keys[0] && keys[1] < PathKey("cag"))
    }
}
