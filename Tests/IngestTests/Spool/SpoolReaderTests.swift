import Eventually
import Foundation
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import Ingest

@Suite("Spool folders")
struct SpoolReaderTests {
    private static let text = "Night ferries until two\n\nFares stay as they are.\n"

    @Test("A file that is moved in is taken at once, under its path's id, and ends in done")
    func movedIn() async throws {
        let spool = try Spool()
        try spool.deliver("harbour/story.en.txt", Self.text)
        let results = try await spool.settle()
        #expect(results.map(\.outcome) == [.stored])
        #expect(spool.files(in: "incoming") == [] && spool.files(in: "done") == ["harbour/story.en.txt"])
        let record = try #require(try await spool.desk.records().first)
        #expect(record.key.providerID == "harbour/story" && record.key.language.description == "en")
        #expect(record.key.provider == "agency")
    }

    @Test("A folder that is gone is no empty folder, and copy is taken again when it is back")
    func gone() async throws {
        let spool = try Spool()
        try FileManager.default.removeItem(atPath: spool.path)
        await #expect(throws: SpoolFolder.Problem.self) { try await spool.sweep() }
        try SpoolFolder(provider: "agency", path: spool.path).make()
        try spool.deliver("story.en.txt", Self.text)
        var results: [ImportResult] = []
        _ = try await eventually {
            results = try await spool.sweep()
            return !results.isEmpty
        }
        #expect(results.map(\.outcome) == [.stored])
    }

    @Test("Languages of one story that lie together come in together, as one article")
    func languages() async throws {
        let spool = try Spool()
        for language in ["pt", "en", "zh-Hant"] { try spool.deliver("story.\(language).txt", Self.text) }
        #expect(try await spool.settle().count == 3)
        #expect(try await Set(spool.desk.records().map(\.article)).count == 1)
        #expect(spool.taker.batches == [3])
    }

