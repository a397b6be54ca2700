import Crypto
import Files
import FoundationEssentials
import GRDB
import Glibc
public import NewsModel

/// Copies a store and its pictures into a folder, whichever process owns the store: the file by SQLite's backup
/// interface, atomically and as of one moment; the pictures' files by hard links if the file system allows them.
///
/// Copying the store's files one by one during writes does not give a valid store. The schema is not checked, so that a
/// store can be backed up before a newer newswire changes it.
public struct StoreBackup {
    /// What was copied.
    public struct Summary: Sendable, Hashable {
        /// The path of the copied store file.
        public let path: String
        /// Its size.
        public let bytes: Int
        /// The number of picture files.
        public let pictures: Int
        /// How many of them are new.
        public let added: Int
        /// How many files were removed because the store no longer has them.
        public let removed: Int
        /// Files that the store refers to and that are missing both from its folder and here.
        public let missing: Int
    }

    /// The file that marks a folder as a backup, and says of which store.
    static let mark = "newswire-backup.txt"

    private let store: String
    private let folder: String
    private let media: MediaFolder

    /// - Parameters:
    ///   - store: the path of its file.
    ///   - folder: created if missing; otherwise it must be empty or a backup of the same store.
    public init(store: String, folder: String) {
        self.store = store
        self.folder = folder
        media = MediaFolder(ofStore: store)
    }

    private var copy: String {
        folder + "/" + (store.split(separator: "/").last.map(String.init) ?? "newswire.sqlite")
    }

    /// Creates the backup, or updates the existing one. If it fails, the earlier backup remains.
    ///
    /// - Throws: `StoreError`; `damaged` if the store is.
    public func run(at now: Timestamp) throws -> Summary {
        let source = try Self.reader(of: store)
        let draft = copy + ".tmp"
        let identity = try reading(store) { try source.read(Self.identity) }
        let mark = try prepare(for: identity)
        defer { close(mark) }
        try clear(draft)
        defer { try? clear(draft) }
        try copyStore(source, to: draft, at: now)
        // After the store: the files it refers to exist by now.
        let mirror = MediaFolder(ofStore: copy)
        let (pictures, added) = try media.copyAll(to: mirror)
        let names = try reading(draft) { try Self.reader(of: draft).read(MediaFolder.names) }
        // A log of the earlier file would be taken for one of the new file.
        for ending in ["-wal", "-shm"] { unlink(copy + ending) }
        guard rename(draft, copy) == 0 else { throw StoreError(FileFailure(copy)) }
        try mirror.sync(folder)
        let removed = try mirror.removeAll(notIn: media, known: names)
        try write(Self.text(identity) + "of \(store)\nat \(now.rfc3339)\n", to: mark)
        return Summary(
            path: copy, bytes: FileStatus(copy)?.size ?? 0, pictures: pictures, added: added, removed: removed,
            missing: mirror.missing(names))
    }

    // MARK: - The folder

    /// - Returns: the open, locked file that marks the folder as ours.
    private func prepare(for identity: String) throws(StoreError) -> CInt {
        if mkdir(folder, 0o750) != 0, errno != EEXIST { throw StoreError(FileFailure(folder)) }
        let path = folder + "/" + Self.mark
        guard !Self.isSame(folder, FilePath.parent(of: store)) else {
            throw .noPlaceForBackup(path: folder, reason: "the store itself is there, expected another folder")
        }
        guard let stream = opendir(folder) else { throw StoreError(FileFailure(folder)) }
        closedir(stream)
        guard Folder.names(in: folder).isEmpty || access(path, F_OK) == 0 else {
            throw .noPlaceForBackup(path: folder, reason: "is neither empty nor a backup, expected a separate folder")
        }
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw StoreError(FileFailure(path)) }
        do {
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw StoreError.busy(path: folder) }
            let known = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
            if known.isEmpty { try write(Self.text(identity), to: descriptor) }
            guard known.isEmpty || known.hasPrefix(Self.text(identity)) else {
                throw StoreError.noPlaceForBackup(
                    path: folder, reason: "is a backup of another store than \(store), expected a separate folder")
            }
            return descriptor
        } catch let error as StoreError {
            close(descriptor)
            throw error
        } catch {
            close(descriptor)
            throw .cannotOpen(path: path, reason: "\(error)")
        }
    }

    private static func text(_ identity: String) -> String {
        "newswire backup\nstore \(identity)\n"
    }

    private func write(_ text: String, to descriptor: CInt) throws(StoreError) {
        let bytes = Array(text.utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count,
            fsync(descriptor) == 0
        else { throw StoreError(FileFailure(folder + "/" + Self.mark)) }
    }

    private func clear(_ draft: String) throws(StoreError) {
        for ending in ["", "-journal", "-wal", "-shm"] where unlink(draft + ending) != 0 && errno != ENOENT {
            throw StoreError(FileFailure(draft + ending))
        }
    }

    private static func isSame(_ path: String, _ other: String) -> Bool {
        guard let one = FileStatus(path), let two = FileStatus(other) else { return false }
        return one.identity == two.identity
    }

    // MARK: - The store's file

    private func copyStore(_ source: DatabaseQueue, to draft: String, at now: Timestamp) throws {
        // It contains embargoed copy and the secrets of the store.
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw StoreError(FileFailure(draft)) }
        close(descriptor)
        let problems = try reading(draft) {
            let target = try DatabaseQueue(path: draft)
            // In one step, so that concurrent writes are included entirely or not at all.
            try source.backup(to: target)
            return try target.writeWithoutTransaction { db in
                // A single file that can be read on read-only media.
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
                try Properties.markCopy(in: db, at: now)
                return try String.fetchAll(db, sql: "PRAGMA integrity_check(3)").filter { $0 != "ok" }
            }
        }
        if let problem = problems.first { throw StoreError.damaged(path: store, problem: problem) }
    }

    private static func reader(of path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Identifies a store without revealing its secret.
    private static func identity(_ db: Database) throws -> String {
        let secret = try Properties(reading: db).secret
        return SHA256.hash(data: secret).prefix(8).hexadecimal
    }

    private func reading<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            let reason = error.message ?? "\(error.resultCode)"
            switch error.resultCode.primaryResultCode {
            case .SQLITE_FULL: throw StoreError.full(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw StoreError.busy(path: path)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw StoreError.damaged(path: store, problem: reason)
            case .SQLITE_IOERR: throw StoreError.broken(path: path, reason: reason)
            default: throw StoreError.cannotOpen(path: path, reason: reason)
            }
        }
    }
}
