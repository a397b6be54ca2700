import GRDB
import NewsModel

/// Reads and writes packages, version by version, with their members in order.
enum PackageRows {
    static func state(provider: String, providerID: String, in db: Database) throws -> PackageState {
        let statement = try db.cachedStatement(
            sql: """
                SELECT max(version) AS last_version, max(provider_version) AS newest,
                    (SELECT status FROM package WHERE provider = :provider AND provider_id = :id
                        AND standing = 'current' ORDER BY version DESC LIMIT 1) AS status
                FROM package WHERE provider = :provider AND provider_id = :id
                """)
        let row = try Row.fetchOne(statement, arguments: ["provider": provider, "id": providerID])
        guard let row, let last: Int = row["last_version"] else { return PackageState() }
        return PackageState(status: row.value("status"), lastVersion: last, providerVersion: row["newest"])
    }

    /// The provider's earlier copy: of one version, or without one, the last.
    static func earlier(
        _ version: Int?, provider: String, providerID: String, in db: Database
    ) throws -> WirePackage? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM package WHERE provider = :provider AND provider_id = :id
                    AND CASE WHEN :version IS NULL THEN standing = 'current' ELSE provider_version = :version END
                ORDER BY version DESC LIMIT 1
                """)
        return try Row.fetchOne(
            statement, arguments: ["provider": provider, "id": providerID, "version": version]
        ).map { row in try self.package(row, in: db) }
    }

    static func insert(
        _ submission: PackageSubmission, version: Int, standing: VersionDraft.Standing, copy: Int64?,
        at stamp: Timestamp, into db: Database
    ) throws {
        let package = submission.package
        try db.cachedStatement(
            sql: """
                INSERT INTO package (provider, provider_id, version, standing, status, provider_version, headline,
                    are_alternatives, wire_copy, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            submission.provider, submission.providerID, version, standing.rawValue, package.status.rawValue,
            package.providerVersion, package.headline, package.areAlternatives, copy, stamp.microseconds,
        ])
        let row = db.lastInsertedRowID
        let statement = try db.cachedStatement(
            sql: "INSERT INTO package_member (package, place, provider_id, language, role) VALUES (?, ?, ?, ?, ?)")
        for (place, member) in package.members.enumerated() {
            try statement.execute(arguments: [
                row, place, member.providerID, member.language?.description, member.role,
            ])
        }
    }

    static func records(matching filter: PackageFilter, in db: Database) throws -> [PackageRecord] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT p.*, (SELECT max(version) FROM package
                    WHERE provider = p.provider AND provider_id = p.provider_id) AS newest
                FROM package p
                WHERE p.row = (SELECT row FROM package WHERE provider = p.provider AND provider_id = p.provider_id
                        AND standing = 'current' ORDER BY version DESC LIMIT 1)
                    AND (:name IS NULL OR p.provider_id = :name) AND (:status IS NULL OR p.status = :status)
                    AND (:since IS NULL OR p.at >= :since)
                ORDER BY p.provider, p.provider_id
                """,
            arguments: [
                "name": filter.name, "status": filter.status?.rawValue, "since": filter.since?.microseconds,
            ])
        return try rows.map { row in
            let provider: String = row["provider"]
            let package = try self.package(row, in: db)
            return PackageRecord(
                provider: provider, providerID: row["provider_id"], version: row["newest"],
                at: Timestamp(microseconds: row["at"]), package: package,
                variants: try package.members.map { try variants(of: $0, provider: provider, in: db) })
        }
    }

    /// All variants with the member's id, or only in the language that the package names.
    private static func variants(
        of member: WirePackage.Member, provider: String, in db: Database
    ) throws -> [VariantID] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, language FROM variant WHERE provider = ? AND provider_id = ? ORDER BY row
                """)
        let all = try Row.fetchAll(statement, arguments: [provider, member.providerID])
        let named = all.filter { $0.language("language") == member.language }
        return (named.isEmpty ? all : named).map { VariantID($0["id"]) }
    }

    private static func package(_ row: Row, in db: Database) throws -> WirePackage {
        let statement = try db.cachedStatement(
            sql: "SELECT provider_id, language, role FROM package_member WHERE package = ? ORDER BY place")
        let members = try Row.fetchAll(statement, arguments: [row["row"] as Int64]).map { member in
            WirePackage.Member(
                providerID: member["provider_id"],
                language: (member["language"] as String?).flatMap { LanguageTag($0) }, role: member["role"])
        }
        return WirePackage(
            providerVersion: row["provider_version"], status: row.value("status"), headline: row["headline"],
            members: members, areAlternatives: row["are_alternatives"])
    }
}
