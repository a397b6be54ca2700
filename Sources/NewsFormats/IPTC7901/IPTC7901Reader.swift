public import NewsModel

/// Reads IPTC 7901, the line protocol of Europe's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`eca/0124/2018-11-21`);
/// nil where no day can be told, since numbers begin anew.
public enum IPTC7901Reader {
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
                let adapter = IPTC7901Adapter(try IPTC7901Document(frame), options: options)
                return .success([.item(try adapter.item(line: frame.line))])
            } catch {
                return .failure(error)
            }
        }
    }
}

extension String {
    /// CR LF and CR as LF, so that lines can be counted and cut.
    var withLineFeeds: String {
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
