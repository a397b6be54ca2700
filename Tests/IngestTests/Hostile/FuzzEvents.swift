import LibXML

/// Markup events out of any bytes, balanced as events are: two bytes choose an element or a text, so that a fuzzer soon
/// has the sanitizer in every state.
enum FuzzEvents {
    static func events(_ bytes: [UInt8]) -> [MarkupEvent] {
        var events: [MarkupEvent] = []
        var open: [String] = []
        var index = 0
        while index + 1 < bytes.count {
            let (sort, choice) = (bytes[index] % 8, Int(bytes[index + 1]))
            index += 2
            switch sort {
            case 0, 1, 2:
                let name = names[choice % names.count]
                events.append(.start(name: name, attributes: sort == 0 ? [] : attributes(choice)))
                open.append(name)
            case 3, 4: if let name = open.popLast() { events.append(.end(name: name)) }
            case 5:
                let text = bytes[index...].prefix(choice % 32)
                index += text.count
                // The decoder lets no U+FFFD through, which is what this makes of bytes that are not UTF-8.
                let decoded = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" }
                events.append(.text(XMLText.clean(String(String.UnicodeScalarView(decoded)))))
            default: events.append(.text(texts[choice % texts.count]))
            }
        }
        return events + open.reversed().map { .end(name: $0) }
    }

    private static func attributes(_ choice: Int) -> [MarkupAttribute] {
        [
            MarkupAttribute(
                name: "href", value: ["http://e.org/", "mailto:a@e.org", "javascript:x", "/a"][choice % 4]),
            MarkupAttribute(name: "src", value: ["http://e.org/'\"<&>", "data:x"][choice / 4 % 2]),
            MarkupAttribute(name: "dir", value: ["rtl", "", "x"][choice / 8 % 3]),
            MarkupAttribute(name: "title", value: ["", "a\nb\"<\u{202E}"][choice / 24 % 2]),
        ]
    }

    private static let names = [
        "p", "b", "i", "a", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
        "caption", "h2", "h3", "pre", "blockquote", "figure", "figcaption", "img", "br", "hr", "wbr", "span", "ruby",
        "rt", "rp", "q", "x", "mark", "time", "aside", "script", "svg", "section", "em", "del", "address", "center",
        "code", "bdo", "listing", "dir", "header", "SPAN",
    ]

    private static let texts = [
        "a", " ", "\n", " b ", "漢", "\n字", "&<>\"", "\u{A0}", "\u{202E}x", "\u{2069}", "  c\n d", "\t", "]]>",
        "\u{202C}", "\u{2066}", "\u{300}", "\u{200B}", "\r\n", "\u{3000}", "\u{2028}", "。\n", "\u{E0100}", "\u{85}",
    ]
}
