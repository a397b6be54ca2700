import ContentCoding
import Testing

@Suite("gzip")
struct GzipTests {
    @Test("a body that repeats itself comes out smaller, as one gzip member")
    func compresses() throws {
        let body = Array(repeating: Array("<p>澳門新聞</p>".utf8), count: 500).flatMap { $0 }
        let compressed = try #require(Gzip.compress(body))
        #expect(compressed.starts(with: [0x1F, 0x8B, 0x08]))
        #expect(compressed.count < body.count / 20)
        let size = compressed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(size == body.count)
    }

    @Test("the same body gives the same bytes, so that an ETag is the same in two replicas")
    func isDeterministic() {
        let body = Array("Macau, ".utf8) + (0..<2000).map { UInt8($0 % 61) }
        #expect(Gzip.compress(body) == Gzip.compress(body))
    }

    @Test("what gzip would make larger is not compressed", arguments: [[], [0x41], Array("short".utf8)])
    func leavesSmallBodies(body: [UInt8]) {
        #expect(Gzip.compress(body) == nil)
    }
}
