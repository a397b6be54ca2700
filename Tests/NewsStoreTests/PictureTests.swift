import FoundationEssentials
import NewsModel
import NewsStore
import Testing

@Suite("Pictures of stories")
struct PictureTests {
    @Test(
        "a story shows the stored files of its pictures, and their bytes are public as long as it is",
        arguments: Engine.all)
    func states(engine: Engine) async throws {
        try await engine.withStore { store in
            let pier = media("a")
            let id = try await store.send(copy("1", "A", embargo: at(10)).showing(file("pier.jpg", pier)), at: 1).id()
            #expect(try await store.visibility(pier, at: 9) == .notYetPublic)
            try await store.advance(to: at(10))
            #expect(try await store.visibility(pier, at: 10) == .public)
            #expect(try await store.found(id, at: 10).content.pictures.flatMap(\.files) == [pier])
            try await store.perform(.withhold(reason: nil), on: id, at: 11)
            #expect(try await store.visibility(pier, at: 11) == .withheld)
            try await store.perform(.release, on: id, at: 12)
            #expect(try await store.visibility(pier, at: 12) == .public)
            try await store.perform(.expire(at: at(20)), on: id, at: 13)
            #expect(try await store.visibility(pier, at: 19) == .public)
            #expect(try await store.visibility(pier, at: 20) == .expired)
        }
    }

    @Test(
        "a kill takes the bytes from the public at once, unless another public story shows them", arguments: Engine.all)
    func kill(engine: Engine) async throws {
        try await engine.withStore { store in
            let pier = media("a")
            let one = try await store.send(copy("1", "A").showing(file("pier.jpg", pier)), at: 1).id()
            let two = try await store.send(copy("2", "B").showing(file("other.jpg", pier)), at: 2).id()
            try await store.perform(.cancel(reason: nil), on: one, at: 3)
            #expect(try await store.visibility(pier, at: 3) == .public)
            try await store.perform(.cancel(reason: nil), on: two, at: 4)
            #expect(try await store.visibility(pier, at: 4) == .canceled)
        }
    }

    @Test("a version that is shown no more shows its pictures no more", arguments: Engine.all)
    func replaced(engine: Engine) async throws {
        try await engine.withStore { store in
            let (old, new) = (media("a"), media("b"))
            try await store.send(copy("1", "A").showing(file("pier.jpg", old)), at: 1)
            try await store.send(copy("1", "A again").showing(file("pier.jpg", new)), at: 2)
            #expect(try await store.visibility(old, at: 2) == .notYetPublic)
            #expect(try await store.visibility(new, at: 2) == .public)
            #expect(try await store.media(media("c").hash, at: at(2)) == nil)
        }
    }

    @Test("the same copy with another file beside it is new, without the file it is what it was", arguments: Engine.all)
    func known(engine: Engine) async throws {
        try await engine.withStore { store in
            let files = [media("a"), media("a"), nil, media("b")]
            var words: [String] = []
            for (second, media) in zip(Int64(1)..., files) {
                let story = copy("1", "A", version: 1).showing(file("p.jpg", media))
                words.append(try await store.send(story, at: second).word)
            }
            #expect(words == ["stored", "unchanged", "unchanged", "updated"])
        }
    }

    @Test("a correction by the desk and a notice carry the pictures of the text they carry", arguments: Engine.all)
    func carried(engine: Engine) async throws {
        try await engine.withStore { store in
            let pier = media("a")
            let id = try await store.send(
                copy("1", "A", of: .named("s")).showing(file("pier.jpg", pier)), at: 1
            ).id()
            try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 2)
            #expect(try await store.kinds().contains(.links))
            #expect(try await store.found(id, at: 2).content.pictures.flatMap(\.files) == [pier])
            #expect(try await store.visibility(pier, at: 2) == .public)
            // What the desk corrects says of the picture what the text before said, and brings no file.
            try await store.perform(
                .correct(copy("1", "B").showing(file("pier.jpg", nil)).item.content, note: "n"), on: id, at: 3)
            #expect(try await store.found(id, at: 3).content.pictures.flatMap(\.files) == [pier])
            #expect(try await store.visibility(pier, at: 3) == .public)
        }
    }
}

@Suite("Pictures that are fetched")
struct PictureFetchTests {
    private static let address = "https://pictures.example/pier.jpg"

