import FoundationEssentials
import Glibc

/// A folder of this run, with whatever is measured in it.
struct Scratch {
    let folder: String

    /// Whether it is in a file system in memory.
    let isInMemory: Bool

    /// - Parameter inMemory: whether to prefer memory. For tens of thousands of small files ext4 costs more than the
    ///   program that writes them, and several times as much within minutes of the removal of others.
    init(inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        isInMemory = inMemory && access(memory, W_OK | X_OK) == 0
        folder = Workplace.temporaryFolder(in: isInMemory ? memory : nil)
    }

    /// Writes so many files and tells their folder and their size together.
    func write(_ format: SampleFormat, _ count: Int) throws -> (folder: String, bytes: Int) {
        let place = try path("\(format.rawValue)-\(count)")
        return (place, try format.write(count, into: place))
    }

    /// An empty folder of this name; what was in it goes.
    func path(_ name: String) throws -> String {
        let path = folder + "/" + name
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
