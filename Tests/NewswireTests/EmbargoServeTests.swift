import Eventually
import Foundation
import Testing

/// Embargoes that end beside a running server, and while none runs.
struct EmbargoServeTests {
    private static func copy(_ headline: String, until: Date) -> String {
        let time = until.formatted(.iso8601)
        return "Language: en\nID: \(headline)\nEmbargo: \(time)\nByline: X\n\n\(headline)\n\nText.\n"
    }

    @Test("An embargo ends in time and never early, whatever the zone of the machine")
    func onTime() async throws {
        let place = try Workplace()
        let server = try await Server(in: place, environment: ["TZ": "America/New_York"])
        let end = Date(timeIntervalSince1970: (Date().timeIntervalSince1970 + 8).rounded(.up))
        try place.write("in/a.txt", Self.copy("zebra", until: end))
        #expect(try await place.newswire("import", "in").summary.contains("1 held"))
        let early = try await server.get("/en/").body
        #expect(!early.contains("zebra") || Date() >= end, "before its time")
        try await eventually("the zebra is released") { try await server.get("/en/").body.contains("zebra") }
        // By the log, and with room for a machine that is too busy to look twice a second.
        let listed = try #require(try await place.variants().first)
        let updated = try Date((listed.updated ?? "").prefix(19) + "Z", strategy: .iso8601)
        let lateness = updated.timeIntervalSince(end)
        #expect((0..<20).contains(lateness), "\(lateness) seconds late")
        #expect(try await server.get("/en/feeds/latest.atom").body.contains("zebra"))
        #expect(try await server.stop() == 0)
    }

    @Test("An embargo that ended while no server ran is over when one starts")
    func restart() async throws {
        let place = try Workplace()
        let end = Date(timeIntervalSince1970: (Date().timeIntervalSince1970 + 8).rounded(.up))
        try place.write("in/a.txt", Self.copy("zebra", until: end))
        #expect(try await place.newswire("import", "in").summary.contains("1 held"))
        try await eventually("the embargo is over") { Date() > end }
        let server = try await Server(in: place)
        try await eventually("the zebra is there") {
            try await server.get("/en/").body.contains("zebra")
        }
        #expect(try await server.stop() == 0)
    }
}
