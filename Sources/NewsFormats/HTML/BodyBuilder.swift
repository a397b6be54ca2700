import LibXML

/// Writes a body from markup events: what `BodyElement` allows, nested as HTML allows, so that every HTML or XML parser
/// sees the same tree and a second pass changes nothing.
///
/// A tag is written only when its content follows, so that only cells can be empty. Inline elements that enclose a
/// block are closed before it and opened again in it. It reads no markup from text: `<` is escaped.
struct BodyBuilder {
    /// An element of the copy that is still open.
    private enum Source {
        /// Removed without a trace.
        case unwrapped
        /// Removed, but its content stays separate from the rest.
        case unwrappedBlock
        case dropped
        case inline
        case block(Int)
    }

    var output: [UInt8] = []
    var blocks = [
        OpenBlock(id: 0, kind: .container, name: "", attributes: [], isImplied: false, isWritten: true)
    ]
    var inlines: [OpenInline] = []
    /// The last caption that ended.
    var lastCaption: OpenBlock?
    var pending = PendingSpace()
    /// The ends of the open direction controls of the block.
    var directions: [Unicode.Scalar] = []
    /// Whether text can be written directly: block and inline elements are open.
    var isReady = false
    private var sources: [Source] = []
    private var droppedDepth = 0
    /// Whether an audio or video element is being removed whose file's address is in its content.
    private var seeksFile = false
    var lastID = 0
    /// How many open blocks count for the limit of depth.
    var nesting = 0
    private let tags: BodyTags

    /// - Parameter base: the base of relative addresses; without one they are dropped.
    init(base: String?, capacity: Int) {
        tags = BodyTags(base: base)
        output.reserveCapacity(capacity)
    }

    /// The body; call it once, after the last event.
    mutating func finish() -> String {
        endRun()
        while blocks.count > 1 { closeBlock() }
        // Of texts and names that were strings, cut between characters: it need not be validated again.
        var text = UTF8Span(unchecked: output.span)
        _ = text.checkForASCII()
        return String(copying: text)
    }

    /// Processes the next event.
    mutating func add(_ event: MarkupEvent) {
        switch event {
        case .start(let name, let attributes): start(name, attributes)
        case .text(let text):
            if droppedDepth == 0 { add(text: text) }
        case .end: end()
        }
    }

    /// The depth limits of blocks and inline elements, within what parsers support.
    static let deepestBlocks = 12
    static let deepestInlines = 16
}

