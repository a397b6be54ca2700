import FoundationEssentials
import GRDB
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
            }
            let whole = try SQLiteStore(reading: place.path, newsroom: .trilingual)
            let none = try await whole.integrityProblems()
            #expect(none.isEmpty)
            try whole.close()
            // The last connection to close brings the log into the file.
            try DatabaseQueue(path: place.path).close()
            var data = try Data(contentsOf: URL(filePath: place.path))
            try #require(data.count > 12 * 4096)
            data.replaceSubrange(4096 * 4..<4096 * 12, with: Data(repeating: 0x5A, count: 4096 * 8))
            try data.write(to: URL(filePath: place.path))
            let broken = try SQLiteStore(reading: place.path, newsroom: .trilingual)
            let problems = (try? await broken.integrityProblems()) ?? ["it cannot be read"]
            #expect(!problems.isEmpty)
        }
    }
}
