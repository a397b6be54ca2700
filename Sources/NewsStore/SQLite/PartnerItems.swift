import GRDB
import NewsModel

/// Reads variants for partners, by the visibility that `VariantRows.visibility` decides.
///
/// A partner may see what only feeds for partners hold. Whether an item reaches the partner is decided before it is
/// read. Its other languages are included if they are public, or for partners and within the partner's reach.
struct PartnerItems {
    struct Found {
        let item: SyndicatedItem
        let expires: Timestamp?
        /// Whether the item mentions languages that not every partner may see.
        let isPersonal: Bool
    }

    /// What an item says about its article.
    private struct Family {
        let siblings: [Sibling]
        /// What others are that were ever shown, if there are no siblings now.
        let others: [Visibility]
        var isPersonal = false

        var hadSiblings: Bool {
            !siblings.isEmpty || !others.isEmpty
        }

        /// The status of the article of a withdrawn variant; nil while another is left, and of one without others.
        func withdrawal(with own: Visibility) -> PubStatus? {
            guard siblings.isEmpty, !others.isEmpty else { return nil }
            // What may come back keeps the article.
            return (others + [own]).allSatisfy { $0 == .canceled } ? .canceled : .withheld
        }
    }

    private let db: Database
    private let newsroom: Newsroom
    private let now: Timestamp
    /// Of the partner for which items are read; nil if they are for all.
    private let entitlements: Entitlements?
    private var changes: ChangeReader
    /// By article row: the languages of a story follow one another.
    private var siblings: (article: Int64, all: [Sibling])?

    init(db: Database, newsroom: Newsroom, now: Timestamp, for entitlements: Entitlements?) {
        self.db = db
        self.newsroom = newsroom
        self.now = now
        self.entitlements = entitlements
        changes = ChangeReader(db: db)
    }

    /// A variant as it is now, or in the version of a change. A withdrawn or expired variant has no text in any
    /// version.
    ///
    /// - Returns: nil if there is none, or none that was public.
    mutating func item(_ variant: Int64, told row: ChangeReader.Row? = nil) throws -> Found? {
        let now = now
        let rows = try db.all(Self.select) {
            $0.add(now.microseconds)
            $0.add(row?.stored)
            $0.add(variant)
            $0.add(row?.change.sequence)
        } _: {
            Raw($0, told: row?.change)
        }
        guard let raw = rows.first, raw.visibility != .notYetPublic else { return nil }
        return try found(raw)
    }

    private mutating func found(_ raw: Raw) throws -> Found {
        let visibility = visibility(of: raw)
        let isOpen = visibility == .public
        var content = isOpen ? raw.content : .none
        if !raw.isCorrection { content.correctionNote = nil }
        if isOpen, !content.pictures.isEmpty {
            content.pictures = try PictureVisibility(db: db, newsroom: newsroom, now: now)
                .pictures(content.pictures, provider: raw.provider, text: raw.text)
        }
        let family = try family(of: raw)
        let made = try isOpen ? source(of: raw, among: family.siblings) : nil
        let item = SyndicatedItem(
            id: raw.id, article: raw.article, language: raw.language, provider: raw.provider, version: raw.version,
            visibility: visibility, content: content, isCorrection: isOpen && raw.isCorrection,
            note: isOpen ? raw.textNote : raw.note, published: raw.published, updated: raw.updated,
            changed: raw.changed, siblings: isOpen ? family.siblings : [], hadSiblings: family.hadSiblings,
            articleWithdrawal: isOpen ? nil : family.withdrawal(with: visibility),
            original: made?.original, behind: made?.behind,
            isForPartners: newsroom.isForPartners(provider: raw.provider),
            isPurged: raw.isPurged, wasHeld: raw.wasHeld)
        return Found(item: item, expires: raw.expires, isPersonal: family.isPersonal)
    }

    /// An old version of a public variant may be a notice. Copy that may no longer be redistributed is withheld from
    /// those that received it.
    private func visibility(of raw: Raw) -> Visibility {
        guard raw.visibility == .public else { return raw.visibility }
        if raw.status != .usable { return .withheld }
        return newsroom.isRedistributed(provider: raw.provider) ? .public : .withheld
    }

