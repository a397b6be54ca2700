import GRDB
import NewsModel

/// Adds data from other rows to variants: their corrections, and their relations to siblings. It needs two queries for
/// any number of variants, besides those for pictures.
struct VariantCompletion {
    private let drafts: [VariantDraft]
    /// By article row, in the order of the editions.
    private let siblings: [Int64: [PlacedSibling]]
    /// By the rows of translations.
    private let originals: [Int64: Int64]
    private let corrections: [Int64: [Correction]]

    /// - Parameter siblings: the variants of the articles that editions show.
    init(of drafts: [VariantDraft], siblings: [PlacedSibling], newsroom: Newsroom, in db: Database) throws {
        self.drafts = drafts
        self.siblings = Dictionary(grouping: siblings, by: \.article).mapValues(newsroom.inOrder)
        let related = siblings.map(\.row) + drafts.filter(\.hasOthers).map(\.row)
        originals = try TranslationRows.originals(of: Array(Set(related)), in: db)
        corrections = try Self.corrections(of: drafts.map(\.row), in: db)
    }

    /// - Parameter pictures: a variant's pictures as its readers see them.
    func variants(pictures: (VariantDraft) throws -> [Picture]) throws -> [Variant] {
        try drafts.map { draft in
            let others = siblings[draft.article, default: []].filter { $0.row != draft.row }
            let sent = draft.variant.content.pictures
            return draft.variant.completed(
                pictures: sent.isEmpty ? [] : try pictures(draft), corrections: corrections[draft.row] ?? [],
                siblings: others.map { $0.sibling.related(by: relation(of: $0.row, to: draft.row)) },
                validUntil: others.reduce(draft.expires) { [$0, $1.expires].compactMap(\.self).min() })
        }
    }

    private func relation(of sibling: Int64, to variant: Int64) -> Sibling.Relation? {
        if originals[sibling] == variant { return .translation }
        return originals[variant] == sibling ? .original : nil
    }

    private static func corrections(of variants: [Int64], in db: Database) throws -> [Int64: [Correction]] {
        let notes = try db.all(
            """
            SELECT c.variant, c.at, c.note FROM json_each(?) j CROSS JOIN change c INDEXED BY change_correction
            WHERE c.variant = j.value AND (c.kind = 'correction' OR c.kind = 'release' AND c.note IS NOT NULL)
            ORDER BY c.sequence
            """
        ) {
            $0.add(variants.json)
        } _: { row -> (variant: Int64, correction: Correction) in
            (row["variant"], Correction(at: Timestamp(microseconds: row["at"]), note: row["note"]))
        }
        return Dictionary(grouping: notes, by: \.variant).mapValues { $0.map(\.correction) }
    }
}
