import Fetching
import FoundationEssentials
import Ingest
import NewsFormats
import NewsModel

/// Reads the providers' file.
enum ProviderFile {
    /// - Parameter isNamed: whether the configuration names the file. A missing file then is an error, because with a
    ///   mistyped name embargoes would be read in another time zone.
    static func read(_ path: String, isNamed: Bool, usual: String) throws -> Providers {
        guard isNamed || FileManager.default.fileExists(atPath: path) else { return Providers(usual: usual) }
        let yaml = try YAMLMapping(file: path)
        var fallback = Provider()
        var entries: [String: Provider] = [:]
        var spools = SpoolPlaces()
        for id in yaml.keys {
            guard Providers.isID(id) else {
                throw yaml.problem("'\(id)' is not a provider id: \(Providers.idForm)", key: id)
            }
            guard let entry = try yaml.mapping(id) else {
                // All its keys are commented out.
                if id != "default" { entries[id] = Provider() }
                continue
            }
            let read = try provider(entry)
            if let spool = read.spool { try spools.add(spool, of: id, in: entry) }
            guard id == "default" else {
                entries[id] = read
                continue
            }
            // Whoever delivers must have a name.
            let named = [("spool", read.spool != nil), ("pull", !read.pulls.isEmpty), ("quiet", read.quiet != nil)]
            for (key, isThere) in named where isThere {
                throw entry.problem("expected in a provider's own entry, not in the default entry", key: key)
            }
            fallback = read
        }
        return Providers(usual: usual, fallback: fallback, entries: entries)
    }

    private static func provider(_ yaml: YAMLMapping) throws -> Provider {
        try yaml.allow([
            "name", "encoding", "language", "timeZone", "trailingBylines", "redistribute", "fetchPictures", "spool",
            "allowPrivate", "pull", "quiet", "storyID",
        ])
        return Provider(
            name: try yaml.text("name"), encoding: try encoding(yaml), language: try yaml.language("language"),
            zone: try yaml.zone("timeZone") ?? .utc, trailingBylines: try yaml.flag("trailingBylines") ?? false,
            redistribution: try yaml.choice("redistribute") ?? .public,
            fetchesPictures: try yaml.flag("fetchPictures") ?? false,
            spool: try yaml.path("spool"), allowsPrivate: try yaml.flag("allowPrivate") ?? false,
            pulls: try pulls(yaml),
            quiet: try yaml.duration("quiet", from: .seconds(1)),
            storyID: try yaml.mapping("storyID").map(storyID))
    }

    private static func pulls(_ yaml: YAMLMapping) throws -> [PullAddress] {
        var addresses: Set<String> = []
        return try (yaml.mappings("pull") ?? []).map { entry in
            let pull = try pull(entry)
            guard addresses.insert(pull.address).inserted else {
                throw entry.problem("'\(pull.address)' occurs twice in this list", key: "url")
            }
            return pull
        }
    }

    private static func pull(_ yaml: YAMLMapping) throws -> PullAddress {
        try yaml.allow(["url", "every", "format", "language", "keyFile"])
        guard let address = try yaml.text("url") else {
            throw yaml.problem("expected an address", key: "url")
        }
        do {
            _ = try WebAddress(address)
        } catch {
            throw yaml.problem("\(error)", key: "url")
        }
        let format = try yaml.text("format")
        do {
            if let format { _ = try WireFormat(name: format) }
        } catch {
            throw yaml.problem("\(error)", key: "format")
        }
        return PullAddress(
            address: address,
            interval: try yaml.duration("every", from: .seconds(10)) ?? PullAddress.usualInterval,
            format: format, language: try yaml.language("language"), keyFile: try yaml.path("keyFile"))
    }

    private static func storyID(_ yaml: YAMLMapping) throws -> StoryIDRule {
        try yaml.allow(["field", "scheme", "pattern", "days"])
        guard let field: StoryIDRule.Field = try yaml.choice("field") else {
            throw yaml.problem("expected the field that names the story", key: "field")
        }
        let scheme = try yaml.text("scheme")
        if scheme != nil, field != .alternativeID {
            throw yaml.problem("only alternativeID has a scheme", key: "scheme")
        }
        var pattern = StoryPattern.whole
        if let text = try yaml.text("pattern") {
            guard let read = StoryPattern(text) else {
                throw yaml.problem(
                    "'\(text)': expected {story} once, and text between it and each *, such as urn:news:{story}-*",
                    key: "pattern")
            }
            pattern = read
        }
        if pattern == .whole, field == .keyword || field == .subject {
            throw yaml.problem("a \(field.rawValue) needs a pattern, or the first one would be used", key: "pattern")
        }
        return StoryIDRule(
            field: field, scheme: scheme, pattern: pattern, days: try yaml.number("days", in: 1...3650))
    }

    private static func encoding(_ yaml: YAMLMapping) throws -> String? {
        guard let label = try yaml.text("encoding") else { return nil }
        do {
            try WireTextReader.check(encoding: label)
        } catch {
            throw yaml.problem("\(error)", key: "encoding")
        }
        return label
    }
}
