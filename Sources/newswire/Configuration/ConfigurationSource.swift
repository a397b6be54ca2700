import FoundationEssentials
import Ingest
import Logging
import NewsModel
import NewsServer
import NewsStore
import Pages

/// The configuration file, overridden by the environment.
struct ConfigurationSource {
    static let keys = [
        "store", "listen", "baseURL", "tag", "feeds", "providers", "provider", "pull", "server", "operations", "log",
        "license", "theme", "timeZone", "purge", "indexNow", "editions",
    ]
    static let pullKeys = ["allowPrivate"]

    let yaml: YAMLMapping

    /// - Parameter environment: its `NEWSWIRE_` variables override the file.
    init(file: String, environment: [String: String]) throws {
        yaml = try YAMLMapping(file: file, overrides: EnvironmentOverrides(environment))
        try yaml.allow(Self.keys)
    }

    func path(_ key: String, usual: String) throws -> String {
        yaml.fromFolderOfFile(try yaml.text(key) ?? usual, key: key)
    }

    func paths() throws -> StorePaths {
        let url = try yaml.text("store") ?? "sqlite:../var/newswire.sqlite"
        guard url.hasPrefix("sqlite:"), url.count > 7 else {
            throw problem("store", url, "expected sqlite: and the path of a file")
        }
        let path = String(url.dropFirst(7))
        let resolved = yaml.fromFolderOfFile(path, key: "store")
        guard resolved.utf8.count <= StorePaths.longestStore else {
            throw problem(
                "store", url,
                "the path is too long for the Unix socket beside it: expected at most \(StorePaths.longestStore) bytes")
        }
        return StorePaths(store: resolved)
    }

    func listen() throws -> ListenAddress {
        try address("listen", yaml.text("listen") ?? "127.0.0.1:8080", example: "127.0.0.1:8080")
    }

    func operations() throws -> ListenAddress? {
        try yaml.filled("operations").map { try address("operations", $0, example: "127.0.0.1:9464") }
    }

    private func address(_ key: String, _ text: String, example: String) throws -> ListenAddress {
        guard let address = ListenAddress(text) else {
            throw problem(key, text, "expected HOST:PORT, such as \(example)")
        }
        return address
    }

    func allowsPrivatePull() throws -> Bool {
        try yaml.mapping("pull", allowing: Self.pullKeys).flag("allowPrivate") ?? false
    }

    func baseURL() throws -> String {
        let text = try yaml.text("baseURL") ?? "http://127.0.0.1:8080"
        let scheme = ["http://", "https://"].first { text.hasPrefix($0) }
        guard let scheme, Self.isAuthority(text.dropFirst(scheme.count)) else {
            throw problem(
                "baseURL", text,
                "expected http:// or https://, a host in lower case and optionally a port from 1 to 65535, without a path"
            )
        }
        return text
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        guard let match = text.wholeMatch(of: /(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::([0-9]+))?/) else { return false }
        return match.1.map { UInt16($0) ?? 0 > 0 } ?? true
    }

    func tag() throws -> String {
        let text = try yaml.text("tag") ?? "newswire.example,2026"
        guard TaggingEntity.isOne(text) else {
            throw problem(
                "tag", text,
                "expected a domain or mail address in lower case, a comma and a date, such as news.example,2026")
        }
        return text
    }

    /// Nil leaves dates in the zone of their copy.
    func zone() throws -> Zone? {
        try yaml.filled("timeZone") == nil ? nil : yaml.zone("timeZone")
    }

    /// Of copy without another.
    func provider() throws -> String {
        guard let id = try yaml.text("provider") else { return Self.usualProvider }
        guard Providers.isID(id) else { throw problem("provider", id, Providers.idForm) }
        return id
    }

    static let usualProvider = "newsroom"

    func logLevel() throws -> Logger.Level {
        let text = try yaml.text("log") ?? "info"
        guard let level = Logger.Level(rawValue: text) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw problem("log", text, "expected one of: \(levels)")
        }
        return level
    }

    func editions() throws -> [Edition] {
        guard let list = try yaml.mappings("editions") else { return Self.usualEditions }
        let editions = try list.map { entry in
            try entry.allow(["language", "title", "description"])
            guard let language = try entry.language("language"), let title = try entry.text("title")?.ifNotBlank else {
                throw entry.problem("an edition needs a language and a title", key: "language")
            }
            guard language.description != Site.allLanguages else {
                throw entry.problem(
                    "'\(language)': this name is reserved for the feeds of all languages", key: "language")
            }
            return Edition(language: language, title: title, summary: try entry.text("description") ?? "")
        }
        guard !editions.isEmpty else { throw yaml.problem("expected at least one edition", key: "editions") }
        guard Set(editions.map(\.language)).count == editions.count else {
            throw yaml.problem("two editions have the same language", key: "editions")
        }
        return editions
    }

    private func problem(_ key: String, _ value: String, _ expected: String) -> ConfigurationError {
        yaml.problem("'\(value)': \(expected)", key: key)
    }

    private static let usualEditions: [Edition] = [("en", "Harbour Wire"), ("zh-Hant", "海港通訊"), ("pt", "Fio do Porto")]
        .compactMap { tag, title in LanguageTag(tag).map { Edition(language: $0, title: title) } }
}
