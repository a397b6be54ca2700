import Addresses
import FoundationEssentials
import NIOCore
import NewsServer

/// The mapping `server`: limits and options of the public listener. Each key has an environment variable:
/// `NEWSWIRE_SERVER_` and its words.
struct ServerKeys {
    static let keys = [
        "trustedProxies", "accessLog", "connections", "connectionsPerAddress", "requestsPerConnection",
        "requestsPerMinute", "pending", "headTimeout", "idleTimeout", "grace", "pace", "drainTimeout", "readyMemory",
        "surrogateKeys", "certificate", "key",
    ]

    private let source: ConfigurationSource
    private let mapping: YAMLMapping?

    init(_ source: ConfigurationSource) throws {
        self.source = source
        mapping = try source.yaml.mapping("server")
        try mapping?.allow(Self.keys)
    }

    /// The options of the public listener.
    func serving(usuallyNamesSurrogateKeys: Bool) throws -> ServingOptions {
        var serving = ServingOptions()
        serving.accessLog = try path("accessLog")
        serving.tls = try tls()
        serving.namesSurrogateKeys =
            try source.nestedFlag("server", "surrogateKeys", among: Self.keys) ?? usuallyNamesSurrogateKeys
        try set(&serving.readyLimit, "readyMemory", in: 1...65_536) { $0 * 1024 * 1024 }
        try set(&serving.limits.connections, "connections", in: 1...1_000_000)
        try set(&serving.limits.connectionsPerAddress, "connectionsPerAddress", in: 1...1_000_000)
        try set(&serving.limits.requests, "requestsPerConnection", in: 1...1_000_000_000)
        try set(&serving.limits.requestsPerMinute, "requestsPerMinute", in: 0...1_000_000_000)
        try set(&serving.limits.pending, "pending", in: 1...100_000)
        try set(&serving.limits.pace, "pace", in: 1...1_000_000_000)
        for (time, key) in [
            (\ServingOptions.limits.head, "headTimeout"), (\.limits.idle, "idleTimeout"), (\.limits.grace, "grace"),
            (\.limits.drain, "drainTimeout"),
        ] {
            try set(&serving[keyPath: time], key, in: 1...86_400) { .seconds(Int64($0)) }
        }
        return serving
    }

    /// The trusted proxies; in the environment separated by commas.
    func trustedProxies() throws -> [AddressBlock] {
        let told = environment("trustedProxies")
        let texts = try told.map { $0.text.split(separator: ",").map(String.init) } ?? mapping?.texts("trustedProxies")
        return try (texts ?? []).map { text in
            if let block = AddressBlock(text.filter { $0 != " " }) { return block }
            throw problem(
                "'\(text)': expected an address or a network, such as 127.0.0.1 or 10.0.0.0/8", key: "trustedProxies")
        }
    }

    /// Both files or neither.
    private func tls() throws -> TLSFiles? {
        switch (try path("certificate"), try path("key")) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        case (_?, nil): throw problem("expected 'key' too, the path of its private key", key: "certificate")
        case (nil, _?): throw problem("expected 'certificate' too, the path of the certificate", key: "key")
        }
    }

    /// A path in the file is relative to the file's folder, one in the environment to the working folder.
    private func path(_ key: String) throws -> String? {
        if let told = environment(key) { return told.text.isEmpty ? nil : told.text }
        guard let path = try mapping?.text(key), !path.isEmpty else { return nil }
        return source.yaml.fromFolderOfFile(path)
    }

    private func set<Value>(
        _ value: inout Value, _ key: String, in range: ClosedRange<Int>, _ make: (Int) -> Value
    ) throws {
        guard let told = environment(key) else {
            if let number = try mapping?.number(key, in: range) { value = make(number) }
            return
        }
        guard let number = Int(told.text), range.contains(number) else {
            throw problem("'\(told.text)': expected a number, \(range.lowerBound) to \(range.upperBound)", key: key)
        }
        value = make(number)
    }

    private func set(_ value: inout Int, _ key: String, in range: ClosedRange<Int>) throws {
        try set(&value, key, in: range) { $0 }
    }

    private func environment(_ key: String) -> (name: String, text: String)? {
        let name = ConfigurationSource.variable("server") + "_" + ConfigurationSource.words(key)
        return source.environment[name].map { (name, $0) }
    }

    private func problem(_ text: String, key: String) -> ConfigurationError {
        if let told = environment(key) {
            return ConfigurationError(file: "environment", line: nil, field: told.name, problem: text)
        }
        return mapping?.problem(text, key: key)
            ?? ConfigurationError(file: "environment", line: nil, field: key, problem: text)
    }
}
