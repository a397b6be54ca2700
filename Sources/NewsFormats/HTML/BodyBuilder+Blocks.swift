/// Blocks of the output: opened where content needs them, and closed.
extension BodyBuilder {
    var isInTextOnly: Bool { blocks[blocks.count - 1].kind.isTextOnly }

    /// Separates blocks, or marks where the copy had a block that is removed.
    mutating func part() {
        if isInTextOnly {
            add(whitespace: UInt8(ascii: "\n"))
            return
        }
        let textEnd = self.textEnd
        endRun()
        closeImplied()
        keepApart(textEnd)
    }

    /// The block in which text stands directly before what comes next.
    var textEnd: Int? {
        let block = blocks[blocks.count - 1]
        return block.hasText ? block.id : nil
    }

    /// What comes next would run into the text before it: `<td><div>Route</div><div>Fare</div></td>`.
    ///
    /// - Parameter textEnd: before the run was ended; a block that has been closed since parts them already.
    mutating func keepApart(_ textEnd: Int?) {
        let top = blocks[blocks.count - 1]
        guard top.id == textEnd, top.kind.holdsText else { return }
        blocks[blocks.count - 1].hasText = true
        pending.breaks = top.kind == .paragraph ? 2 : 1
    }

    mutating func closeImplied() {
        while blocks[blocks.count - 1].isImplied { closeBlock() }
    }

    /// A definition list begins with a term (HTML, the dl element): without one it is removed, and its content stays.
    mutating func closeTermlessList() {
        while let top = blocks.last, top.kind == .definitions, !top.isWritten { closeBlock() }
    }

    /// Opens the elements that must enclose a block of that kind; false if that would nest too deep.
    mutating func makeRoom(for kind: BodyElement.Kind) -> Bool {
        var wrappers: [BodyElement] = []
        var top = blocks[blocks.count - 1].kind
        while !top.holds(kind), let wrapper = BodyElement.wrapper(in: top, for: kind) {
            wrappers.append(wrapper)
            top = wrapper.kind
        }
        let added = wrappers.count { $0.kind.isNestable } + (kind.isNestable ? 1 : 0)
        guard nesting + added <= Self.deepestBlocks else { return false }
        for wrapper in wrappers { _ = open(wrapper, attributes: [], isImplied: true) }
        return true
    }

    /// Ensures that text can be written at the current position.
    mutating func openRun() {
        if !blocks[blocks.count - 1].kind.holdsText {
            closeImplied()
            closeTermlessList()
            var top = blocks[blocks.count - 1].kind
            while !top.holdsText {
                let wrapper = BodyElement.wrapper(in: top, for: .paragraph) ?? .paragraph
                _ = open(wrapper, attributes: [], isImplied: true)
                top = wrapper.kind
            }
        }
        writeBlocks(through: blocks.count - 1)
    }

    /// Ends a run of text: elements opened in it are closed, and opened again where text continues.
    mutating func endRun() {
        for index in inlines.indices.reversed() where inlines[index].isOpen {
            write(endOf: inlines[index].name)
            inlines[index].isOpen = false
        }
        closeDirections()
        pending = PendingSpace()
        blocks[blocks.count - 1].hasText = false
        isReady = false
    }

    mutating func open(_ element: BodyElement, attributes: [UInt8], isImplied: Bool) -> Int {
        lastID += 1
        if element.kind.isNestable { nesting += 1 }
        blocks.append(
            OpenBlock(id: lastID, kind: element.kind, name: element.name, attributes: attributes, isImplied: isImplied))
        return lastID
    }

    mutating func closeBlock() {
        let block = blocks.removeLast()
        if block.kind.isNestable { nesting -= 1 }
        if block.isWritten { finish(block) }
        isReady = false
    }

    mutating func writeBlocks(through last: Int) {
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

    /// Two line breaks in running text separate paragraphs; the second has the inline elements of the first.
    mutating func startNextParagraph() {
        let block = blocks[blocks.count - 1]
        for index in inlines.indices.reversed() where inlines[index].isOpen {
            write(endOf: inlines[index].name)
            inlines[index].isOpen = false
        }
        closeDirections()
        closeBlock()
        blocks.append(
            OpenBlock(
                id: block.id, kind: .paragraph, name: "p", attributes: block.attributes, isImplied: block.isImplied))
        writeBlocks(through: blocks.count - 1)
    }
}
