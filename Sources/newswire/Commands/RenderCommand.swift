import ArgumentParser
import Glibc
import NewsModel
import NewsServer
import NewsStore

/// `newswire render`: everything public as files.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write everything public into a folder, for any web server to hand out.",
        discussion: """
            Writes feeds, pages, sitemaps, style sheets and pictures, byte for byte what the server would send. Run
            again, it makes only what has changed since and removes what is no longer public. A running server is not
            disturbed. docs/operating.md tells how to serve the folder.

            Example: newswire render /srv/www/news
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The folder, made where it is not there.", completion: .directory)
    var folder: String
    @Flag(help: "Make everything anew, as after an update of the program.")
    var all = false
    @Flag(help: "Print the figures as JSON.")
    var json = false

    /// The root of the disk is what a variable that is not set leaves of a path.
    func validate() throws {
        guard folder.contains(where: { $0 != "/" }) else {
            throw ValidationError("'\(folder)' is no folder to write a site into")
        }
    }

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

    /// Only for a person.
    ///
    /// - Parameter count: nil clears the line.
    private static func showProgress(_ count: Int?) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        StandardStreams.writeError(count.map { "\r\($0) files" } ?? "\r\u{1B}[K")
    }
}
