/// The document type declaration.
extension XMLScanner {
    /// External ids pass, nobody loads them. Entity declarations are bombs or file thieves; attribute defaults, which
    /// libxml2 would add to every element of that name, multiply as well.
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

    private func refuseDeclaration(at offset: Int) throws(XMLError) {
        for name in ["<!ENTITY", "<!ATTLIST"] as [StaticString] where starts(with: name, at: offset) {
            throw error(
                .refused, "a \(name) declaration", expected: "a document that declares no entities or defaults",
                at: offset)
        }
    }
}
