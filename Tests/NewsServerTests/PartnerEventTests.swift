import Foundation
import NewsModel
import NewsServer
import Testing

@Suite("The partners' stream as server-sent events")
struct PartnerEventTests {
    /// One event as a reader sees it.
    private struct Event {
        let fields: [String: String]

        init(_ text: Substring) {
            var fields: [String: String] = [:]
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, !parts[0].isEmpty else { continue }
                fields[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
            }
            self.fields = fields
        }
    }

    /// The events of a connection until the server closes it.
    private func events(_ key: String, _ query: String, resume: String? = nil, from server: TestServer) async throws
        -> [Event]
    {
        let fields: KeyValuePairs = resume.map { ["Last-Event-ID": $0] } ?? [:]
        let response = try await server.partner(key, "stream?\(query)", fields)
        #expect(response.status == 200 && response["Content-Type"] == "text/event-stream")
        return response.dechunked.split(separator: "\n\n").map { Event(Substring($0)) }
    }

    @Test("Changes come as events with the cursor as their id, until the key is revoked, and the id resumes")
    func events() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let second = try #require(try await server.order(.rotate(expires: nil), "weekly").key)
            async let reading = events(key, "after=start", from: server)
            try await Task.sleep(for: .milliseconds(300))
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            try await Task.sleep(for: .milliseconds(300))
            _ = try await server.order(.revoke(key: PartnerKey(key)?.id), "weekly")
            let all = try await reading
            #expect(all.compactMap { $0.fields["event"] } == ["release", "release"])
            #expect(all.first?.fields["retry"] != nil)
            let data = try #require(all.last?.fields["data"])
            #expect(data.contains("\"item\":{") && data.contains("New") && !data.contains("\n"))
            let first = try #require(all.dropFirst().first?.fields["id"])
            async let resumed = events(second, "after=start", resume: first, from: server)
            try await Task.sleep(for: .milliseconds(300))
            await server.stop()
            let rest = try await resumed
            #expect(rest.compactMap { $0.fields["event"] } == ["release"], "it ends when the server stops")
            #expect(rest.last?.fields["id"] == all.last?.fields["id"])
        }
    }
}
