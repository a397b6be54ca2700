import Files
import GRDB
import Glibc
import NewsModel

/// Copies of the folder, for backups.
extension MediaFolder {
    /// Copies every missing file to another folder: by a hard link, since files never change, or else by its bytes.
    ///
    /// - Returns: the number of files, and how many of them were missing.
    func copyAll(to other: MediaFolder) throws(StoreError) -> (all: Int, added: Int) {
        var (all, added) = (0, 0)
        for name in Folder.names(in: path) where name.utf8.count == 2 {
            let (from, to) = (path + "/" + name, other.path + "/" + name)
            let files = Folder.names(in: from).filter { !$0.hasPrefix(".") }
            if files.isEmpty { continue }
            try makeFolder(other.path)
            try makeFolder(to)
            var isNew = false
            for file in files {
                switch try Self.copy(from + "/" + file, to: to + "/" + file) {
                case nil: continue
                case true?:
                    added += 1
                    isNew = true
                case false?: break
                }
                all += 1
            }
            if isNew { try sync(to) }
        }
        return (all, added)
    }

    /// Removes files that another folder does not have and the store does not refer to: what was erased there is
    /// removed here too, but what was lost there is not.
    ///
    /// - Parameter names: the names that the store refers to.
    func removeAll(notIn other: MediaFolder, known names: Set<String>) throws(StoreError) -> Int {
        var count = 0
        for name in Folder.names(in: path) where name.utf8.count == 2 {
            let known = names.union(Folder.names(in: other.path + "/" + name))
            for file in Folder.names(in: path + "/" + name) where !known.contains(file) {
                let path = path + "/" + name + "/" + file
                guard unlink(path) == 0 || errno == ENOENT else { throw StoreError(FileFailure(path)) }
                count += 1
            }
        }
        return count
    }

    /// The names of the files that a store refers to.
    static func names(in db: Database) throws -> Set<String> {
        let rows = try Row.fetchAll(db, sql: "SELECT hash, type FROM media")
        return Set(
            rows.map { row in
                let (hash, type): (String, MediaType) = (row["hash"], row.value("type"))
                return "\(hash).\(type.fileExtension)"
            })
    }

    /// The number of these files that are missing here.
    func missing(_ names: Set<String>) -> Int {
        names.count { access("\(path)/\($0.prefix(2))/\($0)", F_OK) != 0 }
    }

    /// - Returns: whether it was missing; nil if the source no longer exists.
    private static func copy(_ file: String, to place: String) throws(StoreError) -> Bool? {
        guard let old = FileStatus(file) else {
            if errno == ENOENT { return nil }
            throw StoreError(FileFailure(file))
        }
        if let new = FileStatus(place) {
            if new.size == old.size { return false }
            unlink(place)
        }
        // Elsewhere, or of another user, or on a file system without links.
        if link(file, place) == 0 { return true }
        let draft = place + ".tmp"
        do throws(StoreError) {
            try fill(draft, from: file)
            guard rename(draft, place) == 0 else { throw StoreError(FileFailure(place)) }
        } catch {
            unlink(draft)
            throw error
        }
        return true
    }

    private static func fill(_ draft: String, from file: String) throws(StoreError) {
        let source = open(file, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw StoreError(FileFailure(file)) }
        defer { close(source) }
        let target = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard target >= 0 else { throw StoreError(FileFailure(draft)) }
        defer { close(target) }
        while true {
            let count = sendfile(target, source, nil, 1 << 24)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw StoreError(FileFailure(draft)) }
            if count == 0 { break }
        }
        guard fsync(target) == 0 else { throw StoreError(FileFailure(draft)) }
    }
}
