/// Who made a version.
public enum Origin: String, Sendable, Codable {
    case wire, desk
    /// Newswire itself, following one of its rules.
    case system
}