    /// Public items mention only what is public; those for partners also mention each other, as far as they reach the
    /// partner.
    private mutating func family(of raw: Raw) throws -> Family {
        let open = try siblings(inArticle: raw.articleRow).filter { $0.id != raw.id }
        let rows = VariantRows(db: db, newsroom: newsroom, now: now)
        guard newsroom.isForPartners(provider: raw.provider) else {
            guard open.isEmpty else { return Family(siblings: open, others: []) }
            let others = try rows.everShown(inArticle: raw.articleRow, beside: raw.row) {
                newsroom.isPublic(provider: $0.provider)
            }
            return Family(siblings: [], others: others)
        }
        guard let entitlements else {
            let others = try rows.everShown(inArticle: raw.articleRow, beside: raw.row) { _ in true }
            return Family(siblings: open, others: others, isPersonal: !others.isEmpty)
        }
        var reaching: [Sibling] = []
        for (row, sibling) in try rows.siblingsForPartners(inArticle: raw.articleRow) where row != raw.row {
            if entitlements.reaches(try changes.history(of: row)) { reaching.append(sibling) }
        }
        let all = open + reaching
        guard all.isEmpty else { return Family(siblings: all, others: []) }
        let others = try rows.everShown(inArticle: raw.articleRow, beside: raw.row) { other in
            try newsroom.isPublic(provider: other.provider)
                || entitlements.reaches(changes.history(of: other.row))
        }
        return Family(siblings: [], others: others)
    }

    private mutating func siblings(inArticle article: Int64) throws -> [Sibling] {
        if let known = siblings, known.article == article { return known.all }
        let all = try VariantRows(db: db, newsroom: newsroom, now: now).siblings(inArticle: article)
        siblings = (article, all)
        return all
    }

    /// An original that not everyone may see is not mentioned.
    private func source(
        of raw: Raw, among siblings: [Sibling]
    ) throws -> (original: Original, behind: Behind?)? {
        guard raw.isTranslation, !siblings.isEmpty, let made = try TranslationRows.outside(raw.row, in: db),
            siblings.contains(where: { $0.id == made.original.id })
        else { return nil }
        return made
    }

    /// `n` is the version in question, `o` the one that brought its text, `f` the change that showed it first: a
    /// correction before the first release is not reported.
    private static let select = """
        SELECT v.row, v.id, a.id AS article_id, v.article, v.provider, v.provider_id, v.language, v.published,
            v.published_offset, v.updated, v.changed, v.expires, v.public_version, \(VariantRows.visibility) AS visibility,
            n.status, n.note, n.text AS text_row,
            (SELECT max(at) FROM change
                WHERE variant = v.row AND sequence <= ?4 AND kind NOT IN ('links', 'pictures', 'feeds')) AS told_at,
            o.embargo IS NOT NULL OR o.origin <> 'wire' OR o.standing <> 'current' OR o.status <> 'usable' AS was_held,
            o.is_correction AND (f.kind <> 'release' OR f.note IS NOT NULL) AS is_correction, f.note AS text_note,
            v.status = 'canceled' AND EXISTS (
                SELECT 1 FROM change WHERE variant = v.row AND kind = 'purge') AS is_purged,
            n.number = v.shown AND EXISTS (SELECT 1 FROM translation WHERE text = n.text) AS is_translation,
            \(TextRows.columns)
        FROM variant v JOIN article a ON a.row = v.article
        JOIN version s ON s.variant = v.row AND s.number = v.shown
        JOIN version n ON n.variant = v.row AND n.number = coalesce(?2, v.shown)
        JOIN text t ON t.row = n.text
        JOIN version o ON o.variant = v.row AND o.number = (
            SELECT min(number) FROM version WHERE variant = v.row AND text = n.text)
        JOIN change f ON f.sequence = (
            SELECT min(c.sequence) FROM change c JOIN version s ON s.variant = c.variant AND s.number = c.version
            WHERE c.variant = v.row AND s.text = n.text)
        WHERE v.row = ?3
        """

    /// A row, before its visibility is decided.
    private struct Raw {
        let row: Int64
        let id: VariantID
        let article: ArticleID
        let articleRow: Int64
        let provider: String
        let language: LanguageTag
        let version: Int
        let visibility: Visibility
        let status: PubStatus
        let published: WireDate?
        let updated: Timestamp
        let changed: Timestamp
        let isPurged: Bool
        let wasHeld: Bool
        let expires: Timestamp?
        let isCorrection: Bool
        let isTranslation: Bool
        let textNote: String?
        let note: String?
        let text: Int64
        let content: Content

        init(_ row: Columns, told change: Change?) {
            self.row = row["row"]
            id = VariantID(row["id"])
            article = ArticleID(row["article_id"])
            articleRow = row["article"]
            provider = row["provider"]
            language = row.language("language")
            version = change?.version ?? row["public_version"]
            visibility = row.value("visibility")
            status = row.value("status")
            published = row.wireDate("published", offset: "published_offset")
            let moved = row.timestamp("updated") ?? Timestamp(microseconds: 0)
            changed = change?.at ?? row.timestamp("changed") ?? moved
            updated = row.timestamp("told_at") ?? (visibility == .expired ? changed : moved)
            isPurged = row["is_purged"]
            wasHeld = row["was_held"]
            expires = row.timestamp("expires")
            isCorrection = row["is_correction"]
            isTranslation = row["is_translation"]
            textNote = row["text_note"]
            note = row["note"]
            self.text = row["text_row"]
            content = TextRows.content(from: row)
        }
    }
}
