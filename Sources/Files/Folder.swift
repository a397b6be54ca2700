public import Glibc

/// A folder, by its path.
public enum Folder {
    /// Makes a folder where it is not there, with those over it that are missing.
    ///
    /// - Parameter mode: of those that are made, less the process's mask.
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

    /// Makes a folder, but none of those over it.
    ///
    /// - Returns: false where something has its name already.
    public static func makeOnly(_ path: String, mode: mode_t) throws(FileFailure) -> Bool {
        if mkdir(path, mode) == 0 { return true }
        guard errno == EEXIST else { throw FileFailure(path) }
        return false
    }

    /// Waits until the names in a folder are on the disk.
    public static func sync(_ path: String) throws(FileFailure) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileFailure(path) }
    }

    /// The names in a folder, in their order, with U+FFFD for what is not UTF-8; none where it cannot be listed.
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
