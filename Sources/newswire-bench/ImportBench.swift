import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel

/// Imports many small text files, as `newswire import` does: found, read, understood, stored in batches.
struct ImportBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import")

    @Option(help: "How many files.")
    var files = 10_000
    @Option(help: "About how large each is, in bytes.")
    var bytes = 1500
    @Option(help: "How many go into one transaction.")
    var batch = 200

    func run() async throws {
        let place = try Workplace()
        let source = place.folder + "/copy"
        try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
        for number in 0..<files {
            let copy = Data(Workplace.story(number, bytes: bytes).utf8)
            try copy.write(to: URL(filePath: "\(source)/story-\(number).en.txt"))
        }
        let start = Usage.now
        let clock = ContinuousClock()
        let began = clock.now
        let stored = try await importAll(from: source, into: place)
        let cpu = Usage.now.cpu - start.cpu
        let wall = clock.now - began
        print("import: \(stored) of \(files) files of about \(bytes) bytes, \(batch) a transaction")
        print(
            "  CPU   \((cpu * 1e6 / Double(files)).rounded(to: 1)) microseconds a file, \(cpu.rounded(to: 2)) s in all")
        print("  wall  \((wall / .seconds(1)).rounded(to: 2)) s")
        print("  peak  \(Usage.now.peak.rounded(to: 1)) MiB resident (\(start.peak.rounded(to: 1)) before the import)")
        try place.remove()
    }

    private func importAll(from source: String, into place: Workplace) async throws -> Int {
        let finder = CopyFinder(editions: place.newsroom.editions.map(\.language))
        let paths = try finder.files(under: source)
        var stored = 0
        for first in stride(from: 0, to: paths.count, by: batch) {
            let copies = paths[first..<min(first + batch, paths.count)].compactMap { path -> WireCopy? in
                guard case .copy(let copy) = finder.read(path, root: source) else { return nil }
                return copy
            }
            let results = try await place.importer.take(copies, options: ImportOptions())
            stored += results.count { $0.result == .stored }
        }
        return stored
    }
}
