import LibXML

/// Writes a body from markup events: what `BodyElement` allows, nested as HTML allows, so that every parser of HTML or
/// XML sees the same tree in it and a second pass changes nothing.
///
/// A tag is written only when something follows that it is for, so nothing empty comes out but cells. Inline elements
/// that enclose a block are closed before it and opened again in it. It reads no markup from text: `<` is escaped.
struct BodyBuilder {
    /// An element of the copy that has not ended yet.
    private enum Source {
        /// Goes without a trace.
        case unwrapped
        /// Goes, but parts what is in it from the rest.
        case unwrappedBlock
        case dropped
        case inline
        case block(Int)
    }

    var output: [UInt8] = []
    var blocks = [
        Block(id: 0, kind: .container, name: "", attributes: [], isImplied: false, isWritten: true)
    ]
    var inlines: [Inline] = []
    /// The caption that was ended last.
    var lastCaption: Block?
    var pending = Pending()
    /// The ends of direction controls that the block has open.
    var directions: [Unicode.Scalar] = []
    /// Text can be written without looking: block and inline elements are open.
    var isReady = false
    private var sources: [Source] = []
    private var droppedDepth = 0
    /// A recording or film goes, and the address of its file stands in what is in it.
    private var seeksFile = false
    private var lastID = 0
    private var nesting = 0
    private let tags: BodyTags

    /// - Parameter base: what relative addresses are resolved against; without one they are dropped.
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

    /// Takes the next event.
    mutating func add(_ event: MarkupEvent) {
        switch event {
        case .start(let name, let attributes): start(name, attributes)
        case .text(let text):
            if droppedDepth == 0 { add(text: text) }
        case .end: end()
        }
    }

    /// Blocks and inline elements within each other, so that no copy nests deeper than parsers go.
    static let deepestBlocks = 12
    static let deepestInlines = 16
}

extension BodyBuilder {
    private mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
        guard droppedDepth == 0, let element = BodyElement.named(name) else {
            if seeksFile, ["source", "embed"].contains(name.lowercased()) { addLink(attributes) }
            sources.append(droppedDepth > 0 ? .dropped : .unwrapped)
            if droppedDepth > 0 { droppedDepth += 1 }
            return
        }
        switch element.kind {
        case .dropped:
            droppedDepth = 1
            sources.append(.dropped)
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
            endRun()
            closeImplied()
            guard let index = blocks.lastIndex(where: { $0.id == id }) else { return }
            // A row keeps its number of columns.
            if blocks[index].kind == .cell { writeBlocks(through: index) }
            while blocks.count > index { closeBlock() }
        }
    }

    /// In place of what is embedded, on a line of its own; nothing where it says not where that is.
    private mutating func addLink(_ attributes: [MarkupAttribute]) {
        guard let link = tags.embedded(attributes) else { return }
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

    private mutating func startInline(_ element: BodyElement, _ attributes: [MarkupAttribute]) -> Bool {
        guard inlines.count < Self.deepestInlines, fits(element),
            let attributes = tags.attributes(of: element, attributes)
        else { return false }
        isReady = false
        inlines.append(Inline(name: element.name, attributes: attributes))
        return true
    }

    /// A link in a link is none to browsers; readings stand directly in their ruby, which has none in it.
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
            part()
            return .unwrappedBlock
        }
        guard makeRoom(for: element.kind) else { return .unwrappedBlock }
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

    /// Items without a list of their own share the one that was put around the first.
    private func continuesImpliedList(_ element: BodyElement) -> Bool {
        let top = blocks[blocks.count - 1]
        return top.isImplied && (top.kind == .list || top.kind == .definitions) && top.kind.holds(element.kind)
    }

    /// A list of definitions begins with a term (HTML, the dl element): without one it goes, and what is in it stays.
    private mutating func closeTermlessList() {
        while let top = blocks.last, top.kind == .definitions, !top.isWritten { closeBlock() }
    }

    private mutating func addRule(_ name: StaticString, _ attributes: [UInt8]) {
        writeBlocks(through: blocks.count - 1)
        if blocks.count == 1, !output.isEmpty { output.append(UInt8(ascii: "\n")) }
        blocks[blocks.count - 1].children += 1
        write(startOf: name, attributes, isVoid: true)
    }
}

