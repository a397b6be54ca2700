/// Asks again and again until it is so, for what no event tells of.
///
/// - Returns: whether it was so at last.
public func eventually(
    within patience: Duration = .seconds(300), _ isSo: () async throws -> Bool
) async throws -> Bool {
    let end = ContinuousClock.now + patience
    repeat {
        if try await isSo() { return true }
        try await Task.sleep(for: .milliseconds(5))
    } while ContinuousClock.now < end
    return false
}

/// The same where nothing after it makes sense without.
///
/// - Parameter what: as it is told if it never is so.
public func eventually(
    _ what: @autoclosure () -> String, within patience: Duration = .seconds(300), _ isSo: () async throws -> Bool
) async throws {
    guard try await eventually(within: patience, isSo) else {
        throw NeverSo(description: "not within \(patience): \(what())")
    }
}

/// What never was so.
public struct NeverSo: Error, CustomStringConvertible {
    public let description: String
}
