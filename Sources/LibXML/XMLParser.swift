import CLibXML2

/// Runs libxml2's SAX parser over a document and collects its events as `XMLNodes`.
///
/// A document is parsed in pieces, so that memory is bounded however large it is; nearly all wire copy is a single
/// piece. It decides nothing and checks no limits: `XMLScanner` has done that.
final class XMLParser {
    /// Bytes of the document that are parsed at once.
    private static let pieceSize = 64 * 1024

    private let context: xmlParserCtxtPtr
    private let state: UnsafeMutablePointer<XMLNodes>
    private let source: [UInt8]
    private var position: Int
    private var isFinished = false

    /// - Parameter start: the number of bytes to skip at the beginning.
    init(_ source: [UInt8], from start: Int) throws(XMLError) {
        let state = UnsafeMutablePointer<XMLNodes>.allocate(capacity: 1)
        var handler = Self.handler
        guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
            state.deallocate()
            throw XMLError(.tooLarge, "no memory for a parser")
        }
        // References become characters at once; there are no entities but XML's own five, since the scanner refuses
        // all others, so nothing can multiply.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        state.initialize(to: XMLNodes(context: context, capacity: min(source.count, Self.pieceSize)))
        self.state = state
        self.context = context
        self.source = source
        position = start
    }

    deinit {
        xmlFreeParserCtxt(context)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// The nodes parsed last. Valid until more is parsed.
    var nodes: UnsafePointer<XMLNodes> { UnsafePointer(state) }

    /// The number of nodes that can be read now.
    var readyCount: Int { isFinished ? state.pointee.nodes.count : state.pointee.completeCount }

    /// Parses until there are new nodes; false at the end of the document.
    func parseMore() -> Bool {
        guard !isFinished else { return false }
        state.pointee.removeComplete()
        repeat {
            let count = min(Self.pieceSize, source.count - position)
            isFinished = position + count == source.count
            source.withUnsafeBytes { buffer in
                let piece = UnsafeRawBufferPointer(rebasing: buffer[position..<position + count])
                let bytes = piece.assumingMemoryBound(to: CChar.self)
                _ = xmlParseChunk(context, bytes.baseAddress, Int32(count), isFinished ? 1 : 0)
            }
            position += count
            if state.pointee.log.fatal != nil { isFinished = true }
        } while !isFinished && readyCount == 0
        return readyCount > 0
    }
}

extension XMLParser {
    /// White space is treated like all text: libxml2 need not decide whether it matters.
    private static let characters: charactersSAXFunc = { state, text, count in
        guard let state, let text else { return }
        let piece = UnsafeBufferPointer(start: text, count: Int(count))
        state.assumingMemoryBound(to: XMLNodes.self).pointee.add(text: piece)
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.startElementNs = { state, name, prefix, namespace, _, _, count, _, attributes in
            guard let state else { return }
            state.assumingMemoryBound(to: XMLNodes.self).pointee.start(
                name, prefix: prefix, namespace: namespace, attributes: attributes, count: Int(count))
        }
        handler.endElementNs = { state, name, prefix, namespace in
            guard let state else { return }
            state.assumingMemoryBound(to: XMLNodes.self).pointee.end(name, prefix: prefix, namespace: namespace)
        }
        handler.cdataBlock = { state, text, count in
            guard let state else { return }
            let piece = UnsafeBufferPointer(start: text, count: Int(count))
            state.assumingMemoryBound(to: XMLNodes.self).pointee.add(cdata: piece)
        }
        handler.comment = { state, text in
            guard let state else { return }
            state.assumingMemoryBound(to: XMLNodes.self).pointee.add(.comment, whole(text))
        }
        handler.processingInstruction = { state, target, data in
            guard let state else { return }
            let nodes = state.assumingMemoryBound(to: XMLNodes.self)
            nodes.pointee.add(.processingInstruction, whole(data), name: nodes.pointee.interned(target))
        }
        handler.internalSubset = { state, name, _, _ in
            guard let state else { return }
            let nodes = state.assumingMemoryBound(to: XMLNodes.self)
            nodes.pointee.add(.documentType, whole(nil), name: nodes.pointee.interned(name))
        }
        handler.serror = { state, error in
            guard let state, let error else { return }
            state.assumingMemoryBound(to: XMLNodes.self).pointee.log.record(error.pointee)
        }
        return handler
    }
}

private func whole(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<xmlChar> {
    UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
}
