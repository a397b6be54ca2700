/// One step of a walk through marked-up text, the same for HTML and for the contents of an XML element, so that a
/// sanitizer needs to know one shape only.
///
/// Events are balanced: every start has its end, empty and void elements too. Comments and instructions have none.
public enum MarkupEvent: Equatable, Sendable {
    /// An element begins. HTML names are in lower case, XML names without prefix and as written.
    case start(name: String, attributes: [MarkupAttribute])
    /// Text with all references resolved, cleaned by `XMLText`. Runs may come in several events.
    case text(String)
    /// The element begun last ends.
    case end(name: String)
}

/// An attribute of a `MarkupEvent.start`, its value with all references resolved and cleaned by `XMLText`.
public struct MarkupAttribute: Equatable, Sendable {
    /// In lower case for HTML; in XML with `xml:` for the attributes of that namespace, else without prefix.
    public let name: String
    /// Empty where HTML gives none.
    public let value: String

    /// An attribute from its parts.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension RandomAccessCollection<MarkupEvent> where Index == Int {
    /// Where the element ends that begins at a place: events are balanced, so depth alone finds it.
    public func endOfElement(at start: Int) -> Int {
        var depth = 0
        for index in start..<endIndex {
            switch self[index] {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
            if depth == 0 { return index }
        }
        return endIndex - 1
    }
}

extension [MarkupEvent] {
    /// What is left without some elements.
    ///
    /// - Parameter isLeftOut: whether that is the element that begins at a place.
    public func withoutElements(where isLeftOut: (_ start: Int) -> Bool) -> [MarkupEvent] {
        var kept: [MarkupEvent] = []
        var index = 0
        while index < count {
            if isLeftOut(index) {
                index = endOfElement(at: index) + 1
            } else {
                kept.append(self[index])
                index += 1
            }
        }
        return kept
    }
}
