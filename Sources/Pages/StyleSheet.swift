import Crypto
import NewsModel

/// A style sheet with the address by which pages and feeds name it, which changes with its bytes: caches may keep it
/// for ever, and after a change of the theme nothing new is shown in the old style.
public struct StyleSheet: Sendable, Hashable {
    /// What it is for; the raw value is its name.
    public enum Role: String, Sendable, CaseIterable {
        case page = "style"
        case feed
    }

    public let role: Role
    public let bytes: [UInt8]
    /// Where these bytes are.
    public let path: String

    init(_ role: Role, bytes: [UInt8]) {
        (self.role, self.bytes) = (role, bytes)
        path = Site.stylePath(role.rawValue, hash: SHA256.hash(data: bytes).prefix(8).hexadecimal)
    }

    /// Where those of the moment are.
    public var usualPath: String { Site.stylePath(role.rawValue) }
    /// A pattern for where those of any moment are.
    public var anyPath: String { Site.anyStylePath(role.rawValue) }
}

extension Theme {
    /// The style sheet for a role.
    public func style(_ role: StyleSheet.Role) -> StyleSheet {
        switch role {
        case .page: StyleSheet(role, bytes: self[.pageStyle])
        case .feed: StyleSheet(role, bytes: self[.feedStyle])
        }
    }
}
