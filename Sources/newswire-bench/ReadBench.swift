import ArgumentParser
import FoundationEssentials
import LibXML
import NewsFormats
import NewsModel

/// Reads copy in memory, from bytes to items and no further, stage by stage.
struct ReadBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read copy from bytes to items, without a store.")

    @Option(help: "How many pieces of copy.")
    var files = 2000
    @Option(help: "One format instead of all.")
    var format: String?
    @Option(help: "A folder to read instead of made-up copy; prints the items' number and nothing else.")
    var folder: String?

    func run() throws {
        if let folder { return try read(folder) }
        for format in SampleFormat.allCases where self.format == nil || self.format == format.rawValue {
            let copies = (0..<files).map { Array(format.copy($0).utf8) }
            let size = copies.reduce(0) { $0 + $1.count } / files
            print("read: \(files) of \(format.rawValue), \(size) bytes each, microseconds of CPU")
            if format != .text {
                try measure("decode", copies) { _ = try WireDecoder().decode($0) }
                try measure("parse", copies) { bytes in
                    let reader = try XMLReader(bytes)
                    while try reader.read() {}
                }
            }
            try measure("detect", copies) { _ = try WireFormat.detect($0) }
            try measure("all", copies) { _ = try Self.items(in: $0) }
        }
    }

    private func measure(_ stage: String, _ copies: [[UInt8]], _ body: ([UInt8]) throws -> Void) throws {
        for copy in copies.prefix(50) { try body(copy) }
        let start = Usage.now
        for copy in copies { try body(copy) }
        print("  \(stage)  \(Usage.now.microseconds(since: start, each: copies.count).rounded(to: 1))")
    }

    private func read(_ folder: String) throws {
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            count += try Self.items(in: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
        }
        print(count)
    }

    private static func items(in bytes: [UInt8]) throws -> Int {
        func utf8() throws -> [UInt8] { try WireDecoder().decode(bytes).utf8 }
        let format = try WireFormat.detect(bytes)
        switch format {
        case .text: return try [WireTextReader.read(bytes)].count
        case .newsMLG2: return try NewsMLG2Reader.items(try utf8()).count
        case .nitf: return try NITFReader.items(try utf8()).count
        case .rss, .atom: return try FeedReader.items(bytes).count
        default: throw ValidationError("no reading of \(format.rawValue) is measured")
        }
    }
}
