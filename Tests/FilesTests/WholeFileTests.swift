import Files
import Foundation
import Testing

struct WholeFileTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func path(_ name: String) -> String {
        folder.path + "/" + name
    }

    private static let old = "What was there, which is longer"
    private static let new = Array("What is new".utf8)

    @Test(
        "A file is replaced whole, whatever is to be on the disk then, and leaves no draft",
        arguments: Durability.allCases)
    func replaces(durability: Durability) throws {
        try folder.write(Self.old, to: "a")
        try folder.write(Self.old, to: "a.tmp")
        for name in ["a", "b"] {
            try WholeFile.replace(path(name), with: Self.new, durability: durability)
            #expect(folder.read(name) == "What is new")
        }
        try WholeFile.replace(path("c"), with: [], draft: path(".draft"), durability: durability)
        #expect(folder.read("c") == "" && folder.names == ["a", "b", "c"])
    }

    @Test("A file is made only where nothing has its name", arguments: Durability.allCases)
    func creates(durability: Durability) throws {
        #expect(try WholeFile.create(path("a"), holding: Self.new, durability: durability))
        #expect(try !WholeFile.create(path("a"), holding: [], durability: durability))
        symlink("nowhere", path("link"))
        #expect(try !WholeFile.create(path("link"), holding: [], durability: durability))
        #expect(folder.read("a") == "What is new" && folder.names == ["a", "link"])
    }

    @Test("A file that is written in its place has nothing more of what was there")
    func writes() throws {
        try folder.write(Self.old, to: "a")
        try WholeFile.write(Self.new, to: path("a"), durability: .bytes)
        #expect(folder.read("a") == "What is new")
    }

    @Test(
        "A file has the mode that is asked for, less the process's mask", arguments: [0o600, 0o640, 0o644] as [mode_t])
    func mode(mode: mode_t) throws {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let mask = try #require(
            status.split(separator: "\n").first { $0.hasPrefix("Umask:") }
                .flatMap { mode_t($0.dropFirst(6).trimmingCharacters(in: .whitespaces), radix: 8) })
        try WholeFile.replace(path("a"), with: Self.new, mode: mode, durability: .later)
        _ = try WholeFile.create(path("b"), holding: Self.new, mode: mode, durability: .later)
        try WholeFile.write(Self.new, to: path("c"), mode: mode, durability: .later)
        for name in ["a", "b", "c"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
            #expect(attributes[.posixPermissions] as? Int == Int(mode & ~mask))
        }
    }

    /// The null device takes bytes and has no disk.
    @Test("Who asks for a file on the disk is told where it cannot be", arguments: Durability.allCases)
    func waits(durability: Durability) throws {
        symlink("/dev/null", path("null"))
        let failure = FileFailure(path("null"), code: EINVAL)
        let write = { () throws(FileFailure) in
            try WholeFile.write(Self.new, to: path("null"), durability: durability)
        }
        if durability == .later { try write() } else { #expect(throws: failure) { try write() } }
    }

    @Test("What could not be finished is removed, and what was there before is there still")
    func fails() throws {
        try folder.write(Self.old, to: "a")
        symlink("/dev/full", path("full"))
        #expect(throws: FileFailure(path("full"), code: ENOSPC)) {
            try WholeFile.replace(path("a"), with: Self.new, draft: path("full"), durability: .later)
        }
        #expect(folder.read("a") == Self.old && folder.names == ["a"])
        try Folder.make(path("taken"))
        #expect(throws: FileFailure(path("taken.tmp"), to: path("taken"), code: EISDIR)) {
            try WholeFile.replace(path("taken"), with: Self.new, durability: .bytes)
        }
        #expect(folder.names == ["a", "taken"])
    }

    @Test("A failure names the file, and where it was to go")
    func tells() {
        let none = path("none/a")
        #expect(throws: FileFailure(none + ".tmp", code: ENOENT)) {
            try WholeFile.replace(none, with: Self.new, durability: .name)
        }
        #expect(throws: FileFailure(none, code: ENOENT)) {
            _ = try WholeFile.create(none, holding: Self.new, durability: .later)
        }
        #expect("\(FileFailure("var/a", code: ENOSPC))" == "var/a: No space left on device")
        #expect("\(FileFailure("a.tmp", to: "a", code: EACCES))" == "a.tmp: cannot be moved to a: Permission denied")
    }

    @Test("A folder is made with those over it, and where it is there already", arguments: ["", "/"])
    func makesFolders(ending: String) throws {
        for _ in 1...2 { try Folder.make(path("a/b/c") + ending) }
        #expect(FileStatus(path("a/b/c"))?.isFolder == true)
        #expect(try !Folder.makeOnly(path("a"), mode: 0o755))
        #expect(throws: FileFailure(path("x/y"), code: ENOENT)) { try Folder.makeOnly(path("x/y"), mode: 0o755) }
        try folder.write("", to: "file")
        #expect(throws: FileFailure(path("file/a"), code: ENOTDIR)) { try Folder.make(path("file/a")) }
        #expect(throws: FileFailure(path("file"), code: ENOTDIR)) { try Folder.sync(path("file")) }
        try Folder.sync(folder.path)
    }
}
