import FoundationEssentials
import Ingest
import NewsFormats
import NewsModel

/// Reads what is known of providers.
enum ProviderFile {
    /// - Parameter isNamed: whether the configuration names the file. One that is not there is otherwise an empty one;
    ///   with a mistyped name, embargoes would be read in another time zone.
    static func read(_ path: String, isNamed: Bool, usual: String) throws -> Providers {
        guard isNamed || FileManager.default.fileExists(atPath: path) else { return Providers(usual: usual) }
        let yaml = try YAMLMapping(file: path)
        var fallback = Provider()
        var entries: [String: Provider] = [:]
        for id in yaml.keys {
            guard let entry = try yaml.mapping(id) else { continue }
            if id == "default" { fallback = try provider(entry) } else { entries[id] = try provider(entry) }
        }
        return Providers(usual: usual, fallback: fallback, entries: entries)
    }

    private static func provider(_ yaml: YAMLMapping) throws -> Provider {
        try yaml.allow(["name", "encoding", "language", "timeZone", "trailingBylines"])
        var offset = 0
        if let text = try yaml.text("timeZone") {
            guard let read = Int(utcOffset: text) else {
                throw yaml.problem("'\(text)' is no offset such as \"+08:00\"", key: "timeZone")
            }
            offset = read
        }
        return Provider(
            name: try yaml.text("name"), encoding: try encoding(yaml), language: try yaml.language("language"),
            offset: offset,
            trailingBylines: try yaml.flag("trailingBylines") ?? false)
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
