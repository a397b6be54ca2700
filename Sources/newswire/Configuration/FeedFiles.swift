import FoundationEssentials
import NewsModel

/// Reads the feed definitions: each `.yaml` or `.yml` file of a folder is one feed.
enum FeedFiles {
    static func read(folder: String) throws -> [FeedDefinition] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw ConfigurationError(
                file: folder, line: nil, field: "feeds", problem: YAMLMapping.obstacle(to: folder, "folder"))
        }
        let files = names.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }.sorted()
        let feeds = try files.map { try definition(YAMLMapping(file: folder + "/" + $0)) }
        var seen: Set<FeedID> = []
        for (file, feed) in zip(files, feeds) where !seen.insert(feed.id).inserted {
            throw ConfigurationError(
                file: folder + "/" + file, line: nil, field: "id", problem: "'\(feed.id)' is another file's id too")
        }
        return feeds
    }

    private static func definition(_ yaml: YAMLMapping) throws -> FeedDefinition {
        try yaml.allow([
            "id", "title", "description", "entries", "content", "audience", "missing", "hub", "maxAge", "archives",
            "select",
        ])
        guard let name = try yaml.text("id"), let id = FeedID(name) else {
            throw yaml.problem(
                "expected a name of lower-case letters, digits and hyphens, other than 'front'", key: "id")
        }
        let titles = try texts("title", of: yaml)
        guard !titles.isEmpty, !titles.values.contains(where: { $0.ifNotBlank == nil }) else {
            throw yaml.problem("expected a title for each edition", key: "title")
        }
        return FeedDefinition(
            id: id, titles: titles, descriptions: try texts("description", of: yaml),
            selection: try selection(of: yaml),
            entries: try yaml.number("entries", in: 1...500) ?? 50, content: try yaml.choice("content") ?? .full,
            audience: try yaml.choice("audience") ?? .public, missing: try yaml.choice("missing") ?? .leaveOut,
            hub: try hub(yaml),
            maxAge: try yaml.number("maxAge", in: 0...86_400) ?? FeedDefinition.usualMaxAge,
            hasArchives: try yaml.flag("archives") ?? true)
    }

    private static func hub(_ yaml: YAMLMapping) throws -> String? {
        guard let hub = try yaml.address("hub") else { return nil }
        guard !hub.contains("#") else {
            throw yaml.problem("'\(hub)': expected an address without a fragment", key: "hub")
        }
        return hub
    }

    private static func texts(_ key: String, of yaml: YAMLMapping) throws -> [LanguageTag: String] {
        guard let mapping = try yaml.mapping(key) else { return [:] }
        var texts: [LanguageTag: String] = [:]
        for name in mapping.keys {
            let language = try mapping.language(from: name, key: name)
            guard texts[language] == nil else { throw mapping.problem("'\(language)' occurs twice", key: name) }
            texts[language] = try mapping.text(name)
        }
        return texts
    }

    private static func selection(of feed: YAMLMapping) throws -> FeedSelection {
        guard feed.keys.contains("select") else { return .everything }
        guard let yaml = try feed.mapping("select"), !yaml.keys.isEmpty else {
            throw feed.problem("expected all, any or none; or leave out 'select'", key: "select")
        }
        try yaml.allow(["all", "any", "none"])
        return FeedSelection(
            all: try conditions("all", of: yaml), any: try conditions("any", of: yaml),
            none: try conditions("none", of: yaml))
    }

    private static func conditions(_ key: String, of yaml: YAMLMapping) throws -> [FeedSelection.Condition] {
        let entries = try yaml.mappings(key) ?? []
        // Whoever comments out what a feed selects does not mean everything.
        guard !entries.isEmpty || !yaml.keys.contains(key) else {
            throw yaml.problem("expected at least one condition; or leave out '\(key)'", key: key)
        }
        return try entries.map { entry in
            try entry.allow(["languages", "categories", "subjects", "places", "keywords", "providers", "urgency"])
            // Two would be both of them to whoever writes it, and one of them under `any`.
            guard entry.keys.count == 1, let kind = entry.keys.first else {
                let expected = "expected one kind of condition per list item"
                throw entry.keys.last.map { entry.problem(expected, key: $0) } ?? yaml.problem(expected, key: key)
            }
            return try condition(kind, of: entry)
        }
    }

    private static func condition(_ key: String, of yaml: YAMLMapping) throws -> FeedSelection.Condition {
        let values = try yaml.texts(key) ?? []
        guard !values.isEmpty else { throw yaml.problem("expected at least one value", key: key) }
        switch key {
        case "languages": return .languages(try values.map { try yaml.language(from: $0, key: key) })
        case "categories": return .categories(values)
        case "subjects": return .subjects(try values.map { try topic($0, of: yaml) })
        case "places": return .places(values)
        case "keywords": return .keywords(values)
        case "providers": return .providers(values)
        default:
            return .urgency(
                try values.map { value in
                    guard let urgency = Int(value), (1...8).contains(urgency) else {
                        throw yaml.problem("'\(value)' is not an urgency: expected 1 to 8", key: key)
                    }
                    return urgency
                })
        }
    }

    /// Checks codes of the Media Topics; codes of other vocabularies are accepted as they are.
    private static func topic(_ qcode: String, of yaml: YAMLMapping) throws -> String {
        let topics = MediaTopics.standard
        guard qcode.contains(":"), !topics.isUnknown(qcode) else {
            let hint = topics.nearest(to: qcode).map { " (did you mean '\($0)'\(name(of: $0))?)" } ?? ""
            throw yaml.problem(
                "'\(qcode)' is not a topic\(hint), expected a code such as medtop:04000000", key: "subjects")
        }
        return qcode
    }

    /// In English, like the configuration.
    private static func name(of qcode: String) -> String {
        let name = LanguageTag("en").flatMap { MediaTopics.standard.name(of: qcode, in: $0) }
        return name.map { ", \($0)" } ?? ""
    }
}
