import Addresses

/// The proxies in front whose X-Forwarded-For is trusted.
struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]

    init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    func holds(_ address: String) -> Bool {
        guard !blocks.isEmpty, let address = NetworkAddress(address)?.unmapped else { return false }
        return blocks.contains { $0.contains(address) }
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
            guard holds(address), let told = Self.address(in: next) else { break }
            address = told
        }
        return address
    }

    /// The address in an element of X-Forwarded-For, which may have spaces around it and a port, as in `192.0.2.7:4711`
    /// and `[2001:db8::7]:4711`; nil if there is none.
    private static func address(in element: Substring) -> String? {
        var text = String(element.filter { $0 != " " && $0 != "\t" })
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = String(text[..<end].dropFirst())
        } else if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":") {
            text = String(text[..<colon])
        }
        return NetworkAddress(text)?.unmapped.description
    }
}
