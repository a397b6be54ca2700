import Files
import Glibc

/// Standard input, output and error as file descriptors: Foundation's FileHandle would need all of Foundation.
enum StandardStreams {
    /// Why a line could not be written.
    struct WriteFailure: Error, CustomStringConvertible {
        let code: CInt

        /// The reader of the lines has gone.
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

    /// A failure to print an error cannot be reported anywhere.
    static func writeError(_ text: String) {
        _ = OpenFile.write(Array(text.utf8), to: STDERR_FILENO)
    }
}

/// Writes a line to standard error.
func complain(_ line: String) {
    StandardStreams.writeError(line + "\n")
}

/// Writes a line to standard output, at once: a pipe would be block-buffered, and its reader waits for the line.
func say(_ line: String) throws(StandardStreams.WriteFailure) {
    try StandardStreams.writeOutput(line + "\n")
}
