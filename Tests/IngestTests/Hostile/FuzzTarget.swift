import LibXML
import NewsModel

@testable import Ingest
@testable import NewsFormats

/// What strangers' bytes are given to: each reader by its format, and what stands under all of them.
///
/// The fuzzing program tries bytes on one of these until one complains or crashes; the tests replay on all of them what
/// it has found.
enum FuzzTarget: Hashable, Sendable {
    /// The reader of one format, as if `--format` had named it.
    case reader(WireFormat)
    /// The whole way of a piece of copy: its format is told, and its reader called.
    case copy
    /// The first byte chooses what transport and provider say, the rest is decoded.
    case decoder
    case xmlReader
    /// The sanitizer, on HTML.
    case html
    /// The sanitizer, on any sequence of events that the bytes make.
    case events

    static let all: [FuzzTarget] =
        WireFormat.allCases.map(FuzzTarget.reader) + [.copy, .decoder, .xmlReader, .html, .events]

    /// What it is called on the command line, and where its inputs lie.
    var name: String {
        switch self {
        case .reader(let format): format.rawValue
        case .copy: "copy"
        case .decoder: "decoder"
        case .xmlReader: "xml-reader"
        case .html: "html"
        case .events: "events"
        }
    }

    init?(name: String) {
        guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
        self = target
    }

    /// What is wrong with what became of these bytes; nothing where they were read or refused as they should be.
    func complaints(about bytes: [UInt8]) -> [String] {
        switch self {
        case .reader(let format): Self.copy(bytes, format: format.rawValue)
        case .copy: Self.copy(bytes, format: nil)
        case .decoder: Self.decoded(bytes)
        case .xmlReader: Self.xml(bytes)
        case .html: Self.sanitized(html: bytes)
        case .events: BodyGate.complaints(about: Sanitizer.body(events: FuzzEvents.events(bytes)), at: "body")
        }
    }

    /// No message is longer than a screen.
    static let longestMessage = 2000
}

extension FuzzTarget {
    private static func copy(_ bytes: [UInt8], format: String?) -> [String] {
        var options = ImportOptions()
        options.format = format
        let provider = Provider(zone: Zone(offset: 8 * 3600), trailingBylines: bytes.count % 2 == 1)
        let received = Timestamp(seconds: 1_795_000_000)
        let reader = CopyReader(provider: provider, options: options, received: received)
        do {
            return try reader.read(WireCopy(name: "copy", bytes: bytes)).entries.flatMap { entry in
                switch entry {
                case .success(let entry): TextGate.complaints(about: entry) + textComplaints(of: entry)
                case .failure(let error): complaints(about: error)
                }
            }
        } catch {
            return complaints(about: error)
        }
    }

    /// What others make of a body must not trap on it.
    private static func textComplaints(of entry: WireEntry) -> [String] {
        guard case .item(let item) = entry else { return [] }
        _ = BodyText(item.content.body, .runningText)
        let text = BodyText(item.content.body, .everything).text
        return text.unicodeScalars.contains(where: TextGate.isForbidden) ? ["the body's text is not fit for XML"] : []
    }

    private static func complaints(about error: any Error) -> [String] {
        let message = "\(error)"
        let isKnown = error is WireError || error is WireFormatError || error is CopyRefusal
        if !isKnown { return ["an error of no known kind: \(message)"] }
        if message.utf8.count > longestMessage { return ["a message of \(message.utf8.count) bytes"] }
        return []
    }

    private static let labels: [String?] = [nil, "utf-8", "utf-16", "windows-1252", "gb18030", "big5-hkscs", "latin-9"]

    private static func decoded(_ bytes: [UInt8]) -> [String] {
        let choice = Int(bytes.first ?? 0)
        let decoder = WireDecoder(
            transport: labels[choice % labels.count], provider: labels[choice / labels.count % labels.count])
        do throws(WireError) {
            let copy = Array(bytes.dropFirst())
            let decoded = try decoder.decode(copy)
            guard let text = String(validating: decoded.utf8, as: UTF8.self) else {
                return ["what came out is not UTF-8"]
            }
            return text.unicodeScalars.contains("\u{FFFD}") ? ["U+FFFD came out"] : []
        } catch {
            if let offset = error.offset, !(0...bytes.count).contains(offset) { return ["offset \(offset)"] }
            return complaints(about: error)
        }
    }

    private static func xml(_ bytes: [UInt8]) -> [String] {
        do throws(XMLError) {
            let reader = try XMLReader(bytes)
            while try reader.read() {
                _ = (reader.text, reader.localName, reader.namespaceURI, reader.language, reader.line, reader.column)
                reader.forEachAttribute { _, _, _ in }
            }
            return []
        } catch {
            return "\(error)".utf8.count > longestMessage ? ["a message of \("\(error)".utf8.count) bytes"] : []
        }
    }

    private static func sanitized(html bytes: [UInt8]) -> [String] {
        // The decoder lets no U+FFFD through; a reference to it is another matter.
        if bytes.firstRange(of: [0xEF, 0xBF, 0xBD]) != nil { return [] }
        do throws(XMLError) {
            let events = try HTMLFragment(bytes).events
            return BodyGate.complaints(about: Sanitizer.body(events: events), at: "body")
                + BodyGate.complaints(about: Sanitizer.body(events: events, base: "http://e.org/a/b?c"), at: "based")
                + TextGate.complaints(aboutLine: MarkupText.line(events: events), at: "line")
        } catch {
            return []
        }
    }
}
