import Hummingbird

/// Every route there is, on one screen.
enum Routes {
    /// The public site: for everyone.
    static func site(
        feeds: FeedController, pages: PageController, media: MediaController, stylesheets: StylesheetController,
        errors: ErrorPages
    ) -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: errors)
        router.add(middleware: ReadyLane(ready: feeds.ready, clock: feeds.clock))

        router.get("/", use: pages.root)
        router.get("/style.css", use: stylesheets.page)
        router.get("/feed.css", use: stylesheets.feed)

        router.get("/robots.txt", use: feeds.robots)
        router.get("/sitemap.xml", use: feeds.sitemapIndex)
        router.get("/sitemaps/:part", use: feeds.sitemapPart)

        router.get("/media/:hash", use: media.file)

        router.get("/article/:article", use: pages.anyLanguage)

        router.get("/:edition", use: pages.front)
        router.get("/:edition/article/:variant", use: pages.article)
        router.get("/:edition/article/:variant/:slug", use: pages.article)
        router.get("/:edition/feeds", use: pages.feeds)
        router.get("/:edition/feeds/:feed", use: feeds.feed)
        return router
    }

    /// The Unix socket beside the store: for processes of the same user.
    static func control(wire: WireController, desk: DeskController) -> Router<BasicRequestContext> {
        let router = Router()
        router.post("/partner/v1/wire", use: wire.take)
        router.post("/desk/v1/orders", use: desk.carryOut)
        return router
    }

    /// The operators' listener.
    static func operations(_ operations: OperationsController) -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("/healthz", use: operations.health)
        router.get("/readyz", use: operations.readiness)
        router.get("/metrics", use: operations.metrics)
        return router
    }
}
