import Foundation
import NewsModel
import NewsServer
import Testing

/// A page of the stream as a partner reads it.
struct PartnerPage: Decodable {
    struct Item: Decodable {
        struct Text: Decodable {
            let value: String
        }

        let uri: String
        let pubStatus: String
        let headlines: [Text]?
        let bodies: [Text]?
        let embargoedUntil: String?
    }

    struct Change: Decodable {
        let id: String
        let version: Int
        let kind: String
        let note: String?
        let feeds: [String]
    }

    struct Notice: Decodable {
        let feed: String
        let language: String
        let replay: String
    }

    let items: [Item]
    let changes: [Change]
    let notices: [Notice]?
    let next: String

    /// What changed, in words: the kind and the headline, or else the status.
    var lines: [String] {
        zip(changes, items).map { change, item in
            "\(change.kind) \(item.headlines?.first?.value ?? item.pubStatus)"
        }
    }
}

extension TestServer {
    /// Makes a partner and returns its key.
    func addPartner(
        _ name: String, feeds: [String], languages: [String] = ["en"],
        _ change: (inout PartnerOrder.Terms) -> Void = { _ in }
    ) async throws -> String {
        var terms = PartnerOrder.Terms()
        (terms.feeds, terms.languages) = (feeds, languages)
        change(&terms)
        return try #require(try await order(.add(terms, expires: nil), name).key)
    }

    /// Hands an order over as the commands do.
    func order(_ act: PartnerOrder.Act, _ name: String) async throws -> PartnerResult {
        let response = try await post(PartnerOrder(act, name: name, by: "ana"))
        try #require(response.status == 200, "\(response.text)")
        return try JSONDecoder().decode(PartnerResult.self, from: Data(response.body))
    }

    func post(_ order: PartnerOrder) async throws -> WireResponse {
        let body = Array(try JSONEncoder().encode(order))
        let head =
            "POST /desk/v1/partners HTTP/1.1\r\nHost: newswire\r\nConnection: close\r\nContent-Type: "
            + "\(PartnerOrder.mediaType)\r\nContent-Length: \(body.count)\r\n\r\n"
        return try WireResponse(await RawClient.exchange(Array(head.utf8) + body, socket: socket))
    }

    /// What a call of a partner is answered.
    func partner(
        _ key: String, _ call: String, _ fields: KeyValuePairs<String, String> = [:]
    ) async throws -> WireResponse {
        var all: [(String, String)] = [("Authorization", "Bearer \(key)")]
        all += fields.map { ($0.key, $0.value) }
        var head = "GET /partner/v1/\(call) HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n"
        for (name, value) in all { head += "\(name): \(value)\r\n" }
        return try WireResponse(await RawClient.exchange(Array((head + "\r\n").utf8), port: port))
    }

    /// A page of the stream.
    func page(_ key: String, _ query: String) async throws -> PartnerPage {
        let response = try await partner(key, "items?\(query)")
        try #require(response.status == 200, "\(query): \(response.text)")
        return try JSONDecoder().decode(PartnerPage.self, from: Data(response.body))
    }
}
