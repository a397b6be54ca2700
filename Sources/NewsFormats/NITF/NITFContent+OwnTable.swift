import LibXML
import NewsModel

/// `custom-table`: a table in the sender's own vocabulary. An element that contains only elements with text is a row of
/// it.
extension NITFContent {
    private struct Node {
        var text = ""
        var children: [Node] = []

        var rows: [[String]] {
            if children.isEmpty { return text.isBlank ? [] : [[text.oneLine]] }
            if children.count > 1, children.allSatisfy(\.children.isEmpty) { return [children.map(\.text.oneLine)] }
            return children.flatMap(\.rows)
        }
    }

    mutating func readOwnTable(_ reader: XMLReader) throws(XMLError) {
        let rows = try Self.node(reader).rows
        guard rows.contains(where: { $0.count > 1 }) else {
            for row in rows { add(paragraph: row[0]) }
            return
        }
        builder.add(.start(name: "table", attributes: []))
        for row in rows {
            builder.add(.start(name: "tr", attributes: []))
            for cell in row {
                builder.add(.start(name: "td", attributes: []))
                builder.add(.text(cell))
                builder.add(.end(name: "td"))
            }
            builder.add(.end(name: "tr"))
        }
        builder.add(.end(name: "table"))
    }

    private static func node(_ reader: XMLReader) throws(XMLError) -> Node {
        var node = Node()
        if reader.isEmptyElement { return node }
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element: node.children.append(try Self.node(reader))
            case .text, .cdata: node.text += reader.text
            default: break
            }
        }
        return node
    }
}
