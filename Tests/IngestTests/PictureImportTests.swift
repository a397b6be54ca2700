import Fetching
import Foundation
import LoopbackHost
import NewsModel
import NewsStore
import Testing

@testable import Ingest

struct PictureImportTests {
    /// A GIF as far as anybody here reads it, 300 by 200; the text at its end makes it one of its own.
    private static func gif(_ end: String = "") -> [UInt8] {
        "GIF89a".utf8 + [0x2C, 1, 0xC8, 0] + end.utf8
    }

    private static func ninjs(_ href: String, type: String = "text") -> [UInt8] {
        let picture = #""renditions": [{"href": "\#(href)", "width": 300}]"#
        let text =
            type == "picture"
            ? #"{"uri": "pic", "type": "picture", "headline": "Pier", \#(picture)}"#
            : #"""
            {"uri": "story", "language": "en", "headline": "Pier reopens", "body_text": "It does.",
             "associations": {"main": {"type": "picture", \#(picture)}}}
            """#
        return Array(text.utf8)
    }

    private static func read(_ name: String, in folder: TemporaryFolder) throws -> WireCopy {
        let finder = CopyFinder(editions: [])
        guard case .copy(let copy) = finder.read(folder.path + "/" + name, root: folder.path) else {
            throw CopyRefusal("\(name) is no copy")
        }
        return copy
    }

    /// What the public sees of the only variant's picture, after a copy was imported from a folder.
    private static func files(
        _ href: String, _ prepare: (TemporaryFolder) throws -> Void
    ) async throws -> (files: [Media], result: ImportResult, desk: ImportDesk) {
        let folder = try TemporaryFolder()
        try folder.write("in/story.json", ninjs(href))
        try prepare(folder)
        let desk = try ImportDesk()
        let result = try #require(try await desk.take([read("in/story.json", in: folder)]).first)
        let id = VariantID(try #require(result.id))
        let variant = try #require(try await desk.store.variant(id, at: ImportDesk.now))
        return (variant.content.pictures.flatMap(\.files), result, desk)
    }

    @Test(
        "A file beside the copy is stored before the copy, whatever way the copy has of naming it",
        arguments: [
            "pier.gif", "./pier.gif", "file:///Users/desk/Photos/pier.gif", "C:\\\\Photos\\\\pier.gif",
            "old%20pier.gif", "pictures/pier.gif", "pictures\\\\pier.gif",
        ])
    func beside(href: String) async throws {
        let (files, result, desk) = try await Self.files(href) { folder in
            for name in ["pier.gif", "old pier.gif", "pictures/pier.gif"] {
                try folder.write("in/" + name, Self.gif(name.contains("/") ? "below" : ""))
            }
        }
        let bytes = Self.gif(href.hasPrefix("pictures") ? "below" : "")
        let expected = Media(
            hash: MediaFolder.hash(of: bytes), type: .gif, bytes: bytes.count, width: 300, height: 200)
        #expect(files == [expected] && result.outcome == .stored && result.remark == nil)
        #expect(FileManager.default.contents(atPath: desk.media.path(of: expected)).map(Array.init) == bytes)
        #expect(desk.media.path(of: expected).hasSuffix("/\(expected.hash.description.prefix(2))/\(expected.hash).gif"))
        let name = href.contains("%") ? "old pier.gif" : "pier.gif"
        #expect(result.files?.map { $0.hasSuffix("/" + name) } == [true])
    }

    @Test(
        "What lies elsewhere is not looked at, and the copy is stored without it",
        arguments: [
            "../secret.gif", "pictures/../../secret.gif", "ABSOLUTE/secret.gif", "..\\\\secret.gif", "out.gif",
            "linked/secret.gif", "%2e%2e/secret.gif", "missing.gif", "pictures", "https://pictures.example/secret.gif",
            "data:image/gif;base64,R0lGODlh", "pipe.gif",
        ])
    func elsewhere(href: String) async throws {
        let (files, result, desk) = try await Self.files("HREF") { folder in
            let address = href.replacing("ABSOLUTE", with: folder.path)
            try folder.write("in/story.json", Self.ninjs(address))
            try folder.write("secret.gif", Self.gif())
            try folder.write("in/pictures/other.gif", Self.gif())
            let manager = FileManager.default
            try manager.createSymbolicLink(
                atPath: folder.path + "/in/out.gif", withDestinationPath: folder.path + "/secret.gif")
            try manager.createSymbolicLink(atPath: folder.path + "/in/linked", withDestinationPath: folder.path)
            mkfifo(folder.path + "/in/pipe.gif", 0o600)
        }
        #expect(files.isEmpty && result.outcome == .stored && result.files == nil)
        #expect(!FileManager.default.fileExists(atPath: desk.media.path))
        let isWeb = href.contains(":")
        #expect(result.remark?.contains("is not beside it") ?? isWeb)
    }

    @Test("A file that is no picture that is kept is told of and not stored", arguments: ["<svg/>", "II*\u{0}", ""])
    func otherFiles(text: String) async throws {
        let (files, result, desk) = try await Self.files("pier.jpg") { folder in
            try folder.write("in/pier.jpg", Array(text.utf8))
        }
        #expect(files.isEmpty && result.outcome == .stored && result.files?.count == 1)
        #expect(result.remark?.contains("expected JPEG, PNG, GIF, WebP or AVIF") == true)
        #expect(!FileManager.default.fileExists(atPath: desk.media.path))
    }

    @Test("A dry run stores no file, and copy that came by no file looks for none")
    func dryRun() async throws {
        let folder = try TemporaryFolder()
        try folder.write("story.json", Self.ninjs("pier.gif"))
        try folder.write("pier.gif", Self.gif())
        let desk = try ImportDesk()
        let copy = try Self.read("story.json", in: folder)
        #expect(try await desk.take([copy]) { $0.isDryRun = true }.map(\.outcome) == [.stored])
        let posted = WireCopy(name: "-", bytes: copy.bytes)
        let result = try await desk.take([posted])
        #expect(result.map(\.outcome) == [.stored] && result.first?.remark == nil)
        #expect(!FileManager.default.fileExists(atPath: desk.media.path))
        #expect(try await desk.take([copy]).map(\.outcome) == [.updated], "the file is new")
    }

    @Test("A batch that goes to another process takes its folder along")
    func batch() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/story.json", Self.ninjs("pier.gif"))
        let copy = try Self.read("in/story.json", in: folder)
        let data = try JSONEncoder().encode(WireBatch([copy], options: ImportOptions()))
        let other = try #require(JSONDecoder().decode(WireBatch.self, from: data).copies.first)
        #expect(other.bytes == copy.bytes && other.derivedID == copy.derivedID)
        #expect(other.folder?.hasSuffix("/in") == true && other.folder?.hasPrefix("/") == true)
    }

    @Test(
        "Links are wanted where the provider's entry says so, and files of other kinds are not",
        arguments: [true, false])
    func links(fetches: Bool) async throws {
        let desk = try ImportDesk(providers: Providers(usual: "desk", fallback: Provider(fetchesPictures: fetches)))
        for (name, type) in [("a.jpg", ""), ("b.tif", #", "contentType": "image/tiff""#)] {
            let text = String(decoding: Self.ninjs("https://pictures.example/" + name), as: UTF8.self)
                .replacing(#""width": 300"#, with: #""width": 300\#(type)"#)
                .replacing(#""story""#, with: #""\#(name)""#)
            _ = try await desk.take([WireCopy(name: "-", bytes: Array(text.utf8))])
        }
        let due = try await desk.store.picturesToFetch(at: ImportDesk.now, limit: 9)
        #expect(due.map(\.url) == (fetches ? ["https://pictures.example/a.jpg"] : []))
    }

    @Test("A picture that comes by itself gives a line of its own, and becomes no variant")
    func asset() async throws {
        let folder = try TemporaryFolder()
        try folder.write("pic.json", Self.ninjs("pier.gif", type: "picture"))
        try folder.write("pier.gif", Self.gif())
        let desk = try ImportDesk()
        let result = try #require(
            try await desk.take([Self.read("pic.json", in: folder)]) { $0.wantsItems = true }.first)
        #expect(result.outcome == .stored && result.picture == "pic" && result.id == nil && result.version == 1)
        let item = try #require(result.item)
        #expect(
            item.contains(#""type":"picture""#)
                && item.contains(#""renditions":[{"name":"rendition-1","href":"pier.gif","width":300}]"#))
        #expect(try await desk.records().isEmpty)
        #expect(try await desk.take([Self.read("pic.json", in: folder)]).map(\.outcome) == [.unchanged])
    }

    @Test("A picture file is known as a picture, however large, and is no copy")
    func files() throws {
        let folder = try TemporaryFolder()
        try folder.write("small.gif", Self.gif())
        try folder.write("large.jpg", [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 0, count: WireCopy.mostBytes))
        let finder = CopyFinder(editions: [])
        let found = ["small.gif", "large.jpg"].map { finder.read(folder.path + "/" + $0, root: folder.path) }
        #expect(
            found == [
                .picture(name: folder.path + "/small.gif", kind: "a GIF picture"),
                .picture(name: folder.path + "/large.jpg", kind: "a JPEG picture"),
            ])
    }

    @Test(
        "A file that was removed while its copy was being kept is stored anew, and one that was only looked at is not")
    func restores() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/pier.gif", Self.gif())
        let keeper = PictureKeeper(folder: MediaFolder(path: folder.path + "/media"))
        let pictures = [Picture(renditions: [Picture.Rendition(href: "pier.gif")])]
        for keeps in [true, false] {
            let finding = try keeper.keep(pictures, beside: folder.path + "/in", fetches: false, keeps: keeps)
            let media = try #require(finding.pictures.first?.files.first)
            #expect(keeper.folder.has(media) == keeps)
            try? FileManager.default.removeItem(atPath: keeper.folder.path(of: media))
            for _ in 1...2 { try keeper.restore(finding.stored) }
            #expect(keeper.folder.has(media) == keeps)
            try? FileManager.default.removeItem(atPath: keeper.folder.path(of: media))
        }
    }

    @Test(
        "Copy of what was purged leaves no file, whether it is refused or a kill once more, and the files of others stay",
        arguments: ["usable", "canceled"])
    func purged(status: String) async throws {
        let (files, result, desk) = try await Self.files("pier.gif") { folder in
            try folder.write("in/pier.gif", Self.gif())
        }
        let media = try #require(files.first)
        let orders = Desk(
            store: desk.store, media: desk.media, providers: Providers(usual: "newsroom"),
            clock: WallClock { ImportDesk.now })
        let purge = DeskOrder(.variant(.purge(reason: "court")), names: [try #require(result.id)], by: "ana")
        _ = try await orders.carryOut(purge)
        #expect(!desk.media.has(media))
        let folder = try TemporaryFolder()
        let text = String(decoding: Self.ninjs("pier.gif"), as: UTF8.self)
        try folder.write(
            "in/story.json", Array(text.replacing(#""language""#, with: #""pubstatus": "\#(status)", "language""#).utf8)
        )
        try folder.write("in/other.json", Array(text.replacing(#""story""#, with: #""other""#).utf8))
        try folder.write("in/pier.gif", Self.gif())
        let again = try await desk.take([Self.read("in/story.json", in: folder)])
        #expect(again.map(\.outcome) == [status == "usable" ? .refused : .held])
        #expect(!desk.media.has(media))
        let both = try ["other", "story"].map { try Self.read("in/\($0).json", in: folder) }
        #expect(try await desk.take(both).map(\.outcome).first == .stored)
        _ = try await desk.take([Self.read("in/story.json", in: folder)])
        #expect(desk.media.has(media))
    }

    @Test("A purge that is repeated removes files that an interrupted import has left")
    func leftBehind() async throws {
        let (files, result, desk) = try await Self.files("pier.gif") { folder in
            try folder.write("in/pier.gif", Self.gif())
        }
        let media = try #require(files.first)
        let clock = WallClock { Timestamp(seconds: Int64(Date().timeIntervalSince1970) + 7200) }
        let orders = Desk(
            store: desk.store, media: desk.media, providers: Providers(usual: "newsroom"), clock: clock)
        let purge = DeskOrder(.variant(.purge(reason: "court")), names: [try #require(result.id)], by: "ana")
        for _ in 1...2 {
            _ = try await orders.carryOut(purge)
            #expect(!desk.media.has(media))
            try desk.media.put(Self.gif(), as: media)
        }
    }

    @Test("A file beside its copy that was replaced meanwhile is not stored under the hash of the one before")
    func replaced() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/pier.gif", Self.gif())
        let keeper = PictureKeeper(folder: MediaFolder(path: folder.path + "/media"))
        let pictures = [Picture(renditions: [Picture.Rendition(href: "pier.gif")])]
        let finding = try keeper.keep(pictures, beside: folder.path + "/in", fetches: false, keeps: true)
        let media = try #require(finding.pictures.first?.files.first)
        try FileManager.default.removeItem(atPath: keeper.folder.path(of: media))
        try folder.write("in/pier.gif", Self.gif("x"))
        try keeper.restore(finding.stored)
        #expect(!keeper.folder.has(media))
    }
}

struct PictureFetcherTests {
    private static func outcome(
        _ get: @escaping PictureFetcher.Get
    ) async throws -> (PictureFetch.Outcome.Result, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let fetcher = PictureFetcher(folder: MediaFolder(path: folder.path + "/media"), get: get)
        return (try await fetcher.fetch(PictureFetch(provider: "a", url: "https://pictures.example/1")), folder)
    }

    @Test("A picture that came is stored")
    func fetched() async throws {
        let bytes: [UInt8] = "GIF89a".utf8 + [0x2C, 1, 0xC8, 0]
        let (result, folder) = try await Self.outcome { _, _ in PictureFetcher.Answer(status: 200, body: bytes) }
        guard case .fetched(let media) = result else { throw CopyRefusal("\(result)") }
        #expect(media.width == 300 && media.type == .gif)
        #expect(FileManager.default.fileExists(atPath: MediaFolder(path: folder.path + "/media").path(of: media)))
    }

    @Test(
        "What may pass is tried again, what will not is given up",
        arguments: [
            (200, true), (301, false), (304, false), (401, true), (403, true), (404, false), (410, true), (429, false),
            (500, false), (503, false),
        ])
    func failed(status: Int, isFinal: Bool) async throws {
        let (result, folder) = try await Self.outcome { _, _ in
            PictureFetcher.Answer(status: status, body: Array("<svg/>".utf8))
        }
        guard case .failed(_, isFinal) = result else { throw CopyRefusal("\(result)") }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/media"))
    }

    @Test("A host is asked over the web, and one on a private network only where that is allowed")
    func loopback() async throws {
        let body: [UInt8] = "GIF89a".utf8 + [0x2C, 1, 0xC8, 0]
        let host = try LoopbackHost { _ in
            Array("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n".utf8) + body
        }
        let folder = try TemporaryFolder()
        let fetch = PictureFetch(provider: "a", url: "http://127.0.0.1:\(host.port)/pier.gif")
        for isAllowed in [false, true] {
            let fetcher = PictureFetcher(
                folder: MediaFolder(path: folder.path + "/media"), fetcher: Fetcher(userAgent: "Newswire test")
            ) { $0 == "a" && isAllowed }
            let result = try await fetcher.fetch(fetch)
            if case .fetched(let media) = result {
                #expect(isAllowed && media.type == .gif)
            } else {
                #expect(!isAllowed)
            }
        }
        #expect(host.requests.count == 1 && host.requests[0].contains("Accept: image/avif"))
    }

    @Test("An error of the connection is a result, a cancelled task is none")
    func errors() async throws {
        let (result, _) = try await Self.outcome { _, _ in throw CopyRefusal("it does not answer") }
        #expect(result == .failed("it does not answer", isFinal: false))
        let task = Task {
            try await Self.outcome { _, _ in
                try await Task.sleep(for: .seconds(60))
                return PictureFetcher.Answer(status: 200, body: [])
            }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { _ = try await task.value }
    }
}
