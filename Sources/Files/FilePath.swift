import Glibc

/// What a path says of itself, and where it leads.
public enum FilePath {
    /// The folder that holds what a path names: `.` of a bare name.
    public static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path as seen from the folder that a file is in, where it is written: an absolute one is as it is.
    public static func resolve(_ path: String, from file: String) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        let parent = parent(of: file)
        return parent == "." ? path : parent == "/" ? "/" + path : parent + "/" + path
    }

    /// The absolute path without links, `.` and `..`; nil where it leads nowhere.
    public static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
