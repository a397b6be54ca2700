public import NewsModel

/// Reads IPTC 7901, the line protocol of Europe's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`eca/0124/2018-11-21`);
/// nil where no day can be told, since numbers begin anew.
public enum IPTC7901Reader {
    /// The file transmission by transmission, each with its item or the reason why it is refused. What cannot be
    /// decoded, or holds no transmission, is refused as a whole.
    public static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        try WireFrame.items(of: bytes, decoder: options.decoder) { frame throws(WireError) in
            try IPTC7901Adapter(try IPTC7901Document(frame), options: options).item(line: frame.line)
        }
    }
}