    private static func story(_ id: String = "1", provider: String = "lusa") -> Submission {
        copy(id, "A", provider: provider).showing(wanted(address))
    }

    @Test("what came moves the page, not its date, and every text that names it shows it", arguments: Engine.all)
    func fetched(engine: Engine) async throws {
        try await engine.withStore { store in
            let ids = [
                try await store.send(Self.story("1"), at: 1).id(), try await store.send(Self.story("2"), at: 2).id(),
            ]
            let due = try await store.picturesToFetch(at: at(2), limit: 9)
            #expect(due == [PictureFetch(provider: "lusa", url: Self.address)])
            let pier = media("a")
            let before = try await store.found(ids[0], at: 3)
            #expect(before.content.pictures.flatMap(\.files).isEmpty)
            try await store.keep([PictureFetch.Outcome(due[0], .fetched(pier))], at: at(4))
            for id in ids {
                let variant = try await store.found(id, at: 4)
                #expect(variant.content.pictures.flatMap(\.files) == [pier])
                #expect(variant.changed >= at(4) && variant.updated < at(3) && variant.version == 2)
            }
            #expect(try await store.kinds() == [.release, .release, .pictures, .pictures])
            #expect(try await store.picturesToFetch(at: at(9999), limit: 9).isEmpty)
            #expect(try await store.send(Self.story("3"), at: 5).word == "stored")
            #expect(
                try await store.picturesToFetch(at: at(9999), limit: 9).isEmpty, "what is here is not fetched again")
            #expect(try await store.visibility(pier, at: 5) == .public)
        }
    }

    @Test("one whose file is gone before it is recorded is fetched again", arguments: Engine.all)
    func gone(engine: Engine) async throws {
        try await engine.withPlace { place in
            let folder = MediaFolder(path: place.folder.path + "/media")
            let pier = media("a")
            try await place.open { store in
                let id = try await store.send(Self.story(), at: 1).id()
                try folder.put([1], as: pier)
                // As beside copy that was refused.
                try await store.removeUnused([pier], from: folder)
                let due = try await store.picturesToFetch(at: at(2), limit: 9)
                try await store.keep([PictureFetch.Outcome(due[0], .fetched(pier))], in: folder, at: at(2))
                #expect(try await store.media(pier.hash, at: at(2)) == nil)
                let again = try await store.picturesToFetch(at: at(62), limit: 9)
                try #require(again.map(\.url) == [Self.address])
                try folder.put([1], as: pier)
                try await store.keep([PictureFetch.Outcome(again[0], .fetched(pier))], in: folder, at: at(62))
                #expect(try await store.found(id, at: 62).content.pictures.flatMap(\.files) == [pier])
            }
        }
    }

    @Test("a file that cannot be stored is named in the error, and not its draft, whose name never comes again")
    func named() async throws {
        try await Engine.sqlite.withPlace { place in
            let folder = MediaFolder(path: place.folder.path + "/media")
            let pier = media("a")
            try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: false)
            // A folder in which nobody can make a file.
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/aa", withDestinationPath: "/proc/self")
            let error = try #require(throws: StoreError.self) { try folder.put([1], as: pier) }
            #expect("\(error)".contains(folder.path(of: pier)) && !"\(error)".contains(".tmp"))
        }
    }

    @Test("a picture that comes before its story is public moves nothing", arguments: Engine.all)
    func early(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(10)).showing(wanted(Self.address)), at: 1).id()
            try await store.keep(
                [PictureFetch.Outcome(PictureFetch(provider: "lusa", url: Self.address), .fetched(media("a")))],
                at: at(2))
            #expect(try await store.visibility(media("a"), at: 2) == .notYetPublic)
            try await store.advance(to: at(10))
            #expect(try await store.kinds() == [.release])
            #expect(try await store.found(id, at: 10).content.pictures.flatMap(\.files) == [media("a")])
        }
    }

    @Test(
        "failures wait longer and longer and end; copy that names the picture again begins anew", arguments: Engine.all)
    func failures(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.story(), at: 0)
            var now: Int64 = 0
            for pause: Int64 in [60, 300, 1800, 7200, 43_200] {
                let fetch = try #require(try await store.picturesToFetch(at: at(now), limit: 9).first)
                try await store.keep([PictureFetch.Outcome(fetch, .failed("503", isFinal: false))], at: at(now))
                #expect(try await store.picturesToFetch(at: at(now + pause - 1), limit: 9).isEmpty)
                now += pause
            }
            let last = try #require(try await store.picturesToFetch(at: at(now), limit: 9).first)
            #expect(last.attempts == 5)
            try await store.keep([PictureFetch.Outcome(last, .failed("503", isFinal: false))], at: at(now))
            #expect(try await store.picturesToFetch(at: at(now + 90 * day), limit: 9).isEmpty)
            try await store.send(Self.story("2"), at: now + 1)
            let again = try await store.picturesToFetch(at: at(now + 1), limit: 9)
            #expect(again.map(\.attempts) == [0])
            try await store.keep([PictureFetch.Outcome(again[0], .failed("410", isFinal: true))], at: at(now + 2))
            #expect(try await store.picturesToFetch(at: at(now + 90 * day), limit: 9).isEmpty)
        }
    }

    @Test("the queue outlives the process, and providers do not share what they fetched", arguments: Engine.all)
    func restart(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                try await store.send([Self.story("1"), Self.story("2", provider: "other")], at: 1)
            }
            try await place.open { store in
                let due = try await store.picturesToFetch(at: at(2), limit: 9)
                #expect(due.map(\.provider) == ["lusa", "other"])
                #expect(try await store.picturesToFetch(at: at(2), limit: 1).count == 1)
                try await store.keep([PictureFetch.Outcome(due[0], .fetched(media("a")))], at: at(2))
                #expect(try await store.picturesToFetch(at: at(2), limit: 9).map(\.provider) == ["other"])
            }
        }
    }
}

