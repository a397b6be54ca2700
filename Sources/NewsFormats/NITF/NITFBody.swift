import LibXML
import NewsModel

/// The body of an NITF document: its text, made for readers, and what is printed above and below a text.
///
/// It serves files of their own as well as NITF inside NewsML 1 and NewsML-G2, and leaves NITF's metadata (`head`)
/// aside but for its title. The text is fed to the sanitizer element by element as it is read; no tree and no list is
/// made of it.
struct NITFBody: Sendable {
    /// What the document around the text says already, so that a page does not print it twice.
    struct Known: Sendable {
        var headline: String?
        var dateline: String?
        /// Notes from desk to desk: Superdesk repeats them as the last line of the text.
        var notes: [String] = []
        var language: LanguageTag?
    }

    /// `head/title`, for copy that has no headline.
    private(set) var title: String?
    private(set) var headline: String?
    private(set) var subheadline: String?
    private(set) var byline: String?
    private(set) var dateline: String?
    private(set) var located: String?
    /// `story.date/@norm`.
    private(set) var storyDate: String?
    private(set) var abstract: String?
    private(set) var distributor: String?
    /// `series/@series.name`.
    private(set) var series: String?
    /// `rights.owner`, and what else `rights` says.
    private(set) var rightsOwner: String?
    private(set) var rights: [String] = []
    private(set) var copyright: String?
    /// Notes that are not for readers.
    private(set) var notes: [String] = []
    /// The status of a document that stands inside something else, where it forbids publication.
    private(set) var hold: String?
    /// `date.release` of such a document, until which it is under embargo.
    private(set) var release: String?
    /// What was corrected after publication, where the text tells in a block of its own.
    private(set) var correctionNote: String?
    /// `xml:lang`, the innermost that holds for all of the text.
    private(set) var language: String?
    private(set) var body = Body.empty
    private(set) var pictures: [Picture] = []

    private let known: Known
    private var bylines: [String] = []
    /// `ed-msg` of a document that stands inside something else.
    private var messages: [String] = []

    /// A document or a `body` as it stands inside something else.
    ///
    /// - Parameter reader: on the start of `nitf`, `body` or any element that holds `body.content`; it is left on the
    ///   end.
    init(_ reader: XMLReader, known: Known = Known()) throws(XMLError) {
        self.known = known
        dateline = known.dateline
        var content = NITFContent()
        try readBody(reader, into: &content)
        finish(content)
    }

    /// Elements of a body without a document around them, read already.
    init(_ content: NITFContent, known: Known) {
        self.known = known
        dateline = known.dateline
        finish(content)
    }

    /// Whether there is no text in it and no picture.
    var isBlank: Bool {
        body.html.isEmpty && pictures.isEmpty
    }

    /// The language of the bylines: of the copy, or of this part of it.
    private var stated: LanguageTag? {
        known.language ?? language.flatMap { LanguageTag($0) }
    }

    /// Elements as `body.head`, in whatever order and depth a sender nests them: `nitf`, then `body`, then these.
    private mutating func readBody(_ reader: XMLReader, into content: inout NITFContent) throws(XMLError) {
        if !reader.isElement("body.end") { language = reader.statedLanguage ?? language }
        if reader.isElement("body.head") {
            try readHead(reader)
        } else if reader.isElement("body.content") {
            begin(&content)
            try content.readContent(of: reader)
        } else if reader.isElement("body.end") {
            try reader.forEachChild { () throws(XMLError) in try readEnd(reader, into: &content) }
        } else if reader.isElement("nitf") || reader.isElement("body") {
            try readParts(reader, into: &content)
        } else {
            begin(&content)
            try content.readElement(reader)
        }
    }

    /// What stands in `nitf` or `body`: their parts, or copy without a `body.content` around it.
    private mutating func readParts(_ reader: XMLReader, into content: inout NITFContent) throws(XMLError) {
        if reader.isEmptyElement { return }
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element where reader.isElement("head"): try readDocumentHead(reader)
            case .element: try readBody(reader, into: &content)
            case .text, .cdata, .whitespace:
                begin(&content)
                content.add(reader.text)
            default: break
            }
        }
    }

    private func begin(_ content: inout NITFContent) {
        content.begin(headlines: [headline, subheadline, known.headline], dateline: dateline, byline: byline)
    }

    private mutating func readDocumentHead(_ reader: XMLReader) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("title") {
                let text = try reader.elementText().oneLine
                if !text.isEmpty { title = text }
            } else if reader.isElement("docdata") {
                let status = reader.attribute("management-status")?.oneLine.nilIfBlank
                if let status, StatedStatus(status) != .usable { hold = "management-status \(status)" }
                let isEmbargoed = status.map { StatedStatus($0) == .embargoed } ?? false
                try reader.forEachChild { () throws(XMLError) in
                    if isEmbargoed, reader.isElement("date.release") { release = reader.attribute("norm")?.oneLine }
                    guard reader.isElement("ed-msg") else { return try reader.skipElement() }
                    messages += try reader.deskMessages()
                }
            } else {
                try reader.skipElement()
            }
        }
    }

    private mutating func finish(_ content: NITFContent) {
        var content = content
        body = EndMark.removed(from: content.finish())
        pictures = content.pictures
        dateline = content.dateline ?? dateline
        located = located ?? content.located ?? dateline.flatMap { AgencyDateline.place(in: $0) }
        // The language may be stated below the byline, with the text.
        byline = (content.byline ?? byline).map { StatedLine.byline($0, language: stated) }
        correctionNote = content.correctionNote
        notes = messages + notes + content.notes
    }
}

