import Files
import Glibc
public import NewsModel

/// A provider's spool folder: copy is put into `incoming/` and ends in `done/` or `refused/`.
///
/// All three lie on one file system, so that a file is moved by renaming it and is never in two places.
public struct SpoolFolder: Sendable, Hashable {
    /// Something with the folder that a person must mend.
    public struct Problem: Error, Sendable, CustomStringConvertible {
        /// The path and what is wrong there.
        public let description: String
        /// Whether `make` mends it.
        public let isMissing: Bool

        init(_ path: String, _ reason: String, isMissing: Bool = false) {
            description = "\(path): \(reason)"
            self.isMissing = isMissing
        }

        init(_ failure: FileFailure) {
            description = failure.description
            isMissing = false
        }
    }

    /// Whose copy it takes.
    public let provider: String
    /// The folder that holds the three.
    public let path: String

    /// Nothing is made yet.
    public init(provider: String, path: String) {
        self.provider = provider
        self.path = path
    }

    /// What the name of a file with reasons ends in, and that of a file that is being written.
    private static let why = ".why"
    private static let draft = ".tmp"

    var incoming: String { path + "/incoming" }
    var done: String { path + "/done" }
    var refused: String { path + "/refused" }
    var attempts: String { path + "/.attempts" }

    /// Makes what is missing, and tries whether it can be used.
    public func make() throws(Problem) {
        try demandTarget()
        for folder in [incoming, done, refused] {
            do throws(FileFailure) {
                try Folder.make(folder)
            } catch {
                throw Problem(error.path, "cannot be created: \(error.reason)")
            }
        }
        try check()
    }

    /// Whether there is anything of it, and be it a link that leads nowhere.
    public var isThere: Bool { FileStatus(path, followsLink: false) != nil }

    /// No folder can be made through a link without its target.
    private func demandTarget() throws(Problem) {
        guard FileStatus(path) == nil else { return }
        let reason = String(cString: strerror(errno))
        guard FileStatus(path, followsLink: false)?.isLink == true else { return }
        throw Problem(path, "is a link whose target cannot be found: \(reason)")
    }

    /// Why `make` could not create it; nil if it could.
    public var obstacleToMaking: String? {
        var folder = FilePath.parent(of: path)
        while FileStatus(folder) == nil, errno == ENOENT, folder != FilePath.parent(of: folder) {
            folder = FilePath.parent(of: folder)
        }
        guard FileStatus(folder)?.isFolder ?? true else { return String(cString: strerror(ENOTDIR)) }
        return access(folder, W_OK | X_OK) == 0 ? nil : String(cString: strerror(errno))
    }

    /// - Throws: why the spool cannot work.
    public func check() throws(Problem) {
        try demandTarget()
        for folder in [incoming, done, refused] {
            guard let status = FileStatus(folder) else {
                let code = errno
                let isMissing = code == ENOENT && FileStatus(folder, followsLink: false) == nil
                throw Problem(folder, String(cString: strerror(code)), isMissing: isMissing)
            }
            guard status.isFolder else { throw Problem(folder, "expected a folder") }
            guard access(folder, R_OK | W_OK | X_OK) == 0 else {
                throw Problem(folder, "cannot be read and written: \(String(cString: strerror(errno)))")
            }
            guard status.device == FileStatus(incoming)?.device else {
                throw Problem(folder, "is on another file system than \(incoming)")
            }
        }
    }

    /// How many files wait, and how many were refused.
    public func depth() -> (waiting: Int, refused: Int) {
        let waiting = FolderWalk.entries(below: incoming).count { $0.status?.isFile == true }
        let put = FolderWalk.entries(below: refused).filter { $0.status?.isFolder == false }
        let names = Set(put.map(\.key))
        // Copy may be called so too, and has a reason of its own.
        let count = put.count { !$0.path.hasSuffix(Self.why) || names.contains(PathKey($0.path + Self.why)) }
        return (waiting, count)
    }

    /// When the file in `incoming/` that has waited longest was put there; nil where there is none.
    public var waitingSince: Timestamp? {
        FolderWalk.entries(below: incoming).compactMap(\.status).filter(\.isFile).map(\.changedAt).min()
            .map { Timestamp(seconds: $0) }
    }

    /// What in `incoming/` hinders that its files are read or moved, each in a line.
    public func obstacles() -> [String] {
        var lines: [String] = []
        var folders: Set<PathKey> = [PathKey(incoming)]
        for entry in FolderWalk.entries(below: incoming) {
            if entry.bytes == nil, entry.status?.isFolder == true {
                lines.append("\(entry.path): a folder that cannot be read")
            }
            let folder = FilePath.parent(of: entry.path)
            guard folders.insert(PathKey(folder)).inserted, access(folder, W_OK | X_OK) != 0 else { continue }
            lines.append("\(folder): its files cannot be moved: \(String(cString: strerror(errno)))")
        }
        return lines
    }

