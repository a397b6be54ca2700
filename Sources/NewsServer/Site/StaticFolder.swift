import Files
import FoundationEssentials
import Glibc
import NewsModel

/// Why the folder of a static site cannot be written.
public struct FolderFailure: Error, CustomStringConvertible {
    /// The kind of failure.
    public enum Kind: Sendable, Hashable {
        /// The disk is full.
        case full
        /// The disk failed.
        case disk
        /// Not a folder, or not writable.
        case folder
    }

    public let kind: Kind
    private let path: String
    private let reason: String

    fileprivate init(_ failure: FileFailure) {
        switch failure.code {
        case ENOSPC, EDQUOT: kind = .full
        case EIO: kind = .disk
        default: kind = .folder
        }
        path = failure.place ?? failure.path
        reason = failure.reason
    }

    fileprivate init(path: String, reason: String) {
        (kind, self.path, self.reason) = (.folder, path, reason)
    }

    /// The file or folder and what is wrong with it.
    public var description: String {
        "\(path): \(reason)"
    }
}

/// The folder that a static site is written into: one file per address, and files are replaced atomically.
struct StaticFolder: Sendable {
    let path: String
    /// Whether nobody reads the folder yet: files are then written in place, which takes half the time.
    private let isNew: Bool

    /// - Parameter finishedMark: an address that exists if the folder was ever finished.
    init(path: String, finishedMark: String) {
        self.path = path
        isNew = access(path + finishedMark, F_OK) != 0
    }

    /// The file of an address. For a page of a list it includes the query, as `try_files $uri?$args.html` of nginx
    /// expects; an address without an extension is a page's.
    static func file(of address: String) -> String {
        let bytes = address.utf8
        if bytes.last == UInt8(ascii: "/") { return address + "index.html" }
        let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[$0...] } ?? bytes[...]
        return name.contains(UInt8(ascii: ".")) ? address : address + ".html"
    }

    /// Creates the folder if missing.
    ///
    /// - Parameter mayHoldOthers: whether it may hold other files, which may be overwritten.
    /// - Throws: `FolderFailure` with the folder's own name if files cannot be written into it.
    func prepare(mayHoldOthers: Bool) throws {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
            throw FolderFailure(path: path, reason: "is a file, expected a folder")
        }
        try onDisk { () throws(FileFailure) in
            try Folder.make(path)
            guard access(path, W_OK | X_OK) == 0 else { throw FileFailure(path) }
        }
        guard isNew else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        guard names.isEmpty || mayHoldOthers || names.contains(Self.startedMark) else {
            throw FolderFailure(
                path: path,
                reason: "is neither empty nor a folder of 'newswire render': --all overwrites its files")
        }
        try onDisk { () throws(FileFailure) in
            _ = try WholeFile.create(path + "/" + Self.startedMark, holding: [], durability: .later)
        }
    }

    /// Marks the folder as finished, by removing the mark of an unfinished one.
    func finish() {
        unlink(path + "/" + Self.startedMark)
    }

    /// The mark of a folder that is being written for the first time.
    private static let startedMark = ".newswire.tmp"

    /// Whether an address has a file.
    func has(_ address: String) -> Bool {
        access(path + Self.file(of: address), F_OK) == 0
    }

    /// - Returns: whether the file has changed.
    func write(_ bytes: [UInt8], at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if isNew {
            let isMade = try inItsFolder(file) { () throws(FileFailure) in
                try WholeFile.create(file, holding: bytes, durability: .later)
            }
            if isMade { return true }
        }
        if let old = FileManager.default.contents(atPath: file), old.elementsEqual(bytes) { return false }
        try inItsFolder(file) { () throws(FileFailure) in
            try WholeFile.replace(file, with: bytes, durability: .later)
        }
        return true
    }

    /// Puts a stored file under an address, by a hard link if the file system allows it.
    ///
    /// - Returns: whether it was missing.
    func link(_ stored: String, at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if access(file, F_OK) == 0 { return false }
        try onDisk { () throws(FileFailure) in try Folder.make(FilePath.parent(of: file)) }
        if Glibc.link(stored, file) == 0 {
            // The store keeps its folder private; these files are for the web server's user.
            if chmod(file, 0o644) == 0 { return true }
            unlink(file)
        }
        guard let bytes = FileManager.default.contents(atPath: stored) else {
            throw FolderFailure(path: stored, reason: "cannot be read")
        }
        return try write(Array(bytes), at: address)
    }

    /// Puts the file of one address under another in the same folder too, by a hard link if the file system allows it.
    ///
    /// - Returns: whether that file has changed.
    func echo(_ bytes: [UInt8], of address: String, at other: String) throws -> Bool {
        let (file, twin) = (path + Self.file(of: address), path + Self.file(of: other))
        if Glibc.link(file, twin) == 0 { return true }
        if errno == EEXIST, FileStatus(file)?.identity == FileStatus(twin)?.identity { return false }
        let draft = twin + ".tmp"
        unlink(draft)
        guard Glibc.link(file, draft) == 0 else { return try write(bytes, at: other) }
        try onDisk { () throws(FileFailure) in try WholeFile.move(draft, to: twin) }
        return true
    }

    /// Nil if there is no such file.
    func read(_ address: String) -> Data? {
        FileManager.default.contents(atPath: path + Self.file(of: address))
    }

    /// - Returns: whether it existed.
    func remove(_ address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if unlink(file) == 0 { return true }
        guard errno == ENOENT else { throw FolderFailure(FileFailure(file)) }
        return false
    }
}

extension StaticFolder {
    /// Writes a file, and creates its folder if missing, which is rare.
    private func inItsFolder<Value>(
        _ file: String, _ write: () throws(FileFailure) -> Value
    ) throws(FolderFailure) -> Value {
        try onDisk { () throws(FileFailure) in
            do throws(FileFailure) {
                return try write()
            } catch {
                guard error.code == ENOENT else { throw error }
                try Folder.make(FilePath.parent(of: file))
                return try write()
            }
        }
    }

    private func onDisk<Value>(_ work: () throws(FileFailure) -> Value) throws(FolderFailure) -> Value {
        do throws(FileFailure) {
            return try work()
        } catch {
            throw FolderFailure(error)
        }
    }
}
