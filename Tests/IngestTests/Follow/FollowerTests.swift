import Fetching
import Foundation
import LoopbackHost
import NewsModel
import Synchronization
import Testing

@testable import Ingest

@Suite("Following another Newswire")
struct FollowerTests {
    @Test("Pages are taken one after another as files, and the next run goes on behind the last")
    func pages() async throws {
        let upstream = try Upstream([
            "start": Self.page([("a", 1, "usable"), ("b", 1, "usable")], next: "c1"),
            "c1": Self.page([("a", 2, "usable")], next: "c2"), "c2": Self.page([], next: "c2"),
        ])
        let place = try Place(upstream)
        #expect(try await place.run().map(\.name) == ["a.v1.json", "b.v1.json", "a.v2.json"])
        #expect(try place.files == ["a.v1.json", "a.v2.json", "b.v1.json"])
        let file = try String(contentsOfFile: place.path + "/b.v1.json", encoding: .utf8)
        #expect(file == Self.item("b", 1, "usable") + "\n")
        #expect(upstream.cursors == ["start", "c1", "c2"])
        #expect(upstream.host.requests.allSatisfy { $0.contains("Authorization: Bearer nw_key") })
        #expect(try await place.run().isEmpty)
        #expect(upstream.cursors == ["start", "c1", "c2", "c2"])
    }

    @Test("Of what is withdrawn nothing stays but the file that says so", arguments: ["canceled", "withheld"])
    func withdrawal(status: String) async throws {
        let upstream = try Upstream([
            "start": Self.page([("a", 1, "usable"), ("a", 2, "usable"), ("ab", 1, "usable")], next: "c1"),
            "c1": Self.page([("a", 3, status)], next: "c2"), "c2": Self.page([], next: "c2"),
        ])
        let place = try Place(upstream)
        #expect(try await place.run(slashes: "//").map(\.isWithdrawn) == [false, false, false, true])
        #expect(try place.files == ["a.v3.json", "ab.v1.json"])
    }

    @Test("A cursor of a past that the other side has no more leads back to the start")
    func newEpoch() async throws {
        let upstream = try Upstream([
            "start": Self.page([("a", 1, "usable")], next: "c1"), "c1": Self.page([], next: "c1"),
        ])
        let place = try Place(upstream)
        _ = try await place.run()
        upstream.set([
            "start": Self.page([("z", 1, "usable")], next: "d1"), "c1": answer("409 Conflict"),
            "d1": Self.page([], next: "d1"),
        ])
        #expect(try await place.run().map(\.name) == ["z.v1.json"])
        #expect(upstream.cursors.suffix(3) == ["c1", "start", "d1"])
    }

    @Test(
        "Who knows the cursors no more that he has just given is not asked without end",
        arguments: ["c1", "start sport/pt"])
    func forgetful(cursor: String) async throws {
        let notice = #"[{"kind":"feed","feed":"sport","language":"pt","replay":"/x"}]"#
        let items = [("a", 1, "usable")]
        var pages = [
            "start": Self.page(items, next: "c1", notices: cursor == "c1" ? "[]" : notice),
            "start sport/pt": Self.page(items, next: "r1"), "c1": answer("409 Conflict"),
            "r1 sport/pt": answer("409 Conflict"),
        ]
        if cursor != "c1" { pages["c1"] = Self.page([], next: "c1") }
        let place = try Place(Upstream(pages))
        let error = await #expect(throws: FollowError.self) { try await place.run() }
        #expect(error?.description.contains("answered 409: it does not know the cursors that it gives") == true)
        #expect(place.upstream.cursors.count < 20)
    }

    @Test("A feed that the key is given later is caught up on, each page of it, and then forgotten")
    func widening() async throws {
        let notice = #"[{"kind":"feed","feed":"sport","language":"pt","replay":"/x"}]"#
        let upstream = try Upstream([
            "start": Self.page([], next: "c1", notices: notice), "c1": Self.page([], next: "c1"),
            "start sport/pt": Self.page([("s", 1, "usable")], next: "r1"),
            "r1 sport/pt": Self.page([], next: "r1"),
        ])
        let place = try Place(upstream)
        #expect(try await place.run().map(\.name) == ["s.v1.json"])
        #expect(upstream.cursors == ["start", "start sport/pt", "r1 sport/pt", "c1"])
        #expect(try await place.run().isEmpty)
        #expect(upstream.cursors.count == 5)
    }