    @Test("A file that is being written is left alone until it is closed")
    func beingWritten() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: false)
        var files = SpoolFiles(
            root: folder.path + "/in", patience: .init(untouched: .seconds(2), written: .seconds(60)))
        let file = try #require(fopen(folder.path + "/in/slow.en.txt", "we"))
        fputs("Night ferries", file)
        fflush(file)
        let hears = files.hears()
        #expect(hears)
        let now = ContinuousClock.now
        for seconds in [0, 2, 59] { #expect(files.look(now: now + .seconds(seconds)).copy.isEmpty) }
        fputs(" until two\n\nText.\n", file)
        fclose(file)
        var found: [String] = []
        // A process that was started meanwhile holds the file open until it runs its program.
        _ = try await eventually {
            if files.hears() { found = files.look(now: now + .seconds(59)).copy.map(\.path) }
            return !found.isEmpty
        }
        #expect(found == [folder.path + "/in/slow.en.txt"])
    }

    @Test("A file that nobody saw being written must look the same for a while")
    func unseen() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.en.txt", Array(Self.text.utf8))
        var files = SpoolFiles(root: folder.path, patience: .init(untouched: .seconds(2)))
        let now = ContinuousClock.now
        #expect(files.look(now: now).copy.isEmpty)
        #expect(files.look(now: now + .seconds(1)).copy.isEmpty)
        #expect(files.look(now: now + .seconds(2)).copy.map(\.path) == [folder.path + "/a.en.txt"])
    }

    @Test(
        "Names of what is still being delivered are passed over",
        arguments: ["a.txt.part", "a.txt.tmp", "a.txt.PART", "A.TXT.Tmp", ".a.txt", ".x/a.txt"])
    func unfinished(name: String) async throws {
        let spool = try Spool()
        try spool.deliver(name, Self.text)
        #expect(try await spool.settle().isEmpty)
        #expect(spool.exists("incoming/" + name))
    }

    @Test("What is refused lies in refused, with a line for each item beside it")
    func refused() async throws {
        let spool = try Spool()
        try spool.deliver("bad/x.en.txt", "Embago: 2026-11-14\nid: x\n\nNothing\n")
        _ = try await spool.settle()
        #expect(spool.files(in: "refused") == ["bad/x.en.txt", "bad/x.en.txt.why"])
        let why = try spool.read("refused/bad/x.en.txt.why")
        #expect(why.hasPrefix("refused   ") && why.contains("Embago") && why.hasSuffix(")\n"))
    }

    @Test("Of several items in a file the good ones are kept, and the file lies in refused")
    func partly() async throws {
        let spool = try Spool()
        try spool.deliver(
            "two.json",
            #"[{"uri":"a","language":"en","headline":"One","body_text":"Text."},{"uri":"b","language":"??","headline":"B"}]"#
        )
        let results = try await spool.settle()
        #expect(results.map(\.outcome) == [.stored, .refused])
        #expect(try spool.read("refused/two.json.why").split(separator: "\n").count == 2)
    }

    @Test("A file of a name that was delivered before is kept beside the other")
    func sameName() async throws {
        let spool = try Spool()
        for text in [Self.text, Self.text + "\nMore.\n", Self.text] {
            try spool.deliver("story.en.txt", text)
            _ = try await spool.settle()
        }
        #expect(spool.files(in: "done") == ["story.en.txt", "story.en.txt~2", "story.en.txt~3"])
        #expect(try spool.read("done/story.en.txt~2").contains("More."))
    }

    @Test("A link is refused and what it leads to is not read")
    func link() async throws {
        let spool = try Spool()
        try spool.write("../secret.en.txt", "Secret\n\nText.\n")
        symlink(spool.path + "/secret.en.txt", spool.path + "/incoming/a.en.txt")
        let results = try await spool.settle()
        #expect(results.map(\.outcome) == [.refused])
        #expect(try await spool.desk.records().isEmpty && spool.exists("secret.en.txt"))
    }

    @Test(
        "What takes a file's place before it is read is not read: neither a link nor what lies behind one",
        arguments: [false, true])
    func linkInBetween(isFolder: Bool) async throws {
        let folder = try TemporaryFolder()
        let incoming = folder.path + "/spool/incoming"
        try folder.write("secret/a.en.txt", Array("Secret\n\nText.\n".utf8))
        let isFirst = Mutex(true)
        let spool = try Spool(in: folder, holding: ["sub/a.en.txt": "Open\n\nText.\n"]) {
            path, found throws(CopyRefusal) in
            if isFirst.withLock({ exchange(&$0, with: false) }) {
                rename(incoming + (isFolder ? "/sub" : "/sub/a.en.txt"), folder.path + "/away")
                symlink(
                    folder.path + (isFolder ? "/secret" : "/secret/a.en.txt"),
                    incoming + (isFolder ? "/sub" : "/sub/a.en.txt"))
            }
            return try CopyFile.read(path, as: found)
        }
        let results = try await spool.settle()
        #expect(results.map(\.outcome) == [.refused])
        #expect(try await spool.desk.records().isEmpty && spool.failures.isEmpty)
    }

    @Test("What takes the place of a refused file before that is moved is read the next time")
    func replacedWhileRefused() async throws {
        let folder = try TemporaryFolder()
        let spool = SpoolFolder(provider: "agency", path: folder.path + "/spool")
        try spool.make()
        try folder.write("spool/incoming/kill.txt", [])
        let entry = FolderWalk.Entry(path: spool.incoming + "/kill.txt")
        let status = try #require(entry.status)
        try folder.write("better", Array("Better\n\nText.\n".utf8))
        rename(folder.path + "/better", entry.path)
        try spool.refuse(entry, as: status, because: ["it is empty"])
        #expect(FolderWalk.files(below: folder.path + "/spool") == [entry.path])
    }

    @Test("A sweep ends between two batches when it must, and the next goes on")
    func cut() async throws {
        let files = (0..<450).map { ("s\($0).en.txt", "Headline \($0)\n\nText number \($0).\n") }
        let spool = try Spool(holding: Dictionary(uniqueKeysWithValues: files))
        _ = try await spool.sweep()
        let batches = Mutex(0)
        let first = try await spool.sweep {
            batches.withLock {
                $0 += 1; return $0 > 2
            }
        }
        #expect(first.count == 400 && spool.wasCut)
        #expect(try await spool.sweep().count == 50 && !spool.wasCut)
    }

    @Test("A full disk or a busy store is waited for: nothing is moved, nothing counted")
    func busy() async throws {
        let spool = try Spool()
        for error in [
            StoreError.full(path: "x"), .busy(path: "x"), .unusable(path: "x", reason: "y"), .full(path: "x"),
        ] {
            spool.taker.fail(with: error)
            try spool.deliver("photo", "GIF89a  ")
            try spool.deliver("story.en.txt", Self.text)
            await #expect(throws: StoreError.self) { try await spool.settle() }
            #expect(spool.files(in: "incoming") == ["photo", "story.en.txt"] && !spool.exists(".attempts"))
        }
        spool.taker.fail(with: nil)
        try spool.deliver("story.en.txt", Self.text)
        #expect(try await spool.settle().map(\.outcome) == [.stored])
    }

    @Test(
        "Where no more files can be opened they wait: nothing is moved, nothing counted", arguments: [EMFILE, ENFILE])
    func noDescriptors(code: CInt) async throws {
        let isShort = Mutex(true)
        let spool = try Spool { path, found throws(CopyRefusal) in
            if path.hasSuffix("story.en.txt"), isShort.withLock({ $0 }) { throw .unreadable(code) }
            return try CopyFile.read(path, as: found)
        }
        for _ in 0...SpoolAttempts.most {
            try spool.deliver("a.en.txt", Self.text)
            try spool.deliver("story.en.txt", Self.text)
            await #expect(throws: SpoolFolder.Problem.self) { try await spool.settle() }
            #expect(spool.files(in: "incoming") == ["a.en.txt", "story.en.txt"] && !spool.exists(".attempts"))
        }
        isShort.withLock { $0 = false }
        try spool.deliver("story.en.txt", Self.text)
        #expect(try await spool.settle().map(\.outcome) == [.stored, .stored])
    }

    @Test(
        "What this machine lacks at the moment is no fault of a file",
        arguments: [(EMFILE, true), (ENFILE, true), (ENOMEM, true), (EACCES, false), (EIO, false), (ENOENT, false)])
    func fault(code: CInt, isPassing: Bool) {
        #expect(CopyRefusal.unreadable(code).isPassing == isPassing)
    }

    @Test("A file that fails three times for another reason is set aside, and the others go on")
    func quarantine() async throws {
        let spool = try Spool()
        spool.taker.fail(with: Odd(), whenNamed: "poison")
        try spool.deliver("a.en.txt", Self.text)
        try spool.deliver("poison.en.txt", Self.text)
        for _ in 0..<8 {
            try spool.deliver("nudge.part", "")
            _ = try await spool.settle()
        }
        #expect(spool.files(in: "done") == ["a.en.txt"])
        let why = try spool.read("refused/poison.en.txt.why")
        #expect(why.contains("it failed 3 times: an odd error"))
        #expect(!spool.exists(".attempts"))
    }

    @Test("The count survives the process that the file ended")
    func crashes() async throws {
        let first = try Spool()
        try first.deliver("poison.en.txt", Self.text)
        for _ in 0..<3 {
            var attempts = SpoolAttempts(path: first.path + "/.attempts")
            #expect(attempts.verdict(on: first.path + "/incoming/poison.en.txt") == nil)
            try attempts.begin([first.path + "/incoming/poison.en.txt"])
        }
        let second = try Spool(in: first.folder)
        #expect(try await second.settle().map(\.outcome) == [.refused])
        #expect(
            try second.read("refused/poison.en.txt.why").contains("times: newswire ended while reading it"))
    }

    @Test("What was begun most often comes last, or who kills the server often kills it over the same file")
    func order() async throws {
        let first = try Spool()
        for name in ["a", "b", "c", "d"] { try first.deliver("\(name).en.txt", Self.text) }
        var attempts = SpoolAttempts(path: first.path + "/.attempts")
        for files in [["a", "b", "c"], ["a"]] {
            try attempts.begin(files.map { first.path + "/incoming/\($0).en.txt" })
        }
        let results = try await Spool(in: first.folder).settle()
        #expect(results.map { $0.file.suffix(8).prefix(1) } == ["d", "b", "c", "a"])
    }

    @Test(
        "The attempts at a file are not those at another of its name, when it is gone or replaced",
        arguments: [false, true])
    func otherFile(isReplaced: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write("spool/incoming/a.en.txt", Array(Self.text.utf8))
        let (path, memory) = (folder.path + "/spool/incoming/a.en.txt", folder.path + "/spool/.attempts")
        var attempts = SpoolAttempts(path: memory)
        try attempts.begin([path])
        let spool = try Spool(in: folder) { path, found throws(CopyRefusal) in
            unlink(path)
            if isReplaced { symlink("/dev/null", path) }
            return try CopyFile.read(path, as: found)
        }
        for _ in 0..<2 { _ = try await spool.sweep() }
        #expect(SpoolAttempts(path: memory).count(path) == 0)
    }

    @Test("What was committed and not yet moved is unchanged the next time, and moved then")
    func committedTwice() async throws {
        let spool = try Spool()
        try spool.deliver("story.en.txt", Self.text)
        _ = try await spool.settle()
        rename(spool.path + "/done/story.en.txt", spool.path + "/incoming/story.en.txt")
        #expect(try await spool.settle().map(\.outcome) == [.unchanged])
        #expect(spool.files(in: "done") == ["story.en.txt"])
        #expect(try await spool.desk.records().count == 1)
    }

    @Test("How long a picture stays is measured by no clock that is set, here or where its disk is")
    func pictureTime() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.jpg", [1])
        try folder.write("in/b.jpg", [1])
        var files = SpoolFiles(root: folder.path + "/in", patience: SpoolFiles.Patience())
        let now = ContinuousClock.now
        for seconds in [0, 899] { #expect(files.look(now: now + .seconds(seconds)).pictures.isEmpty) }
        try folder.write("in/b.jpg", [1, 2])
        let late = files.look(now: now + .seconds(900)).pictures
        #expect(late.map(\.path) == [folder.path + "/in/a.jpg"] && !files.isWaiting(besides: []))
        #expect(files.look(now: now + .seconds(1800)).pictures.count == 2)
    }

    @Test("Pictures stay while copy beside them waits, and some time longer")
    func pictures() async throws {
        let spool = try Spool(patience: .init(untouched: .seconds(60), picture: .zero))
        try spool.deliver("set/a.jpg", "x")
        try spool.write("set/story.en.txt", Self.text)
        let file = try #require(fopen(spool.path + "/incoming/set/story.en.txt", "ae"))
        fputs("More.\n", file)
        fflush(file)
        _ = try await spool.sweep()
        #expect(spool.exists("incoming/set/a.jpg"))
        fclose(file)
        _ = try await spool.settle()
        try spool.deliver("nudge.part", "")
        _ = try await spool.settle()
        #expect(spool.files(in: "done") == ["set/a.jpg", "set/story.en.txt"])
        let patient = try Spool()
        try patient.deliver("b.jpg", "x")
        #expect(try await patient.settle().isEmpty && patient.exists("incoming/b.jpg"))
    }

    @Test("What is begun counts only where that could be written, and what is taken back is not counted in any case")
    func attempts() throws {
        var none = SpoolAttempts(path: "/nowhere/at/all/.attempts")
        for _ in 0..<4 {
            #expect(throws: SpoolFolder.Problem.self) { try none.begin(["a"]) }
            #expect(none.count("a") == 0 && none.verdict(on: "a") == nil)
        }
        let folder = try TemporaryFolder()
        try folder.write("spool/x")
        var attempts = SpoolAttempts(path: folder.path + "/spool/.attempts")
        try attempts.begin(["a", "b"])
        try FileManager.default.removeItem(atPath: folder.path + "/spool")
        #expect(throws: SpoolFolder.Problem.self) { try attempts.takeBack(["a"]) }
        #expect(attempts.count("a") == 0)
    }

    @Test("A name with other letters in the folder's path leads to the same place below")
    func accents() async throws {
        let spool = try Spool(at: "notícias/渡輪")
        try spool.deliver("dia/a.en.txt", Self.text)
        #expect(try await spool.settle().map(\.outcome) == [.stored])
        #expect(spool.files(in: "done") == ["dia/a.en.txt"])
    }

    @Test("A folder that cannot be used is named")
    func unusable() throws {
        let folder = try TemporaryFolder()
        try folder.write("spool/incoming", [1])
        #expect(throws: SpoolFolder.Problem.self) {
            try SpoolFolder(provider: "agency", path: folder.path + "/spool").make()
        }
    }

    private struct Odd: Error, CustomStringConvertible {
        let description = "an odd error"
    }
}
