import LibXML
import NewsModel

extension MarkupText {
    /// The pictures of a text whose files may lie beside the copy: their addresses are relative to nothing. The importer
    /// looks for them, and nobody else.
    static func picturesBeside(_ events: [MarkupEvent]) -> [Picture] {
        PartedMarkup(events, headline: nil, subheadline: nil, dateline: nil, byline: nil).pictures.compactMap {
            picture in
            var picture = picture
            guard let file = picture.renditions.first, let name = fileBeside(file.href) else { return nil }
            picture.renditions[0] = Picture.Rendition(href: name, width: file.width, height: file.height)
            return picture
        }
    }

    /// The name of a file beside the copy; nil for any other address.
    static func fileBeside(_ address: String) -> String? {
        let line = Sanitizer.line(address)
        let name = line.hasPrefix("file:") ? String(line.dropFirst(5)) : line
        let isRelative = !name.isEmpty && !name.hasPrefix("/") && !name.hasPrefix("#") && !name.contains(":")
        return isRelative && name.utf8.count <= 1024 ? name : nil
    }
}