    @Test(
        "What a person must mend ends it at once, with the reason",
        arguments: [
            ("401 Unauthorized", "does not accept the key (401): it may have been revoked or have expired"),
            ("403 Forbidden", "does not accept the key (403)"), ("404 Not Found", "answered 404: expected the address"),
            ("409 Conflict", "answered 409"),
            ("400 Bad Request", "answered 400: expected the address of a Newswire, and a feed and language"),
        ])
    func refusals(status: String, reason: String) async throws {
        let place = try Place(Upstream(["start": answer(status)]))
        let error = await #expect(throws: FollowError.self) { try await place.run() }
        #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
        #expect(place.upstream.host.requests.count == 1)
        #expect(try place.files == [])
    }

    @Test("A key that was not sent, since it redirects to another host, is not blamed", arguments: [401, 403])
    func withheldKey(status: Int) async throws {
        let other = try Upstream { _ in answer("\(status) No") }
        let upstream = try Upstream { head in
            answer("301 Moved", ["Location": other.address + String(head.split(separator: " ")[1])])
        }
        let place = try Place(upstream)
        let error = await #expect(throws: FollowError.self) { try await place.run() }
        #expect(
            error?.description
                == "the key was not sent to \(other.address), to which \(upstream.address) redirects (\(status)): "
                + "if that is right, give that address instead")
        #expect(error?.isPassing == false && other.host.requests.count == 1)
        #expect(!other.host.requests[0].contains("nw_key"))
    }

    @Test("What the other side says of a refusal is told, on one line and not at length", arguments: [403, 404])
    func details(status: Int) async throws {
        let detail = #"{"detail":"this key\u001b[1m is for\nsending\#(String(repeating: " x", count: 500))"}"#
        let place = try Place(
            Upstream(["start": answer("\(status) No", ["Content-Type": "application/problem+json"], Array(detail.utf8))]
            ))
        let error = await #expect(throws: FollowError.self) { try await place.run() }
        let text = error?.description ?? ""
        #expect(text.contains(#"this key\u{1B}[1m is for sending x"#) && text.contains("\(status)"), "\(text)")
        #expect(!text.contains("\u{1b}") && !text.contains("\n") && text.utf8.count < 500)
    }

    @Test("What is no address is called that", arguments: ["127.0.0.1:8471", "news.example", "ftp://news.example"])
    func noAddress(text: String) async throws {
        let folder = try TemporaryFolder()
        let source = FollowSource(address: text)
        var follower = Follower(
            source: source, key: "nw_key", folder: try FollowFolder(path: folder.path + "/in", source: source),
            fetcher: Fetcher(userAgent: "Test"), clock: WallClock { ImportDesk.now })
        let error = await #expect(throws: FollowError.self) {
            try await follower.run(goesOn: false) { _ in
            } complain: { _ in
            }
        }
        #expect(error?.description.contains("expected the address of a Newswire, such as https://") == true)
        #expect(error?.description.contains("answered") == false && error?.isPassing == false)
    }

    @Test("Items that come with the cursor by which they were asked for are no page: they would come without end")
    func unmoved() async throws {
        let upstream = try Upstream([
            "start": Self.page([("a", 1, "usable")], next: "c1"), "c1": Self.page([("b", 1, "usable")], next: "c1"),
        ])
        let place = try Place(upstream)
        let error = await #expect(throws: FollowError.self) { try await place.run() }
        #expect(error?.description.contains("it has items but repeats the cursor of the request") == true)
        #expect(try place.files == ["a.v1.json"] && upstream.cursors.count == 4)
    }

    @Test("An id with control characters in it is told without them")
    func control() async throws {
        let upstream = try Upstream([
            "start": Self.page([(#"a\u001b[2Jb"#, 1, "usable")], next: "c1"), "c1": Self.page([], next: "c1"),
        ])
        let uris = try await Place(upstream).run().map(\.uri)
        #expect(uris == [#"tag:up.example,2026:variant/a\u{1B}[2Jb"#])
    }

    @Test("What passes is tried again, and given up after some tries unless it goes on for ever")
    func passing() async throws {
        let count = Mutex(0)
        let upstream = try Upstream { _ in
            let number = count.withLock { number in
                number += 1
                return number
            }
            return switch number {
            case 1: answer("503 Busy")
            case 2: answer("200 OK", [:], Array("{}".utf8))
            case 3: Self.page([("a", 1, "usable")], next: "c1")
            default: number < 6 ? answer("500 Oh") : Self.page([], next: "c1")
            }
        }
        let place = try Place(upstream)
        #expect(try await place.run().map(\.name) == ["a.v1.json"])
        #expect(place.remarks.count == 4 && place.remarks[0].hasPrefix("\(upstream.address) answered 503"))
        let broken = try Place(Upstream { _ in answer("502 Bad Gateway") })
        await #expect(throws: FollowError.busy(broken.upstream.address, status: 502, pause: nil)) {
            try await broken.run()
        }
        #expect(broken.upstream.host.requests.count == 3)
    }

    @Test(
        "As long as the other side asks for, it is left alone",
        arguments: ["1", ImportDesk.now.adding(seconds: 1).httpDate])
    func retryAfter(value: String) async throws {
        let isFirst = Mutex(true)
        let place = try Place(
            Upstream { _ in
                let first = isFirst.withLock { value in
                    defer { value = false }
                    return value
                }
                return first ? answer("429 Slow", ["Retry-After": value]) : Self.page([], next: "c1")
            })
        let start = ContinuousClock.now
        _ = try await place.run()
        #expect(ContinuousClock.now - start >= .seconds(1))
    }

    @Test("One who asks for no time at all is not asked without a pause", arguments: ["0", "-5"])
    func noPause(seconds: String) async throws {
        let upstream = try Upstream { _ in answer("503 Busy", ["Retry-After": seconds]) }
        let place = try Place(upstream)
        await #expect(throws: FollowError.self) { try await place.run() }
        #expect(!place.remarks.isEmpty && place.remarks.allSatisfy { $0.hasSuffix("trying again in 1 s") })
    }

    @Test("A page that is too large is asked for in smaller parts")
    func tooLarge() async throws {
        let large = [UInt8](repeating: 0x20, count: 11 * 1024 * 1024)
        let place = try Place(
            Upstream { head in
                head.contains("limit=100") ? answer("200 OK", [:], large) : Self.page([], next: "c1")
            })
        #expect(try await place.run().isEmpty)
        #expect(place.upstream.host.requests.count == 2)
    }

    @Test("After a page that was too large the next may be as large as ever")
    func largeAgain() async throws {
        let large = [UInt8](repeating: 0x20, count: 11 * 1024 * 1024)
        let upstream = try Upstream { head in
            if head.contains("after=start") {
                return head.contains("limit=100")
                    ? answer("200 OK", [:], large) : Self.page([("a", 1, "usable")], next: "c1")
            }
            let number = head.contains("after=c1") ? 2 : head.contains("after=c2") ? 3 : 4
            return Self.page(number == 4 ? [] : [("a", number, "usable")], next: "c\(min(number, 3))")
        }
        _ = try await Place(upstream).run()
        let limits = upstream.host.requests.compactMap { head in
            head.split(separator: "limit=").last.map { $0.prefix(while: \.isNumber) }
        }
        #expect(limits == ["100", "25", "50", "100", "100"])
    }

    @Test("After a crash the files that had come get their names, those taken away meanwhile do not come back")
    func crash() async throws {
        let upstream = try Upstream(["start": Self.page([], next: "c9"), "c7": Self.page([], next: "c7")])
        let place = try Place(upstream)
        try place.write(
            ".newswire-pull.json",
            """
            {"arriving": ["a.v1.json", "b.v2.json"], "cursor": "c7", "replays": [], "withdrawn": ["b"],
             "source": {"address": "\(upstream.address)"}}
            """)
        try place.write(".newswire-pull.b.v2.json", "tombstone")
        try place.write("b.v1.json", "text")
        // Of a page whose cursor was never written down.
        try place.write(".newswire-pull.c.v1.json", "draft")
        _ = try await place.run()
        #expect(try place.files == ["b.v2.json"])
        #expect(upstream.cursors == ["c7"])
        let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
        #expect(!left.contains(".newswire-pull.c.v1.json"))
    }

    @Test(
        "A page that the disk did not take for a moment is not lost, whether its place or a file's name was missing",
        arguments: [".newswire-pull.json.tmp", "a.v1.json"])
    func disk(obstacle: String) async throws {
        let path = Mutex("")
        let isFirst = Mutex(true)
        let upstream = try Upstream { head in
            let blocked = path.withLock { $0 + "/" + obstacle }
            let first = isFirst.withLock { exchange(&$0, with: false) }
            _ = first ? mkdir(blocked, 0o755) : rmdir(blocked)
            if head.contains("after=start") { return Self.page([("a", 1, "usable")], next: "c1") }
            return Self.page(head.contains("after=c1") ? [("b", 1, "usable")] : [], next: "c2")
        }
        let place = try Place(upstream)
        path.withLock { $0 = place.path }
        #expect(try await place.run().map(\.name) == ["a.v1.json", "b.v1.json"])
        #expect(try place.files == ["a.v1.json", "b.v1.json"])
        #expect(place.remarks.count == 1)
    }

    @Test("A folder follows one thing, and one process at a time")
    func one() async throws {
        let upstream = try Upstream(["start": Self.page([], next: "c1"), "c1": Self.page([], next: "c1")])
        let place = try Place(upstream)
        _ = try await place.run()
        let other = FollowSource(address: upstream.address, feed: "sport")
        #expect(throws: FollowError.self) { try FollowFolder(path: place.path, source: other) }
        let first = try FollowFolder(path: place.path, source: FollowSource(address: upstream.address))
        #expect(throws: FollowError.folder("\(place.path) is being followed by another process")) {
            try FollowFolder(path: place.path, source: FollowSource(address: upstream.address))
        }
        withExtendedLifetime(first) {}
    }

    @Test(
        "The site's address is enough, and the interface's does as well",
        arguments: ["https://n.example", "https://n.example/", "https://n.example/partner/v1/items"])
    func address(text: String) {
        let source = FollowSource(address: text, language: "pt")
        let page = "https://n.example/partner/v1/items?after=a%2Fb&limit=5&versions=all&wait=3&language=pt"
        #expect(source.page(after: "a/b", limit: 5, wait: 3) == page)
    }
}

