import Ingest
import NewsModel
import NewsStore

/// How `list` and `show` print withdrawals that wait for their copy.
extension NoticeRecord {
    /// One line: what it does, to which id in which language, since when and why.
    var line: String {
        let language = key.language.stated ?? "every language"
        return [
            status == .canceled ? "kill" : "withholding", key.providerID, key.provider, language,
            "waits for its copy since \(at.rfc3339)", reason,
        ].compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    var jsonLine: String {
        FactLine.write(Row(self))
    }

    private struct Row: Encodable {
        let notice: String
        let provider: String
        let providerID: String
        let language: String?
        let at: String
        let reason: String?

        init(_ record: NoticeRecord) {
            notice = record.status.rawValue
            provider = record.key.provider
            providerID = record.key.providerID
            language = record.key.language.stated
            at = record.at.rfc3339
            reason = record.reason
        }
    }
}
