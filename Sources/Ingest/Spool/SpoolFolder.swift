import Glibc

/// A provider's spool folder: copy is put into `incoming/` and ends in `done/` or `refused/`.
///
/// All three lie on one file system, so that a file is moved by renaming it and is never in two places.
public struct SpoolFolder: Sendable, Hashable {
    /// Something with the folder that a person must mend.
    public struct Problem: Error, Sendable, CustomStringConvertible {
        /// The path and what is wrong there.
        public let description: String

        init(_ path: String, _ reason: String) {
            description = "\(path): \(reason)"
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

    var incoming: String { path + "/incoming" }
    var done: String { path + "/done" }
    var refused: String { path + "/refused" }
    var attempts: String { path + "/.attempts" }

    /// Makes what is missing, and tries whether it can be used.
    public func make() throws(Problem) {
        for folder in [incoming, done, refused] { try Self.makeFolder(folder) }
        try check()
    }

    /// - Throws: why the spool cannot work.
    public func check() throws(Problem) {
        for folder in [incoming, done, refused] {
            guard let status = FileStatus(folder) else {
                throw Problem(folder, String(cString: strerror(errno)))
            }
            guard status.isFolder else { throw Problem(folder, "expected a folder") }
            guard access(folder, R_OK | W_OK | X_OK) == 0 else {
                throw Problem(folder, "cannot be read and written: \(String(cString: strerror(errno)))")
            }
            guard status.device == FileStatus(incoming)?.device else {
                throw Problem(folder, "lies on another file system than \(incoming)")
            }
        }
    }

    /// How many files wait, and how many were refused.
    public func depth() -> (waiting: Int, refused: Int) {
        let waiting = FolderWalk.files(below: incoming).count {
            FileStatus($0, followsLink: false)?.isFile == true
        }
        let refused = FolderWalk.files(below: refused).count {
            !$0.hasSuffix(".why") && FileStatus($0, followsLink: false)?.isFolder == false
        }
        return (waiting, refused)
    }

    /// Puts a file of `incoming/` away under its own name below, or one beside it where that is taken.
    func finish(_ file: String) throws(Problem) {
        _ = try move(file, to: done)
    }

    /// Puts a file away together with the reasons.
    func refuse(_ file: String, because lines: [String]) throws(Problem) {
        let place = try free(for: file, in: refused)
        // Before the file, so that no refused file is ever without its reason.
        try Self.write(lines.joined(separator: "\n") + "\n", to: place + ".why")
        try Self.rename(file, to: place)
    }

    /// Replaces a small file, whole or not at all.
    static func write(_ text: String, to path: String) throws(Problem) {
        let draft = path + ".tmp"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Problem(draft, String(cString: strerror(errno))) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                unlink(draft)
                throw Problem(draft, reason)
            }
            rest = rest.dropFirst(count)
        }
        close(descriptor)
        try rename(draft, to: path)
    }

    // MARK: - Moving

    private func move(_ file: String, to folder: String) throws(Problem) -> String {
        let place = try free(for: file, in: folder)
        try Self.rename(file, to: place)
        return place
    }

    /// A name that nothing has yet: this process is the only one that puts files there.
    private func free(for file: String, in folder: String) throws(Problem) -> String {
        let name = String(file.dropFirst(incoming.utf8.count + 1))
        let parts = name.split(separator: "/").map(String.init)
        try Self.makeFolder(([folder] + parts.dropLast()).joined(separator: "/"))
        let place = ([folder] + parts).joined(separator: "/")
        var number = 1
        while FileStatus(number == 1 ? place : "\(place)~\(number)", followsLink: false) != nil {
            number += 1
        }
        return number == 1 ? place : "\(place)~\(number)"
    }

    private static func rename(_ file: String, to place: String) throws(Problem) {
        guard Glibc.rename(file, place) == 0 else {
            throw Problem(file, "cannot be moved to \(place): \(String(cString: strerror(errno)))")
        }
    }

    private static func makeFolder(_ path: String) throws(Problem) {
        if FileStatus(path)?.isFolder == true { return }
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
            separator: "/")
        if !parent.isEmpty { try makeFolder(parent) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw Problem(path, "cannot be made: \(String(cString: strerror(errno)))")
        }
    }
}
