import Crypto
import Files
import Glibc
public import NewsModel

/// The files of pictures, in a folder beside the store: `ab/ab12….jpg`, named by the hash of their bytes.
///
/// A file is on disk, with its name, before the transaction that refers to it. It never changes; identical bytes are
/// stored once. The store decides who may see a file.
public struct MediaFolder: Sendable {
    /// Where the folder is, or will be.
    public let path: String

    /// - Parameter path: created with the first file.
    public init(path: String) {
        self.path = path
    }

    /// The folder that belongs to a store.
    public init(ofStore path: String) {
        self.init(path: StorePaths(store: path).media)
    }

    /// The hash under which the bytes are stored.
    public static func hash(of bytes: [UInt8]) -> MediaHash {
        guard let hash = MediaHash(SHA256.hash(data: bytes).hexadecimal) else {
            preconditionFailure("a SHA-256 in hexadecimal is a hash")
        }
        return hash
    }

    /// The path of a file.
    public func path(of media: Media) -> String {
        path(of: media.hash, as: media.type)
    }

    func path(of hash: MediaHash, as type: MediaType) -> String {
        "\(folder(of: hash))/\(hash).\(type.fileExtension)"
    }

    /// Whether a file exists.
    public func has(_ media: Media) -> Bool {
        FileStatus(path(of: media)) != nil
    }

    /// Stores a file, durable when the call returns.
    public func put(_ bytes: [UInt8], as media: Media) throws(StoreError) {
        let (folder, path) = (folder(of: media.hash), path(of: media))
        // Marks it as wanted for whoever removes orphans. Another process may have put it there this very moment, with
        // its name not on disk yet.
        if utimes(path, nil) == 0, FileStatus(path)?.size == bytes.count { return try sync(folder) }
        try makeFolder(self.path)
        try makeFolder(folder)
        let draft = "\(folder)/.\(media.hash).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
        do throws(FileFailure) {
            try WholeFile.replace(path, with: bytes, draft: draft, mode: 0o640, durability: .name)
        } catch {
            // Of the file, not of the draft, whose name is another each time.
            throw StoreError(FileFailure(path, code: error.code))
        }
    }

    /// Removes a file, durably when the call returns; a missing file counts as removed.
    func remove(_ hash: MediaHash, as type: MediaType) throws(StoreError) {
        let (folder, path) = (folder(of: hash), path(of: hash, as: type))
        if unlink(path) == 0 {
            try sync(folder)
        } else if errno != ENOENT {
            throw StoreError(FileFailure(path))
        }
    }

    /// A file in the folder.
    struct File {
        fileprivate let path: String
        /// Nil for a draft.
        let hash: MediaHash?

        /// Nil if the name is not one of ours.
        fileprivate init?(_ name: String, in folder: String) {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            path = folder + "/" + name
            hash = parts.count == 2 ? MediaHash(parts[0]) : nil
            let isDraft = parts.count == 5 && parts[0].isEmpty && parts[4] == "tmp"
            guard isDraft || hash != nil else { return nil }
        }
    }

    /// The files last put there before an instant.
    func files(before instant: Timestamp) -> [File] {
        Folder.names(in: path).filter { $0.utf8.count == 2 }.flatMap { folder in
            let folder = "\(path)/\(folder)"
            return Folder.names(in: folder).compactMap { File($0, in: folder) }
        }.filter { isFile($0.path, before: instant) }
    }

    /// Removes a file, unless it has been put there again.
    func remove(_ file: File, before instant: Timestamp) throws(StoreError) -> Bool {
        guard isFile(file.path, before: instant) else { return false }
        guard unlink(file.path) == 0 || errno == ENOENT else { throw StoreError(FileFailure(file.path)) }
        return true
    }

    private func isFile(_ path: String, before instant: Timestamp) -> Bool {
        guard let status = FileStatus(path, followsLink: false), status.isFile else { return false }
        return status.writtenAt < instant.seconds
    }

    private func folder(of hash: MediaHash) -> String {
        "\(path)/\(hash.description.prefix(2))"
    }

    func makeFolder(_ path: String) throws(StoreError) {
        do throws(FileFailure) {
            if try Folder.makeOnly(path, mode: 0o750) { try Folder.sync(FilePath.parent(of: path)) }
        } catch {
            throw StoreError(error)
        }
    }

    /// A name is durable once its folder is synchronized.
    func sync(_ folder: String) throws(StoreError) {
        do throws(FileFailure) {
            try Folder.sync(folder)
        } catch {
            throw StoreError(error)
        }
    }
}

extension StoreError {
    /// The store error for a file that could not be written.
    init(_ failure: FileFailure) {
        let path = failure.place ?? failure.path
        switch failure.code {
        case ENOSPC, EDQUOT: self = .full(path: path)
        case EIO: self = .broken(path: path, reason: failure.reason)
        default: self = .cannotOpen(path: path, reason: failure.reason)
        }
    }
}
