/// The state of a store over time, for data beside it that depends on the copy in it.
public protocol StorePast: Sendable {
    /// A mark of everything that is durable now.
    func mark() async throws -> String

    /// Whether the store has everything that it had when the mark was made. It does not if the mark is of another
    /// store, or this one was restored from an older copy.
    func holds(mark: String) async throws -> Bool
}
