import NewsModel

/// Makes wire entries of an NITF document: its status and embargo, and its fields as meant by the sender.
///
/// Rules that the standard leaves open:
/// - A document with status `embargoed` is held until `date.release`. Without that, Superdesk has the end in
///   `date.expire`, and others in `ed-msg`; otherwise the embargo has no end, so that only a new version or the desk
///   releases the text. A release later than the issue, or without one later than the receipt, is an embargo whatever
///   the status: it could mean nothing else.
/// - A correction that names another document is a new version of that one.
/// - A document that gives another a new status acts on that one, and is itself a story only if it has a text and does
///   not read like a kill. The text of such a story is never the reason of the act, which may be seen before it.
struct NITFAdapter {
    typealias Document = NITFDocument

    let document: Document
    let options: CopyOptions
    let language: LanguageTag?
    private(set) var signals = DeskSignals.none
    private(set) var head: DeskHead

    init(_ document: Document, options: CopyOptions) throws(WireError) {
        self.document = document
        self.options = options
        language = try Self.language(of: document)
        head = DeskHead(headline: nil, body: .empty)
        head = DeskHead(
            headline: statedHeadline, subheadline: document.body?.subheadline, body: document.body?.body ?? .empty)
        let notes = deskNotes
        let signals = DeskSignals(
            labels: [], lines: (isUsable ? DeskNotes.standing(notes) : notes) + head.notes, above: head.above,
            prose: head.prose, length: head.length,
            date: document.data.issue?.date, defaultZone: options.defaultZone,
            order: DayOrder(language: language, zone: options.defaultZone, date: document.data.issue?.date))
        self.signals = isReleased ? signals.released : signals
    }

    func entries() throws(WireError) -> [WireEntry] {
        let status = try self.status()
        guard let act = try self.act(own: status) else { return [.item(try item(status))] }
        guard isStory(status) else { return [.item(withdrawal(act, because: notes ?? headline))] }
        let story = try item(status)
        let isOpen = story.status == .usable && story.embargo == nil
        return [.item(withdrawal(act, because: isOpen ? notes : nil, isOpen: isOpen)), .item(story)]
    }

    private func item(_ stated: StatedStatus) throws(WireError) -> WireItem {
        let embargo = try self.embargo(stated)
        let standing = CopyStanding(stated: stated.pubStatus, embargo: embargo, signals: signals, forDesks: forDesks)
        let correction = document.data.correction
        let content = head.finished(try content(), signals, until: embargo)
        if content.headline.isEmpty, standing.status == .usable {
            throw WireError(.noHeadline, line: document.line, expected: "a headline in hl1 or title, or a text")
        }
        let corrected = content.body == .empty ? nil : correction?.id
        var item = WireItem(
            providerID: corrected ?? identity.id, language: language, providerVersion: version, status: standing.status,
            embargo: embargo,
            isCorrection: correction != nil || signals.isCorrection || document.body?.correctionNote != nil,
            doubt: standing.doubt, content: content)
        if let key = document.data.key.key?.nilIfBlank {
            item.alternativeIDs = [AlternativeID(scheme: "du-key", value: key)]
        }
        return item
    }
}

// MARK: - Status

extension NITFAdapter {
    private func status() throws(WireError) -> StatedStatus {
        guard let value = document.data.status else { return .usable }
        return try status(value, field: "management-status")
    }

    /// `management-status` and `management-idref-status` (NITF 3.6). Some write them as in NewsML-G2 (`stat:canceled`).
    private func status(_ value: Document.Value, field: String) throws(WireError) -> StatedStatus {
        guard let status = StatedStatus(value.text) else {
            throw WireError(
                .badValue, line: value.line, field: field, value: value.text,
                expected: "usable, embargoed, withheld or canceled")
        }
        return status
    }

    /// The act of a document on another.
    private struct Act {
        let id: String
        let status: PubStatus
    }

    /// The act of the document on another, which it names by id without a language. If its own status withdraws and it
    /// gives the other none, it means the other (NITF 3.6, "management-doc-idref").
    private func act(own: StatedStatus) throws(WireError) -> Act? {
        guard let other = document.data.other.flatMap({ Self.identity($0, of: document).id }), other != identity.id
        else {
            return nil
        }
        let status = try document.data.otherStatus.map { value throws(WireError) in
            try self.status(value, field: "management-idref-status")
        }
        let meant = status ?? (own == .embargoed ? .usable : own)
        guard meant != .usable else { return nil }
        return Act(id: other, status: meant == .canceled ? .canceled : .withheld)
    }

    /// - Parameter isOpen: whether readers may see the rest of the document.
    private func withdrawal(_ act: Act, because reason: String?, isOpen: Bool = true) -> WireItem {
        var content = Content.none
        content.edNote = reason
        content.correctionNote = isOpen ? document.data.correction?.info : nil
        content.date = document.data.issue?.date
        return WireItem(providerID: act.id, status: act.status, content: content)
    }

    /// Whether a document that acts on another is also a story. One that is to be withheld is, if it gives the other a
    /// separate status.
    private func isStory(_ own: StatedStatus) -> Bool {
        let isMeant = own != .canceled && (own != .withheld || document.data.otherStatus != nil)
        return isMeant && !(document.body?.isBlank ?? true) && signals.withdrawal == nil && !isAdvisory
    }

    /// A test or an advisory by its type, or by a headline that says nothing else; a kill by its type may concern any
    /// story.
    private var forDesks: WireDoubt? {
        if isReleased { return nil }
        if document.type?.lowercased() == "kill" { return .withdrawal }
        return DeskCopy.doubt(types: [document.type].compactMap { $0 } + document.properties, head: head)
    }

