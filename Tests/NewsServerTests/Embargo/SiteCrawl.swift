import NewsModel
import NewsStore

@testable import NewsServer

extension Crawl {
    /// Every answer that a site gives to everyone, by path.
    ///
    /// It begins with what it was told and goes on with every address that an answer names, so that a route which is
    /// linked to is found by itself.
    ///
    /// - Parameter known: addresses that nothing need lead to, such as those of what is hidden.
    init(ofSite server: TestServer, known: Set<String>) async throws {
        self.init()
        var waiting = Self.roots(server.wire).union(known).sorted()
        while let path = waiting.popLast() {
            if answers[path] != nil { continue }
            let answer = try await server.get(path).lasting
            answers[path] = answer
            waiting += Self.paths(in: answer, base: server.wire.site.base)
        }
    }

    private static func roots(_ wire: TestWire) -> Set<String> {
        var paths: Set = [
            "/", "/style.css", "/feed.css", "/style-0.css", "/robots.txt", "/sitemap.xml", "/sitemaps/front.xml",
            "/sitemaps/0.xml",
            "/sitemaps/1.xml", "/sitemaps/news.xml", "/feeds.opml", "/feed", "/feed.xml", "/partner/v1/openapi.json",
            "/partner/v1/items", "/article/none", "/en/article/none/none", "/media/none",
        ]
        let editions = wire.newsroom.editions.map(\.language.description)
        for edition in editions { paths.formUnion(["/\(edition)/", "/\(edition)/feeds/", "/\(edition)/feeds.opml"]) }
        for edition in editions { paths.formUnion(["/\(edition)/?page=2", "/\(edition)/section/macau/?page=2"]) }
        for edition in editions + ["all"] {
            for feed in wire.newsroom.feeds {
                for format in ["rss", "atom", "json"] {
                    let path = "/\(edition)/feeds/\(feed.id)"
                    paths.formUnion(["\(path).\(format)", "\(path)/archive/0.\(format)", "\(path)/archive/1.\(format)"])
                }
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
            String(path.prefix { $0 != "#" && $0 != "\\" && $0 != "&" })
        }.filter { $0.hasPrefix("/") }
    }
}
