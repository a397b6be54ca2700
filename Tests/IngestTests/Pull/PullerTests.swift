import Fetching
import Foundation
import LoopbackHost
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import Ingest

@Suite("Addresses on a schedule")
struct PullerTests {
    private static let rss = """
        <rss version="2.0"><channel><title>Agency</title><language>pt</language>
        <item><guid>1</guid><title>Barcos \u{E0} noite</title><description>At\u{E9} \u{E0}s duas.</description></item>
        <item><guid>2</guid><title>Mais barcos</title><description>Ao domingo.</description></item>
        </channel></rss>
        """

    @Test("A feed's items are taken under the provider's name, and not fetched again while they are the same")
    func conditional() async throws {
        let host = try LoopbackHost { head in
            head.contains("If-None-Match: \"v1\"") && head.contains("If-Modified-Since: Sat, 14 Nov 2026 09:30:00 GMT")
                ? answer("304 Not Modified")
                : answer(
                    "200 OK", ["ETag": "\"v1\"", "Last-Modified": "Sat, 14 Nov 2026 09:30:00 GMT"], Array(Self.rss.utf8)
                )
        }
        let agency = try Agency(host)
        let first = try await agency.puller().look()
        #expect(first.results.map(\.outcome) == [.stored, .stored] && first.remark == nil && !first.isFailure)
        #expect(try await Set(agency.desk.records().map(\.key.provider)) == ["agency"])
        #expect(try await Set(agency.desk.records().map(\.key.language.description)) == ["pt"])
        // A new one reads what the last one remembered.
        let second = try await agency.puller().look()
        #expect(second.results.isEmpty && !second.isFailure && host.requests.count == 2)
    }

