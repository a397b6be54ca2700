extension UInt8 {
    /// Whether it is white space in XML (XML 1.0 §2.3, `S`).
    @inlinable public var isXMLSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D
    }
}
