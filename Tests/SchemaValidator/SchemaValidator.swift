import Foundation
import Glibc

/// Judges what we write by the schemas of its standard, with xmllint.
public enum Validator {
    struct Failure: Error {
        let reason: String
    }

    private static let corpus = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]
    private static let program = "/usr/bin/xmllint"

    /// Whether it can be asked: the schemas are in the corpus that `NEWSWIRE_CORPUS` names, xmllint on the machine.
    public static let isPresent = corpus != nil && FileManager.default.isExecutableFile(atPath: program)

    /// What is wrong with a document by a schema of the corpus; empty where it is valid.
    public static func faults(of document: [UInt8], schema: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xml")
        let errors = file.appendingPathExtension("err")
        try Data(document).write(to: file)
        defer { for file in [file, errors] { try? FileManager.default.removeItem(at: file) } }
        let kind = schema.hasSuffix(".rng") ? "--relaxng" : "--schema"
        let status = try run(
            [program, "--nonet", "--noout", kind, "\(corpus ?? "")/schemas/\(schema)", file.path], errors: errors.path)
        return status == 0 ? "" : String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }

    /// Foundation's `Process` has crashed while many were started at the same time.
    private static func run(_ command: [String], errors: String) throws -> CInt {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT, 0o600)
        var arguments = command.map { strdup($0) } + [nil]
        defer { for text in arguments { free(text) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var pid: pid_t = 0
        let code = posix_spawn(&pid, command[0], &actions, nil, &arguments, &environment)
        guard code == 0 else { throw Failure(reason: "\(command[0]): \(String(cString: strerror(code)))") }
        var status: CInt = 0
        while waitpid(pid, &status, 0) != pid {
            guard errno == EINTR else { throw Failure(reason: String(cString: strerror(errno))) }
        }
        return status
    }
}
