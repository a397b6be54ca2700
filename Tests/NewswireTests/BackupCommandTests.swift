import Foundation
import Testing

@Suite("A backup, from the command line")
struct BackupCommandTests {
    @Test("A backup that is made beside the server is put back by copying, and serves what it held")
    func restored() async throws {
        let place = try Workplace()
        try place.write("in/story.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        let server = try await Server(in: place)
        let run = try await place.newswire("backup", "copy")
        #expect(run.status == 0 && run.output.hasPrefix("copy/store.sqlite: complete, "), "\(run.lines) \(run.errors)")
        try place.write("in/later.en.txt", "Later\n\nText.\n")
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await server.stop() == 0)

        let back = try Workplace()
        let restore = try await back.shell("mkdir var && cp -r \(place.path)/copy/store.sqlite* var/")
        #expect(restore.status == 0)
        let check = try await back.newswire("check")
        #expect(check.status == 0, "\(check.lines)")
        #expect(try await back.variants().map(\.id) == place.variants().filter { $0.headline != "Later" }.map(\.id))
        let again = try await Server(in: back)
        #expect(try await again.get("/en/").body.contains("Night ferries"))
        #expect(try await again.stop() == 0)
    }

    @Test("What hinders a backup is told by the status, and touches nothing")
    func refused() async throws {
        let place = try Workplace()
        let early = try await place.newswire("backup", "copy")
        #expect(early.status == 78 && early.errors.contains("there is no store yet"), "\(early.errors)")
        try place.write("in/story.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        for (folder, reason) in [
            ("in", "is neither empty nor a backup"), ("var", "the store itself is there"),
            ("no/folder", "No such file"),
        ] {
            let run = try await place.newswire("backup", folder)
            #expect(run.status == 78 && run.errors.contains(reason), "\(run.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + "/in") == ["story.en.txt"])
        #expect(try await place.newswire("backup", "/").status == 64)
        let json = try await place.newswire("backup", "--json", "copy")
        let figures = try JSONDecoder().decode([String: Int].self, from: Data(json.output.utf8))
        #expect((figures["bytes"] ?? 0) > 0 && figures["missing"] == 0 && figures["pictures"] == 0)
    }
}
