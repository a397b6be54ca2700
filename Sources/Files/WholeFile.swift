public import Glibc

/// What of a file is on disk when the call that wrote it returns, and so survives a power cut.
public enum Durability: Sendable, Hashable, CaseIterable {
    /// Nothing yet: for files that can be regenerated.
    case later
    /// Its bytes, before its name refers to them: a file that exists is complete.
    case bytes
    /// Its bytes and its name.
    case name
}

/// Writes whole files. A file that could not be finished is removed.
public enum WholeFile {
    /// Replaces or creates a file atomically.
    ///
    /// - Parameters:
    ///   - draft: the temporary file, on the same file system; by default beside the file.
    ///   - mode: of a created file, subject to the process's umask.
    public static func replace(
        _ path: String, with bytes: [UInt8], draft: String? = nil, mode: mode_t = 0o644, durability: Durability
    ) throws(FileFailure) {
        let draft = draft ?? path + ".tmp"
        try write(bytes, to: draft, mode: mode, durability: durability)
        do throws(FileFailure) {
            try move(draft, to: path)
        } catch {
            unlink(draft)
            throw error
        }
        if durability == .name { try Folder.sync(FilePath.parent(of: path)) }
    }

    /// Creates a file in place.
    ///
    /// - Returns: false if the name is already taken; what has it is left alone.
    public static func create(
        _ path: String, holding bytes: [UInt8], mode: mode_t = 0o644, durability: Durability
    ) throws(FileFailure) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            if errno == EEXIST { return false }
            throw FileFailure(path)
        }
        try fill(descriptor, of: path, with: bytes, durability)
        if durability == .name { try Folder.sync(FilePath.parent(of: path)) }
        return true
    }

    /// Writes a file in place, over any earlier one. Its name is durable once its folder is synchronized.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644, durability: Durability
    ) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileFailure(path) }
        try fill(descriptor, of: path, with: bytes, durability)
    }

    /// Renames a file within its file system, over any earlier file of that name.
    public static func move(_ path: String, to place: String) throws(FileFailure) {
        guard rename(path, place) == 0 else { throw FileFailure(path, to: place) }
    }

    private static func fill(
        _ descriptor: CInt, of path: String, with bytes: [UInt8], _ durability: Durability
    ) throws(FileFailure) {
        var code = OpenFile.write(bytes, to: descriptor)
        if code == nil, durability != .later, fsync(descriptor) != 0 { code = errno }
        // Some file systems report only now that they are full.
        if close(descriptor) != 0, code == nil { code = errno }
        guard let code else { return }
        unlink(path)
        throw FileFailure(path, code: code)
    }
}
