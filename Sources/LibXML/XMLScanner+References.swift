import CLibXML2
import Glibc

/// Character references by HTML's names.
extension XMLScanner {
    /// The next `&` of a run of text, before the end of the document.
    func findReference(from start: Int, to end: Int) -> Int? {
        guard start < end, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(UInt8(ascii: "&")), end - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Writes the character for an HTML entity name. Leaves numbers, XML's own five names and anything malformed;
    /// refuses the number of U+FFFD, which the decoder refuses as a character.
    mutating func resolveReference(at offset: Int) throws(XMLError) {
        var index = offset + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "#") {
            guard number(at: index + 1) == 0xFFFD else {
                // It may be any other character that XML has.
                findings.mayHoldControls = true
                return
            }
            throw error(
                .refused, "a reference to U+FFFD, which stands for text lost before it was sent",
                expected: "copy decoded without loss", at: offset)
        }
        while index < bytes.count, index - offset < 40, isNameByte(bytes[index]) { index += 1 }
        guard index > offset + 1, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return }
        if isOwnName(offset + 1, index) { return }
        let name = String(decoding: bytes[(offset + 1)..<index], as: UTF8.self)
        guard let scalar = entities[name] ?? lookUp(name) else {
            throw error(
                .refused, "the undeclared entity &\(name);", expected: "a name of HTML 4 or a number", at: offset)
        }
        entities[name] = scalar
        if scalar.isASCII { return }
        replace(upTo: offset, with: String(scalar))
        copied = index + 1
    }

    /// XML's own five names, the most frequent ones.
    private func isOwnName(_ start: Int, _ end: Int) -> Bool {
        for name in ["amp;", "lt;", "gt;", "quot;", "apos;"] as [StaticString]
        where name.utf8CodeUnitCount == end + 1 - start && starts(with: name, at: start) {
            return true
        }
        return false
    }

    /// The value of a numeric reference; too large for any character if it has too many digits.
    private func number(at start: Int) -> Int {
        var index = start
        var base = 10
        if index < bytes.count, bytes[index] == UInt8(ascii: "x") { (index, base) = (start + 1, 16) }
        var number = 0
        while index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, digit < base {
            number = min(number * base + digit, 0x11_0000)
            index += 1
        }
        return number
    }

    func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: byte >= 0x80 || byte == UInt8(ascii: ":")
        }
    }

    private func lookUp(_ name: String) -> Unicode.Scalar? {
        guard let entity = htmlEntityLookup(name) else { return nil }
        return Unicode.Scalar(entity.pointee.value)
    }
}
