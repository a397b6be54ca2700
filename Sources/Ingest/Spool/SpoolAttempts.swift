import Files
import FoundationEssentials
import Glibc
import NewsModel

/// The number of times that files of a spool folder were started and not finished. It is stored on disk before a file
/// is read, so that a file that crashes the program is recognized.
struct SpoolAttempts {
    private struct Entry {
        var count: Int
        var reason: String?
    }

    /// On disk.
    private struct Record: Codable {
        let file: String
        let count: Int
        let reason: String?
    }

    static let most = 3

    private let path: String
    private var entries: [PathKey: Entry] = [:]

    /// Reads those on disk.
    init(path: String) {
        self.path = path
        let data = FileManager.default.contents(atPath: path) ?? Data()
        for record in (try? JSONDecoder().decode([Record].self, from: data)) ?? [] {
            entries[PathKey(record.file)] = Entry(count: record.count, reason: record.reason)
        }
    }

    /// How often a file was started before.
    func count(_ file: String) -> Int {
        entries[PathKey(file)]?.count ?? 0
    }

    /// Why a file is not tried again; nil if it is.
    func verdict(on file: String) -> String? {
        guard let entry = entries[PathKey(file)], entry.count >= Self.most else { return nil }
        let reason = entry.reason ?? "newswire ended while reading it"
        return "it failed \(entry.count) times: \(reason)"
    }

    /// What could not be written is not counted: on a full disk, nothing is started.
    mutating func begin(_ files: [String]) throws(SpoolFolder.Problem) {
        let before = entries
        for file in files { entries[PathKey(file), default: Entry(count: 0)].count += 1 }
        do throws(SpoolFolder.Problem) {
            try save()
        } catch {
            entries = before
            throw error
        }
    }

    /// Records why files were not finished.
    mutating func fail(_ files: [String], because reason: String) throws(SpoolFolder.Problem) {
        for file in files { entries[PathKey(file)]?.reason = reason }
        try save()
    }

    /// Removes attempts that failed through no fault of the files; for this process even if the disk keeps them.
    mutating func takeBack(_ files: [String]) throws(SpoolFolder.Problem) {
        for file in files.map(PathKey.init) {
            guard let count = entries[file]?.count else { continue }
            if count > 1 { entries[file]?.count = count - 1 } else { entries[file] = nil }
        }
        try save()
    }

    mutating func forget(_ files: [String]) throws(SpoolFolder.Problem) {
        let before = entries.count
        for file in files { entries[PathKey(file)] = nil }
        if entries.count != before { try save() }
    }

    private func save() throws(SpoolFolder.Problem) {
        if entries.isEmpty {
            unlink(path)
            return
        }
        let records = entries.sorted { $0.key < $1.key }.map { file, entry in
            Record(file: file.path, count: entry.count, reason: entry.reason)
        }
        guard let data = try? JSONEncoder.stable.encode(records) else {
            preconditionFailure("names and counts can be written")
        }
        try SpoolFolder.write(Array(data), to: path)
    }
}
