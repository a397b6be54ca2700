import Eventually
import Foundation
import NewsModel
import NewsStore
import Testing

@testable import NewsServer

@Suite("The partners' stream")
struct PartnerStreamTests {
    @Test("A partner takes what its feeds hold, page by page, and is told nothing when there is nothing")
    func pages() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau", "sport"], languages: ["en", "pt"])
            var (cursor, lines) = ("start", [String]())
            while true {
                let page = try await server.page(key, "after=\(cursor)&limit=1")
                lines += page.lines
                if page.items.isEmpty {
                    #expect(page.next == cursor, "an unchanged cursor where nothing came")
                    break
                }
                cursor = page.next
            }
            #expect(
                lines.sorted() == [
                    "release Barcos até às duas", "release Dragon boats race on Sunday",
                    "release Night ferries until two",
                ])
            #expect(try await server.page(key, "after=now").next == cursor)
            #expect(try await server.page(key, "after=2026-11-14T00:00:01Z&feed=sport").items.isEmpty)
            #expect(try await server.page(key, "after=2026-11-13T00:00:00Z&feed=sport").lines.count == 1)
        }
    }

    @Test("What comes to others leaves a partner's cursor as it is")
    func others() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("sports", feeds: ["sport"])
            let page = try await server.page(key, "after=start")
            #expect(page.lines == ["release Dragon boats race on Sunday"])
            try await server.publish(server.wire.copy("other", server.wire.en, "Only Macau"))
            let after = try await server.page(key, "after=\(page.next)")
            #expect(after.next == page.next)
            #expect(try await server.page(key, "after=start").next == page.next)
            try await server.publish(server.wire.copy("swim", server.wire.en, "Swim", category: "Sport"))
            #expect(try await server.page(key, "after=\(page.next)").lines == ["release Swim"])
        }
    }

    @Test("Who begins with what is to come sees nothing of what comes to others, and begins anew once something came")
    func beginnings() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("sports", feeds: ["sport"])
            let calls = ["after=now", "after=2027-01-01T00:00:00Z", "after=now&feed=sport"]
            func answers() async throws -> [(next: String, tag: String?)] {
                var answers: [(String, String?)] = []
                for call in calls {
                    let response = try await server.partner(key, "items?\(call)")
                    let page = try JSONDecoder().decode(PartnerPage.self, from: Data(response.body))
                    #expect(page.items.isEmpty)
                    answers.append((page.next, response["ETag"]))
                }
                return answers
            }
            let before = try await answers()
            try await server.publish(server.wire.copy("other", server.wire.en, "Only Macau"))
            let after = try await answers()
            #expect(after.map(\.next) == before.map(\.next) && after.map(\.tag) == before.map(\.tag))
            try await server.publish(server.wire.copy("swim", server.wire.en, "Swim", category: "Sport"))
            let later = try await answers()
            #expect(zip(later, before).allSatisfy { $0.next != $1.next })
            #expect(try await server.page(key, "after=\(before[0].next)").lines == ["release Swim"])
            #expect(try await server.page(key, "after=\(later[0].next)").items.isEmpty)
        }
    }

    @Test("Who begins at a time cannot tell whether anything came to others since")
    func times() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("sports", feeds: ["sport"])
            server.clock.advance(seconds: 10)
            try await server.publish(server.wire.copy("other", server.wire.en, "Only Macau"))
            server.clock.advance(seconds: 10)
            let calls = [5, 8, 12, 15].map { "after=2026-11-14T00:00:\($0 < 10 ? "0" : "")\($0)Z" }
            func cursors(_ more: String = "") async throws -> [String] {
                var cursors: [String] = []
                for call in calls { cursors.append(try await server.page(key, call + more).next) }
                return cursors
            }
            let before = try await cursors()
            #expect(Set(before).count == calls.count, "each is another, whatever came between them")
            #expect(try await cursors() == before)
            for headline in ["Swim", "Dive"] {
                try await server.publish(server.wire.copy(headline, server.wire.en, headline, category: "Sport"))
            }
            #expect(try await Set(cursors("&limit=1")).count == calls.count)
            for cursor in before {
                let page = try await server.page(key, "after=\(cursor)&limit=1")
                #expect(page.lines == ["release Swim"])
                #expect(try await server.page(key, "after=\(page.next)&limit=1").lines == ["release Dive"])
            }
            #expect(try await Set(cursors()).count == 1, "who has everything has the place of the last")
        }
    }

    @Test("A cursor is of its partner, its filters and its stream")
    func bound() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau", "sport"])
            let other = try await server.addPartner("daily", feeds: ["macau", "sport"])
            let cursor = try await server.page(key, "after=start&feed=sport").next
            #expect(try await server.partner(key, "items?after=\(cursor)&feed=sport").status == 200)
            for query in ["after=\(cursor)", "after=\(cursor)&feed=macau", "after=\(cursor)x&feed=sport"] {
                #expect(try await server.partner(key, "items?\(query)").status == 400, "\(query)")
            }
            #expect(try await server.partner(other, "items?after=\(cursor)&feed=sport").status == 400)
        }
    }

    @Test("A cursor from after the copy that a store was restored from is a conflict, with where to begin again")
    func restored() async throws {
        let folder = try TestFolder()
        let (clock, files) = (TestClock(), FileManager.default)
        var (key, old, new, every) = ("", "", "", "")
        try await withServer(in: folder, clock: clock, holding: \.usual) { server in
            key = try await server.addPartner("weekly", feeds: ["macau"])
            old = try await server.page(key, "after=start").next
        }
        try files.copyItem(atPath: folder.path + "/store.sqlite", toPath: folder.path + "/copy")
        clock.advance(seconds: 10)
        try await withServer(in: folder, clock: clock) { server in
            try await server.publish(server.wire.copy("lost", server.wire.en, "Lost"))
            new = try await server.page(key, "after=start").next
            every = try await server.page(key, "after=start&versions=all").next
        }
        try files.removeItem(atPath: folder.path + "/store.sqlite")
        try files.moveItem(atPath: folder.path + "/copy", toPath: folder.path + "/store.sqlite")
        for suffix in ["-wal", "-shm"] { try? files.removeItem(atPath: folder.path + "/store.sqlite" + suffix) }
        clock.advance(seconds: 10)
        try await withServer(in: folder, clock: clock) { server in
            for _ in 0..<2 {
                let response = try await server.partner(key, "items?after=\(new)")
                #expect(
                    response.status == 409 && response.text.contains("\"replay\":\"/partner/v1/items?after=start\""))
                // Once the log is as long as it was, its change of that number is another one.
                try await server.publish(server.wire.copy("else", server.wire.en, "Something else"))
            }
            #expect(try await server.page(key, "after=\(old)").lines == ["release Something else"])
            let lost = try await server.partner(key, "items?after=\(every)&versions=all&format=nitf")
            #expect(
                lost.status == 409
                    && lost.text.contains("\"/partner/v1/items?after=start&versions=all&format=nitf\""),
                "it begins again with the same parameters")
        }
    }

    @Test("Who waits is answered by the commit, and who waits for what does not come, with the same cursor")
    func waiting() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let sports = try await server.addPartner("sports", feeds: ["sport"])
            let cursor = try await server.page(key, "after=now").next
            let other = try await server.page(sports, "after=now").next
            async let waiting = server.page(key, "after=\(cursor)&wait=30")
            async let idle = server.page(sports, "after=\(other)&wait=5")
            try await server.someWait(2)
            let start = ContinuousClock.now
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            #expect(try await waiting.lines == ["release New"])
            #expect(ContinuousClock.now - start < .seconds(25))
            let nothing = try await idle
            #expect(nothing.items.isEmpty && nothing.next == other)
        }
    }

    @Test("Who waits is let go when the server stops, and when its key is revoked")
    func released() async throws {
        try await withServer { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            async let revoked = server.partner(key, "items?after=now&wait=30")
            try await server.someWait(1)
            _ = try await server.order(.revoke(key: nil), "weekly")
            #expect(try await revoked.status == 401)
            let other = try await server.addPartner("daily", feeds: ["macau"])
            let start = ContinuousClock.now
            async let stopped = server.partner(other, "items?after=now&wait=30")
            try await server.someWait(1)
            await server.stop()
            #expect([200, 503].contains(try await stopped.status))
            #expect(ContinuousClock.now - start < .seconds(25))
        }
    }

    @Test("A feed that is added shows itself once, at its place, with a link to catch up")
    func widened() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            try await server.publish(server.wire.copy("last", server.wire.en, "The last so far"))
            let cursor = try await server.page(key, "after=start").next
            let every = try await server.page(key, "after=start&versions=all").next
            async let waiting = server.page(key, "after=\(cursor)&wait=30")
            try await server.someWait(1)
            var terms = PartnerOrder.Terms()
            terms.feeds = ["macau", "sport"]
            _ = try await server.order(.set(terms), "weekly")
            let page = try await waiting
            let notice = try #require(page.notices?.first)
            #expect(page.notices?.count == 1 && notice.feed == "sport" && notice.language == "en")
            #expect(page.next != cursor && page.items.isEmpty)
            #expect(try await server.page(key, "after=\(page.next)").notices == nil)
            #expect(try await server.page(key, "after=start").notices == nil)
            let replay = try #require(notice.replay.split(separator: "?").last)
            #expect(try await server.page(key, "\(replay)").lines == ["release Dragon boats race on Sunday"])
            let all = try await server.page(key, "after=\(every)&versions=all").notices?.first?.replay
            #expect(all == "/partner/v1/items?after=start&feed=sport&language=en&versions=all")
            let linked = try await server.partner(key, "items?after=\(every)&versions=all&format=nitf")["Link"]
            #expect(linked?.contains("feed=sport&language=en&versions=all&format=nitf>; rel=\"related\"") == true)
        }
    }

    @Test("Of a feed that was taken away the kills and corrections still come that were not taken while it was there")
    func narrowed() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau", "sport"])
            let cursor = try await server.page(key, "after=start").next
            let ferry = try await server.variant("ferry", server.wire.en)
            try await server.publish(
                server.wire.copy("pier", server.wire.en, "The pier opens"),
                server.wire.copy("late", server.wire.en, "Not taken in time"))
            let pier = try await server.variant("pier", server.wire.en)
            try await server.perform(.cancel(reason: "wrong"), on: ferry)
            let text = server.wire.copy("pier", server.wire.en, "The pier closes").item.content
            try await server.perform(.correct(text, note: "It closes"), on: pier)
            var terms = PartnerOrder.Terms()
            terms.feeds = ["sport"]
            _ = try await server.order(.set(terms), "weekly")
            let page = try await server.page(key, "after=\(cursor)")
            #expect(page.lines == ["cancel canceled", "correction The pier closes"])
            #expect(page.changes.allSatisfy { $0.feeds.isEmpty })
            #expect(try await server.partner(key, "items/\(ferry)").text.contains("\"pubStatus\":\"canceled\""))
            #expect(try await server.page(key, "after=\(page.next)").items.isEmpty)
        }
    }

    @Test("A correction that links have overtaken is told as one, on whichever page it comes, and to who waits")
    func compacted() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let (en, hant) = (server.wire.en, server.wire.hant)
            let id = try await server.publish(server.wire.copy("pier", en, "The pier opens"))[0]
            let cursor = try await server.page(key, "after=start").next
            try await server.publish(server.wire.copy("bus", en, "A bus"))
            let text = server.wire.copy("pier", en, "The pier closes").item.content
            try await server.perform(.correct(text, note: "It closes"), on: id)
            try await server.publish(server.wire.copy("pier", hant, "碼頭"))
            var page = try await server.page(key, "after=\(cursor)&limit=1")
            #expect(page.lines == ["release A bus"])
            page = try await server.page(key, "after=\(page.next)&limit=1")
            #expect(page.lines == ["correction The pier closes"] && page.changes[0].note == "It closes")
            async let waiting = server.page(key, "after=\(page.next)&wait=30")
            #expect(try await eventually { server.waiters?.count == 1 })
            try await server.publish(server.wire.copy("pier", server.wire.pt, "O cais"))
            #expect(try await waiting.lines == ["links The pier closes"], "it was told before")
        }
    }

    @Test("The next address waits as long as the one before, and catches up on feeds in every format")
    func links() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            // Behind everything that sport holds.
            try await server.publish(server.wire.copy("last", server.wire.en, "The last so far"))
            for format in ["&limit=100", "&format=newsmlg2", "&format=nitf"] {
                var terms = PartnerOrder.Terms()
                terms.feeds = ["macau"]
                _ = try await server.order(.set(terms), "weekly")
                let first = try #require(try await server.partner(key, "items?after=start&wait=9\(format)")["Link"])
                #expect(first.contains("&wait=9") && first.contains(format) && !first.contains("related"))
                terms.feeds = ["macau", "sport"]
                _ = try await server.order(.set(terms), "weekly")
                let next = try #require(first.split(separator: ">").first?.dropFirst("</partner/v1/".count))
                let answer = try await server.partner(key, String(next))
                #expect(answer.status == (format.contains("format") ? 204 : 200))
                let sameFormat = format.contains("format") ? format : ""
                let replay = "</partner/v1/items?after=start&feed=sport&language=en\(sameFormat)>; rel=\"related\""
                #expect(answer["Link"]?.contains(replay + "; title=\"sport.en\"") == true, "\(answer.fields)")
            }
        }
    }

    @Test("The same question has the same answer, which need not be sent twice, and is packed for who takes that")
    func validated() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let plain = try await server.partner(key, "items?after=start")
            let tag = try #require(plain["ETag"])
            let again = try await server.partner(key, "items?after=start", ["If-None-Match": tag])
            #expect(again.status == 304 && again.body.isEmpty)
            let packed = try await server.partner(key, "items?after=start", ["Accept-Encoding": "gzip"])
            #expect(packed["Content-Encoding"] == "gzip" && packed["ETag"] != tag)
            #expect(try packed.gunzipped(size: plain.body.count) == plain.body)
            let next = try #require(plain["Link"])
            #expect(next.contains("rel=\"next\"") && next.contains("after="))
        }
    }

    @Test("An item is given alone, with its public versions, until it is withdrawn")
    func single() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let id = try await server.variant("ferry", server.wire.en)
            let race = try await server.variant("race", server.wire.en)
            #expect(try await server.partner(key, "items/\(id)").text.contains("Night ferries until two"))
            #expect(try await server.partner(key, "items/\(id)/versions/1").status == 200)
            for path in ["items/\(race)", "items/nothing", "items/\(id)/versions/2", "items/\(id)/versions/0"] {
                #expect(try await server.partner(key, path).status == 404, "\(path)")
            }
            try await server.perform(.cancel(reason: "wrong"), on: id)
            let killed = try await server.partner(key, "items/\(id)")
            #expect(killed.status == 200 && killed.text.contains("\"pubStatus\":\"canceled\""))
            #expect(!killed.text.contains("ferries"))
            #expect(try await server.partner(key, "items/\(id)/versions/1").status == 404)
        }
    }

    @Test("Feeds and figures are the partner's own")
    func facts() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"], languages: ["pt"])
            let feeds = try await server.partner(key, "feeds").text
            #expect(
                feeds.contains("\"feed\":\"macau\",") && feeds.contains("\"language\":\"pt\"")
                    && !feeds.contains("sport"))
            let atom = try await server.partner(key, "feeds/macau.pt.atom")
            #expect(atom.status == 200 && atom.text.contains("Barcos até às duas"))
            #expect(try await server.partner(key, "feeds/macau.en.atom").status == 404)
            _ = try await server.page(key, "after=start")
            let usage = try await server.partner(key, "usage").text
            #expect(usage.contains("\"items\":1") && usage.contains("\"behind\":0"), "\(usage)")
        }
    }
}