extension BodyBuilder {
    private mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
        guard droppedDepth == 0, let element = BodyElement.named(name) else {
            if seeksFile, ["source", "embed"].contains(name.lowercased()) { addLink(attributes) }
            if droppedDepth == 0, name.utf8.contains(UInt8(ascii: "-")) { addCustom(name, attributes) }
            sources.append(droppedDepth > 0 ? .dropped : .unwrapped)
            if droppedDepth > 0 { droppedDepth += 1 }
            return
        }
        switch element.kind {
        case .dropped:
            droppedDepth = 1
            sources.append(.dropped)
        case .embedded where element.name == "embed":
            // It has no end, and a parser may take the rest of the paragraph for its content.
            addLink(attributes)
            sources.append(.unwrapped)
        case .embedded:
            droppedDepth = 1
            sources.append(.dropped)
            seeksFile = true
            addLink(attributes)
        case .inline: sources.append(startInline(element, attributes) ? .inline : .unwrapped)
        case .lineBreak:
            pending.breaks += 1
            sources.append(.unwrapped)
        case .wordBreak, .image:
            if let attributes = tags.attributes(of: element, attributes) { addVoid(element.name, attributes) }
            sources.append(.unwrapped)
        case .unwrappedBlock:
            part()
            sources.append(.unwrappedBlock)
        case .division:
            let division = tags.hasLanguageOrDirection(attributes) ? BodyElement.division : nil
            sources.append(startBlock(division, attributes))
        default: sources.append(startBlock(element, attributes))
        }
    }

    private mutating func end() {
        switch sources.popLast() {
        case nil, .unwrapped: break
        case .unwrappedBlock: part()
        case .dropped:
            droppedDepth -= 1
            if droppedDepth == 0 { seeksFile = false }
        case .inline: endInline()
        case .block(let id):
            let textEnd = self.textEnd
            endRun()
            closeImplied()
            guard let index = blocks.lastIndex(where: { $0.id == id }) else { return keepApart(textEnd) }
            // A row keeps its number of columns.
            if blocks[index].kind == .cell { writeBlocks(through: index) }
            while blocks.count > index { closeBlock() }
        }
    }

    /// A link in place of embedded content, in its own block; nothing without an address.
    private mutating func addLink(_ attributes: [MarkupAttribute]) {
        if let link = tags.embedded(attributes) { add(link: link) }
    }

    private mutating func add(link: (address: String, title: String)) {
        seeksFile = false
        let depth = droppedDepth
        droppedDepth = 0
        part()
        start("a", [MarkupAttribute(name: "href", value: link.address)])
        add(text: link.title)
        end()
        part()
        droppedDepth = depth
    }

    /// Of an element of a sender's own (`<dnl-youtubeembed src="..."/>`, `<dnl-image caption="..."/>`), which are named
    /// with a hyphen (HTML, custom elements), what it embeds or the caption of what it shows.
    private mutating func addCustom(_ name: String, _ attributes: [MarkupAttribute]) {
        guard !attributes.isEmpty else { return }
        if let link = tags.embedded(by: name, attributes) { add(link: link) } else { addLink(attributes) }
        let caption = ["caption", "creditline"].compactMap { name in
            attributes.first { $0.name == name }.map { Sanitizer.line($0.value) }?.nilIfBlank
        }
        guard !caption.isEmpty else { return }
        for name in ["figure", "figcaption"] { start(name, []) }
        add(text: caption.joined(separator: " "))
        for _ in 0..<2 { end() }
    }

    private mutating func startInline(_ element: BodyElement, _ attributes: [MarkupAttribute]) -> Bool {
        guard inlines.count < Self.deepestInlines, fits(element),
            let attributes = tags.attributes(of: element, attributes)
        else { return false }
        isReady = false
        inlines.append(OpenInline(name: element.name, attributes: attributes))
        return true
    }

    /// A link within a link is not valid; readings must be directly in their ruby, which does not nest.
    private func fits(_ element: BodyElement) -> Bool {
        switch element.nesting {
        case .free: true
        case .notInItself: !inlines.contains { $0.name == element.name }
        case .inRuby: inlines.last.map { $0.name == "ruby" } ?? false
        }
    }

    private mutating func endInline() {
        guard let inline = inlines.popLast() else { return }
        if inline.isOpen { write(endOf: inline.name) }
        isReady = isReady && inline.isOpen
    }

    private mutating func startBlock(_ element: BodyElement?, _ attributes: [MarkupAttribute]) -> Source {
        guard var element, !isInTextOnly else {
            part()
            return .unwrappedBlock
        }
        let textEnd = self.textEnd
        endRun()
        if !continuesImpliedList(element) { closeImplied() }
        let top = blocks[blocks.count - 1].kind
        if element.kind == .caption || element.kind == .figureCaption, !top.holds(element.kind) {
            element = .paragraph
        }
        if top == .paragraph { closeBlock() }
        if let sibling = blocks.lastIndex(where: { $0.kind.isEnded(by: element.kind) || $0.kind.isNestable }),
            !blocks[sibling].kind.isNestable
        {
            while blocks.count > sibling { closeBlock() }
        }
        if element.kind != .term { closeTermlessList() }
        if element.kind == .definition, blocks[blocks.count - 1].kind != .definitions {
            keepApart(textEnd)
            return .unwrappedBlock
        }
        guard makeRoom(for: element.kind) else {
            keepApart(textEnd)
            return .unwrappedBlock
        }
        if element.kind == .listItem, blocks[blocks.count - 1].name == "ol" { element = .numberedItem }
        guard let attributes = tags.attributes(of: element, attributes) else {
            return .unwrappedBlock
        }
        if element.kind == .rule {
            addRule(element.name, attributes)
            return .unwrapped
        }
        return .block(open(element, attributes: attributes, isImplied: false))
    }

    /// List items without a list share the one that was put around the first.
    private func continuesImpliedList(_ element: BodyElement) -> Bool {
        let top = blocks[blocks.count - 1]
        return top.isImplied && (top.kind == .list || top.kind == .definitions) && top.kind.holds(element.kind)
    }

    private mutating func addRule(_ name: StaticString, _ attributes: [UInt8]) {
        writeBlocks(through: blocks.count - 1)
        if blocks.count == 1, !output.isEmpty { output.append(UInt8(ascii: "\n")) }
        blocks[blocks.count - 1].children += 1
        write(startOf: name, attributes, isVoid: true)
    }
}
