import FoundationEssentials
import GRDB
import NewsModel

/// Reads and writes versions and their texts. A version that changes nothing in the text shares its row.
enum TextRows {
    /// - Parameter copy: the row of the wire copy that the version came from.
    /// - Returns: the text as it will be read again, if it is a new one.
    @discardableResult
    static func insert(
        _ draft: VersionDraft, variant: Int64, copy: Int64? = nil, into db: Database
    ) throws -> Content? {
        let text: Int64
        var new: Content?
        switch draft.text {
        case .new(let sent):
            let content = storable(sent)
            text = try insert(content, into: db)
            try PictureRows.insert(sent.pictures, text: text, of: .variant(variant), at: draft.at, into: db)
            new = content
        case .of(let version): text = try textRow(variant: variant, version: version, in: db)
        }
        try db.run(
            """
            INSERT INTO version (variant, number, text, origin, standing, status, embargo, embargo_offset,
                provider_version, is_correction, note, wire_copy, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.add(variant)
            $0.add(draft.number)
            $0.add(text)
            $0.add(draft.origin.rawValue)
            $0.add(draft.standing.rawValue)
            $0.add(draft.status.rawValue)
            $0.add(draft.embargo?.instant.microseconds)
            $0.add(draft.embargo?.offset)
            $0.add(draft.providerVersion)
            $0.add(draft.isCorrection)
            $0.add(draft.note)
            $0.add(copy)
            $0.add(draft.at.microseconds)
        }
        return new
    }

    static func content(variant: Int64, version: Int, in db: Database) throws -> Content? {
        try db.all("SELECT \(columns) \(ofVersion)") {
            $0.add(variant)
            $0.add(version)
        } _: {
            content(from: $0)
        }.first
    }

    static func headline(variant: Int64, version: Int, in db: Database) throws -> String? {
        try db.first("SELECT t.headline \(ofVersion)") {
            $0.add(variant)
            $0.add(version)
        }
    }

    /// Whether the same copy came before: in that provider version, or without one, last, or of the same date if it is
    /// older.
    ///
    /// For a public variant, a new version with the date of the last is the same again: senders give a new version to
    /// an unchanged text when something beside it changes, such as its translations.
    static func isKnown(
        _ submission: Submission, variant: Int64, of state: VariantState, in db: Database
    ) throws -> Bool {
        let item = submission.item
        if item.isNotice { return try repeatsWord(item, variant: variant, of: state, in: db) }
        guard let lastWire = state.lastWire, !state.isTakenBack(by: submission) else { return false }
        if let version = item.providerVersion {
            if let known = try repeats(item, variant: variant, copyOfVersion, version, in: db) { return known }
            guard state.isPublic, item.content.versionDate != nil else { return false }
        } else if let date = item.content.versionDate, state.isOlderByDate(submission) {
            let microseconds = Int(date.instant.microseconds)
            return try repeats(item, variant: variant, copyOfDate, microseconds, in: db) ?? false
        }
        return try repeats(item, variant: variant, lastCopy, lastWire, in: db) ?? false
    }

    /// Whether a withholding without a text is its provider's last word once more, whatever the desk has done since, or
    /// is as outdated as it was.
    private static func repeatsWord(
        _ item: WireItem, variant: Int64, of state: VariantState, in db: Database
    ) throws -> Bool {
        if item.isOutdated(after: state.providerVersion) {
            return try AuditRows.hasOutdated(item, "variant", variant, in: db)
        }
        guard item.status == .withheld, state.wireStatus == .withheld,
            item.providerVersion == nil || item.providerVersion == state.providerVersion
        else { return false }
        return try AuditRows.isLastReason(item.reason, of: .withhold, variant: variant, in: db)
    }

    /// Whether copy says what readers already see, while an update of that waits.
    static func repeatsShown(
        _ item: WireItem, variant: Int64, of state: VariantState, in db: Database
    ) throws -> Bool {
        guard state.isPublic, state.waiting != nil, let shown = state.shown else { return false }
        return try repeats(item, variant: variant, shownCopy, shown, in: db) ?? false
    }

    /// - Returns: nil if there is no such copy.
    private static func repeats(
        _ item: WireItem, variant: Int64, _ sql: String, _ number: Int, in db: Database
    ) throws -> Bool? {
        let found = try db.all(sql) {
            $0.add(variant)
            $0.add(number)
        } _: {
            (isSame: isSame(item, as: $0), text: $0["text_row"] as Int64)
        }
        if found.isEmpty { return nil }
        return try found.contains {
            try $0.isSame && !PictureRows.differ(item.content.pictures, fromText: $0.text, in: db)
        }
    }

    /// Whether an item says the same as a stored version, apart from the files of its pictures.
    static func isSame(_ item: WireItem, as row: some NamedColumns) -> Bool {
        var stored = content(from: row)
        // The same copy comes through other hands too.
        stored.history = item.content.history
        return row.value("status") == item.status && row.wireDate("embargo", offset: "embargo_offset") == item.embargo
            && row["is_correction"] == item.isCorrection && stored == storable(item.content)
    }

    static func content(from row: some NamedColumns) -> Content {
        Content(
            headline: row["headline"], subheadline: row["subheadline"], body: Body(sanitized: row["body"]),
            byline: row["byline"], dateline: row["dateline"], located: row["located"], slugline: row["slugline"],
            abstract: row["abstract"], categories: row.lines("categories"),
            subjects: row.lines("subjects").map(subject), genres: row.lines("genres").map(subject),
            places: row.lines("places").map(subject), keywords: row.lines("keywords"), urgency: row["urgency"],
            priority: row["priority"], source: row["source"], credit: row["credit"], copyright: row["copyright"],
            usageTerms: row["usage_terms"], edNote: row["ed_note"], correctionNote: row["correction_note"],
            date: row.wireDate("date", offset: "date_offset"),
            versionDate: row.wireDate("version_date", offset: "version_date_offset"),
            pictures: pictures(row["pictures"]), history: history(row["history"]))
    }

    /// The columns of `text t` that make a content.
    static let columns = columnNames.map { "t." + $0 }.joined(separator: ", ")

    private static let columnNames = [
        "headline", "subheadline", "body", "byline", "dateline", "located", "slugline", "abstract", "categories",
        "subjects", "genres", "places", "keywords", "urgency", "priority", "source", "credit", "copyright",
        "usage_terms", "ed_note", "correction_note", "date", "date_offset", "version_date", "version_date_offset",
        "pictures", "history",
    ]

    /// Sets all columns of a text to blank; a condition follows.
    static let blanking =
        "UPDATE text SET "
        + columnNames.map { $0 + (requiredNames.contains($0) ? " = ''" : " = NULL") }.joined(separator: ", ")

    private static let requiredNames: Set = [
        "headline", "body", "categories", "subjects", "genres", "places", "keywords",
    ]

    private static let ofVersion = """
        FROM version s JOIN text t ON t.row = s.text WHERE s.variant = ? AND s.number = ?
        """

    private static let insertion = """
        INSERT INTO text (\(columnNames.joined(separator: ", ")))
        VALUES (\(columnNames.map { _ in "?" }.joined(separator: ", ")))
        """

    private static let copyOfVersion = earlierCopy + "s.provider_version = ? ORDER BY s.number DESC LIMIT 1"
    private static let copyOfDate = earlierCopy + "t.version_date = ?"
    private static let lastCopy = earlierCopy + "s.number = ?"
    private static let shownCopy =
        earlierCopy
        + "s.number = (SELECT min(o.number) FROM version n JOIN version o USING (variant, text) "
        + "WHERE n.variant = s.variant AND n.number = ?)"
    private static let earlierCopy = """
        SELECT s.status, s.embargo, s.embargo_offset, s.is_correction, s.text AS text_row, \(columns)
        FROM version s JOIN text t ON t.row = s.text WHERE s.variant = ? AND s.origin = 'wire' AND
        """ + " "

    /// The content as it will be read again: a name is one line and not empty.
    private static func storable(_ content: Content) -> Content {
        let names = [content.categories, content.keywords]
        let terms = [content.subjects, content.genres, content.places]
        let isStorable = names.joined().allSatisfy(isLine) && terms.joined().allSatisfy(isStorable)
        if isStorable, content.pictures.isEmpty { return content }
        var storable = content
        storable.categories = content.categories.compactMap(line)
        storable.keywords = content.keywords.compactMap(line)
        storable.subjects = content.subjects.compactMap(storableTerm)
        storable.genres = content.genres.compactMap(storableTerm)
        storable.places = content.places.compactMap(storableTerm)
        storable.pictures = content.pictures.map(\.asSent)
        return storable
    }

    private static func storableTerm(_ term: Subject) -> Subject? {
        let (qcode, name) = (line(term.qcode) ?? "", term.name.flatMap(line))
        return qcode.isEmpty && name == nil ? nil : Subject(qcode: qcode, name: name)
    }

    private static func isStorable(_ term: Subject) -> Bool {
        (term.qcode.isEmpty || isLine(term.qcode)) && (term.name.map(isLine) ?? !term.qcode.isEmpty)
    }

    /// Whether a name is certainly one line without tabs: all line breaks are below U+000E, or begin with `C2` or `E2`
    /// in UTF-8.
    private static func isLine(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0 >= 0x0E && $0 != 0xC2 && $0 != 0xE2 }
    }

    private static func line(_ name: String) -> String? {
        if isLine(name) { return name }
        let line = name.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        return line.isEmpty ? nil : line
    }

    /// Inserts the text of a version of a picture that was sent by itself.
    ///
    /// - Returns: its row.
    static func insert(_ sent: Content, asset: Int64, at stamp: Timestamp, into db: Database) throws -> Int64 {
        let text = try insert(storable(sent), into: db)
        try PictureRows.insert(sent.pictures, text: text, of: .asset(asset), at: stamp, into: db)
        return text
    }

    private static func insert(_ content: Content, into db: Database) throws -> Int64 {
        let pictures = try json(content.pictures)
        try db.run(insertion) {
            $0.add(content.headline)
            $0.add(content.subheadline)
            $0.add(content.body.html)
            $0.add(content.byline)
            $0.add(content.dateline)
            $0.add(content.located)
            $0.add(content.slugline)
            $0.add(content.abstract)
            $0.add(content.categories.joined(separator: "\n"))
            $0.add(lines(content.subjects))
            $0.add(lines(content.genres))
            $0.add(lines(content.places))
            $0.add(content.keywords.joined(separator: "\n"))
            $0.add(content.urgency)
            $0.add(content.priority)
            $0.add(content.source)
            $0.add(content.credit)
            $0.add(content.copyright)
            $0.add(content.usageTerms)
            $0.add(content.edNote)
            $0.add(content.correctionNote)
            $0.add(content.date?.instant.microseconds)
            $0.add(content.date?.offset)
            $0.add(content.versionDate?.instant.microseconds)
            $0.add(content.versionDate?.offset)
            $0.add(pictures)
            $0.add(content.history.isEmpty ? nil : content.history.joined(separator: "\n"))
        }
        return db.lastInsertedRowID
    }

    static func textRow(variant: Int64, version: Int, in db: Database) throws -> Int64 {
        let row: Int64? = try db.first("SELECT text FROM version WHERE variant = ? AND number = ?") {
            $0.add(variant)
            $0.add(version)
        }
        guard let row else {
            preconditionFailure("variant row \(variant) has no version \(version) to take the text from")
        }
        return row
    }

    /// One term per line, its name after a tab: codes of senders may have spaces.
    private static func lines(_ subjects: [Subject]) -> String {
        var lines = ""
        for term in subjects {
            if !lines.isEmpty { lines += "\n" }
            lines += term.qcode
            if let name = term.name {
                lines += "\t"
                lines += name
            }
        }
        return lines
    }

    private static func json(_ pictures: [Picture]) throws -> String? {
        pictures.isEmpty ? nil : String(decoding: try JSONEncoder.stable.encode(pictures), as: UTF8.self)
    }

    static func pictures(_ json: String?) -> [Picture] {
        guard let json else { return [] }
        guard let pictures = try? JSONDecoder().decode([Picture].self, from: Data(json.utf8)) else {
            preconditionFailure("the store holds pictures that no version of newswire wrote")
        }
        return pictures
    }

    private static func history(_ lines: String?) -> [String] {
        lines?.split(separator: "\n").map { String($0) } ?? []
    }

    private static func subject(_ line: String) -> Subject {
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        return Subject(qcode: String(parts.first ?? ""), name: parts.count > 1 ? String(parts[1]) : nil)
    }
}

extension NamedColumns {
    fileprivate func lines(_ column: StaticString) -> [String] {
        let text: String = self[column]
        if text.isEmpty { return [] }
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text] }
        return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    }
}
