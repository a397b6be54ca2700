import Foundation

/// Judges what we write by the schemas of its standard, with xmllint.
public enum Validator {
    private static let corpus = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]

    /// Whether it can be asked: the schemas are in the corpus that `NEWSWIRE_CORPUS` names, xmllint on the machine.
    public static let isPresent = corpus != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

    /// What is wrong with a document by a schema of the corpus; empty where it is valid.
    public static func faults(of document: [UInt8], schema: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xml")
        try Data(document).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/xmllint")
        let kind = schema.hasSuffix(".rng") ? "--relaxng" : "--schema"
        process.arguments = ["--nonet", "--noout", kind, "\(corpus ?? "")/schemas/\(schema)", file.path]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
    }
}
