import Glibc
import Ingest

/// Reads files in batches: a batch is one transaction, so that memory is bounded and one `fsync` serves many files.
struct BatchReader {
    enum Source {
        case file(String, root: String)
        case standardInput
    }

    struct Batch {
        /// In path order, including those that cannot be read.
        fileprivate(set) var pieces: [CopyFinder.Found] = []

        var copies: [WireCopy] {
            pieces.compactMap { piece in if case .copy(let copy) = piece { copy } else { nil } }
        }

        /// Files that may belong to copy beside them.
        var pictures: [(name: String, kind: String)] {
            pieces.compactMap { piece in if case .picture(let name, let kind) = piece { (name, kind) } else { nil } }
        }

        /// The results of every piece, from those of its copies; a copy may have many items. Pictures have none yet.
        func results(_ ofCopies: [ImportResult]) -> [ImportResult] {
            var rest = ofCopies[...]
            return pieces.flatMap { piece -> [ImportResult] in
                switch piece {
                case .picture: return []
                case .unreadable(let name, let reason, _): return [ImportResult(refused: name, reason: reason)]
                case .copy(let copy):
                    let own = rest.prefix { $0.file == copy.name }
                    rest = rest.dropFirst(own.count)
                    return Array(own)
                }
            }
        }
    }

    private static let mostFiles = 1000
    private static let mostBytes = 8 * 1024 * 1024
    /// The most that a server accepts at once, in Base64 and with room for names.
    private static let mostBytesOfStory = 40 * 1024 * 1024

    private var sources: ArraySlice<Source>
    private let finder: CopyFinder
    private var readAhead: CopyFinder.Found?

    init(sources: [Source], finder: CopyFinder) {
        self.sources = sources[...]
        self.finder = finder
    }

    /// The next batch, or nil at the end. The languages of a story stay together: imported together they are linked
    /// from their first version on.
    mutating func next() -> Batch? {
        var batch = Batch()
        var size = 0
        var story: String?
        while let piece = readAhead ?? sources.popFirst().map(read) {
            readAhead = nil
            if case .copy(let copy) = piece {
                let isFull = batch.pieces.count >= Self.mostFiles || size + copy.bytes.count > Self.mostBytes
                let continuesStory =
                    copy.story != nil && copy.story == story && size + copy.bytes.count <= Self.mostBytesOfStory
                if isFull, !batch.pieces.isEmpty, !continuesStory {
                    readAhead = piece
                    return batch
                }
                size += copy.bytes.count
                story = copy.story
            }
            batch.pieces.append(piece)
        }
        return batch.pieces.isEmpty ? nil : batch
    }

    private func read(_ source: Source) -> CopyFinder.Found {
        switch source {
        case .file(let path, let root): return finder.read(path, root: root)
        case .standardInput: return finder.read(descriptor: STDIN_FILENO, name: "-")
        }
    }
}
