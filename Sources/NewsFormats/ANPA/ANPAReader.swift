public import NewsModel

/// Reads ANPA 1312, the line protocol of North America's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`W/2870/2013-11-13`);
/// nil where no day can be told, since numbers begin anew. A later lead has a number, and so an id, of its own.
public enum ANPAReader {
    /// All items of a file, in its order; a broken transmission refuses the whole of it, naming its line.
    public static func read(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [WireEntry] {
        var entries: [WireEntry] = []
        for item in try items(bytes, options: options) { entries += try item.get() }
        return entries
    }

    /// The file transmission by transmission, each with its item or the reason why it is refused. What cannot be
    /// decoded, or holds no transmission, is refused as a whole.
    public static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let text = String(decoding: try options.decoder.decode(bytes).utf8, as: UTF8.self)
        return try WireFrame.all(in: text.withLineFeeds).map { frame in
            do throws(WireError) {
                let frame = try frame.get()
                let adapter = ANPAAdapter(try ANPADocument(frame), options: options)
                return .success([.item(try adapter.item(line: frame.line))])
            } catch {
                return .failure(error)
            }
        }
    }
}
