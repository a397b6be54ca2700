import Eventually
import Foundation
import Glibc
import Synchronization
import Testing

/// A program that a test has started. It ends with this value at the latest, also where the test fails.
///
/// Its output goes to files: a pipe's end would be inherited by whatever else is started at the same time.
final class Child: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let pid: pid_t
    private let ended = Mutex<CInt?>(nil)
    private let used = Mutex<Double?>(nil)
    private let outputPath: String
    private let errorsPath: String

    /// - Parameter input: the path of a file for standard input.
    init(
        _ command: [String], folder: String, environment: [String: String], input: String = "/dev/null",
        output: String? = nil
    ) throws {
        let name = folder + "/child-" + UUID().uuidString
        outputPath = output ?? name + ".out"
        errorsPath = name + ".err"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputPath, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorsPath, O_WRONLY | O_CREAT, 0o600)
        pid = try Self.spawn(
            ["/usr/bin/env", "--chdir=" + folder] + command, actions: &actions, environment: environment)
    }

    deinit {
        guard status == nil else { return }
        signal(SIGKILL)
        waitpid(pid, nil, 0)
    }

    var output: String { Self.text(outputPath) }
    var errors: String { Self.text(errorsPath) }
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The seconds that it had the processor, in the program itself and in the kernel; nil while it runs.
    var processorTime: Double? { used.withLock { $0 } }

    /// The most memory that it has held at once so far, in megabytes; nil before it has become the program and once it
    /// has ended, since what the kernel tells then is the test's own where that was more.
    var memoryPeak: Int? {
        let status = Self.text("/proc/\(pid)/status")
        guard status.hasPrefix("Name:\tnewswire\n") else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }.map {
            $0 / 1024
        }
    }

    func signal(_ number: CInt) {
        ended.withLock { status in
            if status == nil { _ = kill(pid, number) }
        }
    }

    /// The exit status, or the negative number of the signal that ended it, or nil while it runs.
    var status: CInt? {
        ended.withLock { ended in
            if let ended { return ended }
            var status: CInt = 0
            var cost = rusage()
            guard wait4(pid, &status, WNOHANG, &cost) == pid else { return nil }
            used.withLock { $0 = cost.ru_utime.seconds + cost.ru_stime.seconds }
            ended = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
            return ended
        }
    }

    /// Waits for its end, but not for ever.
    func end() async throws -> CInt {
        try await eventually("\(pid) ends; so far: \(output.suffix(300)) \(errors.suffix(300))") { self.status != nil }
        return status ?? 0
    }

    private static func spawn(
        _ command: [String], actions: inout posix_spawn_file_actions_t, environment: [String: String]
    ) throws -> pid_t {
        // The test's own process ignores SIGPIPE, and its children would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, command[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw Failure(description: "\(command[0]): \(String(cString: strerror(code)))") }
        return pid
    }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
