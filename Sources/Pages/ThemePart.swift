import Crypto
import NewsModel

/// A style sheet or the icon, with the address by which pages and feeds name it, which changes with its bytes: caches
/// may keep it for ever, and after a change of the theme nothing new is shown in the old style.
public struct ThemePart: Sendable, Hashable {
    /// What it is for; the raw value is its name.
    public enum Role: String, Sendable, CaseIterable {
        case page = "style"
        case feed
        case icon
    }

    public let role: Role
    public let bytes: [UInt8]
    /// Where these bytes are.
    public let path: String

    init(_ role: Role, bytes: [UInt8]) {
        (self.role, self.bytes) = (role, bytes)
        let hash = SHA256.hash(data: bytes).prefix(8).hexadecimal
        path = Site.themePath("\(role.rawValue)-\(hash)", role.ending)
    }

    public var mediaType: String {
        switch role {
        case .page, .feed: "text/css; charset=utf-8"
        case .icon: "image/png"
        }
    }

    /// Where those of the moment are.
    public var usualPath: String { Site.themePath(role.rawValue, role.ending) }
    /// A pattern for where those of any moment are.
    public var anyPath: String { Site.anyThemePath(role.rawValue) }
}

extension ThemePart.Role {
    fileprivate var ending: String {
        switch self {
        case .page, .feed: "css"
        case .icon: "png"
        }
    }
}

extension Theme {
    /// The part for a role.
    public func part(_ role: ThemePart.Role) -> ThemePart {
        switch role {
        case .page: ThemePart(role, bytes: self[.pageStyle])
        case .feed: ThemePart(role, bytes: self[.feedStyle])
        case .icon: ThemePart(role, bytes: self[.icon])
        }
    }
}
