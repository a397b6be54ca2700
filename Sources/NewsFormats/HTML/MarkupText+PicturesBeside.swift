import LibXML
import NewsModel

extension MarkupText {
    /// The pictures of a text whose files may lie beside the copy: their addresses are relative to nothing. The
    /// importer looks for them, and nobody else.
    ///
    /// - Returns: the text without their figures, whose captions would stay behind as paragraphs, and the pictures.
    static func picturesBeside(_ events: [MarkupEvent]) -> (rest: [MarkupEvent], pictures: [Picture]) {
        guard events.contains(where: isBeside) else { return (events, []) }
        let parted = PartedMarkup(events, headline: nil, subheadline: nil, dateline: nil, byline: nil)
        let pictures = parted.pictures.compactMap { picture in
            var picture = picture
            guard let file = picture.renditions.first, let name = fileBeside(file.href) else { return nil as Picture? }
            picture.renditions[0] = Picture.Rendition(href: name, width: file.width, height: file.height)
            return picture
        }
        return (withoutFiguresBeside(events), pictures)
    }

    private static func isBeside(_ event: MarkupEvent) -> Bool {
        guard case .start("img", let attributes) = event else { return false }
        return attributes.contains { $0.name == "src" && fileBeside($0.value) != nil }
    }

    /// A figure with another picture, which stays, stays with it.
    private static func withoutFiguresBeside(_ events: [MarkupEvent]) -> [MarkupEvent] {
        var rest: [MarkupEvent] = []
        var index = 0
        while index < events.count {
            guard case .start("figure", _) = events[index] else {
                rest.append(events[index])
                index += 1
                continue
            }
            let end = closing(events[index...]) ?? index
            let pictures = events[index...end].filter { if case .start("img", _) = $0 { true } else { false } }
            if pictures.isEmpty || !pictures.allSatisfy(isBeside) { rest += events[index...end] }
            index = end + 1
        }
        return rest
    }

    /// The name of a file beside the copy; nil for any other address.
    static func fileBeside(_ address: String) -> String? {
        let line = Sanitizer.line(address)
        let name = line.hasPrefix("file:") ? String(line.dropFirst(5)) : line
        let isRelative = !name.isEmpty && !name.hasPrefix("/") && !name.hasPrefix("#") && !name.contains(":")
        return isRelative && name.utf8.count <= 1024 ? name : nil
    }
}
