import Ingest
import NewsModel
import NewsStore

/// How `list` and `show` print withdrawals that wait for their copy.
extension NoticeRecord {
    /// One line: what it does, to which id in which language, since when and why.
    var line: String {
        let language = key.language == .undetermined ? "every language" : key.language.description
        return [
            status == .canceled ? "kill" : "withholding", key.providerID, key.provider, language,
            "waits for its copy since \(at.rfc3339)", reason,
        ].compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    var jsonLine: String {
        let facts: [String: String?] = [
            "notice": status.rawValue, "provider": key.provider, "providerID": key.providerID,
            "language": key.language == .undetermined ? nil : key.language.description, "at": at.rfc3339,
            "reason": reason,
        ]
        return FactLine.write(facts.compactMapValues { $0 })
    }
}