// MARK: - The other side

extension FollowerTests {
    fileprivate static func item(_ id: String, _ version: Int, _ status: String) -> String {
        #"{"uri":"tag:up.example,2026:variant/\#(id)","version":"\#(version)","pubStatus":"\#(status)","by":"\"]}{"}"#
    }

    fileprivate static func page(
        _ items: [(String, Int, String)], next: String, notices: String = "[]"
    ) -> [UInt8] {
        let list = items.map { item($0.0, $0.1, $0.2) }.joined(separator: ", ")
        let body = #"{"changes": [[]], "items": [\#(list)], "notices": \#(notices), "next": "\#(next)"}"#
        return answer("200 OK", ["Content-Type": "application/json"], Array(body.utf8))
    }

    /// A partner interface that answers by the cursor, and by feed and language where they are asked for.
    fileprivate final class Upstream: Sendable {
        let host: LoopbackHost
        private let pages: Pages

        /// The pages are by their cursors.
        convenience init(_ pages: [String: [UInt8]]) throws {
            let pages = Pages(pages)
            try self.init(pages) { head in pages.list.withLock { $0[Upstream.cursor(head)] ?? answer("404 No") } }
        }

        convenience init(_ answer: @escaping LoopbackHost.Answer) throws {
            try self.init(Pages([:]), answer)
        }

        private init(_ pages: Pages, _ answer: @escaping LoopbackHost.Answer) throws {
            self.pages = pages
            host = try LoopbackHost(answer)
        }

        func set(_ new: [String: [UInt8]]) {
            pages.list.withLock { $0 = new }
        }

        var address: String { "http://127.0.0.1:\(host.port)" }
        var cursors: [String] { host.requests.map(Self.cursor) }

        private static func cursor(_ head: String) -> String {
            let query = head.split(separator: " ")[1].split(separator: "?")[1].split(separator: "&")
            func value(_ name: String) -> String? {
                query.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
            }
            let feed = value("feed").map { " \($0)/\(value("language") ?? "")" } ?? ""
            return (value("after") ?? "") + feed
        }
    }

