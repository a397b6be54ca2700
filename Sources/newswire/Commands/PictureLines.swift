import Ingest
import NewsModel
import NewsStore

/// How `show` prints pictures that were sent by themselves.
extension PictureRecord {
    /// One line: its id, provider, version, state and caption.
    var line: String {
        let shown = shownVersion.map { $0 == versions.count ? "" : " (shown: v\($0))" } ?? ""
        return [
            "picture", providerID, provider, "v\(versions.count)\(shown)", status.rawValue,
            embargo.map { "embargo until \($0.rfc3339)" }, title,
        ].compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    /// Its files, and the variants that show it.
    var factLines: [String] {
        files.map { "  file  \($0.hash).\($0.type.fileExtension)  \($0.width) by \($0.height)  \($0.bytes) bytes" }
            + stories.map { "  shown by  \($0)" }
    }

    var jsonLine: String {
        FactLine.write(Row(self))
    }

    private var title: String? {
        guard let content = versions.last?.content else { return nil }
        return content.headline.isEmpty ? content.pictures.first?.caption : content.headline
    }

    private struct Row: Encodable {
        let picture: String
        let provider: String
        let version: Int
        let shownVersion: Int?
        let status: String
        let embargo: String?
        let title: String?
        let files: [String]
        let stories: [String]

        init(_ record: PictureRecord) {
            picture = record.providerID
            provider = record.provider
            version = record.versions.count
            shownVersion = record.shownVersion
            status = record.status.rawValue
            embargo = record.embargo?.rfc3339
            title = record.title
            files = record.files.map { "\($0.hash).\($0.type.fileExtension)" }
            stories = record.stories.map(\.description)
        }
    }
}
