import Glibc
import Testing

/// What is lost when a process is killed: nothing that was acknowledged.
@Suite(.serialized)
struct CrashTests {
    /// More than two transactions hold, so that one is always still to come.
    private static let count = 2500

    @Test("An import killed midway and run again gives exactly one article a file")
    func killedImport() async throws {
        let place = try await manyFiles()
        let tap = try Tap(in: place.path)
        let first = try place.start("import", "in", output: tap.path)
        try await tap.letThrough(300)
        first.signal(SIGKILL)
        #expect(try await tap.drain(until: first) == -SIGKILL)
        try await expectKept(tap.lines, in: place)
        try await expectComplete(place)
    }

    @Test("When the server is killed while an import goes through it, nothing acknowledged is lost")
    func killedServer() async throws {
        let place = try await manyFiles()
        let server = try await Server(in: place)
        let tap = try Tap(in: place.path)
        let run = try place.start("import", "in", output: tap.path)
        try await tap.letThrough(300)
        server.child.signal(SIGKILL)
        #expect(try await tap.drain(until: run) == 69)
        #expect(run.errors.contains("store.sqlite.sock stopped answering"), "\(run.errors)")
        #expect(run.errors.contains("what was reported is stored, import the same files again for the rest"))
        #expect(run.errors.split(separator: "\n").count == 1)
        try await expectKept(tap.lines, in: place)
        // Two at once, since the socket of the server that was killed is still there.
        async let other = place.newswire("import", "config/../other")
        try await expectComplete(place, beside: 1)
        #expect(try await other.status == 0)
    }

    @Test("Two imports at once both succeed")
    func twoImports() async throws {
        let place = try Workplace()
        for number in 0..<300 {
            try place.write("a/a\(number).en.txt", "Story \(number)\n\nText.\n")
            try place.write("b/b\(number).en.txt", "Story \(number)\n\nText.\n")
        }
        async let first = place.newswire("import", "a")
        async let second = place.newswire("import", "b")
        let runs = try await [first, second]
        #expect(runs.map(\.summary) == ["300 items: 300 stored", "300 items: 300 stored"], "\(runs.map(\.errors))")
        #expect(try await place.variants().count == 600)
    }

    private func manyFiles() async throws -> Workplace {
        let place = try Workplace()
        for number in 0..<Self.count { try place.write("in/s\(number).en.txt", "Story \(number)\n\nText \(number).\n") }
        try place.write("other/other.en.txt", ImportTests.story)
        return place
    }

    /// Everything that was reported is there. The last line may be cut short.
    private func expectKept(_ lines: [String], in place: Workplace) async throws {
        let known = try await Set(place.variants().map(\.providerID))
        let reported = lines.dropLast().compactMap { $0.split(separator: " ").dropFirst().first }
            .map { $0.dropFirst("in/".count).dropLast(".en.txt".count) }
        #expect(reported.count >= 100)
        #expect(Set(reported.map(String.init)).isSubset(of: known))
    }

    private func expectComplete(_ place: Workplace, beside others: Int = 0) async throws {
        let again = try await place.newswire("import", "in")
        #expect(again.status == 0 && again.summary.hasPrefix("\(Self.count) items: "), "\(again.errors)")
        #expect(!again.summary.contains("updated") && !again.summary.contains("refused"))
        #expect(try await place.newswire("import", "in").summary == "\(Self.count) items: \(Self.count) unchanged")
        let variants = try await place.variants().filter { $0.providerID != "other" }
        #expect(variants.count == Self.count)
        #expect(Set(variants.map(\.article)).count == Self.count)
        #expect(Set(variants.map(\.providerID)).count == Self.count)
        #expect(variants.allSatisfy { $0.version == 1 && $0.state == "public" })
    }
}
