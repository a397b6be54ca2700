extension PullState {
    /// The most pages to go on at. A feed has more gaps only if it grows faster than it can be read.
    private static let mostOlderPages = 10
    /// The most failures of one of them in a row.
    private static let mostFailures = 5

    /// Goes on at a page before all others.
    mutating func goOn(at address: String) {
        let known = leave(address)
        olderPages = Array(([known ?? OlderPage(address)] + (olderPages ?? [])).prefix(Self.mostOlderPages))
    }

    @discardableResult
    mutating func leave(_ address: String) -> OlderPage? {
        guard let index = olderPages?.firstIndex(where: { $0.address == address }) else { return nil }
        return olderPages?.remove(at: index)
    }

    /// - Returns: whether the page is given up.
    mutating func noteFailure(of address: String) -> Bool {
        guard let index = olderPages?.firstIndex(where: { $0.address == address }) else { return true }
        olderPages?[index].failures += 1
        guard let failures = olderPages?[index].failures, failures >= Self.mostFailures else { return false }
        olderPages?.remove(at: index)
        return true
    }
}
