public import Glibc

/// What of a file is on the disk when the call that wrote it returns, and so there after a power cut.
public enum Durability: Sendable, Hashable, CaseIterable {
    /// Nothing yet: what can be made again.
    case later
    /// Its bytes, before its name leads to them: who finds the file finds the whole of it.
    case bytes
    /// Its bytes and its name.
    case name
}

/// Writes files from beginning to end. What was begun and could not be finished is removed.
public enum WholeFile {
    /// Replaces a file, or makes it, whole or not at all.
    ///
    /// - Parameters:
    ///   - draft: where it is written before it gets its name, on the same file system; beside it unless given.
    ///   - mode: of a file that is made, less the process's mask.
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

    /// Makes a file in its place.
    ///
    /// - Returns: false where something has its name already, which is left alone.
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

    /// Writes a file in its place, over what may be there. Its name is durable once its folder is synchronized.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644, durability: Durability
    ) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileFailure(path) }
        try fill(descriptor, of: path, with: bytes, durability)
    }

    /// Gives a file another name on the same file system, over what may have it.
    public static func move(_ path: String, to place: String) throws(FileFailure) {
        guard rename(path, place) == 0 else { throw FileFailure(path, to: place) }
    }

    private static func fill(
        _ descriptor: CInt, of path: String, with bytes: [UInt8], _ durability: Durability
    ) throws(FileFailure) {
        var code = OpenFile.write(bytes, to: descriptor)
        if code == nil, durability != .later, fsync(descriptor) != 0 { code = errno }
        // Some file systems tell only then that there was no room.
        if close(descriptor) != 0, code == nil { code = errno }
        guard let code else { return }
        unlink(path)
        throw FileFailure(path, code: code)
    }
}
