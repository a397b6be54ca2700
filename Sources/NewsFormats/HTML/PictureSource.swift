import LibXML

/// The file of an `img`: lazily loading pages have a placeholder in `src` and the address elsewhere, and others only
/// have several sizes.
enum PictureSource {
    /// The attributes with the address as `src`, if another one has it.
    static func resolved(_ attributes: [MarkupAttribute], by address: BodyAddress) -> [MarkupAttribute] {
        if attributes.allSatisfy({ !isLate($0.name) && !isChoice($0.name) }) { return attributes }
        func value(_ names: (String) -> Bool) -> String? {
            attributes.first { names($0.name) && address.allowed($0.value, isPicture: true) != nil }?.value
        }
        let choices = attributes.filter { isChoice($0.name) }.flatMap { candidates($0.value) }
            .filter { address.allowed($0.address, isPicture: true) != nil }
        let largest = choices.max { $0.size < $1.size }?.address
        guard let source = value(isLate) ?? value({ $0 == "src" }) ?? largest else { return attributes }
        let new = MarkupAttribute(name: "src", value: source)
        guard let place = attributes.firstIndex(where: { $0.name == "src" }) else { return attributes + [new] }
        return attributes[..<place] + [new] + attributes[(place + 1)...]
    }

    private static func isLate(_ name: String) -> Bool {
        ["data-src", "data-lazy-src", "data-original"].contains(name)
    }

    private static func isChoice(_ name: String) -> Bool {
        ["srcset", "data-srcset", "data-lazy-srcset"].contains(name)
    }

    /// `small.jpg 480w, large.jpg 1200w`, or `one.jpg, two.jpg 2x` (HTML, srcset attributes). Addresses may contain
    /// commas, but not end with one.
    private static func candidates(_ value: String) -> [(address: String, size: Double)] {
        var found: [(address: String, size: Double)] = []
        var rest = value.utf8[...]
        let isBlank = { (byte: UInt8) in byte <= 0x20 }
        while found.count < 32 {
            rest = rest.drop { isBlank($0) || $0 == UInt8(ascii: ",") }
            let address = rest.prefix { !isBlank($0) }
            if address.isEmpty { break }
            rest = rest[address.endIndex...]
            let isAlone = address.last == UInt8(ascii: ",")
            let size = isAlone ? rest.prefix(0) : rest.prefix { $0 != UInt8(ascii: ",") }
            rest = rest[size.endIndex...]
            let number = size.drop(while: isBlank).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
            let trimmed = isAlone ? address.dropLast() : address
            found.append((String(Substring(trimmed)), Double(Substring(number)) ?? 1))
        }
        return found
    }
}
