/// Makes one line of text out of several.
///
/// White space collapses as HTML collapses it, which leaves no-break and ideographic spaces alone; between characters
/// that are set solid, such as Han and its punctuation, a line break is nothing at all.
struct LineJoiner {
    private enum Gap {
        case none, space, line
    }

    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    private var gap = Gap.none
    private var isAtParagraph = true

    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    mutating func beginParagraph() {
        gap = .line
        isAtParagraph = true
    }

    /// - Parameter run: whole characters.
    mutating func append(_ run: ArraySlice<UInt8>) {
        var place = run.startIndex
        while place < run.endIndex {
            let byte = run[place]
            if Self.isSpace(byte) {
                if gap != .line { gap = byte == 0x20 || byte == 0x09 ? .space : .line }
                place += 1
            } else if isAtParagraph, byte == Self.indent[0], run[place...].starts(with: Self.indent) {
                place += Self.indent.count
            } else {
                let start = place
                while place < run.endIndex, !Self.isSpace(run[place]) { place += 1 }
                append(word: run[start..<place])
            }
        }
    }

    private mutating func append(word: ArraySlice<UInt8>) {
        if gap != .none, !bytes.isEmpty {
            let isSeam = gap == .line && Self.isSetSolid(atEndOf: bytes) && Self.isSetSolid(atStartOf: word)
            if !isSeam { bytes.append(0x20) }
        }
        bytes += word
        gap = .none
        isAtParagraph = false
    }
}

extension LineJoiner {
    /// U+3000. Chinese papers indent paragraphs with two of them.
    private static let indent: [UInt8] = [0xE3, 0x80, 0x80]

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isSetSolid(atStartOf word: ArraySlice<UInt8>) -> Bool {
        guard let lead = word.first, lead >= 0xE3 else { return false }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.isSetSolid ?? false
    }

    private static func isSetSolid(atEndOf bytes: [UInt8]) -> Bool {
        guard let last = bytes.last, last >= 0x80 else { return false }
        let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.startIndex
        return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first?.isSetSolid ?? false
    }
}

extension String {
    /// On one line, white space collapsed as HTML collapses it, with nothing between Han characters.
    public func joiningLines() -> String {
        var joiner = LineJoiner()
        joiner.append(Array(utf8)[...])
        return joiner.text
    }
}
