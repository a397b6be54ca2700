public import NewsModel

/// Reads ANPA 1312, the line protocol of North America's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`W/2870/2013-11-13`);
/// nil where no day can be told, since numbers begin anew. A later lead has a number, and so an id, of its own.
public enum ANPAReader {
    /// Refuses the whole copy where one transmission is broken, naming its line.
    public static func read(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireTextError) -> [WireEntry] {
        let text = String(decoding: try options.decoder.decode(bytes).utf8, as: UTF8.self)
        var entries: [WireEntry] = []
        for frame in try WireFrame.all(in: text.withLineFeeds) {
            let document = try ANPADocument(frame)
            entries.append(.item(try ANPAAdapter(document, options: options).item(line: frame.line)))
        }
        return entries
    }
}
