import NewsModel
import NewsServer
import SchemaValidator
import Testing

@Suite("The formats that partners are given, over HTTP")
struct PartnerFormatTests {
    private static let schemas = [
        "newsmlg2": "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd", "nitf": "nitf/nitf-3-6.xsd",
    ]

    /// A story in three languages, one of them corrected, and others that were withdrawn.
    private func bring(to server: TestServer) async throws -> [VariantID] {
        let wire = server.wire
        let ids = try await server.publish(
            wire.copy("ferry", wire.en, "Ferries rise"), wire.copy("ferry", wire.hant, "船票加價"),
            wire.copy("ferry", wire.pt, "Tarifas sobem"), wire.copy("pier", wire.en, "Pier closes"),
            wire.copy("road", wire.en, "Road opens"))
        server.clock.advance(seconds: 60)
        let corrected = wire.copy("ferry", wire.en, "Ferries fall").item.content
        try await server.perform(.correct(corrected, note: "They fall"), on: ids[0])
        try await server.perform(.cancel(reason: "untrue"), on: ids[3])
        try await server.perform(.withhold(reason: nil), on: ids[4])
        return ids
    }

    @Test("each has its type and a tag, and goes on by Link until nothing is left", arguments: schemas.keys)
    func documents(format: String) async throws {
        try await withServer { server in
            let ids = try await bring(to: server)
            let key = try await server.addPartner("all", feeds: ["latest"], languages: ["en", "zh-Hant", "pt"])
            let page = try await server.partner(key, "items?after=start&format=\(format)")
            #expect(page.status == 200 && page["Content-Type"] == "application/xml" && page["ETag"] != nil)
            #expect(page.text.contains("Ferries fall") && page.text.contains("船票加價"))
            #expect(!page.text.contains("rise") && !page.text.contains("Pier") && !page.text.contains("Road"))
            let link = try #require(page["Link"]?.split(separator: ">").first?.dropFirst("</partner/v1/".count))
            #expect(link.contains("format=\(format)"))
            let end = try await server.partner(key, String(link))
            #expect(end.status == 204 && end.body.isEmpty && end["Link"] == page["Link"])
            let tag = try #require(page["ETag"])
            let again = try await server.partner(
                key, "items?after=start&format=\(format)", ["If-None-Match": tag])
            #expect(again.status == 304)
            #expect(try await !server.partner(key, "items/\(ids[3])?format=\(format)").text.contains("purge"))
            try await server.perform(.purge(reason: "a court"), on: ids[3])
            #expect(try await server.partner(key, "items/\(ids[3])?format=\(format)").text.contains("purge"))
            #expect(try await server.partner(key, "items/\(ids[4])?format=\(format)").text.contains("purge") == false)
        }
    }

    @Test("a document is not sent to who asks for another copy of it alone, whatever it accepts")
    func preconditions() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            for call in ["items?after=start", "feeds", "feeds/macau.en.atom"] {
                for coding in ["gzip", "identity"] {
                    let tag = try #require(try await server.partner(key, call, ["Accept-Encoding": coding])["ETag"])
                    for (name, value, status) in [
                        ("If-Match", tag, 200), ("If-Match", "\"x\"", 412), ("If-None-Match", tag, 304),
                        ("Range", "bytes=0-1", 200),
                    ] {
                        let response = try await server.partner(
                            key, call, ["Accept-Encoding": coding, "\(name)": value])
                        #expect(response.status == status, "\(call) \(name): \(value)")
                        if status == 412 { #expect(response["Content-Type"] == "application/problem+json") }
                    }
                }
            }
        }
    }

    @Test("each is valid against its schema", .enabled(if: Validator.isPresent), arguments: schemas.keys)
    func validity(format: String) async throws {
        let schema = try #require(Self.schemas[format])
        try await withServer { server in
            let ids = try await bring(to: server)
            let key = try await server.addPartner("all", feeds: ["latest"], languages: ["en", "zh-Hant", "pt"])
            try await server.perform(.purge(reason: "a court"), on: ids[3])
            // A page of NITF has an element around its documents that the standard does not know.
            if format == "newsmlg2" {
                let page = try await server.partner(key, "items?after=start&format=\(format)")
                #expect(try Validator.faults(of: page.body, schema: schema) == "")
            }
            for id in ids {
                let item = try await server.partner(key, "items/\(id)?format=\(format)")
                #expect(item.status == 200)
                #expect(try Validator.faults(of: item.body, schema: schema) == "", "\(item.text)")
            }
        }
    }

    @Test(
        "the package of an article of which nothing is left has a last version that says so",
        arguments: withdrawals, [true, false])
    func packages(act: (Act, String), isTogether: Bool) async throws {
        func package(_ page: WireResponse) throws -> (version: Int, status: String) {
            let pattern = /<packageItem [^>]*? version="(\d+)".*?<pubStatus qcode="stat:(\w+)"/.dotMatchesNewlines()
            let found = try #require(page.text.firstMatch(of: pattern), "\(page.text)")
            return (try #require(Int(found.1)), String(found.2))
        }
        try await withServer { server in
            let (page, last) = try await pages(of: act.0, isTogether: isTogether, server)
            let (before, after) = (try package(page), try package(last))
            #expect(before.status == "usable" && after.status == act.1 && after.version > before.version)
        }
    }

    @Test(
        "that version is valid against the schema of IPTC", .enabled(if: Validator.isPresent),
        arguments: withdrawals, [true, false])
    func packageValidity(act: (Act, String), isTogether: Bool) async throws {
        let schema = try #require(Self.schemas["newsmlg2"])
        try await withServer { server in
            let (_, last) = try await pages(of: act.0, isTogether: isTogether, server)
            #expect(try Validator.faults(of: last.body, schema: schema) == "")
        }
    }

    private static let withdrawals = [
        (Act.cancel(reason: "untrue"), "canceled"), (.withhold(reason: nil), "withheld"),
    ]

    /// What a partner is given of a story in three languages, and again after all of them were withdrawn.
    private func pages(
        of act: Act, isTogether: Bool, _ server: TestServer
    ) async throws -> (before: WireResponse, after: WireResponse) {
        let wire = server.wire
        let ids = try await server.publish(
            wire.copy("ferry", wire.en, "Ferries rise"), wire.copy("ferry", wire.hant, "船票加價"),
            wire.copy("ferry", wire.pt, "Tarifas sobem"))
        let key = try await server.addPartner("all", feeds: ["latest"], languages: ["en", "zh-Hant", "pt"])
        let page = try await server.partner(key, "items?after=start&format=newsmlg2")
        for part in isTogether ? [ids] : ids.map({ [$0] }) {
            server.clock.advance(seconds: 60)
            try await server.store.perform(act, on: part, by: "ana", offset: 0, at: server.clock.now)
        }
        let next = try #require(page["Link"]?.split(separator: ">").first?.dropFirst("</partner/v1/".count))
        return (page, try await server.partner(key, String(next)))
    }

    @Test("each says until when copy in advance must wait", arguments: schemas.keys)
    func advance(format: String) async throws {
        try await withServer { server in
            let wire = server.wire
            let until = server.clock.now.adding(seconds: 3600)
            try await server.publish(wire.copy("budget", wire.en, "Budget raises fares", embargo: until))
            let key = try await server.addPartner("early", feeds: ["latest"]) { $0.seesAdvance = true }
            let page = try await server.partner(key, "items?after=start&stream=advance&format=\(format)")
            #expect(page.status == 200 && page.text.contains("Budget raises fares"))
            #expect(page.text.contains("2026-11-14T01:00:00"), "\(page.text)")
        }
    }
}
