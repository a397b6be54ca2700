import Foundation
import Ingest
import NewsModel
import Testing

@Suite("Copy posted to the Unix socket")
struct PostTests {
    private static let story = "Night ferries until two\n\nFares stay as they are.\n"

    @Test("Copy as the body takes its name, language and charset from the request")
    func single() async throws {
        try await withServer { server in
            let text = Array("Caf".utf8) + [0xE9] + Array(" aberto\n\nAt".utf8) + [0xE9] + Array(" tarde.\n".utf8)
            let response = try await post(
                text, "?name=cafe.pt.txt&provider=agency", ["Content-Type": "text/plain; charset=windows-1252"],
                to: server)
            let results = try results(response)
            #expect(results.map(\.headline) == ["Café aberto"] && results.map(\.language?.description) == ["pt"])
            #expect(results.map(\.file) == ["cafe.pt.txt"] && response["Content-Type"] == "application/json")
            let again = try await post(
                text, "?provider=agency",
                [
                    "Content-Type": "text/plain; charset=windows-1252",
                    "Content-Disposition": "attachment; filename=\"cafe.pt.txt\"",
                ], to: server)
            #expect(try self.results(again).map(\.outcome) == [.unchanged])
        }
    }

    @Test("Parameters say what the options of import say")
    func parameters() async throws {
        try await withServer { server in
            let first = try results(
                try await post(Array(Self.story.utf8), "?id=x1&language=en&format=text", [:], to: server))
            let article = try #require(first.first?.article)
            let second = try results(
                try await post(Array(Self.story.utf8), "?id=x2&language=pt&article=\(article)", [:], to: server))
            #expect(first.map(\.outcome) == [.stored] && second.map(\.article) == [article])
        }
    }

    @Test("Several pieces in a form or a mixed body have one result each, in their order, whatever becomes of them")
    func several() async throws {
        try await withServer { server in
            for type in ["multipart/form-data", "multipart/mixed"] {
                let name = type.hasSuffix("mixed") ? "m" : "f"
                let body = multipart([
                    ("form-data; name=\"language\"", nil, Array("en".utf8)),
                    ("form-data; name=\"a\"; filename=\"\(name)1.txt\"", "text/plain", Array(Self.story.utf8)),
                    ("form-data; name=\"a\"; filename=\"\(name)2.txt\"", nil, []),
                    (
                        "attachment; filename*=UTF-8''\(name)%203.pt.txt", "text/plain; charset=utf-8",
                        Array("Olá\n\nTexto.\n".utf8)
                    ),
                ])
                let response = try await post(body, "", ["Content-Type": "\(type); boundary=\"b o\""], to: server)
                let results = try results(response)
                #expect(results.map(\.file) == ["\(name)1.txt", "\(name)2.txt", "\(name) 3.pt.txt"])
                #expect(results.map(\.outcome) == [.stored, .refused, .stored])
            }
        }
    }

    @Test(
        "What is not to be understood is refused whole, as a problem that says what was expected",
        arguments: [
            ("?langauge=en", "text/plain", 400, "did you mean 'language'?"),
            ("?language=english_", "text/plain", 400, "is not a language tag"),
            ("?format=word", "text/plain", 400, "format: "),
            ("?id=", "text/plain", 400, "id: empty"),
            ("?id=1&id=2", "text/plain", 400, "id: given twice"),
            ("", "text/plain; charset=klingon", 415, "charset: "),
            ("", "text/plain; charset", 400, "is malformed"),
            ("", "application/x-www-form-urlencoded", 415, "-H 'Content-Type: text/plain'"),
            ("", "image/png", 415, "image/png: expected copy"), ("", "application/zip", 415, "expected copy"),
            ("", "multipart/related; boundary=x", 415, "expected multipart/form-data or multipart/mixed"),
            ("", "multipart/mixed", 400, "no boundary"),
            ("", "multipart/mixed; boundary=x", 400, "there is no line '--x'"),
        ])
    func refused(query: String, type: String, status: Int, detail: String) async throws {
        try await withServer { server in
            let response = try await post(Array(Self.story.utf8), query, ["Content-Type": type], to: server)
            #expect(response.status == status && response["Content-Type"] == "application/problem+json")
            let problem = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
            #expect(problem["status"] as? Int == status && problem["type"] as? String == "about:blank")
            #expect((problem["detail"] as? String)?.contains(detail) == true, "\(problem)")
        }
    }

    @Test("A body that is packed, or too large by its own account, is refused before it is read")
    func unread() async throws {
        try await withServer { server in
            let packed = try await post([1], "", ["Content-Encoding": "gzip"], to: server)
            #expect(packed.status == 415)
            let head =
                "POST /partner/v1/wire HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n"
            let large = try WireResponse(await RawClient.exchange(Array(head.utf8), socket: server.socket))
            #expect(large.status == 413)
        }
    }

    @Test(
        "A multipart body that is cut short or malformed is refused",
        arguments: [
            "--x\r\n\r\nText", "--x\r\n\r\nText\r\n--x", "--x\r\nbad\r\n\r\nText\r\n--x--",
            "--x junk\r\n\r\nText\r\n--x--",
            "--x\r\nA: 1\r\na: 2\r\n\r\nText\r\n--x--", "--y\r\n\r\nText\r\n--y--", "",
            "--x\r\nContent-Transfer-Encoding: base64\r\n\r\nVGV4dA==\r\n--x--",
        ])
    func malformed(body: String) async throws {
        try await withServer { server in
            let response = try await post(
                Array(body.utf8), "", ["Content-Type": "multipart/mixed; boundary=x"], to: server)
            #expect(response.status == 400, "\(response.text)")
        }
    }

