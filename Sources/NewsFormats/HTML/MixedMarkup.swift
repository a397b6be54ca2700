import LibXML
import NewsModel

/// What an element holds that may have a text, elements, or both beside each other, in its order.
struct MixedMarkup {
    private(set) var events: [MarkupEvent] = []
    /// The text beside the elements, as it stands.
    private(set) var text = ""
    /// Whether anything was an element.
    private(set) var hasElements = false
    /// Blanks, which part what stands on both sides of them and are nothing at the ends.
    private var blank = ""

    mutating func add(_ piece: String) {
        text += piece
        if piece.isBlank {
            if !events.isEmpty { blank += piece }
        } else {
            endBlank()
            events.append(.text(XMLText.clean(piece)))
        }
    }

    mutating func add(_ element: [MarkupEvent]) {
        hasElements = true
        endBlank()
        if events.isEmpty { events = element } else { events += element }
    }

    private mutating func endBlank() {
        if !blank.isEmpty { events.append(.text(blank)) }
        blank = ""
    }
}
