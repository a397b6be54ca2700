public import NewsModel

/// Reads IPTC 7901, the line protocol of Europe's agencies: one or several transmissions in a file.
///
/// The copy states no language, so that items have none. Their id is service, number and day (`eca/0124/2018-11-21`);
/// nil where no day can be told, since numbers begin anew.
public enum IPTC7901Reader {
    /// Refuses the whole copy where one transmission is broken, naming its line.
    public static func read(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws(WireTextError) -> [WireEntry] {
        let text = String(decoding: try options.decoder.decode(bytes).utf8, as: UTF8.self)
        var entries: [WireEntry] = []
        for frame in try WireFrame.all(in: text.withLineFeeds) {
            let document = try IPTC7901Document(frame)
            entries.append(.item(try IPTC7901Adapter(document, options: options).item(line: frame.line)))
        }
        return entries
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
