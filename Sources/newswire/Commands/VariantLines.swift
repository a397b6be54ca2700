import Ingest
import NewsModel
import NewsStore

/// How `list` and `show` print variants.
extension VariantRecord {
    /// One line: its ids, language, state and versions, its headline, and what is to be known about it.
    var line: String {
        let versions = "v\(version)" + (shownVersion.map { $0 == version ? "" : " (shown: v\($0))" } ?? "")
        let notes =
            [
                withdrawal, embargo.map { "embargo until \($0.rfc3339)" }, expiry,
                awaitsDesk ? "wire copy waits for the desk" : nil,
                behind?.line, isPurged ? "purged" : nil,
            ].compactMap { $0 } + alerts.map(\.text)
        let remarks = notes.map { " (\($0))" }.joined()
        return [
            id.description, article.description, key.language.description.padding(to: 7),
            visibility.rawValue.padding(to: 12), versions, headline.withoutControls,
        ].joined(separator: "  ") + remarks
    }

    /// For a variant that was never public, the state does not show it.
    private var withdrawal: String? {
        guard visibility == .notYetPublic else { return nil }
        switch status {
        case .usable: return nil
        case .withheld: return "withheld"
        case .canceled: return "killed"
        }
    }

    private var expiry: String? {
        expires.map { (hasExpired ? "expired " : "expires ") + $0.rfc3339 }
    }

    var jsonLine: String {
        FactLine.write(Row(self))
    }

    private struct Row: Encodable {
        let id: String
        let article: String
        let language: String
        let provider: String
        let providerID: String
        let status: String
        let state: String
        let version: Int
        let shownVersion: Int?
        let embargo: String?
        let expires: String?
        let expired: Bool
        let headline: String
        let published: String?
        let updated: String?
        let awaitsDesk: Bool
        let behindOriginal: String?
        let madeFrom: Int?
        let originalVersion: Int?
        let purged: Bool
        let alerts: [String]

        init(_ record: VariantRecord) {
            id = record.id.description
            article = record.article.description
            language = record.key.language.description
            provider = record.key.provider
            providerID = record.key.providerID
            status = record.status.rawValue
            state = record.visibility.rawValue
            version = record.version
            shownVersion = record.shownVersion
            embargo = record.embargo?.rfc3339
            expires = record.expires?.rfc3339
            expired = record.hasExpired
            headline = record.headline
            published = record.published?.rfc3339
            updated = record.updated?.rfc3339
            awaitsDesk = record.awaitsDesk
            behindOriginal = record.behind?.original.description
            madeFrom = record.behind?.madeFrom
            originalVersion = record.behind?.now
            purged = record.isPurged
            alerts = record.alerts.map(\.text)
        }
    }
}

extension Behind {
    fileprivate var line: String {
        "made from \(madeFrom.map { "v\($0) of " } ?? "")\(original) \(language), which is v\(now) now"
    }
}
