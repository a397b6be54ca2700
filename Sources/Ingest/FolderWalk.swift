import Glibc

/// Lists the files below a folder.
///
/// What cannot be listed is given as a path too, so that reading it says why: nothing is passed over in silence but
/// what is still being written. Links to folders are not followed, or one could lead round in a circle.
enum FolderWalk {
    private enum Kind {
        case folder, linkToFolder, other
    }

    /// The paths below `root` in their order, without those whose names begin with a dot or end in `.part` or `.tmp`.
    static func files(below root: String) -> [String] {
        var files: [String] = []
        let prefix = root.hasSuffix("/") ? root : root + "/"
        if !list("", below: prefix, into: &files) { return [root] }
        return files.sorted().map { prefix + $0 }
    }

    /// - Returns: false where the folder cannot be listed.
    private static func list(_ folder: String, below root: String, into files: inout [String]) -> Bool {
        guard let names = names(in: root + folder) else { return false }
        for (name, isFile) in names where isFinished(name) {
            let path = folder + name
            switch isFile ? .other : kind(of: root + path) {
            case .linkToFolder: continue
            case .folder: if !list(path + "/", below: root, into: &files) { files.append(path) }
            case .other: files.append(path)
            }
        }
        return true
    }

    /// With what the folder itself tells of them.
    private static func names(in folder: String) -> [(name: String, isFile: Bool)]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [(name: String, isFile: Bool)] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            names.append((name, entry.pointee.d_type == UInt8(DT_REG)))
            errno = 0
        }
        return errno == 0 ? names : nil
    }

    private static func kind(of path: String) -> Kind {
        guard let own = FileStatus(path, followsLink: false) else { return .other }
        if own.isFolder { return .folder }
        return own.isLink && FileStatus(path)?.isFolder == true ? .linkToFolder : .other
    }

    private static func isFinished(_ name: String) -> Bool {
        !name.hasPrefix(".") && !name.hasSuffix(".part") && !name.hasSuffix(".tmp")
    }
}

/// What stat(2) says of a path.
struct FileStatus {
    private let status: stat

    init?(_ path: String, followsLink: Bool = true) {
        var status = stat()
        guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.status = status
    }

    var isFolder: Bool { type == S_IFDIR }
    var isLink: Bool { type == S_IFLNK }
    var isFile: Bool { type == S_IFREG }
    var isPipe: Bool { type == S_IFIFO }
    var size: Int { Int(status.st_size) }
    /// The file system that it is on.
    var device: UInt64 { UInt64(status.st_dev) }
    /// Whether both are of the same file with, as far as stat(2) tells, the same content.
    func isSame(as other: FileStatus) -> Bool {
        status.st_ino == other.status.st_ino && status.st_size == other.status.st_size
            && status.st_mtim.tv_sec == other.status.st_mtim.tv_sec
            && status.st_mtim.tv_nsec == other.status.st_mtim.tv_nsec
    }
    /// When it was last written, renamed or otherwise changed, in seconds since 1970.
    var changedAt: Int64 { Int64(status.st_ctim.tv_sec) }

    private var type: mode_t { status.st_mode & S_IFMT }
}
