import Addresses
import LibXML
import NewsModel

/// Decides which addresses links and pictures of a body may have: http, https and, except for pictures, mailto.
///
/// It parses addresses as browsers do (WHATWG URL), because the browser's reading of `java&#9;script:` is what counts,
/// and writes the rest so that every reader sees the same address. It looks nothing up.
struct BodyAddress: Sendable {
    /// The absolute http or https address to resolve relative ones against; without it they are dropped,
    /// those apart that lack only the scheme (`//host/path`).
    private let base: Base?

    init(base: String?) {
        self.base = base.flatMap { Base(BodyAddress(base: nil).allowed($0, isPicture: true) ?? "") }
    }

    /// The address to write; nil if it is not allowed.
    func allowed(_ value: String, isPicture: Bool) -> String? {
        let address = Self.cleaned(value)
        guard !address.isEmpty, address.count <= Self.longest else { return nil }
        guard let colon = Self.schemeEnd(of: address) else {
            if let base { return base.resolving(address) }
            // Without its scheme an address is as good as with it: every host that has one has https.
            return address.starts(with: "//".utf8)
                ? allowed("https:" + String(decoding: address, as: UTF8.self), isPicture: isPicture) : nil
        }
        let scheme = String(decoding: address[..<colon], as: UTF8.self).lowercased()
        let rest = address[(colon + 1)...]
        switch scheme {
        case "http", "https":
            guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first, !Self.endsHost(host) else {
                return nil
            }
            return scheme + ":" + PercentEncoding.international.encode(rest)
        case "mailto" where !isPicture && !rest.isEmpty:
            return scheme + ":" + PercentEncoding.international.encode(rest)
        default: return nil
        }
    }

    private static let longest = 8192
}

extension BodyAddress {
    /// Without what browsers remove (white space and controls at the ends, tabs and line breaks anywhere) and without
    /// direction controls; backslashes before the query become slashes, as in browsers.
    private static func cleaned(_ value: String) -> [UInt8] {
        // An address as it should be, which is nearly every one.
        if value.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) {
            return Array(value.utf8)
        }
        var bytes: [UInt8] = []
        var isQuery = false
        for scalar in XMLText.clean(value).unicodeScalars where !scalar.isDirectionControl {
            switch scalar {
            case "\t", "\n", "\r": continue
            case "\\": bytes.append(isQuery ? 0x5C : 0x2F)
            default:
                if scalar == "?" || scalar == "#" { isQuery = true }
                bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return Array(bytes.drop { $0 <= 0x20 })
    }

    /// The index of the colon after a scheme; nil for a relative address.
    private static func schemeEnd(of address: [UInt8]) -> Int? {
        guard let first = address.first, first.isLetter else { return nil }
        let end = address.firstIndex { byte in
            !(byte.isLetter || byte.isDigit || [0x2B, 0x2D, 0x2E].contains(byte))
        }
        return end.flatMap { address[$0] == UInt8(ascii: ":") ? $0 : nil }
    }

    private static func endsHost(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
}

extension BodyAddress {
    /// The parts of an absolute address, to resolve others against (RFC 3986 §5.2).
    private struct Base: Sendable {
        private let scheme: String
        private let authority: String
        /// Its path up to and including the last slash.
        private let folder: [UInt8]
        private let path: [UInt8]

        init?(_ address: String) {
            guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            scheme = String(address[..<colon])
            let rest = address.utf8[colon...].dropFirst(3)
            let end = rest.firstIndex(where: BodyAddress.endsHost) ?? rest.endIndex
            authority = String(Substring(rest[..<end]))
            let path = Array(rest[end...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
            self.path = path
            let slash = path.lastIndex(of: UInt8(ascii: "/"))
            folder = slash.map { Array(path[...$0]) } ?? [UInt8(ascii: "/")]
        }

        /// Nil for only a fragment: a body has no ids to refer to.
        func resolving(_ address: [UInt8]) -> String? {
            guard let first = address.first, first != UInt8(ascii: "#") else { return nil }
            if address.starts(with: "//".utf8) {
                return BodyAddress(base: nil).allowed(
                    scheme + ":" + String(decoding: address, as: UTF8.self), isPicture: true)
            }
            let end = address.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.count
            let named = address[..<end]
            let whole = named.isEmpty ? path : first == UInt8(ascii: "/") ? Array(named) : folder + named
            let resolved =
                scheme + "://" + authority
                + PercentEncoding.international.encode((Self.withoutDots(whole) + address[end...])[...])
            return resolved.utf8.count <= BodyAddress.longest ? resolved : nil
        }

        /// RFC 3986 §5.2.4.
        private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
            let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            var kept: [ArraySlice<UInt8>] = []
            for (index, part) in parts.enumerated() {
                let isLast = index == parts.count - 1
                if part.elementsEqual("..".utf8) {
                    if kept.count > 1 { kept.removeLast() }
                    if isLast { kept.append([]) }
                } else if part.elementsEqual(".".utf8) {
                    if isLast { kept.append([]) }
                } else {
                    kept.append(part)
                }
            }
            return Array(kept.joined(separator: [UInt8(ascii: "/")]))
        }
    }
}
