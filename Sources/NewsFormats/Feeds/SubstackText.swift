import LibXML
import NewsModel

/// What Substack puts into and below its letters: forms to subscribe with the words beside them, and buttons.
enum SubstackText {
    static func removed(from events: [MarkupEvent]) -> [MarkupEvent] {
        guard events.contains(where: { isFrame($0) || isText($0) }) else { return events }
        var kept: [MarkupEvent] = []
        var index = 0
        while index < events.count {
            guard case .start(let name, _) = events[index], name == "div" || name == "p" else {
                kept.append(events[index])
                index += 1
                continue
            }
            let end = end(of: index, in: events)
            if isFrame(events[index]) || name == "p" && isPlea(MarkupText.line(events: Array(events[index...end]))) {
                index = end + 1
            } else {
                kept.append(events[index])
                index += 1
            }
        }
        return kept
    }

    /// The form, or the paragraph of a button.
    private static func isFrame(_ event: MarkupEvent) -> Bool {
        guard case .start(_, let attributes) = event, let names = attributes.first(where: { $0.name == "class" }) else {
            return false
        }
        return names.value.words.contains { frames.contains($0) }
    }

    private static let frames: Set<String> = [
        "subscription-widget-wrap", "subscription-widget-wrap-editor", "subscription-widget", "button-wrapper",
    ]

    private static func isText(_ event: MarkupEvent) -> Bool {
        if case .text(let text) = event { isPlea(text.oneLine) } else { false }
    }

    /// The words that it suggests to writers, with the name of the letter.
    private static func isPlea(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let isThanks = line.hasPrefix("Thanks for reading")
        return isThanks && thanks.contains { line.contains(bytes: $0) }
            || line.contains(bytes: " is a reader-supported publication. To receive new posts")
    }

    private static let thanks = [
        "Subscribe for free to receive new posts", "This post is public so feel free to share it",
    ]
    /// In bytes.
    private static let longest = 300

    private static func end(of start: Int, in events: [MarkupEvent]) -> Int {
        var depth = 0
        for index in start..<events.count {
            switch events[index] {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
            if depth == 0 { return index }
        }
        return events.count - 1
    }
}
