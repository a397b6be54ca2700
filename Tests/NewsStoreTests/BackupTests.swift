import Foundation
import GRDB
import NewsModel
import NewsStore
import Testing

@Suite("A backup")
struct BackupTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "backup-\(UUID())").path

    private var path: String { folder + "/var/store.sqlite" }
    private var target: String { folder + "/copy" }
    private var copied: String { target + "/store.sqlite" }

    private func withStore(_ name: String = "var", _ body: (SQLiteStore) async throws -> Void) async throws {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        let store = try SQLiteStore(
            path: folder + "/\(name)/store.sqlite", newsroom: .trilingual, tag: "news.example,2026", now: at(0))
        try await body(store)
        try store.close()
    }

    private func clean() {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A stored file that a story shows.
    private func show(_ text: String, as id: String, in store: SQLiteStore) async throws -> Media {
        let bytes = Array(text.utf8)
        let media = Media(hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 1, height: 1)
        try MediaFolder(ofStore: path).put(bytes, as: media)
        let plain = copy(id, id)
        var item = plain.item
        item.content.pictures = [Picture(renditions: [Picture.Rendition(href: "\(id).jpg", media: media)])]
        try await store.send(Submission(key: plain.key, item: item, offset: plain.offset), at: 1)
        return media
    }

    private func backUp() throws -> StoreBackup.Summary {
        try StoreBackup(store: path, folder: target).run(at: at(100))
    }

    private func headlines(_ path: String) async throws -> [String] {
        try await SQLiteStore(reading: path, newsroom: .trilingual)
            .records(matching: RecordFilter(), at: at(100)).map(\.headline).sorted()
    }

    @Test("holds the store with its pictures, as it is while its owner goes on writing")
    func whole() async throws {
        defer { clean() }
        try await withStore { store in
            let pier = try await show("pier", as: "1", in: store)
            let summary = try backUp()
            #expect(summary.pictures == 1 && summary.added == 1 && summary.missing == 0 && summary.bytes > 0)
            try await store.send(copy("2", "2"), at: 2)
            #expect(try await headlines(copied) == ["1"])
            #expect(FileManager.default.fileExists(atPath: MediaFolder(ofStore: copied).path(of: pier)))
            let again = try backUp()
            #expect(again.pictures == 1 && again.added == 0)
            #expect(try await headlines(copied) == ["1", "2"])
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: target)).isSubset(of: [
                    "store.sqlite", "store.sqlite.media", "newswire-backup.txt", "store.sqlite-wal", "store.sqlite-shm",
                ]))
        }
        // It can be put back: opened, and written again.
        let back = try SQLiteStore(path: copied, newsroom: .trilingual, tag: "news.example,2026", now: at(200))
        try await back.send(copy("3", "3"), at: 201)
        try back.close()
    }

    @Test("that is put back gives no version a number that was given after it was made")
    func numbers() async throws {
        defer { clean() }
        func versions(_ path: String, _ body: (SQLiteStore) async throws -> Void) async throws -> [Int] {
            let store = try SQLiteStore(path: path, newsroom: .trilingual, tag: "news.example,2026", now: at(200))
            let last = try await store.newestChange()
            try await body(store)
            let versions = try await store.changes(after: last, limit: 100).map(\.version)
            try store.close()
            return versions
        }
        func go(on store: SQLiteStore) async throws {
            for text in ["B", "C", "D"] { try await store.send(copy("1", text), at: 201) }
            try await store.send(copy("2", "new"), at: 201)
        }
        try await withStore { store in try await store.send(copy("1", "A"), at: 1) }
        _ = try backUp()
        #expect(try await versions(path, go) == [2, 3, 4, 1])
        let restored = try await versions(copied, go)
        #expect(restored[0] > 1_000_000 && restored == [0, 1, 2, 0].map { restored[0] + $0 })
        #expect(try await versions(copied) { try await $0.send(copy("1", "E"), at: 202) } == [restored[2] + 1])
        // What did not change has the number that it had.
        #expect(try await headlines(copied) == ["E", "new"])
        _ = try StoreBackup(store: copied, folder: folder + "/second").run(at: at(300))
        let again = try await versions(folder + "/second/store.sqlite", go)
        #expect(again[0] > restored[0] + 900_000)
    }

    @Test("has no more what was erased, and still what was lost")
    func files() async throws {
        defer { clean() }
        try await withStore { store in
            let (erased, lost) = (
                try await show("erased", as: "1", in: store), try await show("lost", as: "2", in: store)
            )
            _ = try backUp()
            let media = MediaFolder(ofStore: path)
            let id = try #require(
                try await store.records(matching: RecordFilter(name: "1"), at: at(2)).first?.id)
            try await store.perform(.purge(reason: nil), on: [id], by: "ana", offset: 0, at: at(3))
            try await store.removeErasedFiles(from: media)
            try FileManager.default.removeItem(atPath: media.path)
            let summary = try backUp()
            #expect(summary.removed == 1 && summary.missing == 0)
            let copies = MediaFolder(ofStore: copied)
            #expect(!FileManager.default.fileExists(atPath: copies.path(of: erased)))
            #expect(FileManager.default.fileExists(atPath: copies.path(of: lost)))
            try FileManager.default.removeItem(atPath: copies.path)
            #expect(try backUp().missing == 1)
        }
    }

    @Test("goes into no folder that holds anything else: another's files, another store, the store itself")
    func refused() async throws {
        defer { clean() }
        func refusal(of store: String, into folder: String) -> String {
            do {
                _ = try StoreBackup(store: store, folder: folder).run(at: at(100))
                return "done"
            } catch {
                return "\(error)"
            }
        }
        try await withStore { _ in }
        try await withStore("other") { _ in }
        #expect(
            refusal(of: path, into: folder + "/var")
                == "\(folder)/var: the store itself is there, expected another folder")
        #expect(
            refusal(of: path, into: folder).hasSuffix(": is neither empty nor a backup, expected a separate folder"))
        #expect(refusal(of: path, into: path).contains("Not a directory"))
        #expect(refusal(of: path, into: target) == "done")
        #expect(
            refusal(of: folder + "/other/store.sqlite", into: target).contains(": is a backup of another store than "))
        #expect(refusal(of: path, into: target) == "done")
        // Put back with the file that marks it.
        try FileManager.default.copyItem(
            atPath: target + "/newswire-backup.txt", toPath: folder + "/var/newswire-backup.txt")
        #expect(refusal(of: path, into: folder + "/var").contains("the store itself is there"))
    }

    @Test("of a store that is damaged is none, and the one before stays")
    func damaged() async throws {
        defer { clean() }
        try await withStore { store in
            for number in 0..<50 { try await store.send(copy("\(number)", "\(number)"), at: Int64(number)) }
        }
        _ = try backUp()
        let whole = try Data(contentsOf: URL(fileURLWithPath: copied))
        var broken = try Data(contentsOf: URL(fileURLWithPath: path))
        // All but the pages of the schema and the properties.
        let start = broken.count / 2
        broken.replaceSubrange(start..., with: Data(repeating: 0x5A, count: broken.count - start))
        try broken.write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.self) { try backUp() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copied)) == whole)
        #expect(!FileManager.default.fileExists(atPath: copied + ".tmp"))
    }

    @Test("can be made of a store whose schema is newer, which is otherwise refused, also to read")
    func newer() async throws {
        defer { clean() }
        try await withStore { store in try await store.send(copy("1", "1"), at: 1) }
        let queue = try DatabaseQueue(path: path)
        try await queue.write { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('later')") }
        try queue.close()
        #expect(throws: StoreError.newerSchema(path: path)) { try SQLiteStore(reading: path, newsroom: .trilingual) }
        #expect(try backUp().bytes > 0)
    }
}
