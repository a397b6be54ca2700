import ArgumentParser
import FoundationEssentials
import Glibc
import Ingest
import NewsFormats
import NewsModel
import NewsStore

/// `newswire show`: a variant, all variants of an article, or a package, with their stored data.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a variant or an article with all its versions, or a package with its members, or a picture.",
        discussion: """
            Example: newswire show ferry-fares
            Example: newswire show ferry-fares --language pt --raw --version 1
            Example: newswire show ferry-fares --language pt --diff 2..3
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "A variant's id, an article's id, or a provider's id of an item, a package or a picture.")
    var id: String
    @Option(help: "Only the variant in this language (BCP 47).", transform: languageTag)
    var language: LanguageTag?
    @Flag(help: "Print the shown, or next, version of each variant as one ninjs object per line.")
    var json = false
    @Flag(help: "Print who did what to each variant, when and why; with --json one object per line.")
    var audit = false
    @Option(
        help: "Print the differences between two versions of one variant, such as 2..3; with --json as an object.",
        transform: VersionPair.init)
    var diff: VersionPair?
    @Flag(help: "Print the wire copy that one variant was read from, byte for byte.")
    var raw = false
    @Option(
        help: "The version to print; by default the one shown, with --raw the newest.")
    var version: Int?

    func validate() throws {
        if json, raw { throw ValidationError("give one of --json and --raw") }
        if [raw, audit, diff != nil].count(where: { $0 }) > 1 {
            throw ValidationError("give one of --raw, --audit and --diff")
        }
        if version != nil, audit || diff != nil {
            throw ValidationError("--version cannot be combined with --audit or --diff")
        }
    }

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let reader = try StoreReader(settings)
            let records = try await records(in: reader)
            let packages = language == nil ? try await reader.store.packages(matching: PackageFilter(name: id)) : []
            let notices = try await reader.store.notices(matching: RecordFilter(language: language, name: id))
            let pictures = language == nil ? try await reader.store.pictures(of: id) : []
            guard !records.isEmpty || !packages.isEmpty || !notices.isEmpty || !pictures.isEmpty else {
                throw StoreError.unknownVariant(id)
            }
            if raw { return try await showCopy(of: records, in: reader.store) }
            if let diff { return try await show(diff, of: records, in: reader.store) }
            if audit {
                try pictures.forEach(showAudit)
                return try await showAudit(of: records, in: reader.store)
            }
            try pictures.forEach(show)
            for notice in notices { try say(json ? notice.jsonLine : notice.line) }
            for package in packages {
                if json {
                    try say(package.jsonLine)
                } else {
                    try say(([package.line] + package.memberLines).joined(separator: "\n"))
                }
            }
            if let version { try check(version, of: try one(of: records, asked: "the version")) }
            for record in records {
                let versions = try await reader.store.versions(of: record.id)
                guard let meant = version.map({ versions[$0 - 1] }) ?? versions.shown else { continue }
                if json {
                    try say(NinJSWriter.write(meant.asNinJS(of: record), site: settings.site))
                } else {
                    try say(record.line)
                    try show(versions, try await reader.store.audit(of: record.id))
                    if !record.isPurged { try show(meant.content) }
                }
            }
        }
    }

    /// The variants that the name means, or, with a language, those of the same articles, as in the desk's commands.
    private func records(in reader: StoreReader) async throws -> [VariantRecord] {
        let named = try await reader.store.records(matching: RecordFilter(name: id), at: reader.now)
        guard let language else { return named }
        let inLanguage = named.filter { $0.key.language == language }
        if !inLanguage.isEmpty { return inLanguage }
        var others: [VariantRecord] = []
        for article in Set(named.map(\.article.description)).sorted() {
            let filter = RecordFilter(language: language, name: article)
            others += try await reader.store.records(matching: filter, at: reader.now)
        }
        if others.isEmpty, let first = named.first {
            throw DeskRefusal(.unknown, "'\(id)' is article \(first.article), which has no variant in \(language)")
        }
        return others
    }

    private func showCopy(of records: [VariantRecord], in store: SQLiteStore) async throws {
        let record = try one(of: records, asked: "the copy")
        if let version { try check(version, of: record) }
        guard let source = try await store.wireSource(of: record.id, version: version) else {
            throw DeskRefusal(.unknown, "no wire copy of \(record.id) is stored")
        }
        try StandardStreams.writeOutput(bytes: source.bytes)
    }

    private func show(_ pair: VersionPair, of records: [VariantRecord], in store: SQLiteStore) async throws {
        let record = try one(of: records, asked: "the versions")
        if record.isPurged { throw DeskRefusal(.refused, "the texts of \(record.id) are erased") }
        for number in [pair.old, pair.new] { try check(number, of: record) }
        let versions = try await store.versions(of: record.id)
        let difference = VersionDiff(from: versions[pair.old - 1], to: versions[pair.new - 1])
        try say(json ? difference.jsonLine(of: record) : difference.text(isColored: isatty(STDOUT_FILENO) == 1))
    }

    private func showAudit(of records: [VariantRecord], in store: SQLiteStore) async throws {
        for record in records {
            if !json { try say(record.line) }
            for entry in try await store.audit(of: record.id) {
                try say(json ? entry.jsonLine(of: record.id.description) : "  " + entry.line)
            }
        }
    }

    private func showAudit(of picture: PictureRecord) throws {
        if !json { try say(picture.line) }
        for entry in picture.audit { try say(json ? entry.jsonLine(of: picture.providerID) : "  " + entry.line) }
    }

    private func show(_ picture: PictureRecord) throws {
        if json { return try say(picture.jsonLine) }
        try say(picture.line)
        try show(picture.versions, picture.audit)
        for line in picture.factLines { try say(line) }
    }

    private func one(of records: [VariantRecord], asked what: String) throws -> VariantRecord {
        if records.isEmpty { throw DeskRefusal(.unknown, "there is no variant '\(id)'") }
        if records.count == 1 { return records[0] }
        let choices = records.map { "\n  \($0.id)  \($0.key.language)  \($0.key.provider)  \($0.headline)" }
        throw DeskRefusal(.ambiguous, "\(what) of which variant? name it, or give --language:" + choices.joined())
    }

    private func check(_ version: Int, of record: VariantRecord) throws {
        guard (1...record.version).contains(version) else {
            throw DeskRefusal(.unknown, "\(record.id) has versions 1 to \(record.version), not \(version)")
        }
    }

    private func show(_ versions: [VersionRecord], _ audit: [AuditEntry]) throws {
        for version in versions {
            let facts: [String?] = [
                "v\(version.number)", version.publicNumber.map { "public \($0)" }, version.at.rfc3339,
                version.origin.rawValue, version.status.rawValue,
                version.standing == .current ? nil : version.standing.rawValue,
                version.providerVersion.map { "provider's version \($0)" }, version.note,
            ]
            try say(("  " + facts.compactMap { $0 }.joined(separator: "  ")).withoutControls)
        }
        for entry in audit { try say("  " + entry.line) }
    }

    private func show(_ content: Content) throws {
        for line in content.history { try say("  < " + line.withoutControls) }
        let head: [(String, String?)] = [
            ("byline", content.byline), ("dateline", content.dateline), ("slugline", content.slugline),
            ("categories", content.categories.joined(separator: ", ")), ("date", content.date?.rfc3339),
        ]
        for case (let name, let value?) in head where !value.isEmpty { try say("  \(name): \(value)".withoutControls) }
        for line in (content.edNote ?? "").split(whereSeparator: \.isNewline) {
            try say("  editor's note: \(line)".withoutControls)
        }
        try say("")
        try say(content.headline.withoutControls + "\n\n" + content.body.html + "\n")
    }
}

extension [VersionRecord] {
    /// What readers see, or will see; not what waits for the desk or came late.
    fileprivate var shown: VersionRecord? {
        last { $0.standing == .current } ?? last
    }
}

extension VersionRecord {
    fileprivate func asNinJS(of record: VariantRecord) -> NinJSWriter.Version {
        NinJSWriter.Version(
            variant: record.id, article: record.article, key: record.key, number: number, status: status,
            embargo: embargo, published: record.published, created: at, content: content)
    }
}
