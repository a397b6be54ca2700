import Ingest
import NewsModel

/// How `show` prints the audit.
extension AuditEntry {
    /// One line: when, what, who, the newest version then, and the reason.
    var line: String {
        let facts: [String?] = ["-", at.rfc3339, act.rawValue, "by \(who)", "v\(version)", note]
        return facts.compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    /// - Parameter id: the variant's, or the picture's.
    func jsonLine(of id: String) -> String {
        FactLine.write(
            Row(
                id: id, act: act.rawValue, at: at.rfc3339, who: who, origin: origin.rawValue, note: note,
                version: version))
    }

    private struct Row: Encodable {
        let id: String
        let act: String
        let at: String
        let who: String
        let origin: String
        let note: String?
        let version: Int
    }
}
