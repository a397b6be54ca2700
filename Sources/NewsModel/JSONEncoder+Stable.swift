public import FoundationEssentials

extension JSONEncoder {
    /// Encodes the same value to the same bytes: sorted keys, unescaped slashes.
    public static var stable: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// The stable form with a line for each key, for files that people read.
    public static var stableAndIndented: JSONEncoder {
        let encoder = stable
        encoder.outputFormatting.insert(.prettyPrinted)
        return encoder
    }
}
