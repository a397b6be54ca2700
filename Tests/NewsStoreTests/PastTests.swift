import FoundationEssentials
import NewsModel
import NewsStore
import Testing

@Suite("A store's past")
struct PastTests {
    @Test("is held by the store that made the mark, and not by another or by one restored from an older copy")
    func marks() async throws {
        try await Engine.sqlite.withPlace { place in
            try await place.open { store in try await store.send(copy("a", "A"), at: 1) }
            let older = place.path + ".older"
            try FileManager.default.copyItem(atPath: place.path, toPath: older)
            for embargo in [nil, at(100)] {
                let name = embargo == nil ? "b" : "c"
                let (first, second) = try await Self.marks(of: place.path) { store in
                    // What is under embargo stands in no public log.
                    let source = WireSource(name: name, format: "text", encoding: nil, bytes: Array(name.utf8))
                    try await store.send(copy(name, "Later", embargo: embargo, source: source), at: 2)
                }
                #expect(first != second)
                for (mark, isHeld) in [(first, embargo == nil), (second, false), ("", false), ("1 2 x", false)] {
                    #expect(try await Self.holds(mark, older) == isHeld, "\(name) \(mark)")
                }
                #expect(try await Self.holds(first, place.path))
                #expect(try await Self.holds(second, place.path))
            }
            let other = place.path + ".other"
            let mark = try await Self.marks(of: place.path) { _ in }.0
            #expect(try await !Self.holds(mark, other, at: at(3)))
        }
    }

    private static func open<Result>(
        _ path: String, at now: Timestamp = at(0), _ body: (SQLiteStore) async throws -> Result
    ) async throws -> Result {
        let store = try SQLiteStore(path: path, newsroom: .trilingual, tag: "news.example,2026", now: now)
        let result = try await body(store)
        try store.close()
        return result
    }

    private static func marks(
        of path: String, _ body: (SQLiteStore) async throws -> Void
    ) async throws -> (String, String) {
        try await open(path) { store in
            let first = try await store.mark()
            try await body(store)
            return (first, try await store.mark())
        }
    }

    private static func holds(_ mark: String, _ path: String, at now: Timestamp = at(0)) async throws -> Bool {
        try await open(path, at: now) { try await $0.holds(mark: mark) }
    }
}