    /// Puts a file of `incoming/` away under its own name below, or one beside it where that is taken, unless another
    /// has taken its place meanwhile.
    ///
    /// - Parameter status: of the file that was read.
    func finish(_ file: FolderWalk.Entry, as status: FileStatus) throws(Problem) {
        _ = try Self.move(file, as: status, to: try place(for: file, in: done))
    }

    /// Puts a file away together with the reasons, unless another has taken its place meanwhile.
    ///
    /// - Parameter status: of the file that was read.
    func refuse(
        _ file: FolderWalk.Entry, as status: FileStatus, because lines: [String]
    ) throws(Problem) {
        let place = try place(for: file, in: refused, beside: Self.why)
        // Before the file, so that no refused file is ever without its reason.
        try Self.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: place + Self.why)
        guard file.status?.isSame(as: status) == true else {
            unlink(place + Self.why)
            return
        }
        do throws(Problem) {
            if try !Self.move(file, as: status, to: place) { unlink(place + Self.why) }
        } catch {
            unlink(place + Self.why)
            throw error
        }
    }

    /// Replaces a small file, whole or not at all; its bytes are on the disk when the call returns.
    static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        do throws(FileFailure) {
            try WholeFile.replace(path, with: bytes, draft: path + draft, durability: .bytes)
        } catch {
            throw Problem(error)
        }
    }

    // MARK: - Moving

    /// A name that nothing has yet: this process is the only one that puts files there.
    ///
    /// - Parameter ending: of a file that is to lie beside it, whose name must be free too.
    private func place(
        for file: FolderWalk.Entry, in root: String, beside ending: String? = nil
    ) throws(Problem) -> String {
        let parts = file.path.utf8.dropFirst(incoming.utf8.count + 1).split(separator: UInt8(ascii: "/"))
            .map { String(Substring($0)) }
        guard let name = parts.last else { throw Problem(file.path, "is not a file below \(incoming)") }
        var folder = root
        for part in parts.dropLast() { folder = try Self.folder(part, in: folder) }
        let place = { (number: Int) in
            folder + "/" + Self.name(name, number, room: ending.map { $0 + Self.draft } ?? "")
        }
        return place(
            Self.freeNumber { number in
                ["", ending ?? ""].contains { FileStatus(place(number) + $0, followsLink: false) != nil }
            })
    }

    /// A number that is free, and the one before it is not. Of a name that is delivered each minute for years not every
    /// number is asked for.
    static func freeNumber(_ isTaken: (Int) -> Bool) -> Int {
        guard isTaken(1) else { return 1 }
        var (taken, free) = (1, 2)
        while isTaken(free) { (taken, free) = (free, 2 * free) }
        while free - taken > 1 {
            let middle = (taken + free) / 2
            if isTaken(middle) { taken = middle } else { free = middle }
        }
        return free
    }

    /// A folder of this name, made where there is none, or one beside it where something else has the name.
    private static func folder(_ name: String, in parent: String) throws(Problem) -> String {
        var number = 1
        while true {
            let path = parent + "/" + Self.name(name, number)
            if FileStatus(path)?.isFolder == true || mkdir(path, 0o755) == 0 { return path }
            guard errno == EEXIST else { throw Problem(path, "cannot be created: \(String(cString: strerror(errno)))") }
            number += 1
        }
    }

    /// The name with its number, cut to what a file system takes.
    ///
    /// - Parameter ending: what there must be room for behind it.
    private static func name(_ name: String, _ number: Int, room ending: String = "") -> String {
        let suffix = number == 1 ? "" : "~\(number)"
        let most = Int(NAME_MAX) - suffix.utf8.count - ending.utf8.count
        var cut = String.UnicodeScalarView()
        var size = 0
        for scalar in name.unicodeScalars {
            size += UTF8.width(scalar)
            if size > most { break }
            cut.append(scalar)
        }
        return String(cut) + suffix
    }

    /// Moves a file that was read. Another that came over it just before the move goes back, to be read itself.
    ///
    /// - Returns: whether it was the file that was read.
    private static func move(
        _ file: FolderWalk.Entry, as status: FileStatus, to place: String
    ) throws(Problem) -> Bool {
        try rename(file, to: place)
        guard let moved = FileStatus(place, followsLink: false), !moved.isSame(as: status) else { return true }
        // A third may have its name by now.
        var (number, back) = (1, file.path)
        while link(place, back) != 0 {
            guard errno == EEXIST else {
                // A file system without hard links.
                guard Glibc.rename(place, back) == 0 else {
                    let reason = String(cString: strerror(errno))
                    throw Problem(place, "was not read and cannot be moved back to \(back): \(reason)")
                }
                return false
            }
            number += 1
            back =
                FilePath.parent(of: file.path) + "/"
                + name(file.path.split(separator: "/").last.map(String.init) ?? "", number)
        }
        unlink(place)
        return false
    }

    private static func rename(_ file: FolderWalk.Entry, to place: String) throws(Problem) {
        let result = file.bytes.map { Glibc.rename($0, place) } ?? Glibc.rename(file.path, place)
        guard result == 0 else {
            throw Problem(file.path, "cannot be moved to \(place): \(String(cString: strerror(errno)))")
        }
    }
}