    @Test("An id is of one piece: with several nothing is taken", arguments: [1, 2])
    func idOfOne(pieces: Int) async throws {
        try await withServer { server in
            let files = (1...pieces).map { number in
                (
                    disposition: "form-data; name=\"a\"; filename=\"\(number).en.txt\"", type: String?.none,
                    body: Array("Head \(number)\n\nText.\n".utf8)
                )
            }
            let body = multipart(files + [("form-data; name=\"id\"", nil, Array("one".utf8))])
            let response = try await post(
                body, "", ["Content-Type": "multipart/form-data; boundary=\"b o\""], to: server)
            if pieces == 1 {
                #expect(try results(response).map(\.outcome) == [.stored])
            } else {
                #expect(response.status == 400 && response.text.contains("id: expected with a single piece"))
            }
        }
    }

    @Test("A provider that is no id is refused with the form of one")
    func noProvider() async throws {
        try await withServer { server in
            let response = try await post(
                Array(Self.story.utf8), "?provider=no%20such%20id", ["Content-Type": "text/plain"], to: server)
            #expect(response.status == 400)
            #expect(response.text.contains("'no such id' is not a provider id, expected letters, digits and hyphens"))
        }
    }

    @Test("A field of a form that is mistyped is no copy: nothing is taken, and the right name is suggested")
    func mistyped() async throws {
        try await withServer { server in
            let body = multipart([
                ("form-data; name=\"langauge\"", nil, Array("pt".utf8)),
                ("form-data; name=\"file\"; filename=\"a.txt\"", nil, Array(Self.story.utf8)),
            ])
            let type: KeyValuePairs = ["Content-Type": "multipart/form-data; boundary=\"b o\""]
            let response = try await post(body, "", type, to: server)
            #expect(response.status == 400 && response.text.contains("'langauge' is unknown"))
            #expect(response.text.contains("language"))
        }
    }

    @Test("A field of a form that no option has room for is refused, and not repeated", arguments: ["language", "id"])
    func long(name: String) async throws {
        try await withServer { server in
            let body = multipart([
                ("form-data; name=\"\(name)\"", nil, Array(repeating: UInt8(ascii: "a"), count: 5000)),
                ("form-data; name=\"file\"; filename=\"a.en.txt\"", nil, Array(Self.story.utf8)),
            ])
            let response = try await post(
                body, "", ["Content-Type": "multipart/form-data; boundary=\"b o\""], to: server)
            #expect(response.status == 400 && response.text.contains("\(name): longer than 4096 bytes"))
            #expect(response.body.count < 200)
        }
    }

    @Test("What a refusal repeats of a request has a limit")
    func longDetail() async throws {
        try await withServer { server in
            let body = "--x\r\n" + String(repeating: "a", count: 8000) + "\r\n\r\nText\r\n--x--"
            let response = try await post(
                Array(body.utf8), "", ["Content-Type": "multipart/mixed; boundary=x"], to: server)
            #expect(response.status == 400 && response.text.contains("part 1: 'aaa"))
            #expect(response.body.count < 4200)
        }
    }

    @Test("Text before the first and after the last boundary is no copy, and a boundary within a line is text")
    func boundaries() async throws {
        try await withServer { server in
            let body =
                "preamble\r\n--x \t\r\nContent-Disposition: inline; filename=a.en.txt\r\n\r\nHead --x\r\n\r\nText\n--x.\r\n--x--\r\nepilogue"
            let response = try await post(
                Array(body.utf8), "", ["Content-Type": "multipart/mixed; boundary=x"], to: server)
            let results = try results(response)
            #expect(results.map(\.headline) == ["Head --x"])
        }
    }

    @Test("Many at once are all answered, each with its own result")
    func concurrent() async throws {
        try await withServer { server in
            try await withThrowingTaskGroup(of: [ImportResult].self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let text = number == 17 ? "\n" : "Story \(number)\n\nText.\n"
                        return try results(
                            await post(Array(text.utf8), "?name=s\(number).en.txt", [:], to: server))
                    }
                }
                for try await results in group {
                    let result = try #require(results.first)
                    #expect(results.count == 1)
                    #expect(result.outcome == (result.file == "s17.en.txt" ? .refused : .stored))
                }
            }
        }
    }

    private func results(_ response: WireResponse) throws -> [ImportResult] {
        try #require(response.status == 200, "\(response.text)")
        return try JSONDecoder().decode([ImportResult].self, from: Data(response.body))
    }

    private func multipart(_ parts: [(disposition: String, type: String?, body: [UInt8])]) -> [UInt8] {
        let bodies = parts.map { part in
            let type = part.type.map { "Content-Type: \($0)\r\n" } ?? ""
            return Array("--b o\r\nContent-Disposition: \(part.disposition)\r\n\(type)\r\n".utf8) + part.body + [
                13, 10,
            ]
        }
        return bodies.flatMap { $0 } + Array("--b o--\r\n".utf8)
    }

    private func post(
        _ body: [UInt8], _ query: String, _ fields: KeyValuePairs<String, String>, to server: TestServer
    ) async throws -> WireResponse {
        var head = "POST /partner/v1/wire\(query) HTTP/1.1\r\nHost: newswire\r\nConnection: close\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        head += "Content-Length: \(body.count)\r\n\r\n"
        return try WireResponse(await RawClient.exchange(Array(head.utf8) + body, socket: server.socket))
    }
}
