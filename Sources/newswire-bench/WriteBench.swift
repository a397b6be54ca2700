import ArgumentParser

/// Writes made-up copy into a folder, for a profiler to watch `take` or `read` work on it.
struct WriteBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write made-up copy into a folder.")

    @Argument(help: "nitf, newsml-g2, rss or text.")
    var format: String
    @Argument(help: "An empty folder.")
    var folder: String
    @Option(help: "How many files.")
    var files = 2000

    func run() throws {
        guard let format = SampleFormat(rawValue: format) else { throw ValidationError("no format '\(format)'") }
        _ = try format.write(files, into: folder)
    }
}