@Suite("Pictures that came by themselves")
struct AssetTests {
    private static func naming(_ id: String, _ story: String = "1") -> Submission {
        copy(story, "A").showing(Picture(id: id, renditions: []))
    }

    @Test("a story shows the picture that it names, whichever came first", arguments: Engine.all, [true, false])
    func order(engine: Engine, isStoryFirst: Bool) async throws {
        try await engine.withStore { store in
            if isStoryFirst { try await store.send(Self.naming("p"), at: 1) }
            let receipt = try await store.sendPicture(asset("p", media("a"), caption: "The pier"), at: 2)
            #expect(receipt.word == "stored" && receipt.variant == nil && receipt.version == 1)
            if !isStoryFirst { try await store.send(Self.naming("p"), at: 3) }
            let id = try #require(try await store.records(matching: RecordFilter(), at: at(3)).first?.id)
            let picture = try #require(try await store.found(id, at: 3).content.pictures.first)
            #expect(picture.caption == "The pier" && picture.files == [media("a")])
            #expect(try await store.kinds() == (isStoryFirst ? [.release, .pictures] : [.release]))
            #expect(try await store.visibility(media("a"), at: 3) == .public)
            #expect(try await store.lines(at: 3) == ["A"], "a picture is in no feed")
        }
    }

    @Test("what the story says of it counts before what the picture says", arguments: Engine.all)
    func completed(engine: Engine) async throws {
        try await engine.withStore { store in
            var own = Picture(id: "p", renditions: [])
            own.caption = "From the story"
            let id = try await store.send(copy("1", "A").showing(own), at: 1).id()
            var sent = asset("p", media("a"), caption: "From the picture").item
            sent.content.pictures[0].credit = "Rui Sá"
            try await store.sendPicture(Submission(key: key("p"), item: sent), at: 2)
            let picture = try #require(try await store.found(id, at: 3).content.pictures.first)
            #expect(picture.caption == "From the story" && picture.credit == "Rui Sá")
        }
    }

