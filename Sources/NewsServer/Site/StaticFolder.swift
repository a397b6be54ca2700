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
    /// Whether nobody reads it yet: files are then written in their places, which takes half the time.
    private let isNew: Bool

    /// - Parameter finishedMark: the address of what is there where the folder was ever finished.
    init(path: String, finishedMark: String) {
        self.path = path
        isNew = access(path + finishedMark, F_OK) != 0
    }

    /// The file of an address. A page of a list has its query in its name, as `try_files $uri?$args` of nginx wants it;
    /// an address without an extension is that of a page.
    static func file(of address: String) -> String {
        let bytes = address.utf8
        if bytes.contains(UInt8(ascii: "?")) || address.hasPrefix(Self.media) { return address }
        if bytes.last == UInt8(ascii: "/") { return address + "index.html" }
        let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[$0...] } ?? bytes[...]
        return name.contains(UInt8(ascii: ".")) ? address : address + ".html"
    }

    private static let media = "/media/"

    /// - Returns: whether the file is another than it was.
    func write(_ bytes: [UInt8], at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if isNew, let descriptor = try create(file, O_EXCL) {
            try fill(descriptor, with: bytes, file)
            return true
        }
        if let old = FileManager.default.contents(atPath: file), old.elementsEqual(bytes) { return false }
        let draft = file + ".tmp"
        guard let descriptor = try create(draft, O_TRUNC) else { throw failure(draft) }
        try fill(descriptor, with: bytes, draft)
        guard rename(draft, file) == 0 else { throw failure(file) }
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

    /// Nil where there is no such file.
    func read(_ address: String) -> Data? {
        FileManager.default.contents(atPath: path + Self.file(of: address))
    }

    /// - Returns: whether it was there.
    func remove(_ address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if unlink(file) == 0 { return true }
        guard errno == ENOENT else { throw failure(file) }
        return false
    }
}

extension StaticFolder {
    /// Opens a file to write it, with the folders that it needs.
    ///
    /// - Returns: nil where it is there already and may not be.
    private func create(_ file: String, _ flags: CInt) throws -> CInt? {
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | flags
        var descriptor = open(file, flags, 0o644)
        if descriptor < 0, errno == ENOENT {
            try makeFolder(of: file)
            descriptor = open(file, flags, 0o644)
        }
        if descriptor >= 0 { return descriptor }
        guard errno == EEXIST else { throw failure(file) }
        return nil
    }

    private func fill(_ descriptor: CInt, with bytes: [UInt8], _ file: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = failure(file)
                close(descriptor)
                throw failure
            }
            rest = rest.dropFirst(count)
        }
        guard close(descriptor) == 0 else { throw failure(file) }
    }

    /// Mostly the folder over it is there.
    private func makeFolder(of file: String) throws {
        guard let end = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(file[..<end])
        if folder.isEmpty || mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw failure(folder) }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure(folder) }
    }

    /// What the last call complained of.
    private func failure(_ path: String) -> Failure {
        Failure(path: path, reason: String(cString: strerror(errno)))
    }
}
