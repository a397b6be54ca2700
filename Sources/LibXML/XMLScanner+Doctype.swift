/// The document type declaration.
extension XMLScanner {
    /// External ids are accepted, and not loaded. Entity declarations can expand without bound or read files; attribute
    /// defaults, which libxml2 would add to every element with that name, multiply as well. The one declaration that is
    /// skipped is the inclusion of a file of declarations: of the DTD of NITF in NewsML 1 (Kyodo, Keystone-SDA), of
    /// XHTML's entities in the feeds of old Drupals. libxml2 does not see it.
    mutating func scanDoctype() throws(XMLError) -> Bool {
        let start = position
        var quote: UInt8 = 0
        var inSubset = false
        var index = start + 2
        while index < bytes.count {
            guard index - start <= limits.doctypeBytes else {
                throw error(
                    .tooLarge, "a DOCTYPE over \(limits.doctypeBytes) bytes", expected: "an external id alone",
                    at: start)
            }
            let byte = bytes[index]
            if quote == 0, inSubset, let end = endOfInclusion(at: index) {
                let lines = bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
                replace(upTo: index, with: String(repeating: "\n", count: lines))
                copied = end
                index = end
                continue
            }
            if byte == UInt8(ascii: "<") {
                try refuseDeclaration(at: index)
                if quote == 0 && starts(with: "<!--", at: index) {
                    index = end(of: "-->", from: index + 4)
                    continue
                } else if quote == 0 && starts(with: "<?", at: index) {
                    index = end(of: "?>", from: index + 2)
                    continue
                }
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                inSubset = true
            } else if byte == UInt8(ascii: "]") {
                inSubset = false
            } else if byte == UInt8(ascii: ">") && !inSubset {
                break
            }
            index += 1
        }
        position = index + 1
        return true
    }

    /// The offset after `<!ENTITY % nitf SYSTEM "nitf-3-0.dtd">` or `%nitf;`; nil at anything else.
    private func endOfInclusion(at offset: Int) -> Int? {
        if bytes[offset] == UInt8(ascii: "%") {
            let end = afterName(offset + 1)
            return end > offset + 1 && end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : nil
        }
        guard starts(with: "<!ENTITY", at: offset) else { return nil }
        var index = afterBlanks(offset + 8)
        guard starts(with: "%", at: index) else { return nil }
        let name = afterBlanks(index + 1)
        index = afterName(name)
        guard index > name else { return nil }
        index = afterBlanks(index)
        let isPublic = starts(with: "PUBLIC", at: index)
        guard isPublic || starts(with: "SYSTEM", at: index) else { return nil }
        index = afterBlanks(index + 6)
        for _ in 0..<(isPublic ? 2 : 1) {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
                let end = find(bytes[index], from: index + 1)
            else { return nil }
            index = afterBlanks(end + 1)
        }
        return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
    }

    private func afterName(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        return index
    }

    private func afterBlanks(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    private func refuseDeclaration(at offset: Int) throws(XMLError) {
        for name in ["<!ENTITY", "<!ATTLIST"] as [StaticString] where starts(with: name, at: offset) {
            throw error(
                .refused, "a \(name) declaration", expected: "a document that declares no entities or defaults",
                at: offset)
        }
    }
}
