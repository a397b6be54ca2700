import Addresses
import FoundationEssentials
import NIOCore
import NewsServer

/// The mapping `server`: limits and options of the public listener.
struct ServerKeys {
    static let keys = [
        "trustedProxies", "accessLog", "connections", "connectionsPerAddress", "requestsPerConnection",
        "requestsPerMinute", "pending", "headTimeout", "idleTimeout", "grace", "pace", "drainTimeout", "readyMemory",
        "surrogateKeys", "certificate", "key",
    ]

    private let yaml: YAMLMapping

    init(_ configuration: YAMLMapping) throws {
        yaml = try configuration.mapping("server", allowing: Self.keys)
    }

    /// The options of the public listener.
    func serving(usuallyNamesSurrogateKeys: Bool) throws -> ServingOptions {
        var serving = ServingOptions()
        serving.accessLog = try yaml.filledPath("accessLog")
        serving.tls = try tls()
        serving.namesSurrogateKeys =
            try yaml.flag("surrogateKeys") ?? usuallyNamesSurrogateKeys
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

    /// The trusted proxies.
    func trustedProxies() throws -> [AddressBlock] {
        try (yaml.texts("trustedProxies") ?? []).map { text in
            if let block = AddressBlock(text.filter { $0 != " " }) { return block }
            throw yaml.problem(
                "'\(text)': expected an address or a network, such as 127.0.0.1 or 10.0.0.0/8", key: "trustedProxies")
        }
    }

    /// Both files or neither.
    private func tls() throws -> TLSFiles? {
        switch (try yaml.filledPath("certificate"), try yaml.filledPath("key")) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        case (_?, nil): throw yaml.problem("expected 'key' too, the path of its private key", key: "certificate")
        case (nil, _?): throw yaml.problem("expected 'certificate' too, the path of the certificate", key: "key")
        }
    }

    private func set<Value>(
        _ value: inout Value, _ key: String, in range: ClosedRange<Int>, _ make: (Int) -> Value
    ) throws {
        if let number = try yaml.number(key, in: range) { value = make(number) }
    }

    private func set(_ value: inout Int, _ key: String, in range: ClosedRange<Int>) throws {
        try set(&value, key, in: range) { $0 }
    }
}