extension BodyBuilder {
    private var isInTextOnly: Bool { blocks[blocks.count - 1].kind.isTextOnly }

    /// A place where one block ends and another begins, or where the copy had a block that goes.
    private mutating func part() {
        if isInTextOnly {
            add(whitespace: UInt8(ascii: "\n"))
            return
        }
        endRun()
        closeImplied()
    }

    private mutating func closeImplied() {
        while blocks[blocks.count - 1].isImplied { closeBlock() }
    }

    /// Opens what has to stand around a block of that kind; false where that would nest too deep.
    private mutating func makeRoom(for kind: BodyElement.Kind) -> Bool {
        var wrappers: [BodyElement] = []
        var top = blocks[blocks.count - 1].kind
        while !top.holds(kind), let wrapper = Self.wrapper(in: top, for: kind) {
            wrappers.append(wrapper)
            top = wrapper.kind
        }
        let added = wrappers.count { $0.kind.isNestable } + (kind.isNestable ? 1 : 0)
        guard nesting + added <= Self.deepestBlocks else { return false }
        for wrapper in wrappers { _ = open(wrapper, attributes: [], isImplied: true) }
        return true
    }

    /// What to open in a block so that something else can stand in it, or come nearer to it.
    private static func wrapper(in top: BodyElement.Kind, for kind: BodyElement.Kind) -> BodyElement? {
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

    /// Sees that text can stand where the writer is.
    mutating func openRun() {
        if !blocks[blocks.count - 1].kind.holdsText {
            closeImplied()
            closeTermlessList()
            var top = blocks[blocks.count - 1].kind
            while !top.holdsText {
                let wrapper = Self.wrapper(in: top, for: .paragraph) ?? .paragraph
                _ = open(wrapper, attributes: [], isImplied: true)
                top = wrapper.kind
            }
        }
        writeBlocks(through: blocks.count - 1)
    }

    /// Ends a run of text: what was opened in it is closed, and opened again where text goes on.
    private mutating func endRun() {
        for index in inlines.indices.reversed() where inlines[index].isOpen {
            write(endOf: inlines[index].name)
            inlines[index].isOpen = false
        }
        closeDirections()
        pending = Pending()
        blocks[blocks.count - 1].hasText = false
        isReady = false
    }

    private mutating func open(_ element: BodyElement, attributes: [UInt8], isImplied: Bool) -> Int {
        lastID += 1
        if element.kind.isNestable { nesting += 1 }
        blocks.append(
            Block(id: lastID, kind: element.kind, name: element.name, attributes: attributes, isImplied: isImplied))
        return lastID
    }

    private mutating func closeBlock() {
        let block = blocks.removeLast()
        if block.kind.isNestable { nesting -= 1 }
        if block.isWritten { finish(block) }
        isReady = false
    }

    private mutating func writeBlocks(through last: Int) {
        guard !blocks[last].isWritten else { return }
        for index in 1...last where !blocks[index].isWritten {
            blocks[index].isWritten = true
            if index == 1, !output.isEmpty { output.append(UInt8(ascii: "\n")) }
            blocks[index].start = output.count
            blocks[index - 1].children += 1
            blocks[index - 1].lastChild = blocks[index].kind
            write(startOf: blocks[index].name, blocks[index].attributes)
        }
    }

    /// Two line breaks in running text part paragraphs; the second has what the first was marked with.
    mutating func startNextParagraph() {
        let block = blocks[blocks.count - 1]
        for index in inlines.indices.reversed() where inlines[index].isOpen {
            write(endOf: inlines[index].name)
            inlines[index].isOpen = false
        }
        closeDirections()
        closeBlock()
        blocks.append(
            Block(
                id: block.id, kind: .paragraph, name: "p", attributes: block.attributes, isImplied: block.isImplied))
        writeBlocks(through: blocks.count - 1)
    }
}
