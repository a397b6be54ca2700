import Foundation
import Testing

/// A folder with a configuration of its own, in which a test runs the built program.
final class Workplace: Sendable {
    /// What a run of the program gave.
    struct Run {
        let status: CInt
        let lines: [String]
        let errors: String

        /// The results of an import, without its summary.
        var results: [String] { Array(lines.dropLast()) }
        var summary: String { lines.last ?? "" }
        var output: String { lines.joined(separator: "\n") }
    }

    static let configuration = """
        store: sqlite:../var/store.sqlite
        listen: 127.0.0.1:0
        tag: news.example,2026
        log: error
        """
    static let latest = "id: latest\ntitle:\n  en: Latest\n  zh-Hant: 最新\n  pt: Últimas\n"

    let path: String

    /// - Parameter configuration: the text of `config/newswire.yaml`.
    init(configuration: String = Workplace.configuration) throws {
        path = "/tmp/newswire-\(UUID().uuidString.prefix(8))"
        try write("config/newswire.yaml", configuration)
        try write("feeds/latest.yaml", Self.latest)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ text: String) throws {
        try write(name, bytes: Array(text.utf8))
    }

    func write(_ name: String, bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Starts `newswire` with these arguments.
    func start(
        _ arguments: String..., environment: [String: String] = [:], input: String = "/dev/null", output: String? = nil
    ) throws -> Child {
        try start([Self.program] + arguments, environment: environment, input: input, output: output)
    }

    /// Runs `newswire` to its end.
    func newswire(
        _ arguments: String..., environment: [String: String] = [:], input: String = "/dev/null",
        output: String? = nil
    ) async throws -> Run {
        try await end(start([Self.program] + arguments, environment: environment, input: input, output: output))
    }

    /// Runs `newswire` with a list of arguments to its end.
    func newswire(arguments: [String]) async throws -> Run {
        try await end(
            start([Self.program] + arguments, environment: [:], input: "/dev/null", output: nil))
    }

    /// Starts a line of shell; `$0` is the program.
    func start(shell script: String) throws -> Child {
        try start(["/bin/sh", "-c", script, Self.program], environment: [:], input: "/dev/null", output: nil)
    }

    /// Runs a line of shell to its end; `$0` is the program.
    func shell(_ script: String) async throws -> Run {
        try await end(start(shell: script))
    }

    /// Every variant that `newswire list` knows.
    func variants(environment: [String: String] = [:]) async throws -> [ListedVariant] {
        let run = try await newswire("list", "--json", environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        return try run.lines.map { try JSONDecoder().decode(ListedVariant.self, from: Data($0.utf8)) }
    }

    private func end(_ child: Child) async throws -> Run {
        let status = try await child.end()
        return Run(status: status, lines: child.lines, errors: child.errors)
    }

    private func start(
        _ command: [String], environment: [String: String], input: String, output: String?
    ) throws -> Child {
        let usual = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        return try Child(
            command, folder: path, environment: usual.merging(environment) { $1 }, input: input, output: output)
    }

    /// The built program stands beside the tests' own bundle; NEWSWIRE_PROGRAM names another, such as a release build.
    static let program: String = {
        if let other = ProcessInfo.processInfo.environment["NEWSWIRE_PROGRAM"] { return other }
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(fileURLWithPath: bundle)
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            let program = folder.appendingPathComponent("newswire").path
            if FileManager.default.isExecutableFile(atPath: program) { return program }
        }
        return "newswire-not-found-beside-\(bundle)"
    }()
}

/// A line of `newswire list --json`.
struct ListedVariant: Decodable {
    let id: String
    let article: String
    let language: String
    let provider: String
    let providerID: String
    let state: String
    let version: Int
    let headline: String
    let updated: String?
    let awaitsDesk: Bool
    let alerts: [String]
}

/// The folder of the project itself.
enum Project {
    static let path = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/"))
}
