import Bytes
import LibXML

/// Chooses the attributes of a body's start tags: those of the copy that are allowed and valid.
///
/// An attribute with an invalid value is dropped; an element that is useless without it (a link without an address, a
/// picture without a source) is dropped too.
struct BodyTags: Sendable {
    private let address: BodyAddress

    init(base: String?) {
        address = BodyAddress(base: base)
    }

    /// The text between the name and the end of the start tag, empty for most; nil if the element must be dropped.
    func attributes(of element: BodyElement, _ attributes: [MarkupAttribute]) -> [UInt8]? {
        var tag: [UInt8] = []
        if attributes.isEmpty, element.attributes.isDisjoint(with: [.href, .image]) { return tag }
        let sourced = element.attributes.contains(.image) ? PictureSource.resolved(attributes, by: address) : attributes
        let found = append(sourced, of: element, to: &tag)
        if element.attributes.contains(.href), !found.contains("href") { return nil }
        if element.attributes.contains(.image) {
            guard found.contains("src") else { return nil }
            // HTML asks for it, and an empty one says that the text does without the picture.
            if !found.contains("alt") { tag += " alt=\"\"".utf8 }
        }
        return tag
    }

    /// Whether a division has a language or direction, so that it stays.
    func hasLanguageOrDirection(_ attributes: [MarkupAttribute]) -> Bool {
        attributes.contains { attribute in
            let name = Self.name(of: attribute)
            return (name == "lang" || name == "dir") && value(of: attribute, named: name, in: .division) != nil
        }
    }

    /// The address and title of embedded content; nil for hidden content, such as tracking pixels.
    func embedded(_ attributes: [MarkupAttribute]) -> (address: String, title: String)? {
        guard !ElementBox(attributes).isUnseen(bySide: false) else { return nil }
        let found = ["data-src", "src", "data", "data-href"].lazy.compactMap { name in
            attributes.first { $0.name == name }.flatMap { address.allowed($0.value, isPicture: true) }
        }.first
        guard let found else { return nil }
        return (found, attributes.first { $0.name == "title" }.flatMap { Self.text($0.value) } ?? found)
    }

    /// What elements of AMP embed that name it by its number there: `<amp-youtube data-videoid="..."/>`.
    func embedded(by element: String, _ attributes: [MarkupAttribute]) -> (address: String, title: String)? {
        guard let place = Self.places[element],
            let id = attributes.first(where: { $0.name == place.attribute })?.value, !id.isEmpty,
            id.utf8.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        return (place.address + id, place.address + id)
    }

    private static let places: [String: (attribute: String, address: String)] = [
        "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
        "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
        "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
        "amp-twitter": ("data-tweetid", "https://x.com/i/status/"),
        "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    ]

    private static let longestText = 8192
}

extension BodyTags {
    /// The names that were written, without duplicates.
    private func append(
        _ attributes: [MarkupAttribute], of element: BodyElement, to tag: inout [UInt8]
    ) -> [String] {
        var found: [String] = []
        for attribute in attributes {
            let name = Self.name(of: attribute)
            guard !found.contains(name), let value = value(of: attribute, named: name, in: element) else { continue }
            found.append(name)
            tag.append(UInt8(ascii: " "))
            tag += name.utf8
            tag += "=\"".utf8
            Self.append(escaping: value, to: &tag)
            tag.append(UInt8(ascii: "\""))
        }
        return found
    }

    private static func name(of attribute: MarkupAttribute) -> String {
        let name = attribute.name
        if name == "xml:lang" { return "lang" }
        return name.utf8.contains { $0.isCapital } ? name.lowercased() : name
    }

    private func value(of attribute: MarkupAttribute, named name: String, in element: BodyElement) -> String? {
        let value = attribute.value
        let allowed = element.attributes
        switch name {
        case "lang": return Self.isLanguage(value) ? value : nil
        case "dir":
            let direction = value.lowercased()
            return ["ltr", "rtl", "auto"].contains(direction) ? direction : nil
        case "title": return Self.text(value)
        case "href" where allowed.contains(.href): return address.allowed(value, isPicture: false)
        case "cite" where allowed.contains(.cite): return address.allowed(value, isPicture: false)
        case "src" where allowed.contains(.image): return address.allowed(value, isPicture: true)
        case "alt" where allowed.contains(.image): return Self.text(value)
        case "width" where allowed.contains(.image), "height" where allowed.contains(.image):
            return Self.number(value, atMost: 20_000)
        case "colspan" where allowed.contains(.spans), "rowspan" where allowed.contains(.spans):
            return Self.number(value, atMost: 1000)
        case "start" where allowed.contains(.start), "value" where allowed.contains(.value):
            return Self.number(value, atMost: 1_000_000)
        case "scope" where allowed.contains(.scope):
            let scope = value.lowercased()
            return ["row", "col", "rowgroup", "colgroup"].contains(scope) ? scope : nil
        case "datetime" where allowed.contains(.datetime):
            let date = value.trimmed
            return !date.isEmpty && date.utf8.count <= 64 && date.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
                ? date : nil
        default: return nil
        }
    }

    private static func isLanguage(_ value: String) -> Bool {
        (1...35).contains(value.utf8.count)
            && value.utf8.allSatisfy {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
            }
    }

    private static func text(_ value: String) -> String? {
        guard value.utf8.count <= longestText else { return nil }
        let line = Sanitizer.line(value)
        return line.isEmpty ? nil : line
    }

    private static func number(_ value: String, atMost limit: Int) -> String? {
        guard value.utf8.count <= 8, let number = Int(value.trimmed), (1...limit).contains(number) else { return nil }
        return String(number)
    }

    private static func append(escaping value: String, to tag: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            var copied = 0
            while let place = bytes.firstOffset(from: copied, where: isReferred) {
                tag += bytes[copied..<place]
                switch bytes[place] {
                case UInt8(ascii: "&"): tag += "&amp;".utf8
                case UInt8(ascii: "<"): tag += "&lt;".utf8
                case UInt8(ascii: ">"): tag += "&gt;".utf8
                default: tag += "&quot;".utf8
                }
                copied = place + 1
            }
            tag += bytes[copied...]
        }
    }

    private static func isReferred(_ bytes: SixteenBytes) -> WantedBytes {
        bytes.are("&") .| bytes.are("<") .| bytes.are(">") .| bytes.are("\"")
    }
}
