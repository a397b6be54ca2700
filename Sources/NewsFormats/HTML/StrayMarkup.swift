// Markup that is left in text where it was escaped twice.

extension String {
    /// Whether it has an end tag such as `</b>`, not only `</`.
    var hasEndTag: Bool {
        var rest = utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[rest.index(after: start)...]
            guard rest.first == UInt8(ascii: "/") else { continue }
            let name = rest.dropFirst().prefix { $0.isLetter || $0.isDigit }
            let end = rest[name.endIndex...]
            if !name.isEmpty, end.first == UInt8(ascii: ">") { return true }
        }
        return false
    }

    /// Whether it has a reference such as `&amp;`, `&#8211;` or `&#x2014;`, which remains in a title that was escaped
    /// twice.
    var hasCharacterReference: Bool {
        var rest = utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            rest = rest[rest.index(after: start)...]
            let name = rest.prefix { $0 == UInt8(ascii: "#") || $0.isDigit || $0.isLetter }
            if (2...10).contains(name.count), name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") {
                return true
            }
        }
        return false
    }
}
