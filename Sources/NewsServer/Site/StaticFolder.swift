import FoundationEssentials
import Glibc
import NewsModel

/// The folder that a static site is written into: an address is a file, and a file is replaced whole or not at all.
struct StaticFolder: Sendable {
    /// Why the folder cannot be written.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String {
            "\(path): \(reason)"
        }
    }

    let path: String

    /// The file of an address. A page of a list has its query in its name, as `try_files $uri?$args` of nginx wants it;
    /// an address without an extension is that of a page.
    static func file(of address: String) -> String {
        let parts = address.split(separator: "?", maxSplits: 1)
        let path = String(parts.first ?? "")
        if parts.count == 2 { return path + "?" + parts[1] }
        if path.hasSuffix("/") { return path + "index.html" }
        let name = path.split(separator: "/").last ?? ""
        return name.contains(".") || path.hasPrefix("/media/") ? path : path + ".html"
    }

    /// - Returns: whether the file is another than it was.
    func write(_ bytes: [UInt8], at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if let old = FileManager.default.contents(atPath: file), old.elementsEqual(bytes) { return false }
        let draft = file + ".tmp"
        do {
            // Mostly the folder is there.
            if (try? Data(bytes).write(to: URL(filePath: draft))) == nil {
                try makeFolder(of: file)
                try Data(bytes).write(to: URL(filePath: draft))
            }
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(path: draft, reason: "cannot be written: \(error)")
        }
        guard rename(draft, file) == 0 else { throw Failure(path: file, reason: String(cString: strerror(errno))) }
        return true
    }

    /// Puts a stored file under an address, by a link where the file system allows one.
    ///
    /// - Returns: whether it was not there.
    func link(_ stored: String, at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if access(file, F_OK) == 0 { return false }
        try makeFolder(of: file)
        if Glibc.link(stored, file) == 0 { return true }
        do {
            try FileManager.default.copyItem(atPath: stored, toPath: file)
        } catch {
            throw Failure(path: file, reason: "\(stored) cannot be copied: \(error)")
        }
        return true
    }

    /// - Returns: whether it was there.
    func remove(_ address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if unlink(file) == 0 { return true }
        guard errno == ENOENT else { throw Failure(path: file, reason: String(cString: strerror(errno))) }
        return false
    }

    func read(_ name: String) -> Data? {
        FileManager.default.contents(atPath: path + "/" + name)
    }

    private func makeFolder(of file: String) throws {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(path: folder, reason: "cannot be made: \(error)")
        }
    }
}
