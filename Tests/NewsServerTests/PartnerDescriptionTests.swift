import Foundation
import NewsModel
import Testing

@testable import NewsServer

@Suite("The description of the partner interface")
struct PartnerDescriptionTests {
    /// The paths of the public listener's table below `/partner/`.
    private static func routed() throws -> Set<String> {
        let routes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/NewsServer/Routes.swift")
        let lines = try String(contentsOf: routes, encoding: .utf8).split(separator: "\n")
        let site = lines.prefix { !$0.contains("static func control") }
        return Set(site.compactMap { $0.firstMatch(of: /"(\/partner\/[^"]*)"/).map { String($0.1) } })
    }

    @Test("it is sent as what is public is: packed, in parts, and not twice")
    func sent() async throws {
        try await withServer { server in
            let path = "/partner/v1/openapi.json"
            for _ in 1...2 {  // by the route, and when it is ready
                let packed = try await server.get(path, ["Accept-Encoding": "br, gzip"])
                #expect(packed.status == 200 && packed["Content-Encoding"] == "br")
                #expect(packed["Content-Type"] == "application/json" && packed["Vary"] == "Accept-Encoding")
                #expect(packed["X-Content-Type-Options"] == "nosniff")
                #expect(packed["Cache-Control"] == "public, max-age=3600")
                let tag = try #require(packed["ETag"])
                #expect(try await server.get(path, ["If-None-Match": tag]).status == 304)
                #expect(try await server.get(path, ["Range": "bytes=0-9"]).body.count == 10)
            }
        }
    }

    @Test("every route is described, and every described path is routed, with its methods")
    func routes() async throws {
        try await withServer { server in
            let description = PartnerDescription()
            let key = try await server.addPartner("weekly", feeds: ["macau"]) {
                $0.scopes = [.read, .send]
                $0.provider = "weekly"
            }
            for (path, operations) in description.paths {
                let address = path.replacing(/\{[a-z]+\}/, with: "1")
                for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
                    // What is routed answers without a key with 401, except the description itself.
                    let status = try await server.send(method, address).status
                    let isRouted = status != 405
                    #expect(isRouted == (operations[method] != nil), "\(method) \(path): \(status)")
                }
                for (method, statuses) in operations where method == "GET" && !path.hasSuffix("stream") {
                    for field in [[:], ["Authorization": "Bearer \(key)"]] as [KeyValuePairs<String, String>] {
                        let status = try await server.send(method, address, field).status
                        #expect(statuses.contains("\(status)"), "\(method) \(path) answers \(status)")
                    }
                }
            }
            let described = Set(description.paths.keys.map { $0.replacing(/\{([a-z]+)\}/) { ":\($0.1)" } })
            #expect(try Self.routed() == described)
        }
    }
}
