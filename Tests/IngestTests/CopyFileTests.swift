import Foundation
import Glibc
import Testing

@testable import Ingest

struct CopyFileTests {
    private let finder = CopyFinder(editions: [])

    @Test("What cannot be read is listed, and says why when it is read")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("good.txt")
        symlink("nowhere", folder.path + "/dangling.txt")
        symlink("self.txt", folder.path + "/self.txt")
        mkfifo(folder.path + "/pipe.txt", 0o600)
        let found = try finder.files(under: folder.path).map { finder.read($0, root: folder.path) }
        try #require(found.count == 4)
        expectReason(found[0], contains: "a link to a missing file")
        if case .unreadable(let name, _, _) = found[1] { Issue.record("\(name) cannot be read") }
        expectReason(found[2], contains: "it is a pipe")
        expectReason(found[3], contains: "symbolic links")
    }

    @Test("A device is refused without being opened")
    func device() {
        expectReason(finder.read("/dev/zero", root: "/dev/zero"), contains: "a device")
    }

    @Test("Links to files are followed, links to folders are not but said, so that none leads round in a circle")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/story.txt")
        symlink("story.txt", folder.path + "/a/linked.txt")
        symlink("..", folder.path + "/a/loop")
        let names = try finder.files(under: folder.path).map { $0.dropFirst(folder.path.count + 1) }
        #expect(names == ["a/linked.txt", "a/loop", "a/story.txt"])
        expectReason(finder.read(folder.path + "/a/loop", root: folder.path), contains: "a link to a folder")
        symlink("a", folder.path + "/root")
        #expect(try finder.files(under: folder.path + "/root").count == 3)
    }

    @Test("A folder that cannot be listed is told and does not hold up the rest", .enabled(if: geteuid() != 0))
    func closedFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("open/a.txt")
        try folder.write("closed/b.txt")
        chmod(folder.path + "/closed", 0)
        defer { chmod(folder.path + "/closed", 0o700) }
        let found = try finder.files(under: folder.path).map { finder.read($0, root: folder.path) }
        #expect(found.count == 2)
        expectReason(found[0], contains: "it is a folder that cannot be read")
    }

    @Test("A file that has vanished since it was listed is refused")
    func vanished() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt")
        let files = try finder.files(under: folder.path)
        try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
        try expectReason(finder.read(#require(files.first), root: folder.path), contains: "No such file")
    }

    @Test("A file larger than copy is refused by its size and not read")
    func huge() throws {
        let folder = try TemporaryFolder()
        try folder.write("huge.txt")
        try folder.write("largest.txt")
        truncate(folder.path + "/huge.txt", WireCopy.mostBytes + 1)
        truncate(folder.path + "/largest.txt", WireCopy.mostBytes)
        let huge = finder.read(folder.path + "/huge.txt", root: folder.path)
        expectReason(huge, contains: "it has 10485761 bytes: expected at most 10485760 (10 MiB)")
        guard case .copy(let copy) = finder.read(folder.path + "/largest.txt", root: folder.path) else {
            Issue.record("ten megabytes are not too many")
            return
        }
        #expect(copy.bytes.count == WireCopy.mostBytes)
    }

    @Test("A name that is not UTF-8 is told and not passed over")
    func nameNotUTF8() throws {
        let folder = try TemporaryFolder()
        let name = Array((folder.path + "/caf").utf8) + [0xE9, 0]
        let descriptor = name.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { path in
                path.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
            }
        }
        close(descriptor)
        let file = try #require(try finder.files(under: folder.path).first)
        expectReason(finder.read(file, root: folder.path), contains: "its name is not UTF-8")
    }

    private func expectReason(
        _ found: CopyFinder.Found, contains text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .unreadable(_, let reason, _) = found else {
            Issue.record("it was read, expected '\(text)'", sourceLocation: sourceLocation)
            return
        }
        #expect(reason.contains(text), sourceLocation: sourceLocation)
    }
}
