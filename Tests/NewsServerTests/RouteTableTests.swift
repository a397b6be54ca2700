import Foundation
import Hummingbird
import Testing

@testable import NewsServer

@Suite("Routes and those for whom they answer")
struct RouteTableTests {
    @Test("routes are made by the table alone, which demands an audience of each")
    func makers() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/NewsServer")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var makers: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            if source.contains(/\bRouter(Group|Builder)?(<.*>)?\(/) { makers.insert(file.lastPathComponent) }
        }
        #expect(makers == ["RouteTable.swift"])
    }

    @Test("a route for operators or for the socket cannot be put on the public listener")
    func wrongListener() async {
        await #expect(processExitsWith: .failure) {
            var routes = RouteTable(for: [.everyone, .partners])
            routes.get("/metrics", for: .operators) { _, _ in Response(status: .ok) }
        }
        await #expect(processExitsWith: .failure) {
            var routes = RouteTable(for: [.everyone, .partners])
            routes.post("/desk/v1/orders", for: .control) { _, _ in Response(status: .ok) }
        }
    }

    @Test("the table tells every route with its audience")
    func told() {
        var routes = RouteTable(for: [.everyone, .partners])
        routes.get("/:edition/feeds", for: .everyone) { _, _ in Response(status: .ok) }
        routes.get("/partner/v1/items", for: .partners) { _, _ in Response(status: .ok) }
        #expect(
            routes.routes == [
                RouteTable.Route(method: .get, path: "/:edition/feeds", audience: .everyone),
                RouteTable.Route(method: .get, path: "/partner/v1/items", audience: .partners),
            ])
    }
}
