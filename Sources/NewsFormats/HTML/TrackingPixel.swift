import LibXML

// Pictures of one pixel and what else is not to be seen, by which FeedBurner, press agencies and others count readers.

extension MarkupText {
    /// The content without hidden pictures.
    static func withoutTrackingPixels(_ events: [MarkupEvent]) -> [MarkupEvent] {
        var kept: [MarkupEvent] = []
        var isInPixel = false
        for event in events {
            if isInPixel, case .end("img") = event {
                isInPixel = false
            } else if isTrackingPixel(event) {
                isInPixel = true
            } else {
                kept.append(event)
            }
        }
        return kept
    }

    /// GlobeNewswire's counter sometimes has no size, and is recognised by its class.
    static func isTrackingPixel(_ event: MarkupEvent) -> Bool {
        guard case .start("img", let attributes) = event else { return false }
        return attributes.contains { $0.name == "class" && $0.value.utf8.starts(with: "__GNW".utf8) }
            || ElementBox(attributes).isUnseen(bySide: true)
    }
}

/// How large an element is shown, as its attributes and its style say.
struct ElementBox {
    private var isHidden = false
    /// The sides that are at most one pixel long, and those that are longer at least.
    private var tiny: Set<String> = []
    private var stretched: Set<String> = []

    init(_ attributes: [MarkupAttribute]) {
        for attribute in attributes {
            switch attribute.name {
            case "width", "height": if Self.isPixel(attribute.value) { tiny.insert(attribute.name) }
            case "hidden": isHidden = true
            case "style": add(style: attribute.value)
            default: break
            }
        }
    }

    /// Whether it is hidden or at most one pixel large.
    ///
    /// - Parameter side: whether a single side suffices, as with pictures. A frame's script may set the other.
    func isUnseen(bySide side: Bool) -> Bool {
        let unseen = tiny.subtracting(stretched)
        return isHidden || (side ? !unseen.isEmpty : unseen.count == 2)
    }

    private mutating func add(style: String) {
        for declaration in style.lowercased().utf8.split(separator: UInt8(ascii: ";")) {
            let sides = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { Substring($0).trimmed }
            guard sides.count == 2, let word = sides[1].split(whereSeparator: { " !".contains($0) }).first else {
                continue
            }
            let value = String(word)
            switch sides[0] {
            case "width", "max-width": if Self.isPixel(value) { tiny.insert("width") }
            case "height", "max-height": if Self.isPixel(value) { tiny.insert("height") }
            case "min-width": if !Self.isPixel(value) { stretched.insert("width") }
            case "min-height": if !Self.isPixel(value) { stretched.insert("height") }
            case "display": isHidden = isHidden || value == "none"
            case "visibility": isHidden = isHidden || value == "hidden"
            default: break
            }
        }
    }

    /// `1`, `0px`, `1.0px`, but not `1em` or `1%`; `0%` counts too.
    private static func isPixel(_ value: String) -> Bool {
        let value = value.trimmed
        let unit = value.drop { $0.isASCII && $0.isNumber || $0 == "." }
        guard let number = Double(value[..<unit.startIndex]), number <= 1 else { return false }
        return number == 0 || unit.isEmpty || unit.trimmed.lowercased() == "px"
    }
}
