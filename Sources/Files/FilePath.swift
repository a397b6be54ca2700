import Glibc

/// Operations on paths.
public enum FilePath {
    /// The folder of a path; `.` for a bare name.
    public static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Resolves a path that is written in a file, relative to the file's folder; an absolute one is unchanged.
    public static func resolve(_ path: String, from file: String) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        let parent = parent(of: file)
        return parent == "." ? path : parent == "/" ? "/" + path : parent + "/" + path
    }

    /// The absolute path without links, `.` and `..`; nil if it does not exist.
    public static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
