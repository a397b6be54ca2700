/// The proxies in front, whose word is taken on where a call comes from.
struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]

    init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    func holds(_ address: String) -> Bool {
        !blocks.isEmpty && blocks.contains { $0.holds(address) }
    }

    /// Behind proxies that are trusted, the nearest address that is none of theirs.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwardedFor: the value of X-Forwarded-For.
    func origin(of peer: String, forwardedFor: String) -> String {
        var address = peer
        for next in forwardedFor.split(separator: ",").reversed() {
            guard holds(address) else { break }
            address = String(next.filter { $0 != " " })
        }
        return address
    }
}
