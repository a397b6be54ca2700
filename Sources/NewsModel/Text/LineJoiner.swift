import Bytes

/// Joins lines of text into one.
///
/// White space collapses as in HTML, which leaves no-break and ideographic spaces alone; between characters that are
/// set solid, such as Han and its punctuation, a line break is removed.
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

    /// Whether its text has fewer scalars than that so far.
    func holds(fewerThan count: Int) -> Bool {
        // A scalar has at most four bytes.
        if bytes.count < count { return true }
        if bytes.count / 4 >= count { return false }
        return bytes.count { $0 & 0xC0 != 0x80 } < count
    }

    mutating func beginParagraph() {
        gap = .line
        isAtParagraph = true
    }

    /// - Parameter run: whole characters.
    mutating func append(_ run: ArraySlice<UInt8>) {
        run.withUnsafeBufferPointer { append($0) }
    }

    /// - Parameter run: whole characters.
    mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        append(UnsafeBufferPointer(rebasing: run))
    }

    private mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < run.count {
            let byte = run[place]
            if Self.isSpace(byte) {
                if gap != .line { gap = byte == 0x20 || byte == 0x09 ? .space : .line }
                place += 1
            } else if isAtParagraph, byte == Self.indent[0], run[place...].starts(with: Self.indent) {
                place += Self.indent.count
            } else {
                let end = Self.endOfWords(in: run, from: place)
                append(words: run[place..<end])
                place = end
            }
        }
    }

    /// Whether anything would remain of a run at the beginning of a paragraph.
    static func hasWords(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var rest = run
        while let first = rest.first {
            if isSpace(first) {
                rest = rest.dropFirst()
            } else if rest.starts(with: indent) {
                rest = rest.dropFirst(indent.count)
            } else {
                return true
            }
        }
        return false
    }

    /// Single spaces stay with the words around them.
    private static func endOfWords(in run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = run.firstOffset(from: start) { areSpaces($0) .& (.!$0.are(" ") .| areSpaces($1)) }
        if let end { return end }
        return run.last == 0x20 ? run.count - 1 : run.count
    }

    private mutating func append(words: Slice<UnsafeBufferPointer<UInt8>>) {
        if gap != .none, !bytes.isEmpty {
            let isSeam = gap == .line && Self.isSetSolid(atEndOf: bytes) && Self.isSetSolid(atStartOf: words)
            if !isSeam { bytes.append(0x20) }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words))
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

    private static func areSpaces(_ bytes: SixteenBytes) -> WantedBytes {
        bytes.are(" ") .| (bytes &- SixteenBytes(repeating: 0x09)) .< SixteenBytes(repeating: 5)
    }

    private static func isSetSolid(atStartOf words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let lead = words.first, lead >= 0xE3 else { return false }
        return String(decoding: words.prefix(4), as: UTF8.self).unicodeScalars.first?.isSetSolid ?? false
    }

    private static func isSetSolid(atEndOf bytes: [UInt8]) -> Bool {
        guard let last = bytes.last, last >= 0x80 else { return false }
        let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.startIndex
        return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first?.isSetSolid ?? false
    }
}

extension String {
    /// On one line, with white space collapsed as in HTML, and nothing between Han characters.
    public func joiningLines() -> String {
        var joiner = LineJoiner()
        joiner.append(Array(utf8)[...])
        return joiner.text
    }
}
