import Foundation
import NewsModel
import NewsStore
import Testing

@Suite("Erasing for law's sake")
struct PurgeTests {
    /// Words that stand in everything which must go, and nowhere else.
    private static let secret = "Quimera-7f3a"

    private static func source(_ text: String) -> WireSource {
        WireSource(name: text + ".xml", format: "nitf", encoding: nil, bytes: Array("<nitf>\(text)</nitf>".utf8))
    }

    /// Whether any of the store's files has the words, as bytes.
    private static func isAnywhere(in place: StorePlace) throws -> Bool {
        let files = try #require(FileManager.default.enumerator(at: place.folder, includingPropertiesForKeys: nil))
        for case let file as URL in files where !file.hasDirectoryPath {
            if try Data(contentsOf: file).firstRange(of: Data(secret.utf8)) != nil { return true }
            if file.lastPathComponent.contains(secret) { return true }
        }
        return false
    }

    private static func erase(_ ids: VariantID..., at second: Int64, in store: any DeskStore) async throws {
        try await store.perform(
            .purge(reason: "court order"), on: ids, by: "ana", offset: 0, at: NewsStoreTests.at(second))
    }

    @Test(
        "no byte of text, notes, wire copy or packages is left in the store's files while it is open",
        arguments: Engine.all)
    func bytes(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                let long = String(repeating: Self.secret + " says so. ", count: 4000)
                try await store.send((0..<200).map { copy("other \($0)", "Other \($0)") }, at: 1)
                var first = copy("1", Self.secret, version: 1, source: Self.source(Self.secret)).item
                first.content.body = Body(sanitized: "<p>\(long)</p>")
                first.content.keywords = [Self.secret]
                let id = try await store.send(
                    Submission(
                        key: key("1"), item: first, story: DeclaredStory(id: Self.secret),
                        source: Self.source(Self.secret)),
                    at: 2
                ).id()
                try await store.send((200..<400).map { copy("other \($0)", "Other \($0)") }, at: 3)
                try await store.send(
                    copy("1", Self.secret + " again", version: 2, isCorrection: true, note: Self.secret), at: 4)
                try await store.perform(.withhold(reason: Self.secret), on: id, at: 5)
                let package = WirePackage(
                    headline: Self.secret, members: [WirePackage.Member(providerID: "1", language: nil, role: nil)])
                _ = try await store.apply(
                    [
                        .package(
                            PackageSubmission(
                                provider: "lusa", providerID: "p", package: package,
                                source: Self.source(Self.secret + "p")))
                    ],
                    at: at(6))
                #expect(try Self.isAnywhere(in: place))
                try await Self.erase(id, at: 7, in: store)
                #expect(try !Self.isAnywhere(in: place))
                let versions = try await store.versions(of: id)
                #expect(versions.count == 4 && versions.allSatisfy { $0.content == .none && $0.note == nil })
                #expect(try await store.wireSource(of: id, version: 1) == nil)
                #expect(try await store.lines(entries: 500, at: 8).count == 401)
            }
            #expect(try !Self.isAnywhere(in: place))
        }
    }

    @Test("a notice that names every language is erased too, and not kept when it comes again", arguments: Engine.all)
    func notices(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                let id = try await store.send(copy("1", "A"), at: 1).id()
                let kill = notice(
                    .canceled, "1", in: "und", reason: Self.secret, source: Self.source(Self.secret))
                try await store.send(kill, at: 2)
                #expect(try Self.isAnywhere(in: place))
                try await Self.erase(id, at: 3, in: store)
                #expect(try !Self.isAnywhere(in: place))
                #expect(try await store.send(kill, at: 4).word == "unchanged")
                try await store.send(notice(.canceled, "1", reason: Self.secret), at: 5)
                #expect(try await store.send(copy("1", "P", in: "pt"), at: 6).word == "held")
            }
            #expect(try !Self.isAnywhere(in: place))
        }
    }

    @Test("what partners with copy in advance were told of the reason is erased too", arguments: Engine.all)
    func advance(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
                try await store.perform(.withhold(reason: Self.secret), on: id, at: 2)
                #expect(try Self.isAnywhere(in: place))
                try await Self.erase(id, at: 3, in: store)
                #expect(try !Self.isAnywhere(in: place))
            }
        }
    }

    @Test("a kill by wire after a purge by the desk keeps nothing of its reason", arguments: Engine.all)
    func killAfterPurge(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                let ids = try await store.send(
                    [copy("en", "A", of: .named("s")), copy("pt", "B", in: "pt", of: .named("s"))], at: 1
                ).map { try $0.id() }
                try await Self.erase(ids[0], at: 2, in: store)
                try await store.send(
                    notice(.canceled, "en", reason: Self.secret, source: Self.source(Self.secret)), at: 3)
                #expect(try await store.found(ids[1], at: 3).visibility == .withheld)
            }
            #expect(try !Self.isAnywhere(in: place))
        }
    }

    @Test("what was public is a notice and gone for good, with a change of its own", arguments: Engine.all)
    func tombstone(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A"), at: 1).id()
            try await store.send(copy("2", "newer"), at: 2)
            try await Self.erase(id, at: 3, in: store)
            #expect(try await store.found(id, at: 3).visibility == .canceled)
            #expect(try await store.lines(at: 3) == ["[]", "newer"])
            #expect(try await store.log().last == "purge 2: front/en latest/en macau/en > front/en latest/en macau/en")
            #expect(try await store.send(copy("1", "A"), at: 4).word == "refused")
            #expect(try await store.send(copy("1", "B", version: 9), at: 5).word == "refused")
            #expect(try await store.versions(of: id).allSatisfy { $0.content == .none })
            let record = try #require(try await store.records(matching: RecordFilter(name: "1"), at: at(6)).first)
            #expect(record.isPurged && record.headline.isEmpty)
            #expect(
                try await store.audit(of: id).map { "\($0.act) \($0.who) \($0.note ?? "")" } == [
                    "purge ana court order"
                ])
            try await Self.erase(id, at: 7, in: store)
            #expect(try await store.kinds() == [.release, .release, .purge])
        }
    }

    @Test("what was never public leaves no trace outside, and what was canceled can be erased", arguments: Engine.all)
    func others(engine: Engine) async throws {
        try await engine.withStore { store in
            let hidden = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            let killed = try await store.send(copy("2", "B"), at: 2).id()
            try await store.perform(.cancel(reason: "B is wrong"), on: killed, at: 3)
            let updated = try await store.found(killed, at: 3).updated
            try await Self.erase(hidden, killed, at: 4, in: store)
            #expect(try await store.look(hidden, at: 4) == nil)
            #expect(try await store.kinds() == [.release, .cancel, .purge])
            #expect(try await store.changes(after: 0, limit: 9).allSatisfy { $0.note == nil })
            #expect(try await store.found(killed, at: 4).updated == updated)
            #expect(try await store.advance(to: at(100)) == nil)
            #expect(try await store.send(copy("1", "A", embargo: at(100)), at: 101).word == "refused")
        }
    }

    @Test("copy that holds other items is erased as bytes, and what was read from it stands", arguments: Engine.all)
    func shared(engine: Engine) async throws {
        try await engine.withStore { store in
            let batch = Self.source("batch")
            let receipts = try await store.send(
                [copy("1", "A", source: batch), copy("2", "B", source: batch)], at: 1)
            try await Self.erase(receipts[0].id(), at: 2, in: store)
            #expect(try await store.wireSource(of: receipts[1].id(), version: nil) == nil)
            #expect(try await store.found(receipts[1].id(), at: 2).content.headline == "B")
        }
    }

    @Test(
        "files that only it shows are removed, also those that are fetched too late; shared ones stay",
        arguments: Engine.all)
    func files(engine: Engine) async throws {
        try await engine.withPlace { place in
            let folder = MediaFolder(path: place.folder.path + "/media")
            let (own, shared, late) = try (
                file("own", in: folder), file("shared", in: folder), file("late", in: folder)
            )
            try await place.open { store in
                let one = try await store.send(
                    story("1", "A", [("o.jpg", own), ("s.jpg", shared), ("https://x.example/l", nil)]), at: 1
                ).id()
                try await store.send(story("2", "B", [("s.jpg", shared)]), at: 2)
                let due = try await store.picturesToFetch(at: at(3), limit: 9)
                try await Self.erase(one, at: 3, in: store)
                #expect(try await store.picturesToFetch(at: at(4), limit: 9).isEmpty)
                try await store.keep([PictureFetch.Outcome(due[0], .fetched(late))], in: folder, at: at(5))
                try await store.removeErasedFiles(from: folder)
                #expect(try await store.media(own.hash, at: at(6)) == nil)
                #expect(try await store.media(late.hash, at: at(6)) == nil)
                #expect(try await store.media(shared.hash, at: at(6))?.visibility == .public)
                let isThere = [own, shared, late].map { FileManager.default.fileExists(atPath: folder.path(of: $0)) }
                #expect(isThere == [false, true, false])
            }
        }
    }

    @Test("files that no copy refers to are removed once they are old, and nobody else's", arguments: Engine.all)
    func orphans(engine: Engine) async throws {
        try await engine.withPlace { place in
            let folder = MediaFolder(path: place.folder.path + "/media")
            let start = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
            let (kept, orphan) = (try file("kept", in: folder), try file("orphan", in: folder))
            let beside = folder.path(of: orphan) + ".txt"
            #expect(FileManager.default.createFile(atPath: beside, contents: nil))
            try await place.open { store in
                try await store.send(story("1", "A", [("k.jpg", kept)]), at: 1)
                #expect(try await store.removeOrphans(from: folder, before: start.adding(seconds: -60)) == 0)
                let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
                #expect(try await store.removeOrphans(from: folder, before: now.adding(seconds: 60)) == 1)
                let isThere = [folder.path(of: kept), folder.path(of: orphan), beside].map {
                    FileManager.default.fileExists(atPath: $0)
                }
                #expect(isThere == [true, false, true])
            }
        }
    }

    @Test(
        "a picture that came by itself is erased by its id, and leaves the stories that show it", arguments: Engine.all)
    func picture(engine: Engine) async throws {
        try await engine.withPlace { place in
            let folder = MediaFolder(path: place.folder.path + "/media")
            let pier = try file("pier", in: folder)
            try await place.open { store in
                var named = copy("1", "A").item
                named.content.pictures = [Picture(id: "p", renditions: [])]
                let id = try await store.send(Submission(key: key("1"), item: named), at: 1).id()
                var asset = copy("p", Self.secret).item
                asset.content.pictures = [Picture(id: "p", renditions: [Picture.Rendition(href: "p.jpg", media: pier)])]
                _ = try await store.apply(
                    [.picture(Submission(key: key("p"), item: asset, source: Self.source(Self.secret)))], at: at(2))
                #expect(try await store.found(id, at: 2).content.pictures.count == 1)
                #expect(try await store.pictureProviders(of: "p") == ["lusa"])
                #expect(try await store.purgePictures("p", because: "r", by: "ana", at: at(3)) == ["lusa"])
                try await store.removeErasedFiles(from: folder)
                #expect(try await store.found(id, at: 3).content.pictures.isEmpty)
                #expect(try await store.kinds() == [.release, .pictures, .pictures])
                #expect(!FileManager.default.fileExists(atPath: folder.path(of: pier)))
                #expect(try !Self.isAnywhere(in: place))
                let again = try await store.apply([.picture(Submission(key: key("p"), item: asset))], at: at(4))
                #expect(again.map(\.word) == ["refused"])
                #expect(try await store.purgePictures("nobody", because: "r", by: "ana", at: at(5)).isEmpty)
            }
        }
    }

    @Test(
        "a picture that came by itself is killed by its id, by the desk or by wire, and its record tells who did it",
        arguments: Engine.all, [true, false])
    func killedPicture(engine: Engine, isDesk: Bool) async throws {
        try await engine.withPlace { place in
            let pier = try file("pier", in: MediaFolder(path: place.folder.path + "/media"))
            try await place.open { store in
                var named = copy("1", "A").item
                named.content.pictures = [Picture(id: "p", renditions: [])]
                let id = try await store.send(Submission(key: key("1"), item: named), at: 1).id()
                var asset = copy("p", "Pier").item
                asset.content.pictures = [Picture(id: "p", renditions: [Picture.Rendition(href: "p.jpg", media: pier)])]
                _ = try await store.apply([.picture(Submission(key: key("p"), item: asset))], at: at(2))
                let before = try #require(try await store.pictures(of: "p").first)
                #expect(before.status == .usable && before.files == [pier] && before.stories == [id])
                #expect(before.versions.count == 1 && before.audit.isEmpty)
                if isDesk {
                    #expect(try await store.killPictures("p", because: "r", by: "ana", at: at(3)) == ["lusa"])
                } else {
                    try await store.send(notice(.canceled, "p", reason: "r"), at: 3)
                }
                #expect(try await store.found(id, at: 3).content.pictures.isEmpty)
                #expect(try await store.kinds() == [.release, .pictures, .pictures])
                let after = try #require(try await store.pictures(of: "p").first)
                #expect(after.status == .canceled)
                #expect(
                    after.audit.map { "\($0.act) \($0.who) v\($0.version) \($0.note ?? "")" }
                        == ["cancel \(isDesk ? "ana" : "lusa") v1 r"])
                await #expect(throws: ActRefusal.self) {
                    _ = try await store.killPictures("p", because: "r", by: "ana", at: at(4))
                }
                #expect(try await store.killPictures("nobody", because: "r", by: "ana", at: at(4)).isEmpty)
                let again = try await store.apply([.picture(Submission(key: key("p"), item: asset))], at: at(5))
                #expect(again.map(\.word) == ["unchanged"])
            }
        }
    }

    private func file(_ text: String, in folder: MediaFolder) throws -> Media {
        let bytes = Array(text.utf8)
        let media = Media(hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 30, height: 20)
        try folder.put(bytes, as: media)
        return media
    }

    /// Pictures with their files; without one it is wanted.
    private func story(_ id: String, _ headline: String, _ files: [(href: String, media: Media?)]) -> Submission {
        var item = copy(id, headline).item
        item.content.pictures = files.map { href, media in
            var rendition = Picture.Rendition(href: href, media: media)
            rendition.isWanted = media == nil
            return Picture(renditions: [rendition])
        }
        return Submission(key: key(id), item: item)
    }
}
