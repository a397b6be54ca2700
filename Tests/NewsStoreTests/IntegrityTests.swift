import FoundationEssentials
import NewsModel
import NewsStore
import Testing

@Suite("A store's file that is looked at")
struct IntegrityTests {
    @Test("A whole one has no problems, and one whose pages are overwritten has", arguments: Engine.all)
    func overwritten(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                for number in 0..<40 { _ = try await store.apply([copy("\(number)", "Story \(number)")], at: at(1)) }
                let plain = copy("pictured", "With a picture that came by itself")
                var item = plain.item
                item.content.pictures = [Picture(id: "urn:example:pier", renditions: [])]
                _ = try await store.apply([Submission(key: plain.key, item: item)], at: at(2))
            }
            let whole = try SQLiteStore(reading: place.path, newsroom: .trilingual)
            let none = try await whole.integrityProblems()
            #expect(none.isEmpty)
            try whole.close()
            var data = try Data(contentsOf: URL(filePath: place.path))
            // A page of texts: without the schema and the store's own properties it could not be opened.
            let text = try #require(data.firstRange(of: Data("<p>Story 17</p>".utf8)))
            let start = text.lowerBound / 8192 * 8192
            let pages = start..<start + 8192
            data.replaceSubrange(pages, with: Data(repeating: 0x5A, count: pages.count))
            try data.write(to: URL(filePath: place.path))
            let broken = try SQLiteStore(reading: place.path, newsroom: .trilingual)
            let problems = (try? await broken.integrityProblems()) ?? ["it cannot be read"]
            #expect(!problems.isEmpty)
        }
    }
}
