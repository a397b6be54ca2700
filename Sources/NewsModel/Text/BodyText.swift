/// The text of a body without markup, on one line.
///
/// For summaries and language detection; readers need paragraphs.
public struct BodyText: Sendable, Hashable {
    /// The elements of a body to include.
    public enum Extent: Sendable {
        /// All of them.
        case everything
        /// Running text: no headings, tables, captions or verbatim text, and no annotations of characters.
        case runningText
        /// Running text without what is struck out: plain text has no line through it, so that a summary would say both
        /// the old figure and the new one.
        case summary
    }

    /// Empty if there is none.
    public let text: String

    /// - Parameter limit: stop at the first tag after this number of scalars.
    public init(_ body: Body, _ extent: Extent, limit: Int = .max) {
        text = body.read { Self.joined(&$0, extent, limit: limit).text }
    }

    /// The first characters of the text of a body, with everything in it.
    public static func scalars(of body: Body, atMost limit: Int) -> [Unicode.Scalar] {
        let bytes = body.read { joined(&$0, .everything, limit: limit).bytes }
        return bytes.withUnsafeBufferPointer { Array(utf8: $0, atMost: limit) }
    }

    /// Whether there is none.
    public static func isEmpty(_ body: Body) -> Bool {
        body.read { reader in
            while let piece = reader.next() {
                switch piece {
                case .text(let run): if LineJoiner.hasWords(run) { return false }
                case .entity: return false
                case .start, .end, .empty: continue
                }
            }
            return true
        }
    }

    private static func joined(_ reader: inout MarkupReader, _ extent: Extent, limit: Int) -> LineJoiner {
        var joiner = LineJoiner()
        var skippedElements = 0
        while joiner.holds(fewerThan: limit), let piece = reader.next() {
            switch piece {
            case .text(let run):
                if skippedElements == 0 { joiner.append(run) }
            case .entity(let character):
                if skippedElements == 0 { joiner.append([character]) }
            case .start(let name), .end(let name), .empty(let name):
                if !isInline(name) { joiner.beginParagraph() }
                if extent.leavesOut(name) { skippedElements += piece.depthChange }
            }
        }
        return joiner
    }

    /// The text of each paragraph, heading, item or cell, to compare versions.
    public static func paragraphs(of body: Body) -> [String] {
        body.read { reader in
            var joiners = [LineJoiner()]
            while let piece = reader.next() {
                switch piece {
                case .text(let run): joiners[joiners.count - 1].append(run)
                case .entity(let character): joiners[joiners.count - 1].append([character])
                case .start(let name), .end(let name), .empty(let name):
                    if !isInline(name) { joiners.append(LineJoiner()) }
                }
            }
            return joiners.map(\.text).filter { !$0.isEmpty }
        }
    }

    static func isNoRunningText(_ name: String) -> Bool {
        switch name {
        case "p": false  // Most are.
        case "table", "figure", "figcaption", "pre", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "rt", "rp": true
        default: false
        }
    }

    private static func isInline(_ name: String) -> Bool {
        switch name {
        case "p": false
        case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
            "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
            "wbr":
            true
        default: false
        }
    }
}

extension BodyText.Extent {
    fileprivate func leavesOut(_ name: String) -> Bool {
        switch self {
        case .everything: false
        case .runningText: BodyText.isNoRunningText(name)
        case .summary: BodyText.isNoRunningText(name) || name == "del" || name == "s"
        }
    }
}

extension MarkupReader.Piece {
    /// The change of nesting depth for the next piece.
    var depthChange: Int {
        switch self {
        case .start: 1
        case .end: -1
        case .empty, .text, .entity: 0
        }
    }
}
