/// The sanitizer's allow-list: elements of a body, with the attributes each may have.
///
/// It only defines what is allowed and where. All elements with special parsing rules (svg, math, template, raw text,
/// forms) are missing, since mutation XSS in other sanitizers needed one.
struct BodyElement: Sendable {
    /// Where an element may be and what it may contain.
    enum Kind: Sendable {
        /// Inline content.
        case inline
        /// `br` and `wbr`, which have no content.
        case lineBreak, wordBreak
        /// `img`.
        case image
        /// `hr`.
        case rule
        /// Contains only text, and ends where another block begins.
        case paragraph
        /// Contains only text; a block in it is not a block.
        case heading
        /// Contains text, with preserved white space.
        case verbatim
        /// Contains blocks; its text is in paragraphs.
        case container
        /// Contains blocks, and text directly.
        case figure, figureCaption
        case list, listItem
        case definitions, term, definition
        case table, caption, rows, row, cell
        /// Removed; its content stays, separate from its surroundings.
        case unwrappedBlock
        /// A division of the page; removed like the one above unless it has a language or direction.
        case division
        /// Removed with its content, except for a link to what it shows.
        case embedded
        /// Removed with its content.
        case dropped
    }

    /// The attributes, besides lang, dir and title, which every element may have.
    struct Attributes: OptionSet, Sendable {
        let rawValue: UInt8
        static let href = Attributes(rawValue: 1)
        static let image = Attributes(rawValue: 2)
        static let cite = Attributes(rawValue: 4)
        static let datetime = Attributes(rawValue: 8)
        static let spans = Attributes(rawValue: 16)
        static let scope = Attributes(rawValue: 32)
        /// The number of a list's first item, or of an item.
        static let start = Attributes(rawValue: 64)
        static let value = Attributes(rawValue: 128)
    }

    /// The nesting rule of an inline element.
    enum Nesting: Sendable {
        case free, notInItself, inRuby
    }

    let name: StaticString
    let kind: Kind
    let attributes: Attributes

    var nesting: Nesting {
        if name == "a" || name == "ruby" { return .notInItself }
        return name == "rt" || name == "rp" ? .inRuby : .free
    }

    init(_ name: StaticString, _ kind: Kind, _ attributes: Attributes = []) {
        self.name = name
        self.kind = kind
        self.attributes = attributes
    }

    /// By the name in the copy; nil for an element that is removed while its content stays in place.
    static func named(_ name: String) -> BodyElement? {
        if let element = byName[name] { return element }
        let isLower = name.utf8.allSatisfy { !$0.isCapital }
        return isLower ? nil : byName[name.lowercased()]
    }

    static let paragraph = BodyElement("p", .paragraph)
    static let list = BodyElement("ul", .list)
    /// Only numbered lists have items with a number.
    static let listItem = BodyElement("li", .listItem)
    static let numberedItem = BodyElement("li", .listItem, .value)
    static let definitions = BodyElement("dl", .definitions)
    static let definition = BodyElement("dd", .definition)
    static let table = BodyElement("table", .table)
    static let row = BodyElement("tr", .row)
    static let cell = BodyElement("td", .cell, .spans)
    static let division = BodyElement("div", .container)
}

