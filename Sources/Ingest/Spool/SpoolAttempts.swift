import FoundationEssentials
import Glibc
import NewsModel

/// How often files of a spool folder were begun and not finished. It is kept on the disk and written before a file is
/// read, so that a file which ends the program is known by it.
struct SpoolAttempts {
    private struct Entry: Codable {
        var count: Int
        var reason: String?
    }

    static let most = 3

    private let path: String
    private var entries: [String: Entry]

    /// Those that are on the disk.
    init(path: String) {
        self.path = path
        let data = FileManager.default.contents(atPath: path) ?? Data()
        entries = (try? JSONDecoder().decode([String: Entry].self, from: data)) ?? [:]
    }

    /// How often a file was begun before.
    func count(_ file: String) -> Int {
        entries[file]?.count ?? 0
    }

    /// Why a file is not tried again, or nil where it is.
    func verdict(on file: String) -> String? {
        guard let entry = entries[file], entry.count >= Self.most else { return nil }
        let reason = entry.reason ?? "newswire ended while reading it"
        return "it failed \(entry.count) times: \(reason)"
    }

    /// What could not be written is not counted: where the disk is full, nothing is begun.
    mutating func begin(_ files: [String]) throws(SpoolFolder.Problem) {
        let before = entries
        for file in files { entries[file, default: Entry(count: 0)].count += 1 }
        do throws(SpoolFolder.Problem) {
            try save()
        } catch {
            entries = before
            throw error
        }
    }

    /// Remembers why files were not finished.
    mutating func fail(_ files: [String], because reason: String) throws(SpoolFolder.Problem) {
        for file in files { entries[file]?.reason = reason }
        try save()
    }

    /// Takes back what was begun, where the failure is nobody's fault; for this process also where the disk keeps it.
    mutating func takeBack(_ files: [String]) throws(SpoolFolder.Problem) {
        for file in files {
            guard let count = entries[file]?.count else { continue }
            if count > 1 { entries[file]?.count = count - 1 } else { entries[file] = nil }
        }
        try save()
    }

    mutating func forget(_ files: [String]) throws(SpoolFolder.Problem) {
        let before = entries.count
        for file in files { entries[file] = nil }
        if entries.count != before { try save() }
    }

    private func save() throws(SpoolFolder.Problem) {
        if entries.isEmpty {
            unlink(path)
            return
        }
        guard let data = try? JSONEncoder.stable.encode(entries) else {
            preconditionFailure("names and counts can be written")
        }
        try SpoolFolder.write(Array(data), to: path)
    }
}
