import Foundation
import NewsModel
import Testing

@testable import Ingest

/// Names that are equal as texts and lead to two files: `é` as one scalar, and as a letter with an accent.
struct SpoolNameTests {
    private static let (composed, decomposed) = ("caf\u{E9}.en.txt", "cafe\u{301}.en.txt")
    private static let text = "Night ferries until two\n\nFares stay as they are.\n"
    private static let bad = "Embago: 2026-11-14\nid: x\n\nNothing\n"

    @Test("Each of two files has its own results and its own end", arguments: [false, true])
    func results(isFirstBad: Bool) async throws {
        let spool = try Spool()
        try spool.deliver(Self.decomposed, isFirstBad ? Self.bad : Self.text)
        try spool.deliver(Self.composed, isFirstBad ? Self.text : Self.bad)
        #expect(try await spool.settle().map(\.outcome) == (isFirstBad ? [.refused, .stored] : [.stored, .refused]))
        let (good, bad) = isFirstBad ? (Self.composed, Self.decomposed) : (Self.decomposed, Self.composed)
        #expect(spool.files(in: "done").map { Array($0.utf8) } == [Array(good.utf8)])
        #expect(spool.files(in: "refused").map { Array($0.utf8) } == [bad, bad + ".why"].map { Array($0.utf8) })
        #expect(spool.files(in: "incoming").isEmpty && !spool.exists(".attempts"))
    }

    @Test("One that was moved in is taken at once, though the other has just been taken")
    func oneAfterTheOther() async throws {
        let spool = try Spool(patience: .init())
        try spool.deliver(Self.composed, Self.text)
        try spool.deliver(Self.decomposed, Self.text + "\nMore.\n")
        #expect(try await spool.sweep().count == 2)
    }

    @Test("The attempts at one are not counted as attempts at the other, on disk neither")
    func attempts() throws {
        let folder = try TemporaryFolder()
        var attempts = SpoolAttempts(path: folder.path + "/.attempts")
        try attempts.begin([Self.composed, Self.decomposed])
        try attempts.begin([Self.decomposed])
        try attempts.fail([Self.decomposed], because: "an odd error")
        for attempts in [attempts, SpoolAttempts(path: folder.path + "/.attempts")] {
            #expect(attempts.count(Self.composed) == 1 && attempts.count(Self.decomposed) == 2)
        }
    }

    @Test("They are two entries of a folder, in one order")
    func entries() throws {
        let folder = try TemporaryFolder()
        for name in [Self.composed, Self.decomposed] { try folder.write(name, []) }
        let entries = FolderWalk.entries(below: folder.path)
        #expect(Set(entries).count == 2)
        let names = entries.map { Array($0.path.utf8.dropFirst(folder.path.utf8.count + 1)) }
        #expect(names == [Self.decomposed, Self.composed].map { Array($0.utf8) })
    }
}
