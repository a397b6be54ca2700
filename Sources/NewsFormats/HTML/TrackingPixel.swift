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
            || isUnseen(attributes)
    }

    /// Whether an element with these attributes is hidden or at most one pixel wide or high.
    static func isUnseen(_ attributes: [MarkupAttribute]) -> Bool {
        attributes.contains { attribute in
            switch attribute.name {
            case "width", "height": isPixel(attribute.value)
            case "hidden": true
            case "style": isUnseen(style: attribute.value)
            default: false
            }
        }
    }

    private static func isUnseen(style: String) -> Bool {
        style.lowercased().utf8.split(separator: UInt8(ascii: ";")).contains { declaration in
            let sides = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { Substring($0).trimmed }
            guard sides.count == 2, let value = sides[1].split(whereSeparator: { " !".contains($0) }).first else {
                return false
            }
            return switch sides[0] {
            case "width", "height", "max-width", "max-height": isPixel(String(value))
            case "display": value == "none"
            case "visibility": value == "hidden"
            default: false
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