    private var isAdvisory: Bool {
        document.type.map { ["advisory", "kill", "notice"].contains($0.lowercased()) } ?? false
    }
}

// MARK: - Embargo

extension NITFAdapter {
    private func embargo(_ status: StatedStatus) throws(WireError) -> WireDate? {
        if let stated = try metaEmbargo() { return stated }
        if status == .embargoed {
            if let release = try date(document.data.release, field: "date.release") { return release }
            if let told = signals.embargo { return told }
            return try date(document.data.expiry, field: "date.expire") ?? .endless
        }
        if let release = try date(document.data.release, field: "date.release"), isLater(release) { return release }
        // Over for its sender, and still in the text, so that whoever receives it from here must be told.
        if isReleased { return try date(document.data.release, field: "date.release") }
        return signals.embargo
    }

    private var isUsable: Bool {
        document.data.status.map { StatedStatus($0.text) == .usable } ?? false
    }

    private var isReleased: Bool {
        isUsable && document.data.isReleased
    }

    private func isLater(_ release: WireDate) -> Bool {
        guard let start = document.data.issue?.date?.instant ?? options.received else { return true }
        return release.instant > start
    }

    /// `meta name="embargo"`, also with day and time in two of them, which is not in the standard but clear.
    private func metaEmbargo() throws(WireError) -> WireDate? {
        let metas = document.metas.filter { $0.name.utf8.starts(with: "embargo".utf8) }
        if metas.isEmpty { return nil }
        let fields = EmbargoFields(metas.map(\.content)) { WireDate(nitf: $0, defaultZone: options.defaultZone) }
        guard let unread = fields.unread else { return fields.end }
        let meta = metas[unread]
        return try date(Document.Stamp(text: meta.content, date: nil, line: meta.line), field: "meta \(meta.name)")
    }

    /// For a missing date, Python writes None, and The Canadian Press `YYYYMMDD000000-HHMM`.
    func date(_ stamp: Document.Stamp?, field: String) throws(WireError) -> WireDate? {
        guard let stamp, stamp.text != "None", !stamp.text.utf8.starts(with: "YYYY".utf8) else { return nil }
        guard let date = stamp.date else {
            throw WireError(
                .badValue, line: stamp.line, field: field, value: stamp.text,
                expected: "a date such as 20261114T093000+0800")
        }
        return date
    }
}

// MARK: - Identity

extension NITFAdapter {
    /// The id of the copy, and the version if the id has it.
    struct Identity {
        let id: String?
        var version: Int?
    }

    var identity: Identity {
        guard let id = document.data.id else { return Identity(id: document.uno) }
        return Self.identity(id, of: document)
    }

    /// Two senders put the version into the id: dpa as `id:2`, NTB as `id_02` beside the id itself in `NTBID` or in
    /// `du-key`. Otherwise their updates would be separate stories.
    private static func identity(_ id: String, of document: Document) -> Identity {
        let isDPA = document.data.registrar?.lowercased().utf8.starts(with: "dpa".utf8) ?? false
        let separator = UInt8(ascii: isDPA ? ":" : "_")
        guard let last = id.utf8.lastIndex(of: separator), let version = Int(id[id.utf8.index(after: last)...]),
            version >= 0
        else { return Identity(id: id) }
        let stem = String(id[..<last])
        let isStated =
            stem == document.data.key.key || document.metas.contains { $0.name == "ntbid" && $0.content == stem }
        return isDPA || isStated ? Identity(id: stem, version: version) : Identity(id: id)
    }

    /// A generation restarts the versions, so it counts first.
    private var version: Int? {
        let generation = Self.number(document.data.key.generation)
        guard let version = Self.number(document.data.key.version) else {
            return generation ?? identity.version ?? metaVersion
        }
        return (generation ?? 0) * 1_000_000 + version
    }

    private static func number(_ value: String?) -> Int? {
        value.flatMap { WireNumber.whole($0) }.flatMap { $0 < 1_000_000 ? $0 : nil }
    }

    /// Values that should be numbers but are not: reported to the desk, since they cannot order anything.
    var oddNumbers: [String] {
        let key = document.data.key
        let versions = [("generation", key.generation), ("version", key.version)].compactMap { name, value in
            value.flatMap { Self.number($0) == nil ? "du-key \(name): \($0)" : nil }
        }
        return versions + [WireNumber.oddUrgency(document.data.urgency)].compactMap { $0 }
    }

    private var metaVersion: Int? {
        meta("version", "revision", "article-revision").flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }

    /// The content of the first `meta` with one of these names, in the order of the names.
    func meta(_ names: String...) -> String? {
        for name in names {
            if let meta = document.metas.first(where: { $0.name == name }) { return meta.content }
        }
        return nil
    }

    /// The innermost statement counts.
    private static func language(of document: Document) throws(WireError) -> LanguageTag? {
        let stated = [document.body?.language, document.language, document.baseLanguage].compactMap { $0 }
            .first { !LanguageTag.statesNone($0) }
        if let stated {
            guard let tag = LanguageTag(stated: stated) else {
                throw WireError(
                    .badValue, line: document.line, field: "language", value: stated,
                    expected: "a language tag such as en, zh-Hant or pt")
            }
            return tag
        }
        for name in ["language", "dc.language", "content-language", "lang"] {
            if let meta = document.metas.first(where: { $0.name == name }) { return LanguageTag(stated: meta.content) }
        }
        return nil
    }
}
