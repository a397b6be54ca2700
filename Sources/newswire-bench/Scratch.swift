import FoundationEssentials

/// A folder of this run, with whatever is measured in it.
struct Scratch {
    let folder: String

    init() throws {
        folder = Workplace.temporaryFolder()
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
