import Addresses
import FoundationEssentials

/// An http or https address, parsed so strictly that no other parser can see another host.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    let isSecure: Bool
    /// In lower case; an IPv6 address without brackets.
    let host: String
    let port: Int
    /// Path and query, in ASCII.
    let target: String

    /// Throws if the address may not be fetched, as far as it shows itself: its scheme and form.
    public init(_ text: String) throws(FetchError) {
        func bad(_ reason: String) -> FetchError { .address(text, reason: reason) }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw bad("it has control characters") }
        guard let mark = text.firstRange(of: "://"), let secure = Self.schemes[text[..<mark.lowerBound].lowercased()]
        else { throw bad("expected http:// or https://") }
        isSecure = secure
        let rest = text[mark.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let authority = rest[..<end]
        guard !authority.contains("@") else { throw bad("it has credentials before its host") }
        let bracket = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : nil
        let colon = authority[(bracket ?? authority.startIndex)...].firstIndex(of: ":")
        let name = authority[..<(colon ?? authority.endIndex)]
        guard let host = bracket == nil ? Self.hostName(name) : Self.numericHost(name) else {
            throw bad("'\(name)' is not a host: expected a name of letters, digits, dots and hyphens, or an address")
        }
        self.host = host
        if let colon {
            let digits = authority[authority.index(after: colon)...]
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
                (1...65_535).contains(number)
            else { throw bad("'\(digits)' is not a port") }
            port = number
        } else {
            port = secure ? 443 : 80
        }
        let path = rest[end...].prefix { $0 != "#" }
        target = (path.hasPrefix("/") ? String(path) : "/" + path).asciiAddress
    }

    /// Resolves a reference that was found here (RFC 3986 §5).
    func resolving(_ reference: String) throws(FetchError) -> WebAddress {
        guard let base = URL(string: description), let url = URL(string: reference.asciiAddress, relativeTo: base)
        else {
            throw .address(reference, reason: "it is not an address")
        }
        return try WebAddress(url.absoluteString)
    }

    /// Whether two addresses can be fetched and have the same scheme, host and port.
    public static func areOfOneHost(_ one: String, _ other: String) -> Bool {
        guard let one = try? WebAddress(one), let other = try? WebAddress(other) else { return false }
        return one.isSameHost(as: other)
    }

    /// Whether scheme, host and port are the same.
    func isSameHost(as other: WebAddress) -> Bool {
        isSecure == other.isSecure && host == other.host && port == other.port
    }

    public var description: String {
        let name = host.contains(":") ? "[\(host)]" : host
        let isUsual = port == (isSecure ? 443 : 80)
        return (isSecure ? "https://" : "http://") + name + (isUsual ? "" : ":\(port)") + target
    }

    private static let schemes = ["http": false, "https": true]

    /// Any other character is a delimiter to some parser. A trailing dot does not make another host, only one that
    /// certificates do not know.
    private static func hostName(_ text: Substring) -> String? {
        let name = text.hasSuffix(".") ? text.dropLast() : text
        let isSafe = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
        }
        guard isSafe, !name.isEmpty, !name.hasSuffix("."), name.utf8.count <= 253 else { return nil }
        return name.lowercased()
    }

    private static func numericHost(_ text: Substring) -> String? {
        guard text.hasPrefix("["), text.hasSuffix("]"),
            let address = NetworkAddress(String(text.dropFirst().dropLast())),
            address.bytes.count == 16
        else { return nil }
        return address.description
    }
}
