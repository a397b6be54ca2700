import Glibc
import Ingest

/// Reads files in batches, as `BatchFill` divides them.
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
                case .copy(let copy): return rest.popResults(of: copy)
                }
            }
        }
    }

    private var sources: ArraySlice<Source>
    private let finder: CopyFinder
    private var fill = BatchFill(mostFiles: 1000)
    private var readAhead: CopyFinder.Found?

    init(sources: [Source], finder: CopyFinder) {
        self.sources = sources[...]
        self.finder = finder
    }

    /// The next batch, or nil at the end.
    mutating func next() -> Batch? {
        var batch = Batch(pieces: [readAhead].compactMap { $0 })
        readAhead = nil
        while let piece = sources.popFirst().map(read) {
            if case .copy(let copy) = piece, !fill.admits(bytes: copy.bytes.count, story: copy.story) {
                readAhead = piece
                return batch
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
