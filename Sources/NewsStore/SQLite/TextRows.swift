import FoundationEssentials
import GRDB
import NewsModel

/// Reads and writes versions and their texts. A version that changes nothing in the text shares its row.
enum TextRows {
    /// - Parameter copy: the row of the wire copy that the version came from.
    static func insert(_ draft: VersionDraft, variant: Int64, copy: Int64? = nil, into db: Database) throws {
        let text: Int64
        switch draft.text {
        case .new(let content): text = try insert(content, into: db)
        case .of(let version): text = try textRow(variant: variant, version: version, in: db)
        }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO version (variant, number, text, origin, standing, status, embargo, embargo_offset,
                    provider_version, is_correction, note, wire_copy, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            variant, draft.number, text, draft.origin.rawValue, draft.standing.rawValue, draft.status.rawValue,
            draft.embargo?.instant.microseconds, draft.embargo?.offset, draft.providerVersion,
            draft.isCorrection, draft.note, copy, draft.at.microseconds,
        ])
    }

    static func content(variant: Int64, version: Int, in db: Database) throws -> Content? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM version s JOIN text t ON t.row = s.text
                WHERE s.variant = ? AND s.number = ?
                """)
        return try Row.fetchOne(statement, arguments: [variant, version]).map(content)
    }

    static func headline(variant: Int64, version: Int, in db: Database) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT t.headline FROM version s JOIN text t ON t.row = s.text WHERE s.variant = ? AND s.number = ?")
        return try String.fetchOne(statement, arguments: [variant, version])
    }

    /// Whether the same copy came before: that version of the provider's, or where it states none, the last.
    static func isKnown(_ item: WireItem, variant: Int64, lastWire: Int?, in db: Database) throws -> Bool {
        guard let lastWire else { return false }
        let ofProvider = try db.cachedStatement(sql: earlierCopy + "s.provider_version = ? ORDER BY s.number DESC")
        let newest = try db.cachedStatement(sql: earlierCopy + "s.number = ?")
        let row =
            if let version = item.providerVersion {
                try Row.fetchOne(ofProvider, arguments: [variant, version])
            } else {
                try Row.fetchOne(newest, arguments: [variant, lastWire])
            }
        guard let row else { return false }
        return row.value("status") == item.status && row.wireDate("embargo", offset: "embargo_offset") == item.embargo
            && row["is_correction"] == item.isCorrection && content(from: row) == storable(item.content)
    }

    static func content(from row: Row) -> Content {
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
            pictures: pictures(row["pictures"]))
    }

    /// The columns of `text t` that make a content.
    static let columns = columnNames.map { "t." + $0 }.joined(separator: ", ")

    private static let columnNames = [
        "headline", "subheadline", "body", "byline", "dateline", "located", "slugline", "abstract", "categories",
        "subjects", "genres", "places", "keywords", "urgency", "priority", "source", "credit", "copyright",
        "usage_terms", "ed_note", "correction_note", "date", "date_offset", "version_date", "version_date_offset",
        "pictures",
    ]

    private static let insertion = """
        INSERT INTO text (\(columnNames.joined(separator: ", ")))
        VALUES (\(columnNames.map { _ in "?" }.joined(separator: ", ")))
        """

    private static let earlierCopy = """
        SELECT s.status, s.embargo, s.embargo_offset, s.is_correction, \(columns)
        FROM version s JOIN text t ON t.row = s.text WHERE s.variant = ? AND s.origin = 'wire' AND
        """ + " "

    /// The content as it will be read again: a name is one line and not empty.
    private static func storable(_ content: Content) -> Content {
        var storable = content
        storable.categories = content.categories.compactMap(line)
        storable.keywords = content.keywords.compactMap(line)
        storable.subjects = content.subjects.compactMap(storableTerm)
        storable.genres = content.genres.compactMap(storableTerm)
        storable.places = content.places.compactMap(storableTerm)
        return storable
    }

    private static func storableTerm(_ term: Subject) -> Subject? {
        let name = term.name.flatMap(line)
        return term.qcode.isEmpty && name == nil ? nil : Subject(qcode: term.qcode, name: name)
    }

    private static func line(_ name: String) -> String? {
        let line = name.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.isEmpty ? nil : line
    }

    private static func insert(_ full: Content, into db: Database) throws -> Int64 {
        let content = storable(full)
        let names: StatementArguments = [
            content.headline, content.subheadline, content.body.html, content.byline, content.dateline,
            content.located, content.slugline, content.abstract,
        ]
        let terms: StatementArguments = [
            content.categories.joined(separator: "\n"), lines(content.subjects), lines(content.genres),
            lines(content.places), content.keywords.joined(separator: "\n"), content.urgency, content.priority,
        ]
        let notes: StatementArguments = [
            content.source, content.credit, content.copyright, content.usageTerms, content.edNote,
            content.correctionNote,
        ]
        let rest: StatementArguments = [
            content.date?.instant.microseconds, content.date?.offset, content.versionDate?.instant.microseconds,
            content.versionDate?.offset, try json(content.pictures),
        ]
        try db.cachedStatement(sql: insertion).execute(arguments: names + terms + notes + rest)
        return db.lastInsertedRowID
    }

    private static func textRow(variant: Int64, version: Int, in db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT text FROM version WHERE variant = ? AND number = ?")
        guard let row = try Int64.fetchOne(statement, arguments: [variant, version]) else {
            preconditionFailure("variant row \(variant) has no version \(version) to take the text from")
        }
        return row
    }

    private static func lines(_ subjects: [Subject]) -> String {
        subjects.map { [$0.qcode, $0.name].compactMap { $0 }.joined(separator: " ") }.joined(separator: "\n")
    }

    private static func json(_ pictures: [Picture]) throws -> String? {
        pictures.isEmpty ? nil : String(decoding: try JSONEncoder().encode(pictures), as: UTF8.self)
    }

    private static func pictures(_ json: String?) -> [Picture] {
        guard let json else { return [] }
        guard let pictures = try? JSONDecoder().decode([Picture].self, from: Data(json.utf8)) else {
            preconditionFailure("the store holds pictures that no version of newswire wrote")
        }
        return pictures
    }

    private static func subject(_ line: String) -> Subject {
        let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return Subject(qcode: String(parts.first ?? ""), name: parts.count > 1 ? String(parts[1]) : nil)
    }
}

extension Row {
    fileprivate func lines(_ column: String) -> [String] {
        let text: String = self[column]
        return text.split(separator: "\n").map(String.init)
    }
}
