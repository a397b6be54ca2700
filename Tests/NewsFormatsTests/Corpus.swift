import Foundation

/// Test copy that does not belong to the project, in the folder named by `NEWSWIRE_CORPUS`. Tests that read it are
/// skipped where there is none.
enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]

    static func bytes(_ path: String) throws -> [UInt8] {
        try contents("\(folder ?? "")/\(path)")
    }

    /// Any file, by its whole path.
    static func contents(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The files under a folder of the corpus whose names end so, as paths below the corpus, sorted.
    static func files(_ path: String, named ending: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(folder ?? "")/\(path)")
            .filter { $0.hasSuffix(ending) }.map { "\(path)/\($0)" }.sorted()
    }
}