    @Test("The next look is an interval later, by the jitter earlier or later")
    func schedule() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", [:], Array(Self.rss.utf8)) }
        let agency = try Agency(host)
        for (jitter, seconds) in [(0.0, 300), (-0.1, 270), (0.1, 330)] {
            let puller = agency.puller(jitter: jitter)
            _ = try await puller.look()
            #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: Int64(seconds)))
        }
    }

    @Test("Failures double the pause up to a day, and a success ends that")
    func backOff() async throws {
        let fails = Mutex(true)
        let host = try LoopbackHost { _ in
            fails.withLock { $0 } ? answer("500 Oh") : answer("200 OK", [:], Array(Self.rss.utf8))
        }
        let agency = try Agency(host)
        let puller = agency.puller()
        for seconds in [600, 1200, 2400, 4800, 9600, 19_200, 38_400, 76_800, 86_400, 86_400] {
            let outcome = try await puller.look()
            #expect(outcome.isFailure && outcome.remark == "it responded with 500")
            #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: Int64(seconds)))
        }
        // After a start somebody may have mended it.
        #expect(await agency.puller().firstLook() == ImportDesk.now)
        fails.withLock { $0 = false }
        _ = try await puller.look()
        #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: 300))
    }

    @Test(
        "Retry-After is obeyed where it is later, after a start too",
        arguments: [
            ("7200", 7200), ("10", 600), ("soon", 600), ("99999999999", 604_800),
            (ImportDesk.now.adding(seconds: 3600).httpDate, 3600),
        ])
    func retryAfter(value: String, seconds: Int) async throws {
        let host = try LoopbackHost { _ in answer("503 Busy", ["Retry-After": value]) }
        let agency = try Agency(host)
        let puller = agency.puller()
        _ = try await puller.look()
        let next = await puller.nextLook()
        // Dates have whole seconds.
        #expect(abs(next.seconds - ImportDesk.now.adding(seconds: Int64(seconds)).seconds) <= 1)
        if seconds > 600 { #expect(await agency.puller().firstLook() == next) }
        // The clock was a year ahead.
        let now = ImportDesk.now.adding(seconds: -365 * 86_400)
        #expect(await agency.puller(now: now).firstLook() <= now.adding(seconds: 604_800))
    }

    @Test("After the clock was set back nothing waits longer than could be planned now")
    func setBack() async throws {
        let fails = Mutex(false)
        let host = try LoopbackHost { _ in fails.withLock { $0 } ? answer("500 Oh") : answer("204 No Content") }
        let agency = try Agency(host)
        let now = ImportDesk.now.adding(seconds: -365 * 86_400)
        _ = try await agency.puller(jitter: 0.1).look()
        #expect(await agency.puller(now: now).nextLook() == now.adding(seconds: 330))
        #expect(await agency.puller(now: now).firstLook() == now.adding(seconds: 330))
        fails.withLock { $0 = true }
        _ = try await agency.puller().look()
        #expect(await agency.puller(now: now).nextLook() == now.adding(seconds: 86_400))
    }

    @Test("What is gone is told and not looked at again, and asked for once more after a start")
    func gone() async throws {
        let host = try LoopbackHost { _ in answer("410 Gone") }
        let agency = try Agency(host)
        let outcome = try await agency.puller().look()
        #expect(outcome.isOver && outcome.remark?.contains("410") == true)
        #expect(await agency.puller().firstLook() == ImportDesk.now)
        #expect(PullMemory.read(agency.memoryPath).values.map(\.isGone) == [true])
    }

    @Test(
        "A permanent move is remembered and told, a temporary one is not; where the new place fails, the old is asked")
    func moved() async throws {
        let isBroken = Mutex(false)
        let host = try LoopbackHost { head in
            switch head.split(separator: " ")[1] {
            case "/": answer("301 Moved", ["Location": "/new"])
            case "/new" where isBroken.withLock { $0 }: answer("404 Not Found")
            default: answer("200 OK", [:], Array(Self.rss.utf8))
            }
        }
        let agency = try Agency(host)
        let outcome = try await agency.puller().look()
        #expect(outcome.remark == "it has moved permanently to http://127.0.0.1:\(host.port)/new: change its entry")
        #expect(try await agency.puller().look().remark == nil)
        isBroken.withLock { $0 = true }
        #expect(try await agency.puller().look().isFailure)
        _ = try await agency.puller().look()
        #expect(host.requests.map { $0.split(separator: " ")[1] } == ["/", "/new", "/new", "/new", "/", "/new"])
    }

    @Test("A feed is followed to its older pages as long as there is anything new on them, and on its own host alone")
    func pages() async throws {
        @Sendable func page(_ id: Int, next: String?) -> [UInt8] {
            let link = next.map { "<atom:link rel=\"next\" href=\"\($0)\"/>" } ?? ""
            return Array(
                """
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title>\(link)
                <language>pt</language><item><guid>\(id)</guid><title>Barco \(id)</title></item></channel></rss>
                """.utf8)
        }
        let isBroken = Mutex(true)
        let host = try LoopbackHost { head in
            switch head.split(separator: " ")[1] {
            case "/": answer("200 OK", [:], page(1, next: "/2"))
            case "/2": answer("200 OK", [:], page(2, next: "?p=3"))
            case "/2?p=3" where isBroken.withLock { $0 }: []
            case "/2?p=3": answer("200 OK", [:], page(3, next: "http://other.example/4"))
            default: answer("404 Not Found")
            }
        }
        let agency = try Agency(host)
        let first = try await agency.puller().look()
        // What is old does not hold up what is new.
        #expect(!first.isFailure && first.results.map(\.outcome) == [.stored, .stored])
        #expect(first.remark?.contains("/2?p=3, its next page") == true)
        isBroken.withLock { $0 = false }
        let second = try await agency.puller().look()
        #expect(!second.isFailure && second.results.map(\.outcome) == [.unchanged, .stored])
        #expect(try await agency.puller().look().results.map(\.outcome) == [.unchanged])
        #expect(
            host.requests.map { $0.split(separator: " ")[1] } == ["/", "/2", "/2?p=3", "/", "/2?p=3", "/"])
    }

    @Test("An older page that can never be had is given up, while the front page is read as ever")
    func brokenPage() async throws {
        let count = Mutex(0)
        let host = try LoopbackHost { head in
            guard head.split(separator: " ")[1] == "/" else { return [] }
            let number = count.withLock { count in
                count += 1
                return count
            }
            return answer(
                "200 OK", ["ETag": "\"\(number)\""],
                Array(
                    """
                    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title>
                    <atom:link rel="next" href="/2"/><language>pt</language>
                    <item><guid>1</guid><title>Barco</title></item></channel></rss>
                    """.utf8))
        }
        let agency = try Agency(host)
        let puller = agency.puller()
        for _ in 0..<7 {
            #expect(try await !puller.look().isFailure)
            #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: 300))
        }
        let paths = host.requests.map { $0.split(separator: " ")[1] }
        #expect(paths.count { $0 == "/" } == 7 && paths.count { $0 == "/2" } == 5)
        #expect(host.requests.filter { $0.hasPrefix("GET / ") }.dropFirst().allSatisfy { $0.contains("If-None-Match") })
    }

    /// A page of a feed with one item.
    private static func page(_ id: Int, next: String?) -> [UInt8] {
        let link = next.map { "<atom:link rel=\"next\" href=\"\($0)\"/>" } ?? ""
        return Array(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title>\(link)
            <language>pt</language><item><guid>\(id)</guid><title>Barco \(id)</title></item></channel></rss>
            """.utf8)
    }

    @Test("Old pages beyond those of one fetch are not forgotten when the front page changes meanwhile")
    func backlog() async throws {
        let front = Mutex(1)
        // Page 2 has number 2, and the last is 30.
        let host = try LoopbackHost { head in
            guard let number = Int(head.split(separator: " ")[1].dropFirst()) else {
                return answer("200 OK", [:], Self.page(front.withLock { $0 }, next: "/2"))
            }
            return answer("200 OK", [:], Self.page(number, next: number < 30 ? "/\(number + 1)" : nil))
        }
        let agency = try Agency(host)
        #expect(try await agency.puller().look().results.count == 21)
        front.withLock { $0 = 100 }
        let second = try await agency.puller().look()
        // The front page, the one after it, which is known, and the nine that were left.
        #expect(second.results.map(\.outcome) == [.stored, .unchanged] + Array(repeating: .stored, count: 9))
        front.withLock { $0 = 101 }
        #expect(try await agency.puller().look().results.map(\.outcome) == [.stored, .unchanged])
        #expect(try await agency.desk.records().count == 32)
    }

    @Test(
        "An older page that fails is tried in five fetches, whatever is new on the front page, and then given up",
        arguments: ["", "429 Too Many", "500 Oh", "503 Busy"])
    func failingPage(status: String) async throws {
        let front = Mutex(100)
        let failures = Mutex(4)
        let host = try LoopbackHost { head in
            switch head.split(separator: " ")[1] {
            case "/":
                let number = front.withLock { number in
                    number += 1
                    return number
                }
                return answer("200 OK", [:], Self.page(number, next: "/2"))
            case "/2": return answer("200 OK", [:], Self.page(2, next: "/3"))
            default:
                let fails = failures.withLock { count in
                    count -= 1
                    return count >= 0
                }
                if fails { return status.isEmpty ? [] : answer(status) }
                return answer("200 OK", [:], Self.page(3, next: nil))
            }
        }
        let agency = try Agency(host)
        for look in 1...5 {
            let outcome = try await agency.puller().look()
            #expect(!outcome.isFailure && (outcome.remark == nil) == (look == 5), "\(outcome.remark ?? "")")
        }
        #expect(host.requests.count { $0.hasPrefix("GET /3 ") } == 5)
        #expect(try await agency.desk.records().count == 7)
        failures.withLock { $0 = .max }
        let other = try Agency(host)
        for look in 1...7 {
            let remark = try await other.puller().look().remark
            #expect(remark?.contains("no longer fetched") == (look == 5 ? true : look < 5 ? false : nil))
        }
        #expect(host.requests.count { $0.hasPrefix("GET /3 ") } == 10)
    }

    @Test("A host that is busy at an older page is left alone as long as it asks for")
    func busyPage() async throws {
        let host = try LoopbackHost { head in
            head.hasPrefix("GET / ")
                ? answer("200 OK", [:], Self.page(1, next: "/2")) : answer("429 Too Many", ["Retry-After": "7200"])
        }
        let agency = try Agency(host)
        let puller = agency.puller()
        #expect(try await !puller.look().isFailure)
        #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: 7200))
    }

    @Test("Of another store, or of one restored from an older copy, what was fetched before is fetched again")
    func restored() async throws {
        let host = try LoopbackHost { head in
            head.contains("If-None-Match")
                ? answer("304 Not Modified") : answer("200 OK", ["ETag": "\"v1\""], Array(Self.rss.utf8))
        }
        let agency = try Agency(host)
        #expect(try await agency.puller().look().results.count == 2)
        let again = agency.puller()
        _ = await again.firstLook()
        #expect(try await again.look().results.isEmpty)
        let other = try ImportDesk()
        let puller = agency.puller(taker: other.importer, past: other.store)
        _ = await puller.firstLook()
        #expect(try await puller.look().results.map(\.outcome) == [.stored, .stored])
        #expect(try await puller.look().results.isEmpty)
    }

    @Test(
        "Where nothing of what is there can be accepted that is a failure, and remembered until something else is there",
        arguments: ["<html><body><p>Welcome to our network</p></body></html>", ""])
    func refusedWhole(page: String) async throws {
        let body = Mutex(page)
        let host = try LoopbackHost { head in
            head.contains("If-None-Match")
                ? answer("304 Not Modified")
                : answer("200 OK", ["ETag": "\"v1\""], Array(body.withLock { $0 }.utf8))
        }
        let agency = try Agency(host)
        let puller = agency.puller()
        func refusal() throws -> PullRefusal? {
            try #require(PullMemory.read(agency.memoryPath).values.first).refusal
        }
        let outcome = try await puller.look()
        #expect(outcome.isFailure && outcome.refusal?.isWhole == true)
        #expect(try refusal()?.line.hasPrefix("1 of 1 items refused: ") == true)
        #expect(try await !puller.look().isFailure)
        #expect(try refusal()?.isWhole == true)
        // The next start reads it again.
        body.withLock { $0 = Self.rss }
        let next = agency.puller()
        _ = await next.firstLook()
        #expect(try await !next.look().isFailure)
        #expect(try refusal() == nil)
    }

    @Test("An address waits for its next time although what is known of it can be written nowhere")
    func unwritable() async throws {
        struct Lost: StorePast {
            func mark() async throws -> String { throw StoreError.unusable(path: "store", reason: "out of memory") }
            func holds(mark: String) async throws -> Bool { false }
        }
        let host = try LoopbackHost { _ in answer("200 OK", [:], Array(Self.rss.utf8)) }
        let agency = try Agency(host)
        let puller = agency.puller(past: Lost())
        #expect(try await puller.look().remark?.contains("out of memory") == true)
        #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: 300))
    }

    @Test("The key in an address's file is shown to its host, as Basic or as Bearer, and to no other")
    func keys() async throws {
        let other = try LoopbackHost { _ in answer("200 OK", [:], Array(Self.rss.utf8)) }
        let host = try LoopbackHost { head in
            head.hasPrefix("GET /moved ")
                ? answer("301 Moved", ["Location": "http://127.0.0.1:\(other.port)/"])
                : answer("200 OK", [:], Array(Self.rss.utf8))
        }
        let agency = try Agency(host)
        let file = agency.memoryPath + ".key"
        let missing = try await agency.puller(keyFile: file).look()
        #expect(
            missing.isFailure && missing.remark?.hasPrefix("\(file) cannot be read") == true && host.requests.isEmpty)
        for (key, field) in [("ana:s:e", "Basic YW5hOnM6ZQ=="), ("token\n", "Bearer token")] {
            try Data(key.utf8).write(to: URL(filePath: file))
            #expect(try await !agency.puller(keyFile: file).look().isFailure)
            #expect(host.requests.last?.contains("Authorization: \(field)\r\n") == true)
        }
        for _ in 0..<2 { _ = try await agency.puller(path: "/moved", keyFile: file).look() }
        #expect(other.requests.count == 2 && other.requests.allSatisfy { !$0.contains("Authorization") })
        try Data("two\nlines".utf8).write(to: URL(filePath: file))
        #expect(try await agency.puller(keyFile: file).look().isFailure)
    }

    @Test(
        "Where a host redirects to another that wants the key, the failure says that the key was not sent there",
        arguments: ["301 Moved", "302 Found"])
    func keyWithheld(redirect: String) async throws {
        let isOpen = Mutex(true)
        let other = try LoopbackHost { _ in
            isOpen.withLock { $0 } ? answer("200 OK", [:], Array(Self.rss.utf8)) : answer("401 Unauthorized")
        }
        let host = try LoopbackHost { head in
            head.hasPrefix("GET /away ")
                ? answer(redirect, ["Location": "http://127.0.0.1:\(other.port)/"]) : answer("401 Unauthorized")
        }
        let agency = try Agency(host)
        let file = agency.memoryPath + ".key"
        try Data("token".utf8).write(to: URL(filePath: file))
        let refused = "it responded with 401"
        #expect(try await agency.puller(path: "/here", keyFile: file).look().remark == refused)
        // The permanent redirect is remembered: the address itself is not asked any more.
        #expect(try await !agency.puller(path: "/away", keyFile: file).look().isFailure)
        isOpen.withLock { $0 = false }
        for _ in 0..<2 {
            #expect(
                try await agency.puller(path: "/away", keyFile: file).look().remark
                    == refused + "; the key was not sent to http://127.0.0.1:\(other.port)/, to which it redirects: "
                    + "if that is right, give that address in its entry")
        }
        #expect(try await agency.puller(path: "/away").look().remark == refused)
        #expect(other.requests.allSatisfy { !$0.contains("Authorization") })
    }

    @Test("Where the store cannot keep it, it comes again soon, with no validators, and the host is not to blame")
    func storeError() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", ["ETag": "\"v1\""], Array(Self.rss.utf8)) }
        let agency = try Agency(host)
        let puller = agency.puller(taker: FullTaker())
        for _ in 1...3 {
            let outcome = try await puller.look()
            #expect(!outcome.isFailure && outcome.remark?.contains("no space left") == true)
            #expect(await puller.nextLook() == ImportDesk.now.adding(seconds: 60))
        }
        #expect(try await agency.puller().look().results.map(\.outcome) == [.stored, .stored])
        #expect(!host.requests.contains { $0.contains("If-None-Match") })
    }

    @Test("Copy that states no language and no encoding takes the address's and the transport's")
    func defaults() async throws {
        let text =
            "<rss version='2.0'><channel><title>A</title><item><guid>9</guid><title>Caf\u{E9}</title></item></channel></rss>"
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let host = try LoopbackHost { _ in
            answer("200 OK", ["Content-Type": "text/xml; charset=ISO-8859-1"], latin)
        }
        let agency = try Agency(host)
        let results = try await agency.puller(language: "fr").look().results
        #expect(results.map(\.headline) == ["Caf\u{E9}"] && results.map(\.language?.description) == ["fr"])
    }

    @Test(
        "What servers say of themselves counts for less than what the copy is",
        arguments: [
            ("application/rss+xml; charset=ISO-8859-1", "<?xml version='1.0' encoding='UTF-8'?>", true),
            ("application/xml; charset=windows-1252", "<?xml version='1.0' encoding='utf-8'?>", true),
            ("application/rss+xml; charset=us-ascii", "", true),
            ("text/xml; charset=us-ascii", "<?xml version='1.0' encoding='UTF-8'?>", true),
            ("text/xml;charset=\"ISO-8859-1\"", "", true), ("text/html; charset=ISO-8859-1", "", true),
            ("application/xml; charset=utf-8", "<?xml version='1.0' encoding='ISO-8859-1'?>", false),
            ("application/xml; charset=ISO-8859-1", "", false), ("text/xml; charset=ISO-8859-1", "", false),
            ("text/xml; charset=ISO-8859-1", "<?xml version='1.0' encoding='UTF-8'?>", false),
        ])
    func charsets(type: String, declaration: String, isUTF8: Bool) async throws {
        let text =
            "\(declaration)<rss version='2.0'><channel><title>A</title><language>fr</language>"
            + "<item><guid>9</guid><title>Caf\u{E9}</title></item></channel></rss>"
        let bytes = isUTF8 ? Array(text.utf8) : text.unicodeScalars.map { UInt8($0.value) }
        let host = try LoopbackHost { _ in answer("200 OK", ["Content-Type": type], bytes) }
        let agency = try Agency(host)
        #expect(try await agency.puller().look().results.map(\.headline) == ["Caf\u{E9}"])
    }

    @Test("A feed without an entry, and an answer without content, are no failure and nothing to tell")
    func nothing() async throws {
        let answers = Mutex([
            answer(
                "200 OK", ["ETag": "\"v1\""], Array("<rss version='2.0'><channel><title>A</title></channel></rss>".utf8)
            ),
            answer("204 No Content"),
        ])
        let host = try LoopbackHost { _ in answers.withLock { $0.removeFirst() } }
        let agency = try Agency(host)
        for _ in 0..<2 {
            let outcome = try await agency.puller().look()
            #expect(outcome.results.isEmpty && !outcome.isFailure && outcome.remark == nil)
        }
        #expect(host.requests[1].contains("If-None-Match: \"v1\""))
        let imported = try await agency.desk.take([
            WireCopy("x", "<rss version='2.0'><channel><title>A</title></channel></rss>")
        ])
        #expect(imported.map(\.reason) == ["it has no items"])
    }

    @Test("What was remembered of an address for another provider, language or format says nothing")
    func separate() async throws {
        let host = try LoopbackHost { head in
            head.contains("If-None-Match")
                ? answer("304 Not Modified") : answer("200 OK", ["ETag": "\"v1\""], Array(Self.rss.utf8))
        }
        let agency = try Agency(host)
        for count in [2, 0] {
            #expect(try await agency.puller().look().results.count == count)
            #expect(try await agency.puller(provider: "other").look().results.count == count)
            #expect(try await agency.puller(language: "fr").look().results.count == count)
            #expect(try await agency.puller(format: "rss").look().results.count == count)
        }
        #expect(PullMemory.read(agency.memoryPath).count == 4)
    }

    @Test("What could not be read is fetched again after a start, and what the store has refused is not")
    func refused() async throws {
        let feed =
            "<rss version='2.0'><channel><title>A</title><item><guid>1</guid><title>Xy</title></item></channel></rss>"
        let host = try LoopbackHost { head in
            head.contains("If-None-Match")
                ? answer("304 Not Modified") : answer("200 OK", ["ETag": "\"v1\""], Array(feed.utf8))
        }
        let agency = try Agency(host)
        #expect(try await agency.puller().look().results.map(\.outcome) == [.refused])
        #expect(try await agency.puller().look().results.isEmpty)
        // Its settings are mended, which the address's key does not tell.
        let mended = try ImportDesk(
            providers: Providers(usual: "newsroom", entries: ["agency": Provider(language: LanguageTag("pt"))]))
        let restarted = agency.puller(taker: mended.importer, past: mended.store)
        _ = await restarted.firstLook()
        #expect(try await restarted.look().results.map(\.outcome) == [.stored])
        #expect(try await agency.puller(taker: mended.importer).look().results.isEmpty)
        let killed = try ImportDesk(
            providers: Providers(usual: "newsroom", entries: ["agency": Provider(language: LanguageTag("pt"))]))
        let kill = "Language: pt\nid: 1\nStatus: canceled\n\nXy\n\nText.\n"
        _ = try await killed.take([WireCopy("1", kill)]) { $0.provider = "agency" }
        let other = try Agency(host)
        #expect(try await other.puller(taker: killed.importer).look().results.map(\.outcome) == [.refused])
        _ = await other.puller(taker: killed.importer).firstLook()
        #expect(try await other.puller(taker: killed.importer).look().results.isEmpty)
    }

    @Test("An address inside is a failure, not a fetch, unless it is permitted")
    func inside() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", [:], Array(Self.rss.utf8)) }
        let agency = try Agency(host)
        let outcome = try await agency.puller(allowsPrivate: false).look()
        #expect(outcome.isFailure && outcome.remark?.contains("127.0.0.1 is loopback") == true)
        #expect(host.requests.isEmpty)
    }
}

private struct FullTaker: CopyTaker {
    func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        throw StoreError.full(path: "store")
    }
}

/// A provider with one address, on a store of its own.
private struct Agency {
    let desk: ImportDesk
    let memoryPath: String
    private let host: LoopbackHost
    private let folder: TemporaryFolder

    init(_ host: LoopbackHost) throws {
        self.host = host
        desk = try ImportDesk()
        folder = try TemporaryFolder()
        memoryPath = folder.path + "/pull"
    }

    func puller(
        provider: String = "agency", path: String = "/", jitter: Double = 0, format: String? = nil,
        language: String? = nil, keyFile: String? = nil, allowsPrivate: Bool = true, taker: (any CopyTaker)? = nil,
        past: (any StorePast)? = nil, now: Timestamp = ImportDesk.now
    ) -> Puller {
        Puller(
            provider: provider,
            address: PullAddress(
                address: "http://127.0.0.1:\(host.port)\(path)", format: format,
                language: language.flatMap { LanguageTag($0) },
                keyFile: keyFile),
            allowsPrivate: allowsPrivate, taker: taker ?? desk.importer, fetcher: Fetcher(userAgent: "test"),
            memory: PullMemory(path: memoryPath, past: past ?? desk.store), clock: WallClock { now },
            jitter: { jitter })
    }
}
