/// What hinders a service, so that it is told once: mostly it is the same at each attempt, for hours.
struct Trouble {
    private var last: String?

    /// - Returns: whether it is another than the last time.
    mutating func isNews(_ failure: String) -> Bool {
        defer { last = failure }
        return failure != last
    }

    /// Nothing hinders it.
    ///
    /// - Returns: whether something did.
    mutating func ends() -> Bool {
        defer { last = nil }
        return last != nil
    }
}
