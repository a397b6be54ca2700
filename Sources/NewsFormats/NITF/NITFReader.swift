public import NewsModel

/// Reads NITF, versions 3.0 to 3.6, with or without namespace and DOCTYPE: one document, several one after another in a
/// file, or several in an element.
///
/// What the copy does not state is nil; the provider always is.
public enum NITFReader {
    /// The file document by document, each with its entries or the reason for its refusal.
    ///
    /// A document that withdraws another makes an entry for that one, and one of its own if it has a text.
    public static func items(
        _ utf8: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        do throws(WireError) {
            return try entries(of: utf8, options: options)
        } catch {
            let parts = NITFParts(utf8)
            guard parts.list.count > 1 else { throw error }
            try WireLimits.check(items: parts.list.count)
            return parts.list.flatMap { part -> [Result<[WireEntry], WireError>] in
                do throws(WireError) {
                    return try entries(of: Array(utf8[part.bytes]), options: options).map { result in
                        result.mapError { $0.moved(by: part.firstLine - 1) }
                    }
                } catch {
                    return [.failure(error.moved(by: part.firstLine - 1))]
                }
            }
        }
    }

    private static func entries(
        of utf8: [UInt8], options: CopyOptions
    ) throws(WireError) -> [Result<[WireEntry], WireError>] {
        let documents = try NITFParser.documents(utf8, defaultZone: options.defaultZone)
        guard !documents.isEmpty else { throw WireError(.empty, expected: "an nitf element") }
        return documents.map { document in
            Result { () throws(WireError) in try NITFAdapter(document, options: options).entries() }
        }
    }
}

/// Documents that follow one another in a file, which XML does not allow: each begins where the previous one ends.
///
/// Only used if a file cannot be read as one document.
private struct NITFParts {
    struct Part {
        let bytes: Range<Int>
        let firstLine: Int
    }

    private(set) var list: [Part] = []

    init(_ utf8: [UInt8]) {
        var start = 0
        var line = 1
        var firstLine = 1
        var index = 0
        while index < utf8.count {
            if utf8[index] == UInt8(ascii: "\n") { line += 1 }
            if utf8[index] == UInt8(ascii: ">"), Self.ends(utf8, at: index) {
                add(utf8, start..<(index + 1), firstLine)
                start = index + 1
                firstLine = line
            }
            index += 1
        }
        add(utf8, start..<utf8.count, firstLine)
    }

    private mutating func add(_ utf8: [UInt8], _ range: Range<Int>, _ line: Int) {
        var start = range.lowerBound
        var line = line
        while start < range.upperBound, utf8[start] <= 0x20 {
            if utf8[start] == UInt8(ascii: "\n") { line += 1 }
            start += 1
        }
        if start < range.upperBound { list.append(Part(bytes: start..<range.upperBound, firstLine: line)) }
    }

    /// `</nitf>`, with or without a prefix.
    private static func ends(_ utf8: [UInt8], at index: Int) -> Bool {
        guard index >= 6, utf8[(index - 4)..<index].elementsEqual("nitf".utf8) else { return false }
        let before = utf8[index - 5]
        if before == UInt8(ascii: "/") { return utf8[index - 6] == UInt8(ascii: "<") }
        guard before == UInt8(ascii: ":") else { return false }
        let tag = utf8[max(0, index - 40)..<index]
        return tag.lastIndex(of: UInt8(ascii: "<")).map { utf8[$0 + 1] == UInt8(ascii: "/") } ?? false
    }
}

extension WireError {
    fileprivate func moved(by lines: Int) -> WireError {
        WireError(
            kind, line: line.map { $0 + lines }, offset: offset, field: field, value: value, expected: expected)
    }
}
