/// Remembers how far those have come who follow the change log from outside, as durably as the log itself.
public protocol FollowerStore: Sendable {
    /// The newest change that a follower is done with; nil for one that was never here.
    func place(ofFollower name: String) async throws -> Int64?

    /// Keeps how far it has come.
    func keep(_ place: Int64, ofFollower name: String) async throws
}
