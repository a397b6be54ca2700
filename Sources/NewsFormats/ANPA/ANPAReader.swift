public import NewsModel

/// Reads ANPA 1312, the line protocol of North America's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`W/2870/2013-11-13`);
/// nil where no day can be told, since numbers begin anew. A later lead has a number, and so an id, of its own.
public enum ANPAReader {
    /// The file transmission by transmission, each with its item or the reason why it is refused. What cannot be
    /// decoded, or holds no transmission, is refused as a whole.
    public static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        try WireFrame.items(of: bytes, decoder: options.decoder) { frame throws(WireError) in
            try ANPAAdapter(try ANPADocument(frame), options: options).item(line: frame.line)
        }
    }
}
