import Files
import Ingest

/// Picture files among imported ones: those that copy beside them names are parts of it, the others are not copy and
/// are refused. Which is which is known once all copy is read.
struct PictureFiles {
    private var found: [(name: String, kind: String)] = []
    private var used: Set<PathKey> = []

    mutating func add(_ pictures: [(name: String, kind: String)], usedBy results: [ImportResult]) {
        found += pictures
        for result in results { used.formUnion((result.files ?? []).map(PathKey.init)) }
    }

    /// One refusal per file that no copy names.
    var unused: [ImportResult] {
        found.filter { !used.contains(PathKey(FilePath.real($0.name) ?? $0.name)) }.map { file in
            ImportResult(
                refused: file.name, reason: "it is \(file.kind) that no copy beside it names, expected wire copy")
        }
    }
}
