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
