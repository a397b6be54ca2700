import Foundation
import NewsModel
import NewsServer
import NewsStore
import Testing

@Suite("Orders about partners")
struct PartnerOrderTests {
    @Test("Every order is written down, with who gave it, when and what it states, and so is that it was refused")
    func audit() async throws {
        let folder = try TestFolder()
        var key = ""
        try await withServer(in: folder) { server in
            key = try await server.addPartner("weekly", feeds: ["macau"])
            _ = try await server.order(.revoke(key: nil), "weekly")
            #expect(try await server.post(PartnerOrder(.revoke(key: nil), name: "weekly", by: "bo")).status == 409)
        }
        let log = try String(contentsOfFile: folder.path + "/audit", encoding: .utf8)
        let lines = try log.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(lines.map { $0["by"] as? String } == ["ana", "ana", "bo", "bo"])
        #expect(lines.allSatisfy { $0["at"] is String && $0["partner"] as? String == "weekly" && $0["order"] != nil })
        #expect(lines.last?["refused"] as? String == "it has no live key")
        #expect(log.contains("\"feeds\":[\"macau\"]") && !log.contains(key.suffix(52)))
    }

    @Test("What cannot be recorded is not done")
    func unwritten() async throws {
        let folder = try TestFolder()
        try await withServer(in: folder) { server in
            try FileManager.default.createDirectory(atPath: folder.path + "/audit", withIntermediateDirectories: true)
            var terms = PartnerOrder.Terms()
            (terms.feeds, terms.languages) = (["macau"], ["en"])
            let answer = try await server.post(PartnerOrder(.add(terms, expires: nil), name: "weekly", by: "ana"))
            #expect(answer.status == 409 && answer.text.contains("cannot be recorded"))
            #expect(try await server.sqlite.partners().isEmpty)
        }
    }

    @Test("One that is to read and may have nothing is refused; of one that is there other things can be changed")
    func nothingToRead() async throws {
        try await withServer { server in
            var terms = PartnerOrder.Terms()
            let none = try await server.post(PartnerOrder(.add(terms, expires: nil), name: "weekly", by: "ana"))
            #expect(none.status == 409 && none.text.contains("needs feeds and languages"))
            (terms.scopes, terms.provider) = ([.send], "weekly")
            _ = try await server.order(.add(terms, expires: nil), "weekly")
            terms = PartnerOrder.Terms()
            terms.rate = 5
            #expect(try await server.order(.set(terms), "weekly").rate == 5)
            terms.scopes = [.read, .send]
            let both = try await server.post(PartnerOrder(.set(terms), name: "weekly", by: "ana"))
            #expect(both.status == 409 && both.text.contains("needs feeds and languages"))
        }
    }
}
