import Files
import Glibc

/// Standard input, output and error as plain file descriptors: Foundation's FileHandle would bring all of Foundation
/// with it.
enum StandardStreams {
    /// Why a line could not be written.
    struct WriteFailure: Error, CustomStringConvertible {
        let code: CInt

        /// Whoever read the lines has gone.
        var isClosedPipe: Bool {
            code == EPIPE
        }

        var description: String {
            "standard output cannot be written: \(String(cString: strerror(code)))"
        }
    }

    static func writeOutput(_ text: String) throws(WriteFailure) {
        try writeOutput(bytes: Array(text.utf8))
    }

    static func writeOutput(bytes: [UInt8]) throws(WriteFailure) {
        if let code = OpenFile.write(bytes, to: STDOUT_FILENO) { throw WriteFailure(code: code) }
    }

    /// There is nowhere to complain that complaining fails.
    static func writeError(_ text: String) {
        _ = OpenFile.write(Array(text.utf8), to: STDERR_FILENO)
    }
}

/// Writes a line to standard error.
func complain(_ line: String) {
    StandardStreams.writeError(line + "\n")
}

/// Writes a line to standard output, at once: a pipe would be block-buffered, and whoever reads it waits for the line.
func say(_ line: String) throws(StandardStreams.WriteFailure) {
    try StandardStreams.writeOutput(line + "\n")
}