    @Test("no story of another provider shows it", arguments: Engine.all)
    func providers(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.sendPicture(asset("p", media("a")), at: 1)
            let id = try await store.send(
                copy("1", "A", provider: "other").showing(Picture(id: "p", renditions: [])), at: 2
            ).id()
            #expect(try await store.found(id, at: 2).content.pictures.flatMap(\.files).isEmpty)
            #expect(try await store.visibility(media("a"), at: 2) == .notYetPublic)
        }
    }

    @Test(
        "its kill takes it from every story, those with a file of their own too, and is a change of each",
        arguments: Engine.all)
    func kill(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.sendPicture(asset("p", media("a")), at: 1)
            try await store.send(Self.naming("p", "1"), at: 2)
            var own = file("own.jpg", media("b"))
            own.id = "p"
            try await store.send(copy("2", "B").showing(own), at: 3)
            let newest = try await store.newestChange()
            #expect(try await store.sendPicture(killed("p"), at: 4).word == "updated")
            #expect(try await store.kinds(after: newest) == [.pictures, .pictures])
            for record in try await store.records(matching: RecordFilter(), at: at(4)) {
                #expect(try await store.found(record.id, at: 4).content.pictures.isEmpty)
            }
            #expect(try await store.visibility(media("a"), at: 4) == .canceled)
            #expect(try await store.visibility(media("b"), at: 4) == .canceled)
            #expect(try await store.sendPicture(asset("p", media("a"), version: 9), at: 5).word == "refused")
            #expect(try await store.sendPicture(killed("p"), at: 6).word == "unchanged")
        }
    }

    @Test(
        "a kill that comes before it wins, be it of the picture or of what has its id", arguments: Engine.all,
        [true, false])
    func earlyKill(engine: Engine, isPicture: Bool) async throws {
        try await engine.withStore { store in
            if isPicture {
                #expect(try await store.sendPicture(killed("p"), at: 1).word == "held")
            } else {
                try await store.send(notice(.canceled, "p"), at: 1)
            }
            try await store.sendPicture(asset("p", media("a")), at: 2)
            let id = try await store.send(Self.naming("p"), at: 3).id()
            #expect(try await store.found(id, at: 3).content.pictures.isEmpty)
            #expect(try await store.visibility(media("a"), at: 3) != .public)
        }
    }

    @Test("a notice that does not say it is of a picture reaches the picture of its id", arguments: Engine.all)
    func plainNotice(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.sendPicture(asset("p", media("a")), at: 1)
            let id = try await store.send(Self.naming("p"), at: 2).id()
            #expect(try await store.send(notice(.canceled, "p"), at: 3).word == "updated")
            #expect(try await store.found(id, at: 3).content.pictures.isEmpty)
        }
    }

    @Test("withheld it is not shown, and its next copy brings it back", arguments: Engine.all)
    func withheld(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.sendPicture(asset("p", media("a"), version: 1), at: 1)
            let id = try await store.send(Self.naming("p"), at: 2).id()
            try await store.sendPicture(killed("p", .withheld, version: 2), at: 3)
            #expect(try await store.visibility(media("a"), at: 3) == .withheld)
            try await store.sendPicture(asset("p", media("a"), version: 3), at: 4)
            #expect(try await store.found(id, at: 4).content.pictures.flatMap(\.files) == [media("a")])
            #expect(try await store.kinds() == [.release, .pictures, .pictures])
        }
    }

    @Test(
        "a withholding that comes before it counts by its version, and waits for it no longer", arguments: Engine.all,
        [(2, true), (5, false)])
    func earlyWithholding(engine: Engine, row: (version: Int, isShown: Bool)) async throws {
        try await engine.withStore { store in
            try await store.send(notice(.withheld, "p", version: row.version), at: 1)
            #expect(try await store.notices(matching: RecordFilter()).count == 1)
            let receipt = try await store.sendPicture(asset("p", media("a"), version: 3), at: 2)
            #expect(receipt.word == (row.isShown ? "stored" : "held"))
            #expect(try await store.notices(matching: RecordFilter()).isEmpty)
            let id = try await store.send(Self.naming("p"), at: 3).id()
            #expect(try await store.found(id, at: 3).content.pictures.isEmpty != row.isShown)
            let next = try await store.sendPicture(asset("p", media("b"), version: 4), at: 4)
            #expect(next.word == (row.isShown ? "updated" : "held"))
            #expect(try await store.found(id, at: 4).content.pictures.isEmpty != row.isShown)
            #expect(try await store.sendPicture(asset("p", media("c"), version: 6), at: 5).word == "updated")
            #expect(try await store.found(id, at: 5).content.pictures.flatMap(\.files) == [media("c")])
        }
    }

    @Test("its embargo holds in a public story, and its end is a change", arguments: Engine.all)
    func embargo(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(Self.naming("p"), at: 1).id()
            #expect(try await store.sendPicture(asset("p", media("a"), embargo: at(50)), at: 2).word == "held")
            #expect(try await store.found(id, at: 49).content.pictures.isEmpty)
            #expect(try await store.visibility(media("a"), at: 49) == .notYetPublic)
            #expect(try await store.advance(to: at(10)) == at(50))
            #expect(try await store.advance(to: at(50)) == nil)
            #expect(try await store.found(id, at: 50).content.pictures.flatMap(\.files) == [media("a")])
            #expect(try await store.kinds() == [.release, .pictures])
        }
    }

    @Test("an older version that comes late is history, the same again is unchanged", arguments: Engine.all)
    func versions(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.sendPicture(asset("p", media("a"), version: 2), at: 1)
            let id = try await store.send(Self.naming("p"), at: 2).id()
            #expect(try await store.sendPicture(asset("p", media("b"), version: 1), at: 3).word == "held")
            #expect(try await store.sendPicture(asset("p", media("a"), version: 2), at: 4).word == "unchanged")
            #expect(try await store.found(id, at: 4).content.pictures.flatMap(\.files) == [media("a")])
            for word in ["held", "unchanged"] {
                #expect(try await store.sendPicture(killed("p", .withheld, version: 1), at: 4).word == word)
            }
            #expect(try await store.sendPicture(asset("p", media("c"), version: 3), at: 5).word == "updated")
            #expect(try await store.found(id, at: 5).content.pictures.flatMap(\.files) == [media("c")])
            #expect(try await store.visibility(media("a"), at: 5) == .notYetPublic)
        }
    }

    @Test("a picture that is fetched comes into the stories that name it", arguments: Engine.all)
    func fetched(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(Self.naming("p"), at: 1).id()
            var item = asset("p", nil).item
            item.content.pictures = [wanted("https://pictures.example/p.jpg", id: "p")]
            try await store.sendPicture(Submission(key: key("p"), item: item), at: 2)
            let due = try await store.picturesToFetch(at: at(2), limit: 9)
            try await store.keep([PictureFetch.Outcome(due[0], .fetched(media("a")))], at: at(3))
            #expect(try await store.found(id, at: 3).content.pictures.flatMap(\.files) == [media("a")])
            #expect(try await store.kinds() == [.release, .pictures, .pictures])
        }
    }
}

