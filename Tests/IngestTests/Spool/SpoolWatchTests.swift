import Eventually
import Foundation
import NewsModel
import Testing

@testable import Ingest

/// What is known of files that were watched, after what was watched is another.
struct SpoolWatchTests {
    private static let text = "Night ferries until two\n\nFares stay as they are.\n"
    private static let patience = SpoolFiles.Patience(untouched: .seconds(3600), written: .seconds(3600))

    @Test("A folder that was made anew is watched like the first", arguments: ["spool", "spool/incoming"])
    func madeAnew(path: String) async throws {
        let spool = try Spool(patience: Self.patience)
        _ = try await spool.sweep()
        try FileManager.default.removeItem(atPath: spool.folder.path + "/" + path)
        await #expect(throws: SpoolFolder.Problem.self) { try await spool.sweep() }
        try SpoolFolder(provider: "agency", path: spool.path).make()
        var number = 0
        let isTaken = try await eventually {
            number += 1
            try spool.deliver("\(number).en.txt", Self.text)
            return try await !spool.sweep().isEmpty
        }
        #expect(isTaken)
    }

    @Test("A file that is moved into a folder that was empty is taken at once")
    func empty() async throws {
        let spool = try Spool(patience: Self.patience)
        try FileManager.default.createDirectory(
            atPath: spool.path + "/incoming/day/two", withIntermediateDirectories: true)
        _ = try await spool.sweep()
        try spool.deliver("day/two/a.en.txt", Self.text)
        #expect(try await spool.sweep().map(\.outcome) == [.stored])
    }

    @Test("What was complete in a folder that was moved away is not taken for complete in another of its name")
    func movedAway() throws {
        let place = try TemporaryFolder()
        let root = place.path + "/in"
        try FileManager.default.createDirectory(atPath: root + "/day", withIntermediateDirectories: true)
        var files = SpoolFiles(root: root, patience: Self.patience)
        let now = ContinuousClock.now
        #expect(files.look(now: now).copy.isEmpty)
        try place.write("draft", Array(Self.text.utf8))
        #expect(rename(place.path + "/draft", root + "/day/a.txt") == 0)
        _ = files.hears()
        #expect(rename(root + "/day", place.path + "/away") == 0)
        _ = files.hears()
        #expect(files.look(now: now).copy.isEmpty)
        try FileManager.default.createDirectory(atPath: root + "/day", withIntermediateDirectories: true)
        let file = try #require(fopen(root + "/day/a.txt", "we"))
        fputs("Night", file)
        fflush(file)
        _ = files.hears()
        #expect(files.look(now: now).copy.isEmpty)
        fclose(file)
    }

    @Test("After more events than the system keeps, nothing is complete because it was before")
    func overflow() throws {
        let place = try TemporaryFolder()
        let root = place.path + "/in"
        for name in ["in/x.txt", "in/y.txt", "draft"] { try place.write(name, Array(Self.text.utf8)) }
        var files = SpoolFiles(root: root, patience: Self.patience)
        let now = ContinuousClock.now
        _ = files.look(now: now)
        #expect(rename(place.path + "/draft", root + "/a.txt") == 0)
        let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
        // Two in turn: one event that is like the last is not kept.
        for _ in 0..<(try #require(Int(limit.dropLast()))) {
            for name in ["x.txt", "y.txt"] { close(open(root + "/" + name, O_WRONLY | O_CLOEXEC)) }
        }
        let file = try #require(fopen(root + "/a.txt", "ae"))
        fputs("More", file)
        fflush(file)
        let hears = files.hears()
        #expect(hears && files.look(now: now).copy.isEmpty)
        fclose(file)
    }
}
