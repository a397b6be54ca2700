import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// Two versions of a variant, as on the command line: `2..3`.
struct VersionPair: Sendable {
    let old: Int
    let new: Int

    init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty, let old = Int(parts[0]), let new = Int(parts[2]), old != new else {
            throw ValidationError("'\(text)': expected two versions such as 2..3")
        }
        self.old = old
        self.new = new
    }
}

/// The differences between two versions, field by field, for people or programs.
struct VersionDiff {
    struct Field {
        let name: String
        let words: WordDiff
    }

    let old: Int
    let new: Int
    /// The fields that differ; the body last.
    let fields: [Field]

    init(from old: VersionRecord, to new: VersionRecord) {
        self.old = old.number
        self.new = new.number
        fields = zip(old.comparable, new.comparable).compactMap { before, after in
            let words = WordDiff(from: before.text, to: after.text)
            return words.isEmpty ? nil : Field(name: before.name, words: words)
        }
    }

    /// Unchanged paragraphs are left out. Changes are marked as by `wdiff`, or by colour.
    func text(isColored: Bool) -> String {
        var lines = ["v\(old) to v\(new)"]
        if fields.isEmpty { lines.append("nothing differs") }
        for field in fields {
            let paragraphs = field.words.lines
            if paragraphs.count == 1 {
                lines.append("\(field.name): " + paragraphs[0].marked(isColored))
            } else {
                lines.append("\(field.name):")
                lines += paragraphs.foldingUnchanged.map { "  " + $0.marked(isColored) }
            }
        }
        return lines.joined(separator: "\n")
    }

    func jsonLine(of record: VariantRecord) -> String {
        let row = Row(
            id: record.id.description, language: record.key.language.description, from: old, to: new,
            fields: fields.map { Row.Field(field: $0.name, pieces: $0.words.pieces.map(\.asRow)) })
        return FactLine.write(row)
    }

    fileprivate struct Row: Encodable {
        struct Field: Encodable {
            let field: String
            let pieces: [[String: String]]
        }

        let id: String
        let language: String
        let from: Int
        let to: Int
        let fields: [Field]
    }
}

extension VersionRecord {
    /// The fields that people compare, in the same order for every version.
    fileprivate var comparable: [(name: String, text: String)] {
        func names(_ terms: [Subject]) -> String { terms.map { $0.name ?? $0.qcode }.joined(separator: ", ") }
        return [
            ("status", status.rawValue), ("embargo", embargo?.rfc3339 ?? ""), ("headline", content.headline),
            ("subheadline", content.subheadline ?? ""), ("abstract", content.abstract ?? ""),
            ("byline", content.byline ?? ""), ("dateline", content.dateline ?? ""),
            ("slugline", content.slugline ?? ""), ("categories", content.categories.joined(separator: ", ")),
            ("subjects", names(content.subjects)), ("genres", names(content.genres)),
            ("places", names(content.places)), ("keywords", content.keywords.joined(separator: ", ")),
            ("urgency", content.urgency.map(String.init) ?? ""), ("source", content.source ?? ""),
            ("credit", content.credit ?? ""), ("copyright", content.copyright ?? ""),
            ("usage terms", content.usageTerms ?? ""), ("editor's note", content.edNote ?? ""),
            ("correction", content.correctionNote ?? ""),
            ("pictures", content.pictures.map { $0.caption ?? $0.id ?? "picture" }.joined(separator: "\n")),
            ("body", BodyText.paragraphs(of: content.body).joined(separator: "\n")),
        ]
    }
}

extension WordDiff {
    /// The pieces of each line.
    fileprivate var lines: [[Piece]] {
        var lines: [[Piece]] = [[]]
        for piece in pieces {
            let parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append([]) }
                if !part.isEmpty { lines[lines.count - 1].append(piece.with(part)) }
            }
        }
        return lines
    }
}

extension [[WordDiff.Piece]] {
    /// A line in place of consecutive unchanged ones.
    fileprivate var foldingUnchanged: [[WordDiff.Piece]] {
        var folded: [[WordDiff.Piece]] = []
        var unchanged = 0
        func gap() -> [[WordDiff.Piece]] {
            unchanged == 0 ? [] : [[.same("[\(unchanged) unchanged]")]]
        }
        for line in self where !line.isEmpty {
            if line.allSatisfy(\.isSame) {
                unchanged += 1
            } else {
                folded += gap() + [line]
                unchanged = 0
            }
        }
        return folded + gap()
    }
}

extension [WordDiff.Piece] {
    fileprivate func marked(_ isColored: Bool) -> String {
        map { piece in
            let text = piece.text.withoutControls
            return switch piece {
            case .same: text
            case .removed: isColored ? "\u{1B}[9;31m\(text)\u{1B}[0m" : "[-\(text)-]"
            case .added: isColored ? "\u{1B}[4;32m\(text)\u{1B}[0m" : "{+\(text)+}"
            }
        }.joined()
    }
}

extension WordDiff.Piece {
    fileprivate var isSame: Bool {
        if case .same = self { true } else { false }
    }

    fileprivate func with(_ text: String) -> WordDiff.Piece {
        switch self {
        case .same: .same(text)
        case .removed: .removed(text)
        case .added: .added(text)
        }
    }

    fileprivate var asRow: [String: String] {
        switch self {
        case .same(let text): ["same": text]
        case .removed(let text): ["removed": text]
        case .added(let text): ["added": text]
        }
    }
}
