public import NewsModel

/// Reads IPTC 7901, the line protocol of Europe's agencies: one or several transmissions in a file.
///
/// The copy states no language, so items have none. Their id is service, number and day (`eca/0124/2018-11-21`); nil if
/// the day is unknown, since numbers start again.
public enum IPTC7901Reader {
    /// The file transmission by transmission, each with its item or the reason for its refusal. A file that cannot be
    /// decoded, or has no transmission, is refused as a whole.
    public static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        try WireFrame.items(of: bytes, decoder: options.decoder) { frame throws(WireError) in
            try IPTC7901Adapter(try IPTC7901Document(frame), options: options).item(line: frame.line)
        }
    }
}
