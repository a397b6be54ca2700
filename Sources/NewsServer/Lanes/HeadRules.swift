import Addresses
import HTTPTypes
import NIOHTTP1

/// Refuses what the scanner and NIO's decoder let through but no server should accept, because a proxy in front could
/// understand the request differently (RFC 9112 §3.2, §6.1, §6.3, §11.2).
enum HeadRules {
    /// The status for an invalid head; nil for a valid one.
    static func fault(in head: HTTPRequestHead) -> HTTPResponse.Status? {
        guard head.uri.utf8.count <= RequestScanner.Limits().line else { return .uriTooLong }
        guard areSmall(head) else { return .requestHeaderFieldsTooLarge }
        let hosts = head.headers["host"]
        guard hosts.count <= 1, head.version == .http1_0 || hosts.first?.isEmpty == false,
            hosts.allSatisfy({ Array($0.utf8).withUnsafeBytes(HostField.isValid) })
        else { return .badRequest }
        // Also an empty one: what it says of the body every parser makes out for itself.
        if head.version.major == 1, head.headers.contains(name: "transfer-encoding") {
            let codings = head.headers[canonicalForm: "transfer-encoding"]
            // Before 1.1 there was none, and a length beside it is how requests are smuggled.
            guard head.version.minor >= 1, !codings.isEmpty, !head.headers.contains(name: "content-length") else {
                return .badRequest
            }
            guard codings.count == 1, codings[0].lowercased() == "chunked" else { return .notImplemented }
        }
        guard head.method != .CONNECT else { return .methodNotAllowed }
        return path(of: head) == nil ? .badRequest : nil
    }

    /// Whether the fields of a head are within the limits of the HTTP/1.1 decoder; that of HTTP/2 only checks the total
    /// size.
    private static func areSmall(_ head: HTTPRequestHead) -> Bool {
        let limits = RequestScanner.Limits()
        return head.headers.count <= limits.fields
            && head.headers.allSatisfy { $0.name.utf8.count <= limits.line && $0.value.utf8.count <= limits.line }
    }

    /// The path and query of a request, also in absolute form (RFC 9112 §3.2.2); nil if the address is invalid or of
    /// another host. Characters that need not be encoded are not (RFC 3986 §6.2.2.2).
    static func path(of head: HTTPRequestHead) -> String? {
        target(of: head)?.withPlainUnreserved
    }

    private static func target(of head: HTTPRequestHead) -> String? {
        guard !head.uri.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 <= 0x20 || $0 == 0x7F }) else {
            return nil
        }
        if head.uri.hasPrefix("/") { return head.uri }
        if head.uri == "*" { return head.method == .OPTIONS ? "/" : nil }
        let schemes = [("http://", ":80"), ("https://", ":443")]
        guard let (scheme, port) = schemes.first(where: { head.uri.lowercased().hasPrefix($0.0) }) else { return nil }
        let rest = head.uri.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        // Before 1.1 there need be no Host.
        guard head.headers["host"].allSatisfy({ HostField.areSame($0, String(authority), usualPort: port) }),
            Array(authority.utf8).withUnsafeBytes(HostField.isValid)
        else { return nil }
        let path = rest.dropFirst(authority.count)
        return path.hasPrefix("/") ? String(path) : "/" + path
    }
}
