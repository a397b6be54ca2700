extension UInt8 {
    /// `0` to `9`.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// `A` to `Z` and `a` to `z`.
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// `A` to `Z`.
    var isCapital: Bool { (0x41...0x5A).contains(self) }

    var isAlphanumeric: Bool { isDigit || isLetter }
}

extension Unicode.Scalar {
    /// `0` to `9`, and no digit of another script.
    var isDigit: Bool { ("0"..."9").contains(self) }
}
