import Files
import Foundation
import NewsModel
import Testing

@testable import Ingest

/// Where files of a spool folder end: also those that are in each other's way, or that nothing can be done with.
struct SpoolPlaceTests {
    private static let text = "Language: en\nUrgency: 5\n\nNight ferries until two\n\nFares stay as they are.\n"
    private static let bad = "Embago: 2026-11-14\nid: x\n\nNothing\n"
    /// A file system of its own, onto which nothing can be renamed.
    private static let elsewhere = "/dev/shm"

    @Test(
        "A refused file and the reasons of another never have one name, whichever came first",
        arguments: [["a", "a.why"], ["a.why", "a"]])
    func reasons(names: [String]) async throws {
        let spool = try Spool()
        for name in names {
            try spool.deliver(name, Self.bad + name + "\n")
            _ = try await spool.settle()
        }
        for name in names {
            let place = try #require(
                spool.files(in: "refused").first {
                    (try? spool.read("refused/" + $0)) == Self.bad + name + "\n"
                })
            #expect(try spool.read("refused/\(place).why").contains("incoming/\(name)  "))
        }
        #expect(spool.files(in: "refused").count == 4)
        #expect(SpoolFolder(provider: "agency", path: spool.path).depth().refused == 2)
    }

    @Test(
        "Of names without end that are taken a free one is found soon, the first where none between them is free",
        arguments: [0, 1, 2, 3, 4, 5, 8, 9, 100_000, 1_000_000])
    func freeNumber(count: Int) {
        var asked = 0
        let number = SpoolFolder.freeNumber {
            asked += 1
            return $0 <= count
        }
        #expect(number == count + 1 && asked <= 45)
        let isTaken = { (number: Int) in number <= count && number % 7 != 0 }
        #expect(!isTaken(SpoolFolder.freeNumber(isTaken)))
    }

    @Test("A folder that is called like an earlier file lies beside it", arguments: [Self.text, Self.bad])
    func folderLikeFile(text: String) async throws {
        let spool = try Spool()
        let end = text == Self.bad ? "refused" : "done"
        try spool.deliver("day", text)
        _ = try await spool.settle()
        try spool.deliver("day/a.en.txt", text)
        try spool.deliver("day/b.en.txt", text)
        #expect(try await spool.settle().count == 2)
        #expect(Set(spool.files(in: end)).isSuperset(of: ["day", "day~2/a.en.txt", "day~2/b.en.txt"]))
        #expect(spool.files(in: "incoming").isEmpty && spool.failures.isEmpty)
    }

    @Test("A name that leaves no room for its reasons is cut", arguments: ["x", "\u{E9}", "渡"])
    func longName(letter: String) async throws {
        let spool = try Spool()
        let name = String(repeating: letter, count: 250 / letter.utf8.count) + ".txt"
        for _ in 0..<2 {
            try spool.deliver(name, Self.bad)
            #expect(try await spool.settle().map(\.outcome) == [.refused])
        }
        #expect(spool.files(in: "incoming").isEmpty && spool.failures.isEmpty)
        #expect(SpoolFolder(provider: "agency", path: spool.path).depth().refused == 2)
    }

    @Test("A file whose name is not UTF-8 waits like others, and is refused with its bytes under a name that is")
    func notUTF8() async throws {
        let spool = try Spool()
        try spool.deliver("x/draft", Self.text)
        let name = Array((spool.path + "/incoming/x/caf").utf8) + [0xE9, 0]
        #expect(rename(spool.path + "/incoming/x/draft", name.map { CChar(bitPattern: $0) }) == 0)
        #expect(SpoolFolder(provider: "agency", path: spool.path).depth().waiting == 1)
        let results = try await spool.settle()
        #expect(results.map(\.outcome) == [.refused] && results[0].reason == "its name is not UTF-8: rename it")
        #expect(spool.files(in: "refused") == ["x/caf\u{FFFD}", "x/caf\u{FFFD}.why"])
        #expect(try spool.read("refused/x/caf\u{FFFD}") == Self.text)
        #expect(SpoolFolder(provider: "agency", path: spool.path).depth() == (0, 1))
    }

    @Test("A link to a folder is refused as other links are, and nothing in that is read")
    func folderLink() async throws {
        let spool = try Spool()
        try spool.folder.write("outside/secret.en.txt", Array(Self.text.utf8))
        symlink(spool.folder.path + "/outside", spool.path + "/incoming/inside")
        let results = try await spool.settle()
        #expect(results.map(\.reason) == ["it is a link or not a file, expected a file"])
        #expect(FileStatus(spool.path + "/refused/inside", followsLink: false)?.isLink == true)
        #expect(try await spool.desk.records().isEmpty && spool.files(in: "incoming").isEmpty)
    }

    @Test(
        "A file that cannot be moved is read once and told once, holds up nothing, and is moved when that is possible",
        .enabled(if: FileStatus(elsewhere).map { $0.device != FileStatus("/tmp")?.device } ?? false),
        arguments: [Self.text, Self.bad])
    func immovable(text: String) async throws {
        let spool = try Spool()
        let shelf = Self.elsewhere + "/newswire-" + UUID().uuidString
        mkdir(shelf, 0o700)
        defer { rmdir(shelf) }
        let end = text == Self.bad ? "refused" : "done"
        symlink(shelf, spool.path + "/\(end)/set")
        try spool.deliver("set/a.en.txt", text)
        try spool.deliver("set/a.jpg", "x")
        try spool.deliver("z.en.txt", Self.text)
        #expect(try await Set(spool.settle().map(\.outcome)) == [end == "done" ? .stored : .refused, .stored])
        #expect(spool.files(in: "done").contains("z.en.txt") && !spool.exists(".attempts"))
        #expect(spool.failures.count == 1 && spool.failures[0].contains("/incoming/set/a.en.txt: cannot be moved"))
        for number in 0..<4 {
            try spool.deliver("y\(number).en.txt", Self.text)
            #expect(try await spool.settle().count == 1)
        }
        #expect(spool.failures.count == 1 && spool.taker.batches.reduce(0, +) == 6)
        #expect(try FileManager.default.contentsOfDirectory(atPath: shelf).isEmpty)
        unlink(spool.path + "/\(end)/set")
        try spool.deliver("nudge.part", "")
        #expect(try await spool.settle().isEmpty)
        #expect(spool.files(in: end).contains("set/a.en.txt") && spool.failures.count == 1)
    }

    @Test("A file that comes over another just before that is put away stays to be read", arguments: [true, false])
    func overtaken(isRefused: Bool) throws {
        let spool = try Spool()
        let folder = SpoolFolder(provider: "agency", path: spool.path)
        try spool.deliver("a.txt", Self.text)
        let entry = FolderWalk.Entry(path: spool.path + "/incoming/a.txt")
        let status = try #require(entry.status)
        try spool.deliver("a.txt", Self.bad)
        if isRefused {
            try folder.refuse(entry, as: status, because: ["r"])
        } else {
            try folder.finish(entry, as: status)
        }
        #expect(try spool.read("incoming/a.txt") == Self.bad)
        #expect(spool.files(in: "done").isEmpty && spool.files(in: "refused").isEmpty)
    }

    @Test("What was written anew meanwhile is read again", .enabled(if: access(elsewhere, W_OK) == 0))
    func writtenAnew() async throws {
        let spool = try Spool()
        let shelf = Self.elsewhere + "/newswire-" + UUID().uuidString
        mkdir(shelf, 0o700)
        defer { rmdir(shelf) }
        symlink(shelf, spool.path + "/done/set")
        try spool.deliver("set/a.en.txt", Self.text)
        #expect(try await spool.settle().map(\.outcome) == [.stored])
        try spool.deliver("set/a.en.txt", Self.text + "\nMore.\n")
        #expect(try await spool.settle().map(\.outcome) == [.updated])
    }

    @Test("A folder that cannot be read, or in which nothing can be moved, is told", .enabled(if: geteuid() != 0))
    func obstacles() async throws {
        let spool = try Spool(patience: .init(untouched: .zero, written: .zero))
        try spool.deliver("closed/a.en.txt", Self.text)
        try spool.deliver("fixed/a.en.txt", Self.text)
        try spool.deliver("open/a.en.txt", Self.text)
        let folders = ["closed", "fixed"].map { spool.path + "/incoming/" + $0 }
        chmod(folders[0], 0)
        chmod(folders[1], 0o500)
        defer { for folder in folders { chmod(folder, 0o700) } }
        let lines = SpoolFolder(provider: "agency", path: spool.path).obstacles()
        #expect(lines.count == 2 && lines[0] == folders[0] + ": a folder that cannot be read")
        #expect(lines[1].hasPrefix(folders[1] + ": its files cannot be moved"))
        #expect(try await spool.settle().map(\.outcome) == [.refused, .stored, .stored])
        #expect(spool.failures.count == 2 && spool.files(in: "done") == ["open/a.en.txt"])
        // It was to be refused, and could not be moved.
        chmod(folders[0], 0o700)
        try spool.deliver("nudge.part", "")
        #expect(try await spool.settle().map(\.outcome) == [.stored] && !spool.exists("refused/closed"))
    }

    @Test(
        "A folder that cannot be read for a moment, as while it is copied, is not refused", .enabled(if: geteuid() != 0)
    )
    func closedForAMoment() async throws {
        let spool = try Spool()
        try spool.deliver("day/a.en.txt", Self.text)
        chmod(spool.path + "/incoming/day", 0o300)
        defer { chmod(spool.path + "/incoming/day", 0o700) }
        #expect(try await spool.settle().isEmpty && !spool.exists("refused/day"))
        chmod(spool.path + "/incoming/day", 0o700)
        #expect(try await spool.settle().map(\.outcome) == [.stored])
    }
}
