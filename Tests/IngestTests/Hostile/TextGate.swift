import LibXML
import NewsModel

@testable import NewsFormats

/// What may leave a reader, whatever bytes came in: looks through every text of an item and says what is wrong.
///
/// It finds the texts by reflection, so that a field which is added to the model is under the rule from the first day.
/// The fuzzing program uses it as well.
enum TextGate {
    /// Nothing where all is well.
    static func complaints(about entry: WireEntry) -> [String] {
        switch entry {
        case .item(let item), .picture(let item): complaints(about: item, at: "item")
        case .package(let package): complaints(about: package, at: "package")
        }
    }

    /// Of a value and all that is in it.
    static func complaints(about value: Any, at path: String) -> [String] {
        if let body = value as? Body { return BodyGate.complaints(about: body, at: path) }
        if let text = value as? String { return complaints(aboutLine: text, at: path) }
        return Mirror(reflecting: value).children.enumerated().flatMap { index, child in
            complaints(about: child.value, at: "\(path).\(child.label ?? String(index))")
        }
    }

    /// Of a text of one line: nothing that XML forbids, no C1 control, no noncharacter, nothing lost before it was
    /// sent, and nothing that turns or breaks the line it will stand in. A note from desk to desk may have lines.
    static func complaints(aboutLine text: String, at path: String) -> [String] {
        let bad = text.unicodeScalars.first { scalar in
            let isBreak = scalar.isLineBreak && !(scalar == "\n" && path.contains(".edNote"))
            return isForbidden(scalar) || scalar.isDirectionControl || isBreak || scalar == "\t"
        }
        return bad.map { ["\(path) holds U+\(String($0.value, radix: 16, uppercase: true))"] } ?? []
    }

    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7F, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFC: false
        case 0x10000...: scalar.value & 0xFFFE == 0xFFFE
        default: true
        }
    }
}

/// What may stand in a body: XML in which nothing is active, with balanced directions, that the sanitizer would write
/// again as it stands.
enum BodyGate {
    static func complaints(about body: Body, at path: String) -> [String] {
        if let bad = body.html.unicodeScalars.first(where: TextGate.isForbidden) {
            return ["\(path) holds U+\(String(bad.value, radix: 16, uppercase: true)): \(body.html)"]
        }
        do {
            let reader = try XMLReader("<body>\(body.html)</body>", limits: limits)
            _ = try reader.read()
            let events = try reader.contentEvents()
            if let active = events.first(where: { !isHarmless($0) }) { return ["\(path) has \(active): \(body.html)"] }
            if let text = unbalanced(events) { return ["\(path) leaves a direction open at '\(text)': \(body.html)"] }
            let fromXML = Sanitizer.body(events: events).html
            if !isSame(fromXML, body.html) { return ["\(path) changes as XML from \(body.html) to \(fromXML)"] }
            let fromHTML = Sanitizer.body(events: try HTMLFragment(body.html, limits: limits).events).html
            if !isSame(fromHTML, body.html) { return ["\(path) changes as HTML from \(body.html) to \(fromHTML)"] }
            return []
        } catch {
            return ["\(path) is no XML: \(error): \(body.html)"]
        }
    }

    /// The same but for runs of white space, which are one blank to every reader: plain copy keeps them.
    private static func isSame(_ written: String, _ body: String) -> Bool {
        written == body || body.utf8.blanksJoined() == written.utf8.blanksJoined()
    }

    /// A body may be as large as copy, and each of its paragraphs as well.
    private static let limits: XMLLimits = {
        var limits = XMLLimits()
        limits.inputBytes = 64 * 1024 * 1024
        limits.textBytes = 64 * 1024 * 1024
        return limits
    }()

    /// No element and no attribute but those of the list.
    static func isHarmless(_ event: MarkupEvent) -> Bool {
        guard case .start(let name, let attributes) = event else { return true }
        guard let element = BodyElement.named(name), element.kind != .dropped else { return false }
        return attributes.allSatisfy { attribute in
            switch attribute.name {
            case "href": ["http://", "https://", "mailto:"].contains { attribute.value.hasPrefix($0) }
            case "src", "cite": ["http://", "https://", "mailto:"].contains { attribute.value.hasPrefix($0) }
            case "alt", "title":
                TextGate.complaints(aboutLine: attribute.value, at: attribute.name).isEmpty
            case "lang", "xml:lang", "dir", "width", "height", "datetime", "colspan", "rowspan": true
            default: false
            }
        }
    }

    /// The text with which a block ends while something that turns the direction is open, or that closes what is not.
    private static func unbalanced(_ events: [MarkupEvent]) -> String? {
        var open: [Unicode.Scalar] = []
        var last = ""
        for event in events {
            switch event {
            case .start(let name, _), .end(let name):
                let kind = BodyElement.named(name)?.kind
                let isInLine = kind.map { [.inline, .lineBreak, .wordBreak, .image].contains($0) } ?? true
                if !isInLine, !open.isEmpty { return last }
            case .text(let text):
                last = text
                for scalar in text.unicodeScalars where scalar.isDirectionControl {
                    switch scalar {
                    case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": open.append("\u{202C}")
                    case "\u{2066}", "\u{2067}", "\u{2068}": open.append("\u{2069}")
                    default: if open.popLast() != scalar { return text }
                    }
                }
            }
        }
        return open.isEmpty ? nil : last
    }
}

extension String.UTF8View {
    fileprivate func blanksJoined() -> [UInt8] {
        var joined: [UInt8] = []
        for byte in self {
            let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if !isBlank { joined.append(byte) } else if joined.last != 0x20 { joined.append(0x20) }
        }
        return joined
    }
}
