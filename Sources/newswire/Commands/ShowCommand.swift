import ArgumentParser
import FoundationEssentials
import NewsFormats
import NewsModel
import NewsStore

/// `newswire show`: one variant, or all of an article, with the versions the store keeps.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a variant or an article with all its versions.",
        discussion: "Example: newswire show ferry-fares")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A variant's id, an article's id or a provider's id.")
    var id: String
    @Flag(help: "Print the newest version of each variant as one ninjs object a line.")
    var json = false

    func run() async throws {
        try await newswire.run {
            let settings = try readConfiguration(common)
            let reader = try StoreReader(settings)
            let records = try await reader.store.records(matching: RecordFilter(name: id), at: reader.now)
            guard !records.isEmpty else { throw StoreError.unknownVariant(id) }
            for record in records {
                let versions = try await reader.store.versions(of: record.id)
                if json {
                    guard let newest = versions.last else { continue }
                    try say(NinJSWriter.write(newest.asNinJS(of: record), site: settings.site))
                } else {
                    try show(record, versions)
                }
            }
        }
    }

    private func show(_ record: VariantRecord, _ versions: [VersionRecord]) throws {
        try say(record.line)
        for version in versions {
            let facts: [String?] = [
                "v\(version.number)", version.at.rfc3339, version.origin.rawValue, version.status.rawValue,
                version.standing == .current ? nil : version.standing.rawValue,
                version.providerVersion.map { "provider's version \($0)" }, version.note,
            ]
            try say("  " + facts.compactMap { $0 }.joined(separator: "  "))
        }
        guard let content = versions.last?.content else { return }
        let head: [(String, String?)] = [
            ("byline", content.byline), ("dateline", content.dateline), ("slugline", content.slugline),
            ("categories", content.categories.joined(separator: ", ")), ("date", content.date?.rfc3339),
        ]
        for case (let name, let value?) in head where !value.isEmpty { try say("  \(name): \(value)") }
        try say("")
        try say(content.headline + "\n\n" + content.body.html + "\n")
    }
}

extension VersionRecord {
    fileprivate func asNinJS(of record: VariantRecord) -> NinJSWriter.Version {
        NinJSWriter.Version(
            variant: record.id, article: record.article, key: record.key, number: number, status: status,
            embargo: embargo, published: record.published, created: at, content: content)
    }
}
