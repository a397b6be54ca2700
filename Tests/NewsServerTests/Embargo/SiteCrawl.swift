import NewsModel
import NewsStore

@testable import NewsServer

/// Every answer that a site gives to everyone, by path.
///
/// It begins with what it was told and goes on with every address that an answer names, so that a route which is
/// linked to is found by itself.
struct SiteCrawl: Equatable {
    private(set) var answers: [String: WireResponse] = [:]

    /// - Parameter known: addresses that nothing need lead to, such as those of what is hidden.
    init(of server: TestServer, known: Set<String>) async throws {
        var waiting = Self.roots(server.wire).union(known).sorted()
        while let path = waiting.popLast() {
            if answers[path] != nil { continue }
            let answer = try await server.get(path).lasting
            answers[path] = answer
            waiting += Self.paths(in: answer, base: server.wire.site.base)
        }
    }

    /// Where two sites differ, a path a line with what differs.
    func differences(from other: SiteCrawl) -> [String] {
        Set(answers.keys).union(other.answers.keys).sorted().compactMap { path in
            let (one, two) = (answers[path], other.answers[path])
            guard one != two else { return nil }
            guard let one, let two else { return "\(path) is in one of them only" }
            let fields = Set(one.fields.map(\.name) + two.fields.map(\.name)).filter { one[$0] != two[$0] }
            return "\(path): \(one.status) and \(two.status), \(fields.sorted()) "
                + (one.body == two.body ? "" : Self.firstDifference(one.text, two.text))
        }
    }

    private static func roots(_ wire: TestWire) -> Set<String> {
        var paths: Set = [
            "/", "/style.css", "/feed.css", "/robots.txt", "/sitemap.xml", "/sitemaps/front.xml", "/sitemaps/0.xml",
            "/sitemaps/1.xml", "/feeds.opml", "/article/none", "/en/article/none/none", "/media/none",
        ]
        let editions = wire.newsroom.editions.map(\.language.description)
        for edition in editions { paths.formUnion(["/\(edition)/", "/\(edition)/feeds/", "/\(edition)/feeds.opml"]) }
        for edition in editions + ["all"] {
            for feed in wire.newsroom.feeds {
                for format in ["rss", "atom", "json"] { paths.insert("/\(edition)/feeds/\(feed.id).\(format)") }
            }
        }
        return paths
    }

    /// The addresses of the site in an answer: its Location, and what stands in quotes or between tags.
    private static func paths(in answer: WireResponse, base: String) -> [String] {
        let location = answer["Location"].map { [$0] } ?? []
        guard answer["Content-Type"]?.contains("css") != true else { return location }
        let words = answer.text.split { "\"'<> \n".contains($0) }
        let absolute = words.filter { $0.hasPrefix(base + "/") }.map { String($0.dropFirst(base.count)) }
        let local = words.filter { $0.hasPrefix("/") && $0.count > 1 && !$0.hasPrefix("//") && !$0.hasPrefix("/>") }
        return (location + absolute + local.map(String.init)).map { path in
            String(path.prefix { $0 != "#" && $0 != "?" && $0 != "\\" && $0 != "&" })
        }.filter { $0.hasPrefix("/") }
    }

    private static func firstDifference(_ one: String, _ two: String) -> String {
        let start = zip(one.utf8, two.utf8).prefix { $0 == $1 }.count
        func around(_ text: String) -> String {
            String(decoding: Array(text.utf8)[max(0, start - 80)..<min(text.utf8.count, start + 80)], as: UTF8.self)
        }
        return "'\(around(one))' and '\(around(two))'"
    }
}
