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
        newsroom = Newsroom(
            editions: editions, feeds: feeds, redistribution: providers.redistribution, zone: try source.zone())
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
