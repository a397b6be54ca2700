import Glibc

/// The result of stat(2) for a path.
public struct FileStatus: Sendable {
    /// Identifies the file on this machine, whatever its names.
    public struct Identity: Sendable, Hashable {
        private let device: dev_t
        private let inode: ino_t

        fileprivate init(_ status: stat) {
            (device, inode) = (status.st_dev, status.st_ino)
        }
    }

    private let status: stat

    /// Nil if there is nothing or stat fails (errno says why).
    ///
    /// - Parameter followsLink: whether to follow a symbolic link.
    public init?(_ path: String, followsLink: Bool = true) {
        var status = stat()
        guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.status = status
    }

    /// - Parameter descriptor: of the open file.
    public init?(descriptor: CInt) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.status = status
    }

    /// - Parameter bytes: the path, zero-terminated; a symbolic link is not followed.
    public init?(bytes: [CChar]) {
        var status = stat()
        guard lstat(bytes, &status) == 0 else { return nil }
        self.status = status
    }

    public var isFolder: Bool { type == S_IFDIR }
    public var isLink: Bool { type == S_IFLNK }
    public var isFile: Bool { type == S_IFREG }
    public var isPipe: Bool { type == S_IFIFO }
    /// In bytes.
    public var size: Int { Int(status.st_size) }
    public var identity: Identity { Identity(status) }
    /// The file system that it is on.
    public var device: UInt64 { UInt64(status.st_dev) }
    /// When it was last written or touched, in seconds since 1970.
    public var writtenAt: Int64 { Int64(status.st_mtim.tv_sec) }
    /// When it was last written, renamed or otherwise changed, in seconds since 1970.
    public var changedAt: Int64 { Int64(status.st_ctim.tv_sec) }

    /// Whether both describe the same file with the same content, as far as stat(2) can tell.
    public func isSame(as other: FileStatus) -> Bool {
        status.st_ino == other.status.st_ino && status.st_size == other.status.st_size
            && status.st_mtim.tv_sec == other.status.st_mtim.tv_sec
            && status.st_mtim.tv_nsec == other.status.st_mtim.tv_nsec
    }

    private var type: mode_t { status.st_mode & S_IFMT }
}
