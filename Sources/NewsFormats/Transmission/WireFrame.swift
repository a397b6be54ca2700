import NewsModel

/// A transmission framed by control bytes: header, text, end. ANPA 1312 and IPTC 7901 share it.
///
/// It knows no fields of either; fillers between transmissions are skipped. Frames are cut from decoded text: no
/// supported encoding uses a control byte within a character.
struct WireFrame: Sendable, Hashable {
    /// From start of header to start of text, both left out.
    let header: String
    /// From start of text to end of text.
    let text: String
    /// From end of text to end of transmission, or to where the next one begins.
    let trailer: String
    /// The line of the header, from 1.
    let line: Int

    /// In bytes. A header is two or three lines.
    private static let longestHeader = 8192

    static let startOfHeader: Unicode.Scalar = "\u{1}"
    static let startOfText: Unicode.Scalar = "\u{2}"
    static let endOfText: Unicode.Scalar = "\u{3}"
    static let endOfTransmission: Unicode.Scalar = "\u{4}"

    /// The transmissions in a piece of copy, in order, each with its error if any; there is at least one.
    static func all(in copy: String) throws(WireError) -> [Result<WireFrame, WireError>] {
        var frames: [Result<WireFrame, WireError>] = []
        try WireLimits.check(
            lines: copy.utf8.count { $0 == 0x0A }, of: "copy", atMost: WireLimits.linesOfTransmissions)
        var line = 1
        let scalars = copy.unicodeScalars
        var rest = scalars[...]
        while let start = rest.firstIndex(where: { !$0.isFiller }) {
            line += rest[..<start].count { $0 == "\n" }
            rest = rest[start...]
            let header = rest.first == startOfHeader ? rest.dropFirst() : rest
            let next = header.firstIndex { $0 == startOfHeader } ?? header.endIndex
            do throws(WireError) {
                if let frame = try WireFrame(header[..<next], line: line) { frames.append(.success(frame)) }
            } catch {
                frames.append(.failure(error))
            }
            try WireLimits.check(items: frames.count)
            line += rest[..<next].count { $0 == "\n" }
            rest = rest[next...]
        }
        guard !frames.isEmpty else { throw WireError(.empty, expected: "a header, STX, text and ETX") }
        return frames
    }

    /// Nil for text before a header, such as the `ZCZC` of a teleprinter.
    private init?(_ copy: Substring.UnicodeScalarView, line: Int) throws(WireError) {
        guard let start = copy.firstIndex(of: Self.startOfText) else {
            let isLeft = copy.allSatisfy { $0.isFiller || $0.isASCII } && copy.count <= 80 && !copy.contains("\u{1F}")
            if isLeft { return nil }
            throw WireError(
                .malformed, line: line, field: "header", value: String(copy.prefix(40)),
                expected: "STX (02h) between header and text")
        }
        guard Substring(copy[..<start]).utf8.count <= Self.longestHeader else {
            throw WireError(
                .malformed, line: line, field: "header", value: String(copy.prefix(40)),
                expected: "at most \(Self.longestHeader) bytes")
        }
        header = String(copy[..<start])
        let text = copy[copy.index(after: start)...]
        let end = text.firstIndex { $0 == Self.endOfText || $0 == Self.endOfTransmission }
        guard let end else {
            throw WireError(
                .malformed, line: line, field: "text", value: String(text.prefix(40)),
                expected: "ETX (03h) at its end: the transmission is cut short")
        }
        self.text = String(text[..<end])
        guard self.text.utf8.count <= WireLimits.transmission else {
            throw WireError(
                .malformed, line: line, field: "text", value: "\(self.text.utf8.count) bytes",
                expected: "at most \(WireLimits.transmission)")
        }
        try WireLimits.check(lines: self.text.utf8.count { $0 == 0x0A }, of: "text", line: line)
        let trailer = text[text.index(after: end)...]
        self.trailer = text[end] == Self.endOfText ? String(trailer.prefix { $0 != Self.endOfTransmission }) : ""
        self.line = line
    }
}

extension WireFrame {
    /// ANPA if the first line of the header ends in US (1Fh) or its second has a format code (11h to 14h), else IPTC
    /// 7901; nil for copy that is not a transmission. Some carriers remove SOH and everything before it.
    static func format(of bytes: [UInt8]) throws(WireFormatError) -> WireFormat? {
        let start = bytes.prefix(1024)
        let text = start.firstIndex(of: 0x02)
        let header = start[..<(text ?? start.endIndex)]
        let soh = header.lastIndex(of: 0x01)
        guard soh != nil || text != nil else {
            try refuseBareHeader(start)
            return nil
        }
        let bare = header[(soh.map { $0 + 1 } ?? header.startIndex)...]
        if bare.contains(where: { $0 == 0x1F || (0x11...0x14).contains($0) }) { return .anpa }
        if IPTC7901Header(String(decoding: bare, as: UTF8.self)) != nil { return .iptc7901 }
        // Text in UTF-16 has such bytes too.
        guard let soh, bare.allSatisfy({ $0 < 0x80 }), header.count(where: { $0 == 0 }) < 8,
            isLead(header[..<soh])
        else { return nil }
        throw WireFormatError(
            "it is a transmission with the header '\(excerpt(bare))', expected that of ANPA 1312 or IPTC 7901")
    }

    /// Whether bytes may precede a header: fillers, `ZCZC 123`. If they are text, the control byte in it is a stray
    /// one, as word processors leave them.
    private static func isLead(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= 200 && bytes.allSatisfy { $0 < 0x80 && !(0x61...0x7A).contains($0) }
    }

    /// Copy that has lost its control bytes, or never had any, would be read as a story with its header as headline.
    private static func refuseBareHeader(_ start: ArraySlice<UInt8>) throws(WireFormatError) {
        let first = start.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
        guard let header = IPTC7901Header(String(decoding: first, as: UTF8.self)), header.wordCount != nil,
            !header.service.isEmpty, header.priority.utf8.allSatisfy(\.isDigit)
        else { return }
        throw WireFormatError(
            "it has the header '\(excerpt(first))' of IPTC 7901 without STX, expected STX (02h) between header and text"
        )
    }

    private static func excerpt(_ header: ArraySlice<UInt8>) -> String {
        String(decoding: header.prefix(40).map { $0 < 0x20 || $0 > 0x7E ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// What fills the line between transmissions: idle signals, line feeds, the rubout.
    fileprivate var isFiller: Bool {
        switch value {
        case 0x00, 0x04...0x0D, 0x16, 0x20, 0x7F: true
        default: false
        }
    }
}
