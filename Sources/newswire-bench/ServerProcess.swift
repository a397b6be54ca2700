import FoundationEssentials
import Glibc
import NewsModel
import NewsStore

/// `newswire serve` in a process and a folder of its own.
final class ServerProcess: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The Unix socket beside the store.
    let socket: String
    let port: Int
    private let pid: pid_t

    /// - Parameter site: where its store is, and everything that it is told.
    init(program: String, site: ServerSite) async throws {
        port = try Self.freePort()
        try site.write(port: port)
        let words: [String] = [program, "serve", "--config", site.configuration]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, &arguments, environ)
        guard code == 0 else {
            throw Failure(description: "\(program): \(String(cString: strerror(code)))")
        }
        (self.pid, socket) = (pid, site.socket)
        for _ in 0..<3000 where access(socket, F_OK) != 0 {
            try await Task.sleep(for: .milliseconds(20))
        }
        guard access(socket, F_OK) == 0 else {
            throw Failure(description: "\(program) does not open \(socket)")
        }
    }

    func end() {
        kill(pid, SIGTERM)
        waitpid(pid, nil, 0)
    }

    /// What it has used so far (proc(5)): user and system time, and the most memory that was resident.
    var usage: Usage {
        let ticks = text(of: "stat").split(separator: ")").last?.split(separator: " ") ?? []
        let used = [11, 12].compactMap { ticks.count > $0 ? Double(ticks[$0]) : nil }.reduce(0, +)
        let line = text(of: "status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        let peak = line.split(separator: " ").compactMap { Double($0) }.first ?? 0
        return Usage(cpu: used / Double(sysconf(Int32(_SC_CLK_TCK))), peak: peak / 1024)
    }

    private func text(of file: String) -> String {
        (try? String(contentsOf: URL(filePath: "/proc/\(pid)/\(file)"), encoding: .utf8)) ?? ""
    }

    /// Nobody else takes it in the moment until the server does.
    private static func freePort() throws -> Int {
        let descriptor = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        guard result else { throw Failure(description: "no free port: \(String(cString: strerror(errno)))") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}

/// The folder of a server: its configuration, its feeds and its store.
struct ServerSite: Sendable {
    let folder: String
    private let topics: Int

    /// - Parameter topics: how many feeds there are besides that of everything, each of one category, "Topic 0" and so
    ///   on.
    init(topics: Int = 0) {
        folder = Workplace.temporaryFolder()
        self.topics = topics
    }

    var configuration: String { folder + "/newswire.yaml" }
    var store: String { folder + "/bench.sqlite" }
    var socket: String { StorePaths(store: store).socket }

    fileprivate func write(port: Int) throws {
        try FileManager.default.createDirectory(atPath: folder + "/feeds", withIntermediateDirectories: true)
        let editions = Workplace.languages.map { "  - language: \($0)\n    title: \($0)\n" }.joined()
        let text =
            "store: sqlite:bench.sqlite\nlisten: 127.0.0.1:\(port)\nbaseURL: \(Workplace.site.base)\n"
            + "tag: \(Workplace.site.tag)\nfeeds: feeds\nlog: warning\n"
            + "server:\n  requestsPerMinute: 1000000000\n  connectionsPerAddress: 10000\n  pending: 2000\neditions:\n\(editions)"
        try Data(text.utf8).write(to: URL(filePath: configuration))
        try write("id: latest\ntitle:\n  en: Latest\n", feed: "latest")
        for topic in 0..<topics {
            let selection = "select:\n  any:\n    - categories: [Topic \(topic)]\n"
            try write("id: topic-\(topic)\ntitle:\n  en: Topic \(topic)\n\(selection)", feed: "topic-\(topic)")
        }
    }

    private func write(_ text: String, feed: String) throws {
        try Data(text.utf8).write(to: URL(filePath: folder + "/feeds/\(feed).yaml"))
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
