import ArgumentParser

/// Imports NITF and NewsML-G2 and compares with the floor, a C program that only parses and inserts.
///
/// Both are children of this process, run in turn, so that what else the machine does hits both alike.
struct ImportBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import NITF and NewsML-G2 beside the floor, and read RSS beside feedparser.")

    @Option(help: "How many files.")
    var files = 20_000
    @Option(help: "How often import and floor are run in turn.")
    var rounds = 3
    @Option(help: "One format instead of all: nitf, newsml-g2, text or rss.")
    var format: String?

    func run() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let formats = SampleFormat.allCases.filter { $0.rawValue == format || format == nil && $0 != .text }
        for format in formats {
            if format == .rss {
                try FeedparserBench(scratch: scratch, files: max(1, files / 50)).run()
            } else {
                try compare(format, scratch)
            }
        }
    }

    private func compare(_ format: SampleFormat, _ scratch: Scratch) throws {
        let few = max(1, files / 10)
        let (folder, bytes) = try scratch.write(format, files)
        let (small, _) = try scratch.write(format, few)
        print("import: \(files) files of \(format.rawValue), \(bytes / files) bytes each, microseconds of CPU a file")
        var floors: [Double] = []
        var imports: [Double] = []
        for round in 1...max(1, rounds) {
            // The floor has no reader of plain text.
            let floor = format == .text ? nil : try self.floor(folder, scratch)
            let taken = try self.taken(folder, scratch)
            let ratio = floor.map { "  ratio \((taken.cpu / $0.cpu).rounded(to: 2))" } ?? ""
            print("  round \(round)  floor \(micro(floor?.cpu, files))  import \(micro(taken.cpu, files))\(ratio)")
            if let floor { floors.append(floor.cpu) }
            imports.append(taken.cpu)
        }
        let ratios = zip(imports, floors).map { $0 / $1 }
        if !ratios.isEmpty { print("  median of the ratios: \(ratios.median.rounded(to: 2))") }
        let peaks = try [taken(small, scratch), taken(folder, scratch)].map { $0.peak.rounded(to: 1) }
        print("  peak memory: \(peaks[0]) MiB for \(few) files, \(peaks[1]) MiB for \(files)")
    }

    private func micro(_ seconds: Double?, _ files: Int) -> String {
        seconds.map { ($0 * 1e6 / Double(files)).rounded(to: 1) } ?? "-"
    }

    private func floor(_ folder: String, _ scratch: Scratch) throws -> Usage {
        try measure(Child.sibling("newswire-bench-floor"), [folder, try scratch.path("floor") + "/floor.sqlite"])
    }

    private func taken(_ folder: String, _ scratch: Scratch) throws -> Usage {
        try measure(Child.sibling("newswire-bench"), ["take", folder, try scratch.path("store")])
    }

    private func measure(_ program: String, _ arguments: [String]) throws -> Usage {
        let child = Child(program, arguments)
        guard child.isGood else {
            throw ValidationError("\(program) failed: \(child.lines.joined(separator: "; "))")
        }
        return child.usage
    }
}
