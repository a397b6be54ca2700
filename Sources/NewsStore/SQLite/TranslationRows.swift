import GRDB
import NewsModel

/// Records which version of its original each text of a translation was made from, and finds translations whose
/// original has a newer text.
enum TranslationRows {
    /// The known source of a translation's new text.
    enum Source {
        /// As stated by the copy, with the same provider's ids.
        case stated(original: String, version: Int?)
        /// The original that is recorded already, in its current version; nothing if the variant is not a translation.
        case known
    }

    private static let text = "SELECT text FROM version WHERE variant = :variant AND number = :version"

    /// `noteStanding` completes it, once the states are saved.
    ///
    /// - Parameter version: the variant's version that has the text.
    static func record(_ source: Source, of variant: Int64, version: Int, in db: Database) throws {
        let place: StatementArguments = ["variant": variant, "version": version]
        switch source {
        case .stated(let original, let version):
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO translation (text, variant, original_id, stated)
                    VALUES ((\(text)), :variant, :original, :stated)
                    """,
                arguments: place + ["original": original, "stated": version])
        case .known:
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO translation (text, variant, original, original_id)
                    SELECT (\(text)), variant, original, original_id FROM translation WHERE variant = :variant
                    ORDER BY text DESC LIMIT 1
                    """,
                arguments: place)
        }
    }

    /// Notes from which version of its original the text of a version was made.
    static func noteStanding(of variant: Int64, version: Int, in db: Database) throws {
        try noteStanding("t.text = (\(text))", ["variant": variant, "version": version], in: db)
    }

    /// Copy whose text is here already states its original. A statement of the desk takes precedence.
    /// - Parameter version: the variant's version that has the text.
    /// - Returns: whether that is new.
    static func restate(
        _ original: String, version stated: Int, of variant: Int64, version: Int, in db: Database
    ) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT original, original_id, stated FROM translation
                WHERE text = (SELECT text FROM version WHERE variant = ? AND number = ?)
                """)
        guard let known = try Row.fetchOne(statement, arguments: [variant, version]) else {
            try record(.stated(original: original, version: stated), of: variant, version: version, in: db)
            try noteStanding(of: variant, version: version, in: db)
            return true
        }
        if known["original"] as Int64? != nil { return false }
        if known["original_id"] as String? == original, known["stated"] as Int? == stated { return false }
        try db.execute(
            sql: """
                UPDATE translation SET original_id = :original, stated = :stated
                WHERE text = (SELECT text FROM version WHERE variant = :variant AND number = :version)
                """,
            arguments: ["original": original, "stated": stated, "variant": variant, "version": version])
        return true
    }

    /// Records an original named by the desk. What a translation's own copy states takes precedence.
    ///
    /// - Returns: whether that is new.
    static func insert(_ variant: Int64, madeFrom original: Int64, into db: Database) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO translation (text, variant, original)
                SELECT DISTINCT text, variant, ? FROM version
                WHERE variant = ? AND NOT EXISTS (SELECT 1 FROM translation t WHERE t.variant = version.variant)
                """,
            arguments: [original, variant])
        guard db.changesCount > 0 else { return false }
        try noteStanding("t.variant = :variant", ["variant": variant], in: db)
        return true
    }

    /// Removes the records of a variant that is unlinked from its siblings.
    static func delete(of variant: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM translation WHERE variant = ? OR original = ?", arguments: [variant, variant])
    }

    // MARK: - What is behind

    /// The version that each translation was made from and the current one of its original, if its text is newer: for
    /// the desk, by stored numbers.
    ///
    /// - Parameter variants: the variants to look at; nil for all.
    static func behind(_ variants: [Int64]?, in db: Database) throws -> [Int64: Behind] {
        let condition = variants == nil ? "" : "WHERE b.variant IN (SELECT value FROM json_each(?))"
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM (\(behindOriginals)) b \(condition)",
            arguments: StatementArguments(variants.map { [$0.json] } ?? []))
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["variant"], behind(from: $0)) })
    }

    /// The version that a variant was made from, and whether it is behind, for the outside, by public numbers: the
    /// version that was translated may never have been shown. It is the first that had the text, so that changes of
    /// links and pictures of the original do not affect it.
    static func outside(_ variant: Int64, in db: Database) throws -> (original: Original, behind: Behind?)? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT m.id, m.language, m.public_version AS now, (
                    SELECT min(c.public_version) FROM change c
                    JOIN version n ON n.variant = c.variant AND n.number = c.version
                    WHERE c.variant = m.original AND n.text = m.made_text) AS made_from,
                    EXISTS (SELECT 1 FROM (\(behindOriginals)) b WHERE b.variant = m.variant) AS is_behind
                FROM (\(madeOriginals)) m WHERE m.variant = ?
                """)
        return try Row.fetchOne(statement, arguments: [variant]).map { row in
            (
                Original(id: VariantID(row["id"]), version: row["made_from"]),
                (row["is_behind"] as Bool) ? behind(from: row) : nil
            )
        }
    }

    private static func behind(from row: Row) -> Behind {
        Behind(
            original: VariantID(row["id"]), language: row.language("language"), madeFrom: row["made_from"],
            now: row["now"])
    }

    /// The variants whose shown text was made from one, if another of its versions has a different text for readers.
    static func madeFrom(
        _ original: Int64, ifVersion old: Int, saysOtherThan new: Int, in db: Database
    ) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT t.variant FROM version made JOIN text m ON m.row = made.text
                JOIN version shown ON shown.variant = made.variant AND shown.number = :new
                JOIN text s ON s.row = shown.text
                JOIN variant o ON o.row = made.variant
                JOIN variant v ON v.article = o.article
                JOIN version told ON told.variant = v.row AND told.number = v.shown
                JOIN translation t ON t.variant = v.row AND t.text = told.text
                WHERE made.variant = :original AND made.number = :old AND \(saysSomethingElse)
                    AND \(originalRow) = :original
                """)
        return try Int64.fetchAll(statement, arguments: ["original": original, "old": old, "new": new])
    }

    private static let saysSomethingElse =
        "(m.headline, m.subheadline, m.abstract, m.body) IS NOT (s.headline, s.subheadline, s.abstract, s.body)"

    /// A translation that waits for its time was made from the waiting text of the original.
    private static func noteStanding(
        _ condition: String, _ place: StatementArguments, in db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE translation AS t SET made_from = (
                    SELECT CASE WHEN EXISTS (
                            SELECT 1 FROM waiting u JOIN version n ON n.variant = u.variant AND n.number = u.version
                            WHERE u.variant = t.variant AND n.text = t.text)
                        THEN coalesce(w.version, o.shown, o.last_version)
                        ELSE coalesce(o.shown, w.version, o.last_version) END
                    FROM variant o LEFT JOIN waiting w ON w.variant = o.row WHERE o.row = \(originalRow))
                WHERE \(condition)
                """,
            arguments: place)
    }

    /// The original of a translation `t`. One that only copy names may have come later than its translation.
    private static let originalRow = """
        coalesce(t.original, (
            SELECT e.row FROM variant e JOIN variant x ON x.row = t.variant
            WHERE e.provider = x.provider AND e.provider_id = t.original_id AND e.row <> x.row
            ORDER BY e.row LIMIT 1))
        """

    /// The originals of those variants that are translations.
    static func originals(of variants: [Int64], in db: Database) throws -> [Int64: Int64] {
        guard !variants.isEmpty else { return [:] }
        let pairs = try db.all(
            """
            SELECT o.variant, o.original FROM (\(originals)) o
            WHERE o.variant IN (SELECT value FROM json_each(?)) AND o.original IS NOT NULL
            """
        ) {
            $0.add(variants.json)
        } _: { row -> (Int64, Int64) in
            (row["variant"], row["original"])
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// What the text of a version was made from, if that is a variant of the same article.
    static func original(of variant: Int64, version: Int, in db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT e.row FROM translation t JOIN variant v ON v.row = t.variant
                JOIN variant e ON e.row = \(originalRow) AND e.article = v.article
                WHERE t.variant = :variant AND t.text = (\(text))
                """)
        return try Int64.fetchOne(statement, arguments: ["variant": variant, "version": version])
    }

    /// Each translation with its original, by the text that readers see, or by the waiting one if they see none. A
    /// variant that the desk has unlinked is not a translation, whatever its copy says. CROSS JOIN makes SQLite look for
    /// a translation first: most variants are none.
    static let originals = """
        SELECT t.variant, t.stated, t.made_from, e.row AS original
        FROM translation t CROSS JOIN variant v ON v.row = t.variant AND v.status <> 'canceled'
        LEFT JOIN variant e ON e.row = \(originalRow) AND e.article = v.article
        LEFT JOIN waiting w ON w.variant = v.row
        CROSS JOIN version told ON told.variant = v.row AND told.number = coalesce(v.shown, w.version, v.last_version)
            AND told.text = t.text
        """

    /// With the version that each was made from. A translation that came before its original has no record: it was made
    /// from the original's first text.
    static let madeOriginals = """
        SELECT t.variant, o.row AS original, o.id, o.language, o.public_version, o.shown, made.number AS made_from,
            made.text AS made_text
        FROM (\(originals)) t JOIN variant o ON o.row = t.original AND o.status = 'usable' AND o.expired = 0
        JOIN version made ON made.variant = o.row AND made.number = coalesce(
            (SELECT max(number) FROM version
                WHERE variant = o.row AND origin = 'wire' AND provider_version = t.stated), t.made_from, 1)
        """

    /// The original may have new versions with the same text.
    static let behindOriginals = """
        SELECT o.variant, o.original, o.id, o.language, o.public_version, o.made_from, o.made_text, shown.number AS now
        FROM (\(madeOriginals)) o
        JOIN version shown ON shown.variant = o.original AND shown.number = o.shown AND shown.number > o.made_from
        JOIN text m ON m.row = o.made_text JOIN text s ON s.row = shown.text
        WHERE \(saysSomethingElse)
        """
}
