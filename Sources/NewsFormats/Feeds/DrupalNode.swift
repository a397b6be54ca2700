import LibXML

/// The text of a node in Drupal's feeds: before it are title, login and date, in spans that older versions mark by
/// classes and newer ones do not mark.
enum DrupalNode {
    /// The content without these fields.
    ///
    /// - Parameter title: the entry's title, which identifies unmarked spans.
    static func text(_ events: [MarkupEvent], title: String?) -> [MarkupEvent] {
        let events = title.map { withoutPlainFields(events, title: $0) } ?? events
        guard events.contains(where: isField) else { return events }
        var kept: [MarkupEvent] = []
        var depth = 0
        for event in events {
            if depth == 0, !isField(event) { kept.append(event) } else { depth += step(event) }
        }
        return kept
    }

    private static func isField(_ event: MarkupEvent) -> Bool {
        guard case .start("span", let attributes) = event,
            let names = attributes.first(where: { $0.name == "class" })?.value.words
        else { return false }
        return names.contains("field")
            && !Set(names).isDisjoint(with: ["field--name-title", "field--name-uid", "field--name-created"])
    }

    /// Removes a span that repeats the title, an optional one with a name, and one with a `time`, before anything else.
    private static func withoutPlainFields(_ events: [MarkupEvent], title: String) -> [MarkupEvent] {
        var rest = events[...]
        guard let first = takeSpan(from: &rest), MarkupText.line(events: Array(first)) == title else { return events }
        for _ in 0..<2 {
            guard let span = takeSpan(from: &rest) else { return events }
            if span.contains(where: { $0.isStart(of: "time") }) { return Array(rest) }
        }
        return events
    }

    /// The span at the beginning of the content.
    private static func takeSpan(from events: inout ArraySlice<MarkupEvent>) -> ArraySlice<MarkupEvent>? {
        let content = events.drop { $0.isBlankText }
        guard case .start("span", _)? = content.first else { return nil }
        var depth = 0
        for (place, event) in zip(content.indices, content) {
            depth += step(event)
            if depth == 0 {
                events = content[(place + 1)...]
                return content[...place]
            }
        }
        return nil
    }

    private static func step(_ event: MarkupEvent) -> Int {
        switch event {
        case .start: 1
        case .end: -1
        case .text: 0
        }
    }
}