    fileprivate final class Pages: Sendable {
        let list: Mutex<[String: [UInt8]]>

        init(_ list: [String: [UInt8]]) {
            self.list = Mutex(list)
        }
    }

    /// A folder that follows it.
    fileprivate final class Place {
        let upstream: Upstream
        private let folder: TemporaryFolder
        private(set) var remarks: [String] = []

        init(_ upstream: Upstream) throws {
            self.upstream = upstream
            folder = try TemporaryFolder()
        }

        var path: String { folder.path + "/in" }
        var files: [String] {
            get throws {
                try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
            }
        }

        func write(_ name: String, _ text: String) throws {
            try folder.write("in/" + name, Array(text.utf8))
        }

        func run(slashes: String = "") async throws -> [FollowFolder.Arrival] {
            var manners = Follower.Manners()
            (manners.pause, manners.attempts) = (0.01, 3)
            let source = FollowSource(address: upstream.address)
            var follower = Follower(
                source: source, key: "nw_key", folder: try FollowFolder(path: path + slashes, source: source),
                fetcher: Fetcher(userAgent: "Test"), clock: WallClock { ImportDesk.now }, manners: manners)
            var arrivals: [FollowFolder.Arrival] = []
            try await follower.run(goesOn: false) {
                arrivals += $0
            } complain: {
                self.remarks.append($0)
            }
            return arrivals
        }
    }
}

extension FollowFolder.Arrival {
    fileprivate var name: String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
