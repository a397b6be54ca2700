/// WordPress shortcodes: `[gallery ids="1,2"]`, `[dropcap]M[/dropcap]`, `[contact_form]`. Plug-ins define their own, so
/// they are recognised by form; text in brackets (`[sic]`) has another.
enum WordPressCodes {
    /// Text in brackets that may be a shortcode.
    struct Code {
        /// Including the brackets.
        let range: Range<Substring.Index>
        let name: String
        let isEnd: Bool
        let hasAttributes: Bool
    }

    /// Removes the codes; the text between them stays: a caption, an address.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        let closed = closedNames(in: text)
        var kept = ""
        var rest = Substring(text)
        while let code = next(in: rest) {
            kept += rest[..<code.range.lowerBound]
            let isCode =
                code.isEnd || code.hasAttributes || known.contains(code.name) || code.name.contains("_")
                || closed.contains(code.name)
            if !isCode { kept += rest[code.range] }
            rest = rest[code.range.upperBound...]
        }
        return kept + rest
    }

    static func next(in text: Substring) -> Code? {
        var rest = text
        while let start = rest.firstIndex(of: "[") {
            rest = rest[rest.index(after: start)...]
            if let code = code(behind: start, in: rest) { return code }
        }
        return nil
    }

    private static func closedNames(in text: String) -> Set<String> {
        var names: Set<String> = []
        var rest = Substring(text)
        while let code = next(in: rest) {
            if code.isEnd { names.insert(code.name) }
            rest = rest[code.range.upperBound...]
        }
        return names
    }

    private static func code(behind start: Substring.Index, in text: Substring) -> Code? {
        let isEnd = text.first == "/"
        let name = text.drop { $0 == "/" }.prefix {
            $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "_" || $0 == "-"
        }
        guard name.first?.isLowercase == true else { return nil }
        let behind = text[name.endIndex...]
        let bracket = behind.utf8.prefix(longest).firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
        guard let end = bracket, behind.utf8[end] == UInt8(ascii: "]") else { return nil }
        let content = behind[..<end]
        guard content.first.map({ $0 == "/" || $0.isWhitespace }) ?? true else { return nil }
        return Code(
            range: start..<text.index(after: end), name: String(name), isEnd: isEnd,
            hasAttributes: content.contains("=\"") || content.contains("='") || areAttributes(content.words))
    }

    /// `width=300`, without quotation marks.
    private static func areAttributes(_ words: [String]) -> Bool {
        !words.isEmpty
            && words.allSatisfy { word in
                word == "/" || word.utf8.dropFirst().dropLast().contains(UInt8(ascii: "="))
            }
    }

    /// In bytes. No code is longer.
    private static let longest = 2000
    private static let known: Set = ["caption", "gallery", "audio", "video", "playlist", "embed"]
}
