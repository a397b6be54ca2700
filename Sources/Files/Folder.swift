public import Glibc

/// A folder, by its path.
public enum Folder {
    /// Creates a folder, and its missing parents, unless it exists.
    ///
    /// - Parameter mode: of the folders created, subject to the process's umask.
    public static func make(_ path: String, mode: mode_t = 0o755) throws(FileFailure) {
        do throws(FileFailure) {
            _ = try makeOnly(path, mode: mode)
        } catch {
            let parent = FilePath.parent(of: path)
            guard error.code == ENOENT, parent != path else { throw error }
            try make(parent, mode: mode)
            _ = try makeOnly(path, mode: mode)
        }
    }

    /// Creates a folder, but not its parents.
    ///
    /// - Returns: false if the name is already taken.
    public static func makeOnly(_ path: String, mode: mode_t) throws(FileFailure) -> Bool {
        if mkdir(path, mode) == 0 { return true }
        guard errno == EEXIST else { throw FileFailure(path) }
        return false
    }

    /// Waits until the names in a folder are on disk (fsync).
    public static func sync(_ path: String) throws(FileFailure) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileFailure(path) }
    }

    /// The names in a folder, sorted, with U+FFFD for what is not UTF-8; empty if it cannot be listed.
    public static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
