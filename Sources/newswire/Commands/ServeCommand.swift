import ArgumentParser
import Glibc
import Ingest
import NewsModel
import NewsServer
import NewsStore
import ServiceLifecycle
import UnixSignals

/// `newswire serve`: feeds, sitemaps and pages over HTTP, and copy from other newswire processes.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve feeds, sitemaps and pages until stopped by SIGTERM or SIGINT.",
        discussion: "Example: newswire serve --listen 127.0.0.1:8080")

    @OptionGroup var common: CommonOptions
    @Option(help: "HOST:PORT to listen on, instead of the configured one; port 0 takes a free one.")
    var listen: String?

    func run() async throws {
        try await newswire.run {
            let settings = try readConfiguration(common)
            let address = try address(settings)
            let program = try build(settings)
            DescriptorLimit.raise()
            for spool in settings.spools { try spool.make() }
            unlink(settings.controlSocket)
            defer { unlink(settings.controlSocket) }
            let services = try server(program).services(address: address, controlSocket: settings.controlSocket) {
                port in
                greet(settings, host: address.host, port: port)
            }
            let group = ServiceGroup(
                configuration: .init(
                    services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: program.logger))
            try await ListenFailure.named(address) { try await group.run() }
            try program.store.close()
        }
    }

    private func address(_ settings: Configuration) throws -> NewsServer.Address {
        guard let listen else { return settings.listen }
        guard let address = NewsServer.Address(listen) else {
            throw ValidationError("--listen '\(listen)': expected HOST:PORT, such as 127.0.0.1:8080")
        }
        return address
    }

    private func server(_ program: Program) -> NewsServer {
        NewsServer(
            NewsServer.Parts(
                store: program.store, pictures: program.store, media: program.media, fetcher: program.pictures,
                taker: CountingTaker(program.importer, figures: program.intake.figures),
                intake: program.intake, desk: program.desk,
                partners: PartnerRoom(
                    store: program.store, office: program.partners, site: program.configuration.site,
                    audit: program.configuration.audit, trustedProxies: program.configuration.trustedProxies),
                announcements: program.announcements, newsroom: program.configuration.newsroom,
                feeds: program.feeds, sitemaps: program.sitemaps, renderer: program.renderer,
                theme: program.configuration.theme, serving: program.configuration.serving, clock: program.clock,
                logger: program.logger))
    }

    /// The addresses to open, once they answer.
    private func greet(_ settings: Configuration, host: String, port: Int) {
        let root =
            "\(settings.serving.tls == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        let editions = settings.newsroom.editions.map { edition in
            let page = "\(root)/\(edition.language)/"
            return "  \(edition.language.description.padding(to: 8)) \(page)   feeds: \(page)feeds/   \(edition.title)"
        }
        let lines = ["Newswire is listening on \(root)/"] + editions + ["  sitemap  \(root)/sitemap.xml"]
        do {
            try say(lines.joined(separator: "\n"))
        } catch {
            complain("newswire: \(error)")
        }
    }
}
