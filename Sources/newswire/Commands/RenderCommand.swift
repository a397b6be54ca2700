import ArgumentParser
import Glibc
import NewsModel
import NewsServer
import NewsStore

/// `newswire render`: everything public as files.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write everything public into a folder, for any web server to serve.",
        discussion: """
            Writes feeds, pages, sitemaps, style sheets and pictures, byte for byte as the server would send them. Later
            runs write only what has changed and remove what is no longer public. A running server is not
            disturbed. docs/operating.md explains how to serve the folder.

            Example: newswire render /srv/www/news
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The folder; it is created if missing.", completion: .directory, transform: statedFolder)
    var folder: String
    @Flag(help: "Render everything again, as after an update of the program.")
    var all = false
    @Flag(help: "Print the figures as JSON.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            let (site, store) = try await buildStaticSite(readConfiguration(common), folder: folder)
            let summary = try await site.write(everything: all) { Self.showProgress($0) }
            Self.showProgress(nil)
            try store.close()
            let (written, removed) = (summary.written, summary.removed)
            try say(
                json
                    ? FactLine.write(["written": written, "removed": removed])
                    : "\(written) files written, \(removed) removed")
        }
    }

    /// Only on a terminal.
    ///
    /// - Parameter count: nil clears the line.
    private static func showProgress(_ count: Int?) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        StandardStreams.writeError(count.map { "\r\($0) files" } ?? "\r\u{1B}[K")
    }
}
