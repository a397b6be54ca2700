/// A `Key: value` line of the head block of plain text.
struct WireTextField: Sendable, Hashable {
    let key: WireTextKey
    /// The key as the copy has it.
    let name: String
    let value: String
    let line: Int
}
