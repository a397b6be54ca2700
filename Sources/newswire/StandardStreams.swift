import Glibc

/// Standard input, output and error as plain file descriptors: Foundation's FileHandle would bring all of Foundation
/// with it.
enum StandardStreams {
    /// Everything that comes on standard input.
    static func readInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ReadFailure(reason: String(cString: strerror(errno))) }
            if count == 0 { return bytes }
            bytes += buffer.prefix(count)
        }
    }

    /// Why standard input cannot be read.
    struct ReadFailure: Error, CustomStringConvertible {
        let reason: String

        var description: String {
            "standard input cannot be read: \(reason)"
        }
    }

    static func writeError(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

/// Writes a line to standard error.
func complain(_ line: String) {
    StandardStreams.writeError(line + "\n")
}

/// Writes a line to standard output, at once: a pipe is block-buffered, and whoever reads it waits for the line.
func say(_ line: String) {
    print(line)
    fflush(nil)
}
