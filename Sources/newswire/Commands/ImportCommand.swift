import ArgumentParser
import Glibc
import Ingest
import NewsFormats
import NewsModel
import NewsStore

/// `newswire import`: imports wire copy from files, folders or standard input.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import wire copy: files, folders (recursively), or - for standard input.",
        discussion: """
            Prints one line per item once it is durable, and a summary. The same copy again is 'unchanged'.
            It works the same whether or not a server is running.

            Example: newswire import Samples
            Example: newswire import --language pt --id harbour-1 - < copy.txt
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "Files, folders, or - for standard input.")
    var paths: [String]
    @Option(help: "Language (BCP 47) of copy that does not state it.", transform: languageTag)
    var language: LanguageTag?
    @Option(help: "Who sent the copy.")
    var provider: String?
    @Option(help: "The provider's id of the copy; for a single file or standard input.")
    var id: String?
    @OptionGroup var reading: ReadingOptions
    @Option(help: "The public id of an article that the copy joins.")
    var article: String?
    @Flag(help: "List old copy at its own date, not as new.")
    var backfill = false
    @Flag(name: .customLong("dry-run"), help: "Show what would happen and store nothing.")
    var dryRun = false
    @Flag(help: "Print one ninjs object per item and line, with its file and result.")
    var json = false

    func validate() throws {
        if id != nil, paths.count > 1 { throw ValidationError("--id is for one item, so give one file") }
        if paths.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("- is standard input and can be given only once")
        }
        for (name, value) in [("--id", id), ("--provider", provider), ("--article", article)] where value == "" {
            throw ValidationError("\(name) is empty")
        }
        if let provider, !Providers.isID(provider) {
            throw ValidationError("--provider: '\(provider)' is not a provider id: \(Providers.idForm)")
        }
    }

    func run() async throws {
        // The import is finished even if nobody reads the lines: a server that does it would finish too.
        signal(SIGPIPE, SIG_IGN)
        try await reportingErrors {
            var summary = try await importAll()
            if json { complain(summary.text) } else { summary.report([summary.text]) }
            if let failure = summary.unreported {
                complain("newswire: \(failure); the import was completed")
                throw ExitStatus(of: failure).code
            }
            if summary.isAnyRefused { throw ExitStatus.refusedCopy.code }
        }
    }

    private func importAll() async throws -> ImportSummary {
        let settings = try readConfiguration(common)
        let finder = CopyFinder(editions: settings.newsroom.editions.map(\.language))
        let sources = try paths.flatMap { try self.sources(of: $0, finder: finder) }
        if id != nil, sources.count > 1 { throw ValidationError("--id is for one item, so give one file") }
        let owner = try await StoreOwner.find(settings)
        var batches = BatchReader(sources: sources, finder: finder)
        var summary = ImportSummary(total: sources.count, isRehearsal: dryRun)
        var album = PictureFiles()
        while let batch = batches.next() {
            let copies = batch.copies
            let results = copies.isEmpty ? [] : try await owner.copy.take(copies, options: options)
            report(batch.results(results), in: &summary)
            album.add(batch.pictures, usedBy: results)
            summary.showProgress()
        }
        report(album.unused, in: &summary)
        summary.clearProgress()
        try owner.store?.close()
        return summary
    }

    private func sources(of path: String, finder: CopyFinder) throws -> [BatchReader.Source] {
        if path == "-" { return [.standardInput] }
        return try finder.files(under: path).map { .file($0, root: path) }
    }

    private var options: ImportOptions {
        var options = ImportOptions()
        options.language = language
        options.provider = provider
        options.id = id
        options.format = reading.format
        options.encoding = reading.encoding
        options.article = article
        options.isBackfill = backfill
        options.isDryRun = dryRun
        options.readsHead = !reading.noHead
        options.wantsItems = json
        return options
    }

    private func report(_ results: [ImportResult], in summary: inout ImportSummary) {
        for result in results { summary.count(result) }
        summary.clearProgress()
        summary.report(results.map { json ? $0.jsonLine : $0.line })
    }
}
