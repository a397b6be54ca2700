import NewsModel

extension String {
    /// On one line: breaks by XML's indentation are joined, with nothing between Han characters. Idempotent.
    var oneLine: String {
        var text = self
        let form = text.withUTF8(Self.form)
        if form == .broken { return Sanitizer.joinedLine(self) }
        if form == .plain, unicodeScalars.first?.isBlank == false, unicodeScalars.last?.isBlank == false { return self }
        // What goes may leave two blanks.
        let line = Sanitizer.line(self)
        return line.utf8.elementsEqual(utf8) ? line : Sanitizer.joinedLine(self)
    }

    private enum Form {
        /// It contains line breaks or double spaces.
        case broken
        /// It contains bytes with which controls, line separators, direction marks and noncharacters begin in UTF-8.
        case doubtful
        case plain
    }

    private static func form(_ bytes: UnsafeBufferPointer<UInt8>) -> Form {
        var last: UInt8 = 0x20
        var form = Form.plain
        for byte in bytes {
            if byte < 0x20 || byte == 0x20 && last == 0x20 { return .broken }
            if byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF { form = .doubtful }
            last = byte
        }
        return form
    }

    /// Whether the words are the same, ignoring case and spaces, for texts that are printed twice.
    func saysTheSame(as other: String) -> Bool {
        // Most texts that are asked about begin with another letter.
        if let own = firstLetter, let others = other.firstLetter, own != others { return false }
        return words.joined(separator: " ").lowercased() == other.words.joined(separator: " ").lowercased()
    }

    /// In lower case; nil if that needs Unicode's tables.
    private var firstLetter: Unicode.Scalar? {
        guard let first = unicodeScalars.first(where: { !$0.isBlank }) else { return nil }
        if first.isHan { return first }
        guard first.isASCII else { return nil }
        return (0x41...0x5A).contains(first.value) ? Unicode.Scalar(first.value + 0x20) : first
    }
}
