/// The state of a picture that was sent by itself, for the rules on new copy.
///
/// An asset is like a small variant: provider versions order it, an embargo belongs to a version, a cancel is for good.
/// It has no language, feed or page; the desk does not edit it. Pure, like the rules on variants.
public struct AssetState: Sendable, Hashable {
    public struct Waiting: Sendable, Hashable {
        public let version: Int
        public let until: WireDate

        public init(version: Int, until: WireDate) {
            self.version = version
            self.until = until
        }
    }

    public var status: PubStatus = .usable
    /// The newest version stored; nil while only a notice of withdrawal has come.
    public var lastVersion = 0
    /// The version that stories show; nil while none may be shown.
    public var shown: Int?
    /// A version under embargo.
    public var waiting: Waiting?
    public var lastWire: Int?
    /// The highest version number that the provider has used.
    public var providerVersion: Int?

    public init() {}

    /// The version visible in stories.
    public var visibleVersion: Int? {
        status == .usable ? shown : nil
    }
}

extension AssetState {
    /// Processes wire copy of the picture.
    ///
    /// - Parameters:
    ///   - isKnown: whether the same copy has come before, so that nothing happens.
    ///   - notices: withdrawals that named it before it came.
    public mutating func receive(
        _ item: WireItem, isKnown: Bool, after notices: [WireItem] = [], at moment: Moment, journal: inout Journal
    ) -> Receipt.Result {
        let isNotice = item.status != .usable && !item.hasPicture
        if isKnown || isNotice && item.status == status { return .unchanged }
        if status == .canceled { return .refused("it is canceled, and nothing revives it") }
        if let newest = providerVersion, let sent = item.providerVersion, item.isOutdated(after: newest) {
            let age = "version \(sent) is older than version \(newest)"
            if isNotice {
                let note = item.outdatedNote
                journal.add(
                    AuditDraft(
                        act: .withhold, origin: .wire, note: note, version: max(lastVersion, 1), at: moment.stamp))
                return .held("\(age), and withholds nothing")
            }
            store(item, standing: .history, at: moment.stamp, journal: &journal)
            return .held("\(age), kept as history")
        }
        let before = self
        var word = item
        for next in [item] + notices where !next.isOutdated(after: providerVersion) {
            providerVersion = next.providerVersion ?? providerVersion
            if word.status != .canceled { word = next }
        }
        status = word.status
        if item.hasPicture { keep(item, at: moment, journal: &journal) }
        if status != before.status { audit(word, at: moment.stamp, journal: &journal) }
        if status == .canceled { waiting = nil }
        return result(before)
    }

    /// Shows the version whose embargo has ended.
    public mutating func endEmbargo(at clock: Timestamp) {
        guard let version = waiting, version.until.instant <= clock else { return }
        shown = version.version
        waiting = nil
    }

    /// Withdraws the picture for good.
    public mutating func cancel() {
        status = .canceled
        waiting = nil
    }

    private mutating func keep(_ item: WireItem, at moment: Moment, journal: inout Journal) {
        let number = store(item, standing: .current, at: moment.stamp, journal: &journal)
        if let until = item.embargo, until.instant > moment.clock {
            waiting = Waiting(version: number, until: until)
        } else {
            waiting = nil
            shown = number
        }
    }

    private func audit(_ word: WireItem, at stamp: Timestamp, journal: inout Journal) {
        let act: AuditEntry.Act =
            switch word.status {
            case .canceled: .cancel
            case .withheld: .withhold
            case .usable: .release
            }
        let note = word.status == .usable ? nil : word.reason
        journal.add(AuditDraft(act: act, origin: .wire, note: note, version: max(lastVersion, 1), at: stamp))
    }

    private func result(_ before: AssetState) -> Receipt.Result {
        if before.visibleVersion == nil {
            if status == .canceled { return .held("canceled before it could be shown") }
            if status == .withheld { return .held("withheld before it could be shown") }
        }
        if let waiting, status == .usable { return .held("embargo until \(waiting.until.rfc3339)") }
        return before.lastVersion == 0 ? .stored : .updated
    }

    @discardableResult
    private mutating func store(
        _ item: WireItem, standing: VersionDraft.Standing, at stamp: Timestamp, journal: inout Journal
    ) -> Int {
        lastVersion += 1
        if standing != .history { lastWire = lastVersion }
        journal.add(
            VersionDraft(
                number: lastVersion, origin: .wire, standing: standing, status: item.status, text: .new(item.content),
                embargo: item.embargo, providerVersion: item.providerVersion, isCorrection: item.isCorrection,
                note: item.content.correctionNote, at: stamp))
        return lastVersion
    }
}

extension WireItem {
    /// Whether it has a picture and is not only a notice.
    fileprivate var hasPicture: Bool {
        !content.headline.isEmpty || content.pictures.contains { !$0.renditions.isEmpty || $0.caption != nil }
    }
}
