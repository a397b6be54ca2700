import ArgumentParser
import Ingest
import NewsModel
import NewsServer
import UnixSignals

/// `newswire serve`: feeds, sitemaps and pages over HTTP, and copy from other newswire processes.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve feeds, sitemaps and pages until stopped by SIGTERM or SIGINT.",
        discussion: "Example: newswire serve --listen 127.0.0.1:8080")

    @OptionGroup var common: CommonOptions
    @Option(help: "HOST:PORT to listen on, instead of the configured one; port 0 picks a free port.")
    var listen: String?

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let address = try address(settings)
            DescriptorLimit.raise()
            HeapLimit.set()
            try await Signals.trapping(.sigterm, .sigint, .sighup) { signals in
                let socket = try ListenFailure.named(address) { try ListeningSocket(address) }
                let bound = ListenAddress(host: address.host, port: socket.port ?? address.port)
                try demandFree(settings.operations)
                var served = settings
                served.follow(bound)
                let rounds = ServerRounds(socket: socket, signals: signals) { [common] in
                    var next = try readConfiguration(common)
                    next.follow(bound)
                    return next
                } greet: { [served] in
                    greet(served, at: bound)
                    StartCode.giveBack()
                }
                try await rounds.run(served)
            }
        }
    }

    private func address(_ settings: Configuration) throws -> ListenAddress {
        guard let listen else { return settings.listen }
        guard let address = ListenAddress(listen) else {
            throw ValidationError("--listen '\(listen)': expected HOST:PORT, such as 127.0.0.1:8080")
        }
        return address
    }

    /// The operators' listener opens its socket itself, and late: tried here, a failure is reported as clearly as that
    /// of the public one.
    private func demandFree(_ address: ListenAddress?) throws {
        guard let address else { return }
        _ = try ListenFailure.named(address, choice: "the key 'operations'") { try ListeningSocket(address) }
    }

    /// Prints the addresses, once the server responds.
    private func greet(_ settings: Configuration, at address: ListenAddress) {
        let root = "\(settings.serving.tls == nil ? "http" : "https")://\(address)"
        let editions = settings.newsroom.editions.map { edition in
            let page = "\(root)/\(edition.language)/"
            return "  \(edition.language.description.padding(to: 8)) \(page)   feeds: \(page)feeds/   \(edition.title)"
        }
        var lines = ["Newswire is listening on \(root)/"] + editions + ["  sitemap  \(root)/sitemap.xml"]
        let base = settings.site.base
        if base != root, ["127.0.0.1", "localhost", "[::1]"].contains(where: { base.contains("://\($0)") }) {
            let advice =
                settings.hasBaseURL
                ? "as baseURL says; remove it to have them point here" : "this machine; set baseURL for others"
            lines.append("  links    point to \(base)/, \(advice)")
        }
        do {
            try say(lines.joined(separator: "\n"))
        } catch {
            complain("newswire: \(error)")
        }
    }
}
