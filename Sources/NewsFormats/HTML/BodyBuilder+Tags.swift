/// Start and end tags.
extension BodyBuilder {
    /// Ends a written block, so that it satisfies HTML's content model.
    mutating func finish(_ block: OpenBlock) {
        switch block.kind {
        case .definitions where block.lastChild == .term:
            output += "<dd></dd></dl>".utf8
        case .figureCaption:
            write(endOf: block.name)
            lastCaption = block
        case .figure:
            if !isCaptionAlone(block) || !makeParagraph(of: block) { write(endOf: block.name) }
        case .paragraph where isRule(block): makeRule(of: block)
        default: write(endOf: block.name)
        }
    }

    /// AP parts notes from the text by a paragraph of underscores.
    private func isRule(_ paragraph: OpenBlock) -> Bool {
        guard output.last == UInt8(ascii: "_"), blocks.count == 1 else { return false }
        let text = output[(paragraph.start + paragraph.name.utf8CodeUnitCount + paragraph.attributes.count + 2)...]
        return Self.isRule(text)
    }

    static func isRule(_ text: some Collection<UInt8>) -> Bool {
        (3...longestRule).contains(text.count) && text.allSatisfy { $0 == UInt8(ascii: "_") }
    }

    private static let longestRule = 100

    private mutating func makeRule(of paragraph: OpenBlock) {
        output.removeSubrange(paragraph.start...)
        output += "<hr/>".utf8
    }

    private func isCaptionAlone(_ figure: OpenBlock) -> Bool {
        figure.children == 1 && figure.lastChild == .figureCaption && !figure.hasOwnContent
    }

    /// Turns a figure whose picture is removed into its caption's paragraph. False if that has more than one paragraph.
    private mutating func makeParagraph(of figure: OpenBlock) -> Bool {
        guard let caption = lastCaption, caption.start > figure.start else { return false }
        let start = caption.start + caption.name.utf8CodeUnitCount + caption.attributes.count + 2
        let content = Array(output[start..<(output.count - caption.name.utf8CodeUnitCount - 3)])
        let attributes = caption.attributes.isEmpty ? figure.attributes : caption.attributes
        // Two line breaks part paragraphs there, and lines in a caption.
        if caption.children == 0, content.firstRange(of: Array("<br/><br/>".utf8)) == nil {
            output.removeSubrange(figure.start...)
            write(startOf: "p", attributes)
            output += content
            write(endOf: "p")
            return true
        }
        guard caption.children == 1, !caption.hasOwnContent, attributes.isEmpty else { return false }
        output.removeSubrange(figure.start...)
        output += content
        return true
    }

    mutating func write(startOf name: StaticString, _ attributes: [UInt8], isVoid: Bool = false) {
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        output += attributes
        if isVoid { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
    }

    mutating func write(endOf name: StaticString) {
        output.append(UInt8(ascii: "<"))
        output.append(UInt8(ascii: "/"))
        output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        output.append(UInt8(ascii: ">"))
    }
}
