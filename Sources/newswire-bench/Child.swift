import Glibc

/// Another program, run to its end and measured by the kernel (wait4(2)).
struct Child {
    /// What it used, from start to end. The peak is at least what this process has resident, a trait of Linux.
    let usage: Usage
    /// What it printed, in lines.
    let lines: [String]
    let isGood: Bool

    /// - Parameters: a program by its path or, without a slash, by its name; its standard error is ours.
    init(_ program: String, _ arguments: [String]) {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { fatalError("no pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, pipes[0])
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawnp(&process, program, &actions, nil, &words, environ)
        close(pipes[1])
        defer { close(pipes[0]) }
        guard failure == 0 else {
            (usage, lines, isGood) = (Usage(cpu: 0, peak: 0), [String(cString: strerror(failure))], false)
            return
        }
        let output = Self.readAll(pipes[0])
        var status: Int32 = 0
        var used = rusage()
        while wait4(process, &status, 0, &used) < 0, errno == EINTR {}
        usage = Usage(used)
        lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
        isGood = status == 0
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
    }

    /// The path of a program that is built beside this one.
    static func sibling(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
    }
}
