/// A cache in front of the server that drops the responses affected by a change: Fastly, Varnish with xkey, and any
/// other that knows responses by the keys in their Surrogate-Key.
public struct CachePurge: Sendable, Hashable {
    /// Fastly accepts 256 keys per request.
    private static let keys = 256

    /// The absolute address.
    public let address: String
    /// POST for Fastly; configurations of Varnish usually expect PURGE.
    public let method: String
    /// The field with the keys, separated by spaces.
    public let keyField: String
    /// An additional field of each request, such as a password.
    public let field: Announcement.Field?

    public init(
        address: String, method: String = "POST", keyField: String = "Surrogate-Key", field: Announcement.Field? = nil
    ) {
        self.address = address
        self.method = method
        self.keyField = keyField
        self.field = field
    }
}

extension CachePurge: AnnouncementTarget {
    var name: String {
        "cache \(address)"
    }

    func announcements(of touched: Touched) -> [Announcement] {
        let dependencies = touched.feeds.map(Dependency.feed) + touched.variants.map(Dependency.variant)
        let keys = dependencies.map(\.surrogateKey).sorted()
        return stride(from: 0, to: keys.count, by: Self.keys).map { start in
            let some = keys[start..<min(start + Self.keys, keys.count)]
            let fields = [Announcement.Field(keyField, some.joined(separator: " "))] + [field].compactMap(\.self)
            return Announcement(method: method, address: address, fields: fields, body: [])
        }
    }
}