// MARK: - Pictures for tests

private func media(_ digit: Character) -> Media {
    guard let hash = MediaHash(String(repeating: digit, count: 64)) else {
        preconditionFailure("\(digit) is no hexadecimal digit")
    }
    return Media(hash: hash, type: .jpeg, bytes: 1000, width: 300, height: 200)
}

private func file(_ href: String, _ media: Media?) -> Picture {
    Picture(renditions: [Picture.Rendition(href: href, media: media)])
}

private func wanted(_ url: String, id: String? = nil) -> Picture {
    var picture = Picture(id: id, renditions: [Picture.Rendition(href: url)])
    picture.renditions[0].isWanted = true
    return picture
}

private func asset(
    _ id: String, _ media: Media?, caption: String? = "Pier", version: Int? = nil, embargo: Timestamp? = nil
) -> Submission {
    var picture = file("\(id).jpg", media)
    picture.id = id
    picture.caption = caption
    return copy(id, caption ?? "Pier", version: version, embargo: embargo).showing(picture)
}

private func killed(_ id: String, _ status: PubStatus = .canceled, version: Int? = nil) -> Submission {
    notice(status, id, version: version)
}

extension Submission {
    fileprivate func showing(_ picture: Picture) -> Submission {
        var item = item
        item.content.pictures = [picture]
        return Submission(key: key, item: item, offset: offset)
    }
}

extension ArticleStore {
    @discardableResult
    fileprivate func sendPicture(_ submission: Submission, at second: Int64) async throws -> Receipt {
        let receipts = try await apply([.picture(submission)], at: NewsStoreTests.at(second))
        return try #require(receipts.first)
    }
}

extension PictureStore {
    fileprivate func visibility(_ media: Media, at second: Int64) async throws -> Visibility? {
        try await self.media(media.hash, at: NewsStoreTests.at(second))?.visibility
    }
}
