import LibXML
import NewsModel

/// Makes what may go out: the only place in this target where a `Body` comes into being.
///
/// Plain copy becomes paragraphs, and `<b>` in it is shown as it was typed. Of markup that comes as events or as HTML
/// only what `BodyElement` lists is kept, by `BodyBuilder`. Done twice it does what it does once.
public enum Sanitizer {
    /// A text of one line, such as a headline or a name: without characters that XML forbids, without those that
    /// turn the direction of what stands after them on a page, without line breaks.
    static func line(_ text: String) -> String {
        let text = XMLText.clean(text)
        let isFlat = !text.unicodeScalars.contains { $0.isDirectionControl || $0.isLineBreak || $0 == "\t" }
        return (isFlat ? text : undirected(text) { $0.isLineBreak || $0 == "\t" ? " " : $0 }).trimmed
    }

    /// A text of one line, with lines joined as paragraphs are: white space collapsed, nothing between Han characters.
    public static func joinedLine(_ text: String) -> String {
        let text = XMLText.clean(text)
        let isKnown = !text.unicodeScalars.contains { $0.isDirectionControl || $0.isLineBreak && !$0.isASCII }
        return (isKnown ? text : undirected(text) { $0.isLineBreak ? "\n" : $0 }).joiningLines().trimmed
    }

    private static func undirected(_ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.isDirectionControl { result.append(change(scalar)) }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// An embedding, override or isolate, or the end of one (UAX #9 §2).
    var isDirectionControl: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
