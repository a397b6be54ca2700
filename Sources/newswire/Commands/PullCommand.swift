import ArgumentParser
import Fetching
import FoundationEssentials
import Ingest
import NewsModel

/// `newswire pull`: follows another Newswire as its partner, and writes what comes into a folder.
struct PullCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull",
        abstract: "Fetch what another Newswire has for us, each version as a file.",
        discussion: """
            Example: newswire pull --from https://news.example --key-file key --into copy && newswire import copy
            Example: newswire pull --from https://news.example --key-file key --into spool/upstream/incoming --follow
            """)

    @Option(help: "The address of the other Newswire.")
    var from: String
    @Option(help: "A file with the key and nothing else.")
    var keyFile: String
    @Option(help: "The folder for the files and the cursor.")
    var into: String
    @Option(help: "Only this feed, of those that the key is entitled to.")
    var feed: String?
    @Option(help: "Only this language (BCP 47).", transform: languageTag)
    var language: LanguageTag?
    @Option(help: "Where a new folder starts: start, or now.")
    var after: Beginning = .start
    @Flag(help: "Run for ever: wait for more, and retry when the other side fails.")
    var follow = false
    @Flag(help: "Print one JSON object per file and line.")
    var json = false

    enum Beginning: String, ExpressibleByArgument, CaseIterable {
        case start, now
    }

    func run() async throws {
        try await reportingErrors {
            let source = FollowSource(address: from, feed: feed, language: language?.description)
            var follower = Follower(
                source: source, key: try key(), folder: try FollowFolder(path: into, source: source),
                fetcher: Fetcher(userAgent: "Newswire pull"), clock: .system, begin: after.rawValue)
            var count = 0
            try await follower.run(goesOn: follow) { arrivals in
                for arrival in arrivals { try say(json ? arrival.jsonLine : arrival.line) }
                count += arrivals.count
            } complain: { remark in
                complain("newswire: \(remark)")
            }
            if !json { complain("\(count) \(count == 1 ? "file" : "files")") }
        }
    }

    private func key() throws -> String {
        guard let data = FileManager.default.contents(atPath: keyFile) else {
            throw ConfigurationError(file: keyFile, line: nil, field: nil, problem: "cannot be read")
        }
        let key = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard key.count == 1 else {
            throw ConfigurationError(
                file: keyFile, line: nil, field: nil, problem: "expected a partner's key and nothing else")
        }
        return String(key[0])
    }
}

extension FollowFolder.Arrival {
    private var result: String {
        isPurged ? "purge" : isWithdrawn ? "withdrawn" : "taken"
    }

    fileprivate var line: String {
        "\(result)  \(path)  \(uri) v\(version)"
    }

    fileprivate var jsonLine: String {
        FactLine.write(Row(file: path, result: result, uri: uri, version: version))
    }

    private struct Row: Encodable {
        let file: String
        let result: String
        let uri: String
        let version: Int
    }
}