// MARK: - body.head

extension NITFBody {
    private mutating func readHead(_ reader: XMLReader) throws(XMLError) {
        defer { if !bylines.isEmpty { byline = bylines.distinct { $0.lowercased() }.joined(separator: ", ") } }
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("hedline") {
                try reader.forEachChild { () throws(XMLError) in try readHeadline(reader) }
            } else if reader.isElement("hl1") || reader.isElement("hl2") {
                try readHeadline(reader)
            } else if reader.isElement("byline") {
                try readByline(reader)
            } else if reader.isElement("dateline") {
                let text = try NITFText(reader)
                if let line = StatedLine.placedDateline(text.line) {
                    dateline = dateline ?? line
                    located = located ?? text.located
                }
                storyDate = storyDate ?? text.date
            } else if reader.isElement("abstract") {
                let text = try NITFText.line(reader)
                abstract = abstract ?? text
            } else if reader.isElement("distributor") {
                let text = try NITFText.line(reader)
                distributor = distributor ?? text
            } else if reader.isElement("note") {
                if let text = try NITFText.line(reader, keepsLinks: true) { notes.append(text) }
            } else if reader.isElement("rights") {
                try readRights(reader)
            } else if reader.isElement("copyrite") {
                copyright = try NITFText.line(reader)
            } else if reader.isElement("series") {
                series = reader.statedSeries ?? series
                try reader.skipElement()
            } else {
                try reader.skipElement()
            }
        }
    }

    private mutating func readRights(_ reader: XMLReader) throws(XMLError) {
        if reader.isEmptyElement { return }
        var text = ""
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element:
                let isOwner = reader.isElement("rights.owner")
                guard let part = try NITFText.line(reader) else { continue }
                if isOwner { rightsOwner = part } else { text += " " + part }
            case .text, .cdata: text += reader.text
            default: break
            }
        }
        let line = text.oneLine
        if !line.isEmpty { rights.append(line) }
    }

    /// Several of a kind are lines of one. The New York Times repeats the headline of its site in an `hl2` of its own
    /// class.
    private mutating func readHeadline(_ reader: XMLReader) throws(XMLError) {
        let isMain = reader.isElement("hl1")
        let isOnline = reader.attribute("class").map { $0.utf8.starts(with: "online".utf8) } ?? false
        guard let text = try NITFText.line(reader) else { return }
        guard let headline else {
            self.headline = text
            return
        }
        if isMain {
            if !headline.has(line: text) { self.headline = HardWrap.joined([headline, text]) }
        } else if !isOnline, !headline.saysTheSame(as: text), !(subheadline?.has(line: text) ?? false) {
            subheadline = HardWrap.joined([subheadline, text].compactMap { $0 })
        }
    }

    /// Several bylines are several writers, but for The New York Times' second, which is made for an index.
    private mutating func readByline(_ reader: XMLReader) throws(XMLError) {
        let isForIndex = reader.attribute("class").map { $0.utf8.starts(with: "normalized".utf8) } ?? false
        guard let text = try NITFText.line(reader), !isForIndex else { return }
        // Ritzau signs with its own name.
        if text.hasPrefix("/"), text.hasSuffix("/"), EndMark.isMark(text) { return }
        // EFE's are the signs of its desk.
        if StatedLine.isInitials(text) { return notes.append(text) }
        let name = StatedLine.byline(text, language: stated)
        guard !name.isEmpty else { return }
        bylines.append(name)
    }
}

// MARK: - body.end

extension NITFBody {
    /// A line that names the writer is the byline where there is none; any other ends the text.
    private mutating func readEnd(_ reader: XMLReader, into content: inout NITFContent) throws(XMLError) {
        guard reader.isElement("tagline") || reader.isElement("bibliography") else { return try reader.skipElement() }
        let isForDesks = reader.attribute("type") == "npa"
        guard let text = try NITFText.line(reader) else { return }
        // NTB signs with the addresses of its desk, dpa with initials.
        let isSigned = text.split { $0 == "/" || $0 == " " || $0 == "," }.allSatisfy { $0.utf8.contains(0x40) }
        if isForDesks || isSigned || EndMark.areLetterGroups(text) || StatedLine.isSign(text) {
            notes.append(text)
        } else if (known.notes + messages).contains(where: { $0.saysTheSame(as: text) }) {
            return
        } else if byline == nil, let name = Byline.onItsOwn(text) ?? Byline.bareName(text) {
            byline = name
        } else {
            content.add(paragraph: text)
        }
    }
}

extension XMLReader {
    /// The name of NITF's `series`, and which of its parts this is.
    var statedSeries: String? {
        guard let name = attribute("series.name")?.oneLine.nilIfBlank else { return nil }
        guard let part = attribute("series.part")?.oneLine.nilIfBlank else { return name }
        let all = attribute("series.totalpart")?.oneLine.nilIfBlank
        return "\(name), \(part)" + (all.map { "/" + $0 } ?? "")
    }
}

extension String {
    /// Whether a line is one of those that it was put together from.
    fileprivate func has(line: String) -> Bool {
        saysTheSame(as: line) || hasPrefix(line) || hasSuffix(line)
    }
}