extension BodyElement {
    private static let byName: [String: BodyElement] = {
        var elements: [String: BodyElement] = [
            "a": BodyElement("a", .inline, .href), "q": BodyElement("q", .inline, .cite),
            "br": BodyElement("br", .lineBreak), "wbr": BodyElement("wbr", .wordBreak),
            "img": BodyElement("img", .image, .image), "amp-img": BodyElement("img", .image, .image),
            "hr": BodyElement("hr", .rule),
            "del": BodyElement("del", .inline, [.cite, .datetime]),
            "ins": BodyElement("ins", .inline, [.cite, .datetime]), "time": BodyElement("time", .inline, .datetime),
            "p": paragraph, "pre": BodyElement("pre", .verbatim), "listing": BodyElement("pre", .verbatim),
            "blockquote": BodyElement("blockquote", .container, .cite), "aside": BodyElement("aside", .container),
            "figure": BodyElement("figure", .figure), "figcaption": BodyElement("figcaption", .figureCaption),
            "ul": list, "dir": list, "menu": list, "ol": BodyElement("ol", .list, .start), "li": listItem,
            "dl": definitions, "dt": BodyElement("dt", .term), "dd": definition,
            "table": table, "caption": BodyElement("caption", .caption),
            "thead": BodyElement("thead", .rows), "tbody": BodyElement("tbody", .rows),
            "tfoot": BodyElement("tfoot", .rows), "tr": row, "td": cell,
            "th": BodyElement("th", .cell, [.spans, .scope]),
        ]
        for name: StaticString in [
            "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "rp", "rt", "ruby", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var",
        ] { elements[name.description] = BodyElement(name, .inline) }
        for name: StaticString in ["h1", "h2", "h3", "h4", "h5", "h6"] {
            elements[name.description] = BodyElement(name, .heading)
        }
        // What HTML 4 had and HTML has no more, as its successors. The W3C's feed validator calls `bdo` a risk, and
        // `bdi` shows nearly the same.
        for (old, new): (String, StaticString) in [
            ("strike", "s"), ("acronym", "abbr"), ("tt", "code"), ("bdo", "bdi"),
        ] {
            elements[old] = BodyElement(new, .inline)
        }
        for name in ["div", "section", "article"] { elements[name] = BodyElement("div", .division) }
        for name: StaticString in [
            "header", "footer", "main", "nav", "hgroup", "center", "form", "fieldset", "legend", "details", "summary",
            "address", "search",
        ] { elements[name.description] = BodyElement(name, .unwrappedBlock) }
        for name: StaticString in [
            "script", "style", "template", "applet", "svg", "math", "noscript", "head", "title", "select", "button",
            "textarea", "datalist", "canvas", "map", "frameset", "noframes", "xmp", "noembed", "plaintext", "dialog",
            "progress", "meter", "output",
        ] { elements[name.description] = BodyElement(name, .dropped) }
        for name: StaticString in ["iframe", "object", "embed", "audio", "video"] {
            elements[name.description] = BodyElement(name, .embedded)
        }
        return elements
    }()
}

extension BodyElement {
    /// The element to open in a block so that something else can be in it, or nearer to it.
    static func wrapper(in top: BodyElement.Kind, for kind: BodyElement.Kind) -> BodyElement? {
        switch top {
        case .list: .listItem
        case .definitions: .definition
        case .table, .rows: .row
        case .row: .cell
        default:
            switch kind {
            case .listItem: .list
            case .term, .definition: .definitions
            case .rows, .row, .cell: .table
            default: nil
            }
        }
    }
}

extension BodyElement.Kind {
    /// May be nested in itself, so that its depth needs a limit.
    var isNestable: Bool {
        switch self {
        case .container, .figure, .list, .definitions, .table: true
        default: false
        }
    }

    /// May contain text directly.
    var holdsText: Bool {
        switch self {
        case .paragraph, .heading, .verbatim, .term, .caption, .figure, .figureCaption, .listItem, .definition, .cell:
            true
        default: false
        }
    }

    /// May contain only text.
    var isTextOnly: Bool {
        switch self {
        case .heading, .verbatim, .term, .caption: true
        default: false
        }
    }

    /// Is inline content.
    var isInText: Bool {
        switch self {
        case .inline, .lineBreak, .wordBreak, .image: true
        default: false
        }
    }

    /// Whether a block of that kind may be a child. For text, see `holdsText`.
    func holds(_ child: BodyElement.Kind) -> Bool {
        switch self {
        case .container, .listItem, .definition, .cell, .figureCaption: child.isFlow
        case .figure: child.isFlow || child == .figureCaption
        case .list: child == .listItem
        case .definitions: child == .term || child == .definition
        case .table: child == .caption || child == .rows || child == .row
        case .rows: child == .row
        case .row: child == .cell
        default: false
        }
    }

    /// Whether such an element, left open, ends where one of that kind begins (HTML, optional tags).
    func isEnded(by next: BodyElement.Kind) -> Bool {
        switch (self, next) {
        case (.listItem, .listItem), (.term, .term), (.term, .definition), (.definition, .term),
            (.definition, .definition), (.row, .row), (.cell, .cell), (.cell, .row), (.rows, .rows), (.row, .rows):
            true
        default: false
        }
    }

    /// May be anywhere where blocks may.
    var isFlow: Bool {
        switch self {
        case .paragraph, .heading, .verbatim, .container, .figure, .list, .definitions, .table, .rule: true
        default: false
        }
    }
}

/// By their text, without creating strings.
func == (one: StaticString, other: StaticString) -> Bool {
    guard one.utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
    return (0..<one.utf8CodeUnitCount).allSatisfy { one.utf8Start[$0] == other.utf8Start[$0] }
}
