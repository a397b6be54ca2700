import Ingest
import NewsModel
import NewsStore

/// How `list` and `show` print packages.
extension PackageRecord {
    /// One line: its id, provider, version, how many members are here, and its headline.
    var line: String {
        let here = variants.count { !$0.isEmpty }
        let kind = package.areAlternatives ? "alternatives" : "package"
        let status = package.status == .usable ? nil : package.status.rawValue
        return [
            kind, providerID, provider, "v\(version)", status, "\(here) of \(package.members.count) members here",
            package.headline,
        ].compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    /// A line per member in order: its role, id and language, and its variants.
    var memberLines: [String] {
        zip(package.members, variants).map { member, variants in
            let names = variants.isEmpty ? "not here" : variants.map(\.description).joined(separator: " ")
            return
                (["  " + (member.role ?? "-"), member.providerID, member.language?.description, names]
                .compactMap { $0 }).joined(separator: "  ").withoutControls
        }
    }

    var jsonLine: String {
        FactLine.write(Row(self))
    }

    private struct Row: Encodable {
        struct Member: Encodable {
            let providerID: String
            let language: String?
            let role: String?
            let variants: [String]
        }

        let package: String
        let provider: String
        let version: Int
        let providerVersion: Int?
        let status: String
        let headline: String?
        let alternatives: Bool
        let members: [Member]

        init(_ record: PackageRecord) {
            package = record.providerID
            provider = record.provider
            version = record.version
            providerVersion = record.package.providerVersion
            status = record.package.status.rawValue
            headline = record.package.headline
            alternatives = record.package.areAlternatives
            members = zip(record.package.members, record.variants).map { member, variants in
                Member(
                    providerID: member.providerID, language: member.language?.description, role: member.role,
                    variants: variants.map(\.description))
            }
        }
    }
}
