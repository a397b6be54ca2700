import GRDB
import NewsModel

/// Finds what a correction corrects: the feeds that select that hold the corrected text too, so that whoever read the
/// error reads the correction (decision 0026).
struct CorrectedTexts {
    /// A text that was shown.
    private struct Shown {
        let text: Int64
        let version: Int
        /// Whether it was first shown as a correction.
        var isCorrection: Bool
    }

    private let db: Database
    /// What the transaction has still to log, in order.
    private let drafts: [ChangeDraft]
    /// The variants that it corrects.
    private let correcting: Set<VariantID>
    private lazy var draftsByVariant = Dictionary(grouping: drafts, by: \.variant)

    init(db: Database, drafts: [ChangeDraft]) {
        self.db = db
        self.drafts = drafts
        correcting = Set(drafts.lazy.filter { $0.kind == .correction }.map(\.variant))
    }

    /// The text before a correction, and if that was one too, those before it; none if the text is no correction, or
    /// reads like the one before, so that nobody needs to read it again.
    mutating func corrected(by loaded: StateRows.Loaded) throws -> [Content] {
        guard try hasCorrections(loaded) else { return [] }
        var past = try past(of: loaded)[...]
        var (correction, corrected) = (past.popFirst(), [Content]())
        guard let newest = correction, newest.isCorrection else { return [] }
        var content = try TextRows.content(variant: loaded.row, version: newest.version, in: db)
        while correction?.isCorrection == true, let former = past.popFirst() {
            let before = try TextRows.content(variant: loaded.row, version: former.version, in: db)
            guard let before, content?.reads(like: before) == false else { break }
            corrected.append(before)
            (correction, content) = (former, before)
        }
        return corrected
    }

    private func hasCorrections(_ loaded: StateRows.Loaded) throws -> Bool {
        if correcting.contains(loaded.state.id) { return true }
        guard loaded.original.shown != nil else { return false }
        let found: Int64? = try db.first(
            """
            SELECT 1 FROM change INDEXED BY change_correction
            WHERE variant = ? AND (kind = 'correction' OR kind = 'release' AND note IS NOT NULL)
            """
        ) { $0.add(loaded.row) }
        return found != nil
    }

    /// The texts that were shown, newest first: later changes of one, such as of its pictures, are no text of their
    /// own.
    private mutating func past(of loaded: StateRows.Loaded) throws -> [Shown] {
        var past: [Shown] = []
        for shown in try drafted(of: loaded) + logged(of: loaded) {
            if past.last?.text == shown.text {
                past[past.count - 1].isCorrection = shown.isCorrection
            } else {
                past.append(shown)
            }
        }
        return past
    }

    private mutating func drafted(of loaded: StateRows.Loaded) throws -> [Shown] {
        try (draftsByVariant[loaded.state.id] ?? []).reversed().map { draft in
            Shown(
                text: try TextRows.textRow(variant: loaded.row, version: draft.version, in: db), version: draft.version,
                isCorrection: draft.kind == .correction)
        }
    }

    private func logged(of loaded: StateRows.Loaded) throws -> [Shown] {
        try db.all(
            """
            SELECT v.text, c.version, c.kind FROM change c JOIN version v ON v.variant = c.variant AND v.number = c.version
            WHERE c.variant = ? ORDER BY c.sequence DESC
            """
        ) {
            $0.add(loaded.row)
        } _: { row in
            Shown(
                text: row["text"], version: row["version"], isCorrection: row.value("kind") == Change.Kind.correction)
        }
    }
}
