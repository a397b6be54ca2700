import LibXML
import NewsModel

/// What Substack puts into and below its letters: forms to subscribe with the words beside them, and buttons.
enum SubstackText {
    static func removed(from events: [MarkupEvent]) -> [MarkupEvent] {
        guard events.contains(where: { isFrame($0) || isText($0) }) else { return events }
        return events.withoutElements { isFrame(events[$0]) || isPlea(at: $0, in: events) }
    }

    /// The form, or the paragraph of a button.
    private static func isFrame(_ event: MarkupEvent) -> Bool {
        guard case .start(let name, let attributes) = event, name == "div" || name == "p",
            let names = attributes.first(where: { $0.name == "class" })
        else { return false }
        return names.value.words.contains { frames.contains($0) }
    }

    private static let frames: Set<String> = [
        "subscription-widget-wrap", "subscription-widget-wrap-editor", "subscription-widget", "button-wrapper",
    ]

    private static func isText(_ event: MarkupEvent) -> Bool {
        guard case .text(let text) = event, signs.contains(where: { text.contains(bytes: $0) }) else { return false }
        return isPlea(text.oneLine)
    }

    /// A paragraph of such words.
    private static func isPlea(at index: Int, in events: [MarkupEvent]) -> Bool {
        guard case .start("p", _) = events[index] else { return false }
        return isPlea(MarkupText.line(events: Array(events[index...events.endOfElement(at: index)])))
    }

    /// The words that it suggests to writers, with the name of the letter.
    private static func isPlea(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let isThanks = line.hasPrefix("Thanks for reading")
        return isThanks && thanks.contains { line.contains(bytes: $0) }
            || line.contains(bytes: " is a reader-supported publication. To receive new posts")
    }

    /// Of which all of them have one; nearly no other text has.
    private static let signs = ["reading", "reader-supported"]
    private static let thanks = [
        "Subscribe for free to receive new posts", "This post is public so feel free to share it",
    ]
    /// In bytes.
    private static let longest = 300
}
