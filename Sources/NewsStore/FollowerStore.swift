/// Stores the positions of external followers of the change log, as durably as the log itself.
public protocol FollowerStore: Sendable {
    /// The newest change that a follower has processed; nil for an unknown follower.
    func place(ofFollower name: String) async throws -> Int64?

    /// Stores a follower's position.
    func keep(_ place: Int64, ofFollower name: String) async throws
}
