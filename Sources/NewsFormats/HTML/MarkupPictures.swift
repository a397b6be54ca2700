import LibXML
import NewsModel

/// The pictures that marked-up text shows, each once, with the caption of its figure.
struct MarkupPictures {
    private(set) var all: [Picture] = []
    /// The index of the end of the last figure that has begun.
    private(set) var figureEnd = -1
    private var shown: Set<String> = []

    /// Takes the picture or the figure that begins there, if one does. To be asked of all events in their order.
    mutating func take(_ source: [MarkupEvent], at index: Int) {
        switch source[index] {
        case .start("figure", _) where index > figureEnd:
            figureEnd = source.endOfElement(at: index)
            let inside = source[index...figureEnd]
            let start = inside.indices.first { inside[$0].isStart(of: "figcaption") }
            let caption = start.map { inside[$0...inside.endOfElement(at: $0)].line }
            for event in inside { add(event, caption: caption) }
        case .start("img", _): add(source[index], caption: nil)
        default: break
        }
    }

    private mutating func add(_ event: MarkupEvent, caption: String?) {
        if let picture = Self.picture(event, caption: caption), shown.insert(picture.renditions[0].href).inserted {
            all.append(picture)
        }
    }

    private static func picture(_ event: MarkupEvent, caption: String?) -> Picture? {
        guard case .start("img", let attributes) = event else { return nil }
        func attribute(_ name: String) -> String? {
            attributes.first { $0.name == name }?.value.oneLine.nilIfBlank
        }
        guard let source = attribute("src") else { return nil }
        let rendition = Picture.Rendition(
            href: source, width: attribute("width").flatMap { Int($0) }, height: attribute("height").flatMap { Int($0) }
        )
        return Picture(
            caption: caption?.nilIfBlank, alternativeText: attribute("alt"), renditions: [rendition])
    }
}

extension ArraySlice<MarkupEvent> {
    /// The texts in it, on one line.
    var line: String {
        var text = ""
        for case .text(let piece) in self { text += piece }
        return text.oneLine
    }
}
