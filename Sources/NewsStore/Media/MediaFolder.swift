import Crypto
import Glibc
public import NewsModel

/// The files of pictures, in a folder beside the store: `ab/ab12….jpg`, named by the hash of their bytes.
///
/// A file is on the disk, with its name, before the transaction that refers to it. It is never changed; the same bytes
/// are stored once. Who may see one is the store's to say.
public struct MediaFolder: Sendable {
    /// Where the folder is, or will be.
    public let path: String

    /// - Parameter path: made when the first file comes.
    public init(path: String) {
        self.path = path
    }

    /// The folder that belongs to a store.
    public init(ofStore path: String) {
        self.init(path: path + ".media")
    }

    /// The hash under which bytes are stored.
    public static func hash(of bytes: [UInt8]) -> MediaHash {
        guard let hash = MediaHash(SHA256.hash(data: bytes).hexadecimal) else {
            preconditionFailure("a SHA-256 in hexadecimal is a hash")
        }
        return hash
    }

    /// Where a file is.
    public func path(of media: Media) -> String {
        path(of: media.hash, as: media.type)
    }

    func path(of hash: MediaHash, as type: MediaType) -> String {
        "\(folder(of: hash))/\(hash).\(type.fileExtension)"
    }

    /// Stores a file, durable when the call returns.
    public func put(_ bytes: [UInt8], as media: Media) throws(StoreError) {
        let (folder, path) = (folder(of: media.hash), path(of: media))
        // Who looks for orphans is told that it is wanted. Another may have put it there that very moment, and its name is
        // not on the disk yet.
        if utimes(path, nil) == 0, size(of: path) == bytes.count { return try sync(folder) }
        try makeFolder(self.path)
        try makeFolder(folder)
        let draft = "\(folder)/.\(media.hash).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
        do throws(StoreError) {
            try write(bytes, to: draft)
            guard rename(draft, path) == 0 else { throw Self.failure(path, errno) }
        } catch {
            unlink(draft)
            throw error
        }
        try sync(folder)
    }

    /// Removes a file, for good when the call returns; one that is not there is as good as removed.
    func remove(_ hash: MediaHash, as type: MediaType) throws(StoreError) {
        let (folder, path) = (folder(of: hash), path(of: hash, as: type))
        if unlink(path) == 0 {
            try sync(folder)
        } else if errno != ENOENT {
            throw Self.failure(path, errno)
        }
    }

    /// A file as it lies in the folder.
    struct File {
        fileprivate let path: String
        /// Nil of a draft.
        let hash: MediaHash?

        /// Nil where the name is none of ours.
        fileprivate init?(_ name: String, in folder: String) {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            path = folder + "/" + name
            hash = parts.count == 2 ? MediaHash(parts[0]) : nil
            let isDraft = parts.count == 5 && parts[0].isEmpty && parts[4] == "tmp"
            guard isDraft || hash != nil else { return nil }
        }
    }

    /// What was last put there before an instant.
    func files(before instant: Timestamp) -> [File] {
        names(in: path).filter { $0.utf8.count == 2 }.flatMap { folder in
            let folder = "\(path)/\(folder)"
            return names(in: folder).compactMap { File($0, in: folder) }
        }.filter { isFile($0.path, before: instant) }
    }

    /// Removes a file, unless it has been put there again.
    func remove(_ file: File, before instant: Timestamp) throws(StoreError) -> Bool {
        guard isFile(file.path, before: instant) else { return false }
        guard unlink(file.path) == 0 || errno == ENOENT else { throw Self.failure(file.path, errno) }
        return true
    }

    func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private func isFile(_ path: String, before instant: Timestamp) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return Int64(status.st_mtim.tv_sec) < instant.seconds
    }

    private func folder(of hash: MediaHash) -> String {
        "\(path)/\(hash.description.prefix(2))"
    }

    private func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    func makeFolder(_ path: String) throws(StoreError) {
        if mkdir(path, 0o750) == 0 {
            let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            try sync(parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent)
        } else if errno != EEXIST {
            throw Self.failure(path, errno)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
        defer { close(descriptor) }
        if let code = OpenFile.write(bytes, to: descriptor) { throw Self.failure(path, code) }
        guard fsync(descriptor) == 0 else { throw Self.failure(path, errno) }
    }

    /// A name is durable when its folder is.
    func sync(_ folder: String) throws(StoreError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(folder, errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.failure(folder, errno) }
    }

    static func failure(_ path: String, _ code: CInt) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .full(path: path)
        case EIO: .broken(path: path, reason: String(cString: strerror(code)))
        default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
        }
    }
}
