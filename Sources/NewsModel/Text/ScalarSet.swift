/// A fixed set of characters, looked up without hashing: every character of a text is asked for.
public struct ScalarSet: Sendable {
    /// A bit for each character of the Basic Multilingual Plane, up to the last that is in the set.
    private let bits: [UInt64]
    private let others: Set<Unicode.Scalar>

    /// Of all these.
    public init(_ scalars: some Sequence<Unicode.Scalar>) {
        let all = Set(scalars)
        let plane = all.filter { $0.value <= 0xFFFF }
        var bits = [UInt64](repeating: 0, count: plane.map { Int($0.value >> 6) + 1 }.max() ?? 0)
        for scalar in plane { bits[Int(scalar.value >> 6)] |= 1 << (scalar.value & 63) }
        self.bits = bits
        others = all.subtracting(plane)
    }

    /// Whether a character is one of them.
    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        let word = Int(scalar.value >> 6)
        if word < bits.count { return bits[word] & 1 << (scalar.value & 63) != 0 }
        return !others.isEmpty && others.contains(scalar)
    }
}
