import Eventually
import NewsModel
import Testing

@testable import NewsServer

@Suite("Copy in advance")
struct PartnerAdvanceTests {
    private static func budget(_ server: TestServer, _ headline: String, in seconds: Int64) -> Submission {
        server.wire.copy(
            "budget", server.wire.en, headline, embargo: server.clock.now.adding(seconds: seconds))
    }

    private func early(_ server: TestServer) async throws -> String {
        try await server.addPartner("early", feeds: ["macau"]) { $0.seesAdvance = true }
    }

    @Test(
        "it comes with its embargo, again when that moves, and no more once it is public, which the usual stream tells")
    func life() async throws {
        try await withServer { server in
            let key = try await early(server)
            let id = try await server.publish(Self.budget(server, "Budget", in: 600))[0]
            var page = try await server.page(key, "after=start&stream=advance")
            #expect(page.lines == ["embargo Budget"] && page.items[0].embargoedUntil != nil)
            #expect(page.changes[0].version == 1 && page.changes[0].feeds == ["macau"])
            #expect(try await server.page(key, "after=start").items.isEmpty)
            let first = page.items[0].embargoedUntil
            try await server.perform(.embargo(until: WireDate(server.clock.now.adding(seconds: 1200))), on: id)
            page = try await server.page(key, "after=\(page.next)&stream=advance")
            #expect(page.lines == ["embargo Budget"] && page.items[0].embargoedUntil != first)
            #expect(page.changes[0].version == 1)
            server.clock.advance(seconds: 1200)
            _ = try await server.store.advance(to: server.clock.now)
            #expect(try await server.page(key, "after=\(page.next)&stream=advance").items.isEmpty)
            #expect(try await server.page(key, "after=start&stream=advance").items.isEmpty)
            let released = try await server.page(key, "after=start")
            #expect(released.lines == ["release Budget"] && released.items[0].embargoedUntil == nil)
            #expect(released.changes[0].version == 1)
        }
    }

    @Test(
        "what is taken back before its release is told without a word of it",
        arguments: [
            (Act.cancel(reason: "no"), "cancel canceled"), (.withhold(reason: "no"), "withhold withheld"),
        ])
    func takenBack(act: Act, line: String) async throws {
        try await withServer { server in
            let key = try await early(server)
            let id = try await server.publish(Self.budget(server, "Budget", in: 600))[0]
            let cursor = try await server.page(key, "after=start&stream=advance").next
            try await server.perform(act, on: id)
            let answer = try await server.partner(key, "items?after=\(cursor)&stream=advance")
            #expect(!answer.text.contains("Budget"))
            #expect(try await server.page(key, "after=\(cursor)&stream=advance").lines == [line])
            #expect(try await server.page(key, "after=start").items.isEmpty, "the usual stream never knew it")
        }
    }

    @Test("its cursor is its own, and for whom it was not agreed there is no such stream")
    func bound() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await early(server)
            let usual = try await server.page(key, "after=start").next
            let advance = try await server.page(key, "after=start&stream=advance").next
            #expect(try await server.partner(key, "items?after=\(usual)&stream=advance").status == 400)
            #expect(try await server.partner(key, "items?after=\(advance)").status == 400)
            let other = try await server.addPartner("late", feeds: ["macau"])
            for call in ["items", "stream"] {
                #expect(try await server.partner(other, "\(call)?after=start&stream=advance").status == 404)
            }
            _ = try await server.order(.set(Self.withoutAdvance), "early")
            #expect(try await server.partner(key, "items?after=\(advance)&stream=advance").status == 404)
        }
    }

    @Test("a feed that is added shows itself once, with the address of the copy in advance that it holds already")
    func widened() async throws {
        try await withServer { server in
            let key = try await server.addPartner("early", feeds: ["sport"]) { $0.seesAdvance = true }
            try await server.publish(Self.budget(server, "Budget", in: 600))
            let cursor = try await server.page(key, "after=start&stream=advance").next
            var terms = PartnerOrder.Terms()
            terms.feeds = ["macau", "sport"]
            _ = try await server.order(.set(terms), "early")
            let replay = "after=start&stream=advance&feed=macau&language=en"
            let page = try await server.page(key, "after=\(cursor)&stream=advance")
            #expect(page.notices?.map(\.replay) == ["/partner/v1/items?\(replay)"] && page.next != cursor)
            let linked = try await server.partner(key, "items?after=\(cursor)&stream=advance&format=nitf")
            #expect(
                linked["Link"]?.contains("</partner/v1/items?\(replay)&format=nitf>; rel=\"related\"") == true,
                "\(linked["Link"] ?? "")")
            #expect(try await server.page(key, "after=\(page.next)&stream=advance").notices == nil)
            #expect(try await server.page(key, replay).lines == ["embargo Budget"])
            let request =
                "GET /partner/v1/stream?after=\(cursor)&stream=advance HTTP/1.1\r\nHost: news.example\r\n"
                + "Connection: close\r\nAuthorization: Bearer \(key)\r\n\r\n"
            let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
            defer { connection.close() }
            try await server.someWait(1)
            _ = try await server.order(.revoke(key: nil), "early")
            let events = try WireResponse(await connection.receive()).text
            #expect(events.contains("event: feed") && events.contains(replay), "\(events)")
        }
    }

    private static var withoutAdvance: PartnerOrder.Terms {
        var terms = PartnerOrder.Terms()
        terms.seesAdvance = false
        return terms
    }

    @Test("who waits for it is woken by it, and who waits for the usual stream is not answered")
    func waiting() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await early(server)
            let usual = try await server.page(key, "after=now").next
            async let advance = server.page(key, "after=start&stream=advance&wait=30")
            async let nothing = server.page(key, "after=\(usual)&wait=2")
            #expect(try await eventually { server.waiters?.count == 2 })
            try await server.publish(Self.budget(server, "Budget", in: 600))
            #expect(try await advance.lines == ["embargo Budget"])
            let unchanged = try await nothing
            #expect(unchanged.items.isEmpty && unchanged.next == usual)
        }
    }
}
