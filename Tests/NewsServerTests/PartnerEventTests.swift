import Eventually
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

    /// Opens the stream and waits until it has told of so many changes.
    private func open(
        _ key: String, resume: String? = nil, from server: TestServer, expecting count: Int
    ) async throws -> RawConnection {
        let place = resume.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        let head = "GET /partner/v1/stream?after=start HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n"
        let request = head + "Authorization: Bearer \(key)\r\n\(place)\r\n"
        let connection = try RawConnection(port: server.port, sending: Array(request.utf8))
        #expect(try await hasTold(connection, count))
        return connection
    }

    private func hasTold(_ connection: RawConnection, _ count: Int) async throws -> Bool {
        try await eventually { connection.waiting.ranges(of: "event: ").count == count }
    }

    /// The events of a connection until the server closes it.
    private func events(_ connection: RawConnection) async throws -> [Event] {
        defer { connection.close() }
        let response = try WireResponse(await connection.receive())
        #expect(response.status == 200 && response["Content-Type"] == "text/event-stream")
        return response.dechunked.split(separator: "\n\n").map { Event(Substring($0)) }
    }

    @Test("HEAD of the stream states no length, as GET has none")
    func head() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let answer = try await server.send("HEAD", "/partner/v1/stream", ["Authorization": "Bearer \(key)"])
            #expect(answer.status == 200 && answer["Content-Type"] == "text/event-stream" && answer.body.isEmpty)
            #expect(answer["Content-Length"] == nil && answer["Connection"] == "close")
        }
    }

    @Test("A Last-Event-ID with nothing in it is none")
    func emptyResume() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let stream = try await open(key, resume: "", from: server, expecting: 1)
            stream.close()
        }
    }

    @Test("A Last-Event-ID that is no cursor is refused by its own name")
    func wrongResume() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let filtered = try await server.page(key, "after=start&feed=macau").next
            for id in ["7", filtered] {
                let answer = try await server.partner(key, "stream", ["Last-Event-ID": id])
                #expect(answer.status == 400 && answer.text.contains("\"Last-Event-ID: "), "\(answer.text)")
                #expect(try await server.partner(key, "stream?after=\(id)").text.contains("\"after: "))
            }
        }
    }

    @Test("A stream that its reader leaves is in the access log, and in no error")
    func left() async throws {
        let (folder, log) = (try TestFolder(), TestLog())
        var serving = ServingOptions()
        serving.accessLog = folder.path + "/access.log"
        try await withServer(holding: \.usual, serving: serving, logger: log.logger) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let stream = try await open(key, from: server, expecting: 1)
            try await server.someWait(1)
            stream.close()
            try await server.someAreOpen(0)
        }
        let text = try String(contentsOfFile: folder.path + "/access.log", encoding: .utf8)
        #expect(text.ranges(of: "\"GET /partner/v1/stream?after=start HTTP/1.1\" 200 ").count == 1, "\(text)")
        #expect(log.errors.isEmpty, "\(log.errors)")
    }

    @Test("Changes come as events with the cursor as their id, until the key is revoked, and the id resumes")
    func events() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let second = try #require(try await server.order(.rotate(expires: nil), "weekly").key)
            let stream = try await open(key, from: server, expecting: 1)
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            #expect(try await hasTold(stream, 2))
            _ = try await server.order(.revoke(key: PartnerKey(key)?.id), "weekly")
            let all = try await events(stream)
            #expect(all.compactMap { $0.fields["event"] } == ["release", "release"])
            #expect(all.first?.fields["retry"] != nil)
            let data = try #require(all.last?.fields["data"])
            #expect(data.contains("\"item\":{") && data.contains("New") && !data.contains("\n"))
            let first = try #require(all.dropFirst().first?.fields["id"])
            let resumed = try await open(second, resume: first, from: server, expecting: 1)
            await server.stop()
            let rest = try await events(resumed)
            #expect(rest.compactMap { $0.fields["event"] } == ["release"], "it ends when the server stops")
            #expect(rest.last?.fields["id"] == all.last?.fields["id"])
        }
    }
}
