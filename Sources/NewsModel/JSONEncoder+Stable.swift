public import FoundationEssentials

extension JSONEncoder {
    /// Gives the same bytes for the same value: names in order, addresses as they are.
    public static var stable: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// The same for files that people look into.
    public static var stableAndIndented: JSONEncoder {
        let encoder = stable
        encoder.outputFormatting.insert(.prettyPrinted)
        return encoder
    }
}
