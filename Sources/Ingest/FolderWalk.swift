import Files
import Glibc

/// Lists the files below a folder.
///
/// What cannot be listed is returned as a path too, so that reading it reports why: only files still being written are
/// skipped silently. Links to folders are not followed, since they could form a cycle.
enum FolderWalk {
    /// A file, or whatever else is in its place.
    struct Entry: Hashable {
        let key: PathKey
        /// The path's own bytes, zero-terminated, if they are not UTF-8: nothing else leads to the file.
        let bytes: [CChar]?

        init(path: String, bytes: [CChar]? = nil) {
            (key, self.bytes) = (PathKey(path), bytes)
        }

        /// With U+FFFD for what is not UTF-8.
        var path: String { key.path }

        /// Of the link itself: links are not followed.
        var status: FileStatus? {
            bytes.map { FileStatus(bytes: $0) } ?? FileStatus(path, followsLink: false)
        }
    }

    private struct Name {
        let text: String
        /// Without the zero; nil if the text is the whole path.
        var bytes: [CChar]?
        let isFile: Bool
    }

    /// The paths below `root`, in order, without names that begin with a dot or end in `.part` or `.tmp`.
    static func files(below root: String) -> [String] {
        entries(below: root).map(\.path)
    }

    /// What is below `root`, in order, as in `files(below:)` but with names that are not UTF-8 unchanged.
    ///
    /// - Parameter enter: called with each folder before it is listed.
    static func entries(below root: String, enter: (String) -> Void = { _ in }) -> [Entry] {
        var entries: [Entry] = []
        let isSlashed = root.utf8.last == UInt8(ascii: "/")
        if !list(isSlashed ? String(root.dropLast()) : root, into: &entries, enter) { return [Entry(path: root)] }
        return entries.sorted { $0.key < $1.key }
    }

    /// - Parameter folder: without a trailing slash.
    /// - Returns: false if the folder cannot be listed.
    private static func list(_ folder: String, into entries: inout [Entry], _ enter: (String) -> Void) -> Bool {
        enter(folder)
        let prefix = folder + "/"
        guard let names = names(in: prefix) else { return false }
        for name in names where isFinished(name.text) {
            let path = prefix + name.text
            if let bytes = name.bytes {
                entries.append(Entry(path: path, bytes: prefix.utf8.map { CChar(bitPattern: $0) } + bytes + [0]))
                continue
            }
            let isFolder = !name.isFile && FileStatus(path, followsLink: false)?.isFolder == true
            if !isFolder || !list(path, into: &entries, enter) { entries.append(Entry(path: path)) }
        }
        return true
    }

    /// With what the folder itself says of them.
    private static func names(in folder: String) -> [Name]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [Name] = []
        errno = 0
        while let entry = readdir(stream) {
            let isFile = entry.pointee.d_type == UInt8(DT_REG)
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { start in
                    String(validatingCString: start).map { Name(text: $0, isFile: isFile) }
                        ?? Name(
                            text: String(cString: start),
                            bytes: Array(UnsafeBufferPointer(start: start, count: strlen(start))), isFile: isFile)
                }
            }
            names.append(name)
            errno = 0
        }
        return errno == 0 ? names : nil
    }

    static func canList(_ folder: String) -> Bool {
        guard let stream = opendir(folder) else { return false }
        closedir(stream)
        return true
    }

    /// Why no folder can be listed at the moment, if that is the reason why one was not.
    static func scarcity(at folder: String) -> CopyRefusal? {
        if canList(folder) { return nil }
        let refusal = CopyRefusal.unreadable(errno)
        return refusal.isPassing ? refusal : nil
    }

    /// Windows programs write such endings in capitals.
    private static func isFinished(_ name: String) -> Bool {
        let folded = name.lowercased()
        return !name.hasPrefix(".") && !folded.hasSuffix(".part") && !folded.hasSuffix(".tmp")
    }
}
