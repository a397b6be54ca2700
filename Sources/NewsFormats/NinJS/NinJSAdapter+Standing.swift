import NewsModel

/// Whether an object may be used, and when: by its status, its embargo, what it says to desks, and the package that it
/// stands in.
extension NinJSAdapter {
    struct Standing {
        var status: PubStatus
        var embargo: WireDate?
        var doubt: WireDoubt?
    }

    /// What the object may be used for, an embargo apart. TT's `replaced` and `commissioned` are no copy for readers.
    func status() throws(WireError) -> PubStatus {
        if ["replaced", "commissioned"].contains(statusName) { return .withheld }
        guard let status = statusName.isEmpty ? .usable : StatedStatus(statusName) else {
            throw WireError(
                .badValue, line: document.line, field: "pubStatus", value: document.pubStatus ?? "",
                expected: "usable, withheld or canceled")
        }
        return status.pubStatus
    }

    /// A member that says nothing of itself shares the fate of its package; a package that is called off kills nothing.
    func standing(_ head: DeskHead, _ signals: DeskSignals) throws(WireError) -> Standing {
        let endless: WireDate? = StatedStatus(statusName) == .embargoed ? .endless : nil
        let own = CopyStanding(
            stated: try status(), embargo: try statedEmbargo() ?? signals.embargo ?? endless, signals: signals,
            forDesks: forDesks(head))
        return inPackage(Standing(status: own.status, embargo: own.embargo, doubt: own.doubt))
    }

    private func inPackage(_ own: Standing) -> Standing {
        var standing = own
        if let outer = around.embargo, standing.embargo.map({ $0.instant < outer.instant }) ?? true {
            standing.embargo = outer
        }
        guard standing.status == .usable, around.status != .usable else { return standing }
        if around.status == .withheld || statusName.isEmpty { standing.status = .withheld }
        if around.status == .canceled, statusName.isEmpty { standing.doubt = .withdrawal }
        return standing
    }

    private var statusName: String {
        NewsCodes.value(of: document.pubStatus?.trimmed ?? "")
    }

    private func statedEmbargo() throws(WireError) -> WireDate? {
        let fields = embargoFields
        guard let unread = fields.unread.map({ document.embargoes[$0] }), unread.isStandard else { return fields.end }
        return try date(unread.value, field: "embargoed")
    }

    private var embargoFields: EmbargoFields {
        EmbargoFields(document.embargoes.map(\.value)) { WireDate(iso8601: $0, defaultZone: options.defaultZone) }
    }

    /// Of embargoes in members of the sender's own what is no date, as a line for desks.
    private var embargoLines: [String] {
        embargoFields.unread.map { document.embargoes[$0] }.map { ["\($0.name): \($0.value)"] } ?? []
    }

    /// TT: INFO is "for information purposes only (not to be published)", RAW is raw data.
    private func forDesks(_ head: DeskHead) -> WireDoubt? {
        if isReleased { return nil }
        if let profile = document.profile, ["INFO", "RAW"].contains(profile) {
            return .notForReaders("profile \(profile)")
        }
        let genres = document.genres.compactMap { $0.code ?? $0.name }
        return DeskCopy.doubt(types: document.signals + genres, head: head)
    }
}

// MARK: - What desks are told

extension NinJSAdapter {
    /// Lines of the editor's note, and of descriptions that are notes by their role.
    var notes: [String] {
        let described = document.descriptions.filter { TextRole.isNote($0.role) }.map(\.value)
        return DeskNotes.lines(of: document.edNotes + described).map { MarkupText.stated($0) }.filter { !$0.isEmpty }
    }

    /// Pages of the web among the associations, as dpa has them.
    var pages: [String] {
        document.associations.prefix(NoteLink.most).compactMap { page in
            let isNamed = [page.rel, page.role].contains { $0.map { NewsCodes.value(of: $0) } == "seealso" }
            guard isNamed, !page.isPicture, page.bodies.isEmpty,
                let address = page.uri.flatMap({ NoteLink.address($0) })
            else { return nil }
            return NoteLink.line(line(page.headlines.first?.value ?? page.title), address)
        }
    }

    private static let mostTexts = 50

    /// Fact boxes and the like, as TT has them: texts among the associations of a text. The copy as it came holds them.
    var textsLeftOut: [String] {
        if document.type == "composite" { return [] }
        return document.associations.filter { association in
            association.isText && !association.isTranslation && association.bodies.contains { !$0.value.isBlank }
        }.prefix(Self.mostTexts).map { association in
            let name = line(association.headlines.first?.value ?? association.title) ?? "a text"
            return "Left out beside it: " + name + (token(association.id).map { " (\($0))" } ?? "")
        }
    }

    /// AP says the same in `editorialtypes` and in the note, and when in the note alone.
    func signals(_ head: DeskHead) throws(WireError) -> DeskSignals {
        let notes = document.pubStatus == nil ? self.notes : DeskNotes.standing(self.notes)
        let date = try date(document.versionCreated ?? document.firstCreated, field: "versionCreated")
        let signals = DeskSignals(
            labels: [],
            lines: notes + head.notes + embargoLines + document.signals.map { Self.phrase(NewsCodes.code(of: $0)) },
            above: head.above, prose: head.prose, length: head.length, date: date,
            defaultZone: options.defaultZone,
            order: DayOrder(language: language, zone: options.defaultZone, date: date))
        return isReleased ? signals.released : signals
    }

    /// By the desk of another Newswire, whatever the copy says.
    private var isReleased: Bool {
        document.altIDs.contains { $0.role == NinJSNames.released }
    }

    /// What was corrected, where only a note says it.
    var notedCorrection: String? {
        notes.first { DeskSignals.isCorrection($0) }
    }

    /// `HoldForRelease` in words.
    private static func phrase(_ name: String) -> String {
        var phrase = ""
        for scalar in name.unicodeScalars {
            let isInner = phrase.unicodeScalars.last?.properties.isLowercase ?? false
            if isInner, scalar.properties.isUppercase { phrase += " " }
            phrase.unicodeScalars.append(scalar)
        }
        return phrase
    }
}
