import Hummingbird
import Ingest
import NewsModel
import Pages

/// All routes, on one screen, each with its audience.
enum Routes {
    /// The public listener.
    static func site(
        feeds: FeedController, files: SiteFileController, pages: PageController, media: MediaController,
        theme: ThemeController, partners: PartnerInterface, errors: ErrorPages, indexNow: IndexNow? = nil
    ) -> RouteTable {
        var routes = RouteTable(
            for: [.everyone, .partners],
            through: [errors, PartnerProblems(description: partners.description, gate: partners.gate), ReadersOnly()])

        routes.get(Site.rootPath, for: .everyone, use: pages.root)
        for part in theme.parts {
            routes.get(part.usualPath, for: .everyone, use: theme.current(part))
            routes.get(part.anyPath, for: .everyone, use: theme.named(part))
        }
        routes.get(Site.usualIconPath, for: .everyone, use: theme.current(theme.icon))

        routes.get(Site.robotsPath, for: .everyone, use: files.robots)
        routes.get(Site.sitemapPath, for: .everyone, use: files.sitemapIndex)
        routes.get("/sitemaps/:part", for: .everyone, use: files.sitemap)

        if let indexNow { routes.get(indexNow.path, for: .everyone, use: files.key(indexNow)) }

        routes.get("/media/:hash", for: .everyone, use: media.file)

        routes.get("/article/:article", for: .everyone, use: pages.anyLanguage)

        routes.get("/feeds.opml", for: .everyone, use: feeds.subscriptions)
        routes.get("/feed", for: .everyone, use: feeds.negotiated)
        routes.get("/:edition/feed", for: .everyone, use: feeds.main(.feed))
        for probe in FeedProbe.allCases {
            routes.get("/\(probe.rawValue)", for: .everyone, use: feeds.main(probe))
            routes.get("/:edition/\(probe.rawValue)", for: .everyone, use: feeds.main(probe))
        }

        routes.get("/:edition", for: .everyone, use: pages.front)
        routes.get("/:edition/section/:feed", for: .everyone, use: pages.section)
        routes.get("/:edition/article/:variant", for: .everyone, use: pages.article)
        routes.get("/:edition/article/:variant/:slug", for: .everyone, use: pages.article)
        routes.get("/:edition/feeds", for: .everyone, use: pages.feeds)
        routes.get("/:edition/feeds.opml", for: .everyone, use: feeds.subscriptions)
        routes.get("/:edition/feeds/:feed", for: .everyone, use: feeds.feed)
        routes.get("/:edition/feeds/:feed/archive/:archive", for: .everyone, use: feeds.archive)

        routes.get("/partner/v1/items", for: .partners, use: partners.stream.items)
        routes.get("/partner/v1/items/:id", for: .partners, use: partners.items.item)
        routes.get("/partner/v1/items/:id/versions/:version", for: .partners, use: partners.items.version)
        routes.get("/partner/v1/media/:hash", for: .partners, use: partners.items.picture)
        routes.get("/partner/v1/feeds", for: .partners, use: partners.feeds.entitled)
        routes.get("/partner/v1/feeds/:feed", for: .partners, use: partners.feeds.feed)
        routes.get("/partner/v1/stream", for: .partners, use: partners.stream.stream)
        routes.get("/partner/v1/usage", for: .partners, use: partners.feeds.usage)
        routes.post("/partner/v1/wire", for: .partners, use: partners.wire.take)
        routes.get("/partner/v1/openapi.json", for: .everyone, use: files.description(partners.description))
        return routes
    }

    /// The Unix socket beside the store.
    static func control(wire: WireController, desk: DeskController, partners: PartnerOfficeController) -> RouteTable {
        let orders: [(path: String, handler: RouteTable.Handler)] = [
            (WireBatch.path, wire.take), (DeskOrder.path, desk.carryOut), (PartnerOrder.path, partners.carryOut),
        ]
        var routes = RouteTable(for: [.control], through: [OrdersOnly(paths: orders.map(\.path))])
        for (path, handler) in orders { routes.post(path, for: .control, use: handler) }
        return routes
    }

    /// The operators' listener.
    static func operations(_ operations: OperationsController) -> RouteTable {
        var routes = RouteTable(for: [.operators], through: [ReadersOnly()])
        routes.get("/healthz", for: .operators, use: operations.health)
        routes.get("/readyz", for: .operators, use: operations.readiness)
        routes.get("/metrics", for: .operators, use: operations.metrics)
        return routes
    }
}
