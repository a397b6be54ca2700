public import NewsModel

/// Reads ANPA 1312, the line protocol of North America's agencies: one or several transmissions in a file.
///
/// The copy states no language, so items have none. Their id is service, number and day (`W/2870/2013-11-13`); nil if
/// the day is unknown, since numbers start again. A later lead has another number, and so another id.
public enum ANPAReader {
    /// The file transmission by transmission, each with its item or the reason for its refusal. A file that cannot be
    /// decoded, or has no transmission, is refused as a whole.
    public static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        try WireFrame.items(of: bytes, decoder: options.decoder) { frame throws(WireError) in
            try ANPAAdapter(try ANPADocument(frame), options: options).item(line: frame.line)
        }
    }
}
