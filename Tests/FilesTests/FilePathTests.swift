import Files
import Foundation
import Testing

struct FilePathTests {
    @Test(
        "The folder of a path is one that can be opened",
        arguments: [
            ("a", "."), ("a/b", "a"), ("./a", "."), ("a/b/c", "a/b"), ("/a", "/"), ("/a/b", "/a"), ("", "."),
            ("/", "/"),
            ("a/\u{301}b", "a"),
        ])
    func parent(path: String, parent: String) {
        #expect(FilePath.parent(of: path) == parent)
    }

    @Test(
        "A path that is written in a file is relative to the file's folder",
        arguments: [
            ("var/a", "newswire.yaml", "var/a"), ("var/a", "config/newswire.yaml", "config/var/a"),
            ("var/a", "/etc/newswire.yaml", "/etc/var/a"), ("var/a", "/newswire.yaml", "/var/a"),
            ("/var/a", "config/newswire.yaml", "/var/a"),
        ])
    func resolve(path: String, file: String, resolved: String) {
        #expect(FilePath.resolve(path, from: file) == resolved)
    }

    @Test("The real path has no links in it, and there is none of what is not there")
    func real() throws {
        let folder = try TestFolder()
        let root = try #require(FilePath.real(folder.path))
        try folder.write("", to: "a")
        symlink("a", folder.path + "/link")
        #expect(FilePath.real(folder.path + "/./link") == root + "/a")
        #expect(FilePath.real(folder.path + "/none") == nil)
    }

    @Test("A file is the same by all its names, and another after it was replaced")
    func identity() throws {
        let folder = try TestFolder()
        try folder.write("a", to: "a")
        link(folder.path + "/a", folder.path + "/b")
        let (a, b) = (try #require(FileStatus(folder.path + "/a")), try #require(FileStatus(folder.path + "/b")))
        #expect(a.identity == b.identity && a.isSame(as: b) && a.isFile && a.size == 1)
        try WholeFile.replace(folder.path + "/a", with: [0x61], durability: .later)
        #expect(FileStatus(folder.path + "/a")?.identity != b.identity)
        #expect(FileStatus(folder.path + "/none") == nil)
    }
}
