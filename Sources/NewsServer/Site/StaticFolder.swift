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
    private let manifest: String
    private let journal: StaticJournal

    /// - Parameter manifest: an address that exists if the folder was ever finished.
    init(path: String, manifest: String) {
        self.path = path
        self.manifest = path + manifest
        isNew = access(path + manifest, F_OK) != 0
        journal = StaticJournal(path: path + "/.newswire.tmp")
    }

    /// The file of an address. For a page of a list it includes the query, as `try_files $uri?$args.html` of nginx
    /// expects; an address without an extension is a page's.
    static func file(of address: String) -> String {
        let bytes = address.utf8
        if bytes.last == UInt8(ascii: "/") { return address + "index.html" }
        let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[$0...] } ?? bytes[...]
        return name.contains(UInt8(ascii: ".")) ? address : address + ".html"
    }

    private static func draft(of file: String) -> String {
        file + ".tmp"
    }

    /// Begins a run; creates the folder if missing.
    ///
    /// - Parameter mayHoldOthers: whether it may hold other files, which may be overwritten.
    /// - Returns: the addresses of what runs that did not finish have made.
    /// - Throws: `FolderFailure` with the folder's own name if files cannot be written into it.
    func begin(mayHoldOthers: Bool) throws -> Set<String> {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
            throw FolderFailure(path: path, reason: "is a file, expected a folder")
        }
        try onDisk { () throws(FileFailure) in
            try Folder.make(path)
            guard access(path, W_OK | X_OK) == 0 else { throw FileFailure(path) }
        }
        if isNew, !mayHoldOthers, !journal.exists {
            guard try FileManager.default.contentsOfDirectory(atPath: path).isEmpty else {
                throw FolderFailure(
                    path: path,
                    reason: "is neither empty nor a folder of 'newswire render': --all overwrites its files")
            }
        }
        let unfinished = try onDisk { () throws(FileFailure) in try journal.begin() }
        for address in unfinished { unlink(Self.draft(of: path + Self.file(of: address))) }
        return unfinished
    }

    /// Ends a run: the manifest has everything that is here.
    func finish(_ text: [UInt8]) throws {
        try onDisk { () throws(FileFailure) in try WholeFile.replace(manifest, with: text, durability: .later) }
        journal.end()
    }

    /// Whether an address has a file.
    func has(_ address: String) -> Bool {
        access(path + Self.file(of: address), F_OK) == 0
    }

    /// - Returns: whether the file has changed.
    func write(_ bytes: [UInt8], at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if isNew {
            try note(address)
            let isMade = try inItsFolder(file) { () throws(FileFailure) in
                try WholeFile.create(file, holding: bytes, durability: .later)
            }
            if isMade { return true }
        }
        if let old = FileManager.default.contents(atPath: file), old.elementsEqual(bytes) { return false }
        try note(address)
        try inItsFolder(file) { () throws(FileFailure) in
            try WholeFile.replace(file, with: bytes, draft: Self.draft(of: file), durability: .later)
        }
        return true
    }

    /// Puts a stored file under an address, by a hard link if the file system allows it.
    ///
    /// - Returns: whether it was missing.
    func link(_ stored: String, at address: String) throws -> Bool {
        let file = path + Self.file(of: address)
        if access(file, F_OK) == 0 { return false }
        try note(address)
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
        try note(other)
        if Glibc.link(file, twin) == 0 { return true }
        if errno == EEXIST, FileStatus(file)?.identity == FileStatus(twin)?.identity { return false }
        let draft = Self.draft(of: twin)
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
    private func note(_ address: String) throws(FolderFailure) {
        try onDisk { () throws(FileFailure) in try journal.note(address) }
    }

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
