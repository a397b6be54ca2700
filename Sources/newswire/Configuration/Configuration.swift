import Addresses
import FoundationEssentials
import Ingest
import Logging
import NewsModel
import NewsServer
import NewsStore
import Pages

/// The configuration, read once; `config/newswire.yaml` documents each key.
struct Configuration: Sendable {
    /// The store, and what is beside it.
    let paths: StorePaths
    let listen: ListenAddress
    private(set) var site: Site
    /// Whether `baseURL` is set; otherwise links point to the listening address.
    let hasBaseURL: Bool
    let newsroom: Newsroom
    /// The theme of the pages.
    let theme: Theme
    /// The interface texts.
    let texts: InterfaceTable
    let providers: Providers
    /// Whether any provider's address may be on this machine and its networks.
    let allowsPrivatePull: Bool
    /// The address of the operations listener, if any.
    let operations: ListenAddress?
    /// The proxies whose X-Forwarded-For is trusted.
    let trustedProxies: [AddressBlock]
    /// The cache in front to be purged, if any.
    let purge: CachePurge?
    /// The key for submissions to search engines, if any.
    let indexNow: IndexNow?
    /// The limits and options of the public listener.
    let serving: ServingOptions
    let logLevel: Logger.Level

    /// - Parameter environment: its `NEWSWIRE_` variables override the file.
    init(file: String, environment: [String: String]) throws {
        let source = try ConfigurationSource(file: file, environment: environment)
        paths = try source.paths()
        listen = try source.listen()
        hasBaseURL = try source.yaml.text("baseURL") != nil
        site = Site(base: try source.baseURL(), tag: try source.tag(), license: try source.yaml.address("license"))
        theme = try source.yaml.filledPath("theme").map(ThemeFiles.read) ?? Theme()
        texts = try theme.interfaceTable()
        let editions = try source.editions()
        let feeds = try FeedFiles.read(folder: try source.path("feeds", usual: "../feeds"))
        let providers = try ProviderFile.read(
            try source.path("providers", usual: "providers.yaml"), isNamed: try source.yaml.text("providers") != nil,
            usual: try source.provider())
        self.providers = providers
        newsroom = Newsroom(
            editions: editions, feeds: feeds, redistribution: providers.redistribution, zone: try source.zone())
        allowsPrivatePull = try source.allowsPrivatePull()
        operations = try source.operations()
        let server = try ServerKeys(source.yaml)
        trustedProxies = try server.trustedProxies()
        purge = try source.purge()
        // A purge by keys finds only what carries them.
        serving = try server.serving(usuallyNamesSurrogateKeys: purge != nil)
        indexNow = try source.indexNow()
        logLevel = try source.logLevel()
        if operations == listen, listen.port != 0 { throw source.sameAddress(listen) }
        follow(listen)
    }

    /// Makes links point to the listening address, unless `baseURL` is set.
    mutating func follow(_ address: ListenAddress) {
        guard !hasBaseURL, address.port != 0 else { return }
        let isEverywhere = ["0.0.0.0", "::"].contains(address.host)
        let place = isEverywhere ? ListenAddress(host: "127.0.0.1", port: address.port) : address
        let scheme = serving.tls == nil ? "http" : "https"
        site = Site(base: "\(scheme)://\(place)".lowercased(), tag: site.tag, license: site.license)
    }

    /// The spool folders of the providers.
    var spools: [SpoolFolder] {
        providers.ids.compactMap { id in providers[id].spool.map { SpoolFolder(provider: id, path: $0) } }
    }
}
