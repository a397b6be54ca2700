/// SplitMix64, so that what goes wrong can be played again from its seed.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: some BinaryInteger) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A number below `count`.
    public mutating func pick(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &self)
    }

    /// One of several, of which there is at least one.
    public mutating func one<Element>(of choices: [Element]) -> Element {
        choices[pick(choices.count)]
    }
}
