import Ingest

/// Reads files a batch at a time: a batch is one transaction, so memory stays flat and one `fsync` serves many files.
struct BatchReader {
    enum Source {
        case file(String, root: String)
        case standardInput
    }

    struct Batch {
        var copies: [WireCopy] = []
        var unreadable: [ImportResult] = []
    }

    private static let mostFiles = 200
    private static let mostBytes = 8 * 1024 * 1024

    private var sources: ArraySlice<Source>
    private let finder: CopyFinder
    private var readAhead: WireCopy?

    init(sources: [Source], finder: CopyFinder) {
        self.sources = sources[...]
        self.finder = finder
    }

    /// The next batch, or nil at the end. The languages of one story are never parted: coming in together they are
    /// linked from their first version on.
    mutating func next() -> Batch? {
        var batch = Batch()
        var size = 0
        while let copy = readAhead ?? nextCopy(&batch) {
            readAhead = nil
            let isFull = batch.copies.count >= Self.mostFiles || size + copy.bytes.count > Self.mostBytes
            let continuesStory = copy.story != nil && copy.story == batch.copies.last?.story
            if isFull, !batch.copies.isEmpty, !continuesStory {
                readAhead = copy
                return batch
            }
            batch.copies.append(copy)
            size += copy.bytes.count
        }
        return batch.copies.isEmpty && batch.unreadable.isEmpty ? nil : batch
    }

    private mutating func nextCopy(_ batch: inout Batch) -> WireCopy? {
        while let source = sources.popFirst() {
            switch read(source) {
            case .copy(let copy): return copy
            case .unreadable(let name, let reason):
                batch.unreadable.append(ImportResult(refused: name, reason: reason))
            }
        }
        return nil
    }

    private func read(_ source: Source) -> CopyFinder.Found {
        switch source {
        case .file(let path, let root): return finder.read(path, root: root)
        case .standardInput:
            do {
                return .copy(WireCopy(name: "-", bytes: try StandardStreams.readInput()))
            } catch {
                return .unreadable(name: "-", reason: "\(error)")
            }
        }
    }
}
