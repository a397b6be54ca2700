import ArgumentParser
import Ingest
import NewsModel
import NewsStore

/// Imports a folder as `newswire import` does: found, read, understood, stored in batches. `import` runs it and
/// measures it from outside; on its own it is what a profiler wants.
struct TakeBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Import a folder into a new store, and nothing else.")

    @Argument(help: "The folder with the copy.")
    var source: String
    @Argument(help: "An empty folder for the store.")
    var target: String
    @Option(help: "How many files go into one transaction.")
    var batch = 1000

    func run() async throws {
        let place = try Workplace(folder: target)
        let finder = CopyFinder(editions: place.newsroom.editions.map(\.language))
        let paths = try finder.files(under: source)
        var stored = 0
        for first in stride(from: 0, to: paths.count, by: batch) {
            let copies = paths[first..<min(first + batch, paths.count)].compactMap { path -> WireCopy? in
                guard case .copy(let copy) = finder.read(path, root: source) else { return nil }
                return copy
            }
            let results = try await place.importer.take(copies, options: ImportOptions())
            stored += results.count { $0.outcome == .stored }
            if let refused = results.first(where: { $0.outcome != .stored }) {
                throw ValidationError("\(refused.file): \(refused.outcome), \(refused.reason ?? "")")
            }
        }
        print(stored)
        try place.store.close()
    }
}
