import NewsServer

/// The keys about announcements.
extension ConfigurationSource {
    static let purgeKeys = ["address", "method", "keyField", "field"]
    static let indexNowKeys = ["key", "endpoint"]

    /// `purge`; nil without an address.
    func purge() throws -> CachePurge? {
        let keys = try yaml.mapping("purge", allowing: Self.purgeKeys)
        guard let address = try keys.address("address") else { return nil }
        let method = try keys.filled("method") ?? "POST"
        let keyField = try keys.filled("keyField") ?? "Surrogate-Key"
        guard method.isToken, method == method.uppercased() else {
            throw keys.problem("'\(method)': expected a method in capitals, such as POST or PURGE", key: "method")
        }
        guard keyField.isToken else {
            throw keys.problem("'\(keyField)': expected the name of a header field", key: "keyField")
        }
        return CachePurge(address: address, method: method, keyField: keyField, field: try field(keys))
    }

    /// `indexNow`; nil without a key.
    func indexNow() throws -> IndexNow? {
        let keys = try yaml.mapping("indexNow", allowing: Self.indexNowKeys)
        guard let key = try keys.filled("key") else { return nil }
        let endpoint = try keys.address("endpoint") ?? IndexNow.usualEndpoint
        guard let indexNow = IndexNow(key: key, endpoint: endpoint) else {
            throw keys.problem("'\(key)': expected 8 to 128 letters, digits and hyphens", key: "key")
        }
        return indexNow
    }

    private func field(_ keys: YAMLMapping) throws -> Announcement.Field? {
        guard let text = try keys.filled("field") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, String(parts[0]).isToken, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
            // It may be a password: it is not repeated.
            throw keys.problem("'...': expected a name, a colon and a value, such as Fastly-Key: 0123", key: "field")
        }
        return Announcement.Field(String(parts[0]), String(parts[1].drop { $0 == " " }))
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
