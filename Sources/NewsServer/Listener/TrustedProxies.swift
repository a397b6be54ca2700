/// The proxies in front whose X-Forwarded-For is trusted.
struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]

    init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    func holds(_ address: String) -> Bool {
        !blocks.isEmpty && blocks.contains { $0.holds(address) }
    }

    /// The nearest address that is not a trusted proxy's.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwardedFor: the value of X-Forwarded-For.
    func origin(of peer: String, forwardedFor: String) -> String {
        var address = peer
        for next in forwardedFor.split(separator: ",").reversed() {
            // What is no address (`unknown`, a name) tells nothing about whom it stands for.
            guard holds(address), let told = AddressBlock.address(in: next) else { break }
            address = told
        }
        return address
    }
}
