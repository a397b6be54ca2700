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

    let yaml: YAMLMapping
    let environment: [String: String]

    func text(_ key: String, usual: String) throws -> String {
        try environment[Self.variable(key)] ?? yaml.text(key) ?? usual
    }

    func isStated(_ key: String) throws -> Bool {
        try environment[Self.variable(key)] != nil || yaml.text(key) != nil
    }

    /// A path in the file is relative to the file's folder, one in the environment to the working folder.
    func path(_ key: String, usual: String) throws -> String {
        if let path = environment[Self.variable(key)] { return path }
        return yaml.fromFolderOfFile(try yaml.text(key) ?? usual)
    }

    /// The same for an optional path.
    func path(_ key: String) throws -> String? {
        if let path = environment[Self.variable(key)] { return path.isEmpty ? nil : path }
        guard let path = try yaml.text(key), !path.isEmpty else { return nil }
        return yaml.fromFolderOfFile(path)
    }

    func paths() throws -> StorePaths {
        let url = try text("store", usual: "sqlite:../var/newswire.sqlite")
        guard url.hasPrefix("sqlite:"), url.count > 7 else {
            throw problem("store", url, "expected sqlite: and the path of a file")
        }
        let path = String(url.dropFirst(7))
        let resolved = environment[Self.variable("store")] == nil ? yaml.fromFolderOfFile(path) : path
        guard resolved.utf8.count <= StorePaths.longestStore else {
            throw problem(
                "store", url,
                "the path is too long for the Unix socket beside it: expected at most \(StorePaths.longestStore) bytes")
        }
        return StorePaths(store: resolved)
    }

    func listen() throws -> ListenAddress {
        try address("listen", text("listen", usual: "127.0.0.1:8080"), example: "127.0.0.1:8080")
    }

    func operations() throws -> ListenAddress? {
        let text = try text("operations", usual: "")
        return text.isEmpty ? nil : try address("operations", text, example: "127.0.0.1:9464")
    }

    private func address(_ key: String, _ text: String, example: String) throws -> ListenAddress {
        guard let address = ListenAddress(text) else {
            throw problem(key, text, "expected HOST:PORT, such as \(example)")
        }
        return address
    }

    /// A flag of a mapping: `allowPrivate` in `pull` is NEWSWIRE_PULL_ALLOW_PRIVATE.
    ///
    /// - Parameter keys: those allowed in the mapping; nil for only this one.
    func nestedFlag(_ key: String, _ inner: String, among keys: [String]? = nil) throws -> Bool? {
        let mapping = try yaml.mapping(key)
        try mapping?.allow(keys ?? [inner])
        let variable = Self.variable(key) + "_" + Self.words(inner)
        guard let text = environment[variable] else { return try mapping?.flag(inner) }
        guard let flag = Bool(text) else {
            throw ConfigurationError(
                file: "environment", line: nil, field: variable, problem: "'\(text)': expected true or false")
        }
        return flag
    }

    func baseURL() throws -> String {
        let text = try text("baseURL", usual: "http://127.0.0.1:8080")
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
        let text = try text("tag", usual: "newswire.example,2026")
        guard TaggingEntity.isOne(text) else {
            throw problem(
                "tag", text,
                "expected a domain or mail address in lower case, a comma and a date, such as news.example,2026")
        }
        return text
    }

    /// Nil leaves dates in the zone of their copy.
    func zone() throws -> Zone? {
        let text = try text("timeZone", usual: "")
        if text.isEmpty { return nil }
        do {
            return try Zone.stated(text)
        } catch {
            throw problem("timeZone", "'\(text)' \(error.description)")
        }
    }

    func logLevel() throws -> Logger.Level {
        let text = try text("log", usual: "info")
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
        problem(key, "'\(value)': \(expected)")
    }

    private func problem(_ key: String, _ problem: String) -> ConfigurationError {
        let variable = Self.variable(key)
        guard environment[variable] == nil else {
            return ConfigurationError(file: "environment", line: nil, field: variable, problem: problem)
        }
        return yaml.problem(problem, key: key)
    }

    static func variable(_ key: String) -> String {
        key == "baseURL" ? "NEWSWIRE_BASE_URL" : "NEWSWIRE_" + words(key)
    }

    /// `allowPrivate` as `ALLOW_PRIVATE`.
    static func words(_ key: String) -> String {
        key.reduce(into: "") { $0 += $1.isUppercase ? "_\($1)" : $1.uppercased() }
    }

    private static let usualEditions: [Edition] = [("en", "Harbour Wire"), ("zh-Hant", "海港通訊"), ("pt", "Fio do Porto")]
        .compactMap { tag, title in LanguageTag(tag).map { Edition(language: $0, title: title) } }
}
