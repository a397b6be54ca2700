/// How far a store has come, for those who keep beside it what they know of the copy in it.
public protocol StorePast: Sendable {
    /// A mark of everything that is durable now.
    func mark() async throws -> String

    /// Whether the store holds all that it held when the mark was made. It does not where the mark is of another store, or
    /// where this one was restored from a copy that is older.
    func holds(mark: String) async throws -> Bool
}
