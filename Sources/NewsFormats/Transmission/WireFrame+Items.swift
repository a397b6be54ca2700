import NewsModel

extension WireFrame {
    /// The results for the transmissions of a file, each from `item` or the reason for its refusal. A file that cannot
    /// be decoded, or has no transmission, is refused as a whole.
    static func items(
        of bytes: [UInt8], decoder: WireDecoder, by item: (WireFrame) throws(WireError) -> WireItem
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let text = String(decoding: try decoder.decode(bytes).utf8, as: UTF8.self)
        return try all(in: text.withLineFeeds).map { frame in
            Result { () throws(WireError) in [.item(try item(try frame.get()))] }
        }
    }
}

extension String {
    /// CR LF and CR as LF, so that lines can be counted and cut.
    fileprivate var withLineFeeds: String {
        guard utf8.contains(0x0D) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var afterReturn = false
        for byte in utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || !afterReturn {
                bytes.append(byte)
            }
            afterReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
