import NewsServer

/// The keys about announcements.
extension ConfigurationSource {
    static let purgeKeys = ["address", "method", "keyField", "field"]
    static let indexNowKeys = ["key", "endpoint"]

    /// `purge`; nil without an address.
    func purge() throws -> CachePurge? {
        let source = try Inner("purge", Self.purgeKeys, of: self)
        guard let address = try source.address("address") else { return nil }
        let method = try source.text("method") ?? "POST"
        let keyField = try source.text("keyField") ?? "Surrogate-Key"
        guard method.isToken, method == method.uppercased() else {
            throw source.problem("method", method, "expected a method in capitals, such as POST or PURGE")
        }
        guard keyField.isToken else {
            throw source.problem("keyField", keyField, "expected the name of a header field")
        }
        return CachePurge(address: address, method: method, keyField: keyField, field: try field(source))
    }

    /// `indexNow`; nil without a key.
    func indexNow() throws -> IndexNow? {
        let source = try Inner("indexNow", Self.indexNowKeys, of: self)
        guard let key = try source.text("key") else { return nil }
        let endpoint = try source.address("endpoint") ?? IndexNow.usualEndpoint
        guard let indexNow = IndexNow(key: key, endpoint: endpoint) else {
            throw source.problem("key", key, "expected 8 to 128 letters, digits and hyphens")
        }
        return indexNow
    }

    private func field(_ source: Inner) throws -> Announcement.Field? {
        guard let text = try source.text("field") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, String(parts[0]).isToken, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
            // It may be a password: it is not repeated.
            throw source.problem("field", "...", "expected a name, a colon and a value, such as Fastly-Key: 0123")
        }
        return Announcement.Field(String(parts[0]), String(parts[1].drop { $0 == " " }))
    }

    /// The keys of a mapping, overridden by the environment: `keyField` in `purge` is NEWSWIRE_PURGE_KEY_FIELD. Empty
    /// values count as absent.
    private struct Inner {
        let name: String
        let yaml: YAMLMapping?
        let environment: [String: String]

        init(_ name: String, _ keys: [String], of source: ConfigurationSource) throws {
            self.name = name
            yaml = try source.yaml.mapping(name)
            environment = source.environment
            try yaml?.allow(keys)
        }

        func text(_ key: String) throws -> String? {
            let text = try environment[variable(key)] ?? yaml?.text(key)
            return text?.isEmpty == true ? nil : text
        }

        func address(_ key: String) throws -> String? {
            guard let text = try text(key) else { return nil }
            if let fault = YAMLMapping.fault(inAddress: text) { throw problem(key, fault) }
            return text
        }

        func problem(_ key: String, _ value: String, _ expected: String) -> ConfigurationError {
            problem(key, "'\(value)': \(expected)")
        }

        private func problem(_ key: String, _ problem: String) -> ConfigurationError {
            if environment[variable(key)] == nil, let yaml { return yaml.problem(problem, key: key) }
            return ConfigurationError(file: "environment", line: nil, field: variable(key), problem: problem)
        }

        private func variable(_ key: String) -> String {
            ConfigurationSource.variable(name) + "_" + ConfigurationSource.words(key)
        }
    }
}

extension String {
    /// Whether it is a token (RFC 9110 §5.6.2), like methods and names of fields.
    fileprivate var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }
}
