import FoundationEssentials
import Ingest
import Logging
import NewsModel
import NewsServer
import Pages

/// Everything that can be configured, read once; `config/newswire.yaml` documents each key.
struct Configuration: Sendable {
    /// The path of the SQLite file.
    let storePath: String
    let listen: ListenAddress
    private(set) var site: Site
    /// Whether `baseURL` says where the site is; otherwise links lead to where the server listens.
    let hasBaseURL: Bool
    let newsroom: Newsroom
    /// How the pages look.
    let theme: Theme
    /// What the house says in each language.
    let texts: InterfaceTable
    let providers: Providers
    /// Whether any provider's address may be one of this machine and its networks.
    let allowsPrivatePull: Bool
    /// Where operators ask how it goes; nil is nowhere.
    let operations: ListenAddress?
    /// Whose word is taken on where a call comes from.
    let trustedProxies: [AddressBlock]
    /// The cache in front that is told what to drop; nil is none.
    let purge: CachePurge?
    /// The key by which pages are submitted to search engines; nil submits none.
    let indexNow: IndexNow?
    /// What the public listener allows and writes down.
    let serving: ServingOptions
    let logLevel: Logger.Level

    /// - Parameter environment: its `NEWSWIRE_` variables win over the file.
    init(file: String, environment: [String: String]) throws {
        let source = ConfigurationSource(yaml: try YAMLMapping(file: file), environment: environment)
        try source.yaml.allow(ConfigurationSource.keys)
        storePath = try source.storePath()
        listen = try source.listen()
        hasBaseURL = try source.isStated("baseURL")
        site = Site(base: try source.baseURL(), tag: try source.tag(), license: try source.yaml.address("license"))
        theme = try source.path("theme").map(ThemeFiles.read) ?? Theme()
        texts = try theme.interfaceTable()
        let editions = try source.editions()
        let feeds = try FeedFiles.read(folder: try source.path("feeds", usual: "../feeds"))
        let providers = try ProviderFile.read(
            try source.path("providers", usual: "providers.yaml"), isNamed: try source.isStated("providers"),
            usual: try source.text("provider", usual: "newsroom"))
        self.providers = providers
        newsroom = Newsroom(editions: editions, feeds: feeds, redistribution: providers.redistribution)
        allowsPrivatePull = try source.nestedFlag("pull", "allowPrivate") ?? false
        operations = try source.operations()
        let server = try ServerKeys(source)
        trustedProxies = try server.trustedProxies()
        var serving = try server.serving()
        purge = try source.purge()
        // A purge by keys finds only what carries them.
        if purge != nil { serving.namesSurrogateKeys = true }
        self.serving = serving
        indexNow = try source.indexNow()
        logLevel = try source.logLevel()
        if operations == listen, listen.port != 0 { throw source.sameAddress(listen) }
        follow(listen)
    }

    /// Has links lead to where the server listens, unless `baseURL` says where.
    mutating func follow(_ address: ListenAddress) {
        guard !hasBaseURL, address.port != 0 else { return }
        let isEverywhere = ["0.0.0.0", "::"].contains(address.host)
        let place = isEverywhere ? ListenAddress(host: "127.0.0.1", port: address.port) : address
        let scheme = serving.tls == nil ? "http" : "https"
        site = Site(base: "\(scheme)://\(place)".lowercased(), tag: site.tag, license: site.license)
    }

    /// Where a running server takes copy from other processes.
    var controlSocket: String {
        storePath + ".sock"
    }

    /// What is known of the addresses that are fetched.
    var pullMemory: String {
        storePath + ".pull"
    }

    /// Where every decision on a partner's call is written.
    var audit: String {
        storePath + ".audit"
    }

    /// The spool folders of the providers.
    var spools: [SpoolFolder] {
        providers.ids.compactMap { id in providers[id].spool.map { SpoolFolder(provider: id, path: $0) } }
    }
}

/// The configuration file with the environment in front of it.
struct ConfigurationSource {
    static let keys = [
        "store", "listen", "baseURL", "tag", "feeds", "providers", "provider", "pull", "server", "operations", "log",
        "license", "theme", "purge", "indexNow", "editions",
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

    /// The same for a path that may be left out.
    func path(_ key: String) throws -> String? {
        if let path = environment[Self.variable(key)] { return path.isEmpty ? nil : path }
        guard let path = try yaml.text(key), !path.isEmpty else { return nil }
        return yaml.fromFolderOfFile(path)
    }

    func storePath() throws -> String {
        let url = try text("store", usual: "sqlite:../var/newswire.sqlite")
        guard url.hasPrefix("sqlite:"), url.count > 7 else {
            throw problem("store", url, "expected sqlite: and the path of a file")
        }
        let path = String(url.dropFirst(7))
        let resolved = environment[Self.variable("store")] == nil ? yaml.fromFolderOfFile(path) : path
        // sun_path holds 108 bytes with its end (unix(7)); NIO gives no better error than "invalid argument".
        guard (resolved + ".sock").utf8.count <= 103 else {
            throw problem("store", url, "the path is too long for the Unix socket beside it, at most 98 bytes")
        }
        return resolved
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
    /// - Parameter keys: those that the mapping may have; nil is this one alone.
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
        let isBare = scheme.map { !text.dropFirst($0.count).contains { "/?#@ ".contains($0) } } ?? false
        guard isBare, let scheme, text.count > scheme.count, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            text == text.lowercased()
        else {
            throw problem("baseURL", text, "expected http:// or https:// and a host in lower case, without a path")
        }
        return text
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
                throw entry.problem("'\(language)': the feeds of every language have this name", key: "language")
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
        let variable = Self.variable(key)
        guard environment[variable] == nil else {
            return ConfigurationError(
                file: "environment", line: nil, field: variable, problem: "'\(value)': \(expected)")
        }
        return yaml.problem("'\(value)': \(expected)", key: key)
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
