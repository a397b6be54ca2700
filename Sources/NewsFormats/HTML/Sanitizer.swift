import LibXML
import NewsModel

/// Makes what may go out: the only place in this target where a `Body` comes into being.
///
/// Plain copy becomes paragraphs. It does not read markup: `<b>` in plain copy is shown as it was typed.
enum Sanitizer {
    /// A body of plain paragraphs, each a `<p>` on a line of its own; empty ones are left out.
    static func body(paragraphs: [String]) -> Body {
        var html = ""
        for paragraph in paragraphs {
            let text = balancingDirections(XMLText.clean(paragraph))
            guard !text.isBlank else { continue }
            html += html.isEmpty ? "<p>" : "\n<p>"
            html += text.escaped() + "</p>"
        }
        return Body(sanitized: html)
    }

    /// A text of one line, such as a headline or a name: without characters that XML forbids, without those that
    /// turn the direction of what stands after them on a page, without line breaks.
    static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in XMLText.clean(text).unicodeScalars where !scalar.isDirectionControl {
            line.append(scalar.isLineBreak || scalar == "\t" ? " " : scalar)
        }
        return String(line).trimmed
    }
}

extension Sanitizer {
    /// Closes at the paragraph's end what the paragraph opened, and drops what closes nothing, by the rules of the
    /// Unicode Bidirectional Algorithm (UAX #9, X1 to X8): an override left open would turn the page around it.
    private static func balancingDirections(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.isDirectionControl) else { return text }
        var open: [Unicode.Scalar] = []
        var balanced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": open.append("\u{202C}")
            case "\u{2066}", "\u{2067}", "\u{2068}": open.append("\u{2069}")
            case "\u{202C}":
                guard open.last == scalar else { continue }
                open.removeLast()
            case "\u{2069}":
                guard let start = open.lastIndex(of: scalar) else { continue }
                balanced.append(contentsOf: open[(start + 1)...].reversed())
                open.removeSubrange(start...)
            default: break
            }
            balanced.append(scalar)
        }
        balanced.append(contentsOf: open.reversed())
        return String(balanced)
    }
}

extension Unicode.Scalar {
    /// An embedding, override or isolate, or the end of one (UAX #9 §2).
    fileprivate var isDirectionControl: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
