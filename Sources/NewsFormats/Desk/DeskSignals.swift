import NewsModel

/// Instructions between desks in separate lines: embargo, correction, withdrawal of another story.
///
/// Only lines that the formats set apart are checked (keyword, version, headline, notes), never running text.
/// `DeskWords` interprets the words, `EmbargoTime` the end of an embargo.
struct DeskSignals: Hashable {
    enum Withdrawal: Hashable {
        case kill, hold
    }

    /// `HOLD FOR RELEASE ...`, `Sperrfrist: ...`, `ADV12`: the line, and when the text may be published, if stated.
    private(set) var embargoLine: String?
    private(set) var embargo: WireDate?
    private(set) var isCorrection = false
    private(set) var withdrawal: Withdrawal?

    /// A desk writes a few; a hostile sender may have a hundred thousand.
    private static let mostNotes = 200

    /// No signals.
    static let none = DeskSignals()

    private init() {}

    /// - Parameters:
    ///   - labels: keyword, version: words for machines as much as for people.
    ///   - lines: notes, where a signal may be anywhere in the line.
    ///   - above: a line at the head of the text where a story would have none.
    ///   - prose: headline, then the beginning of the text, where it must be complete.
    ///   - pleas: sentences of the text that may withdraw another story, and mean nothing for this one.
    ///   - length: of the text, as `length(of:)` counts it; nil where only its beginning is at hand.
    ///   - date: of this copy; embargoes often omit the year, and the day.
    ///   - order: of day and month, which nothing but embargoes needs.
    init(
        labels: [String], lines: [String], above: [String] = [], prose: [String] = [], pleas: [String] = [],
        length: Int? = nil, date: WireDate?, defaultZone: Zone, order: DayOrder
    ) {
        let time = EmbargoTime(date: date, defaultZone: defaultZone, order: order)
        for label in labels { read(label: label, time) }
        for line in lines.prefix(Self.mostNotes) { read(DeskWords(line, in: .note), time) }
        for line in above { read(DeskWords(line, in: .above), time) }
        let said = prose.map { DeskWords($0, in: .prose) }
        let length = length ?? Self.length(of: prose.dropFirst())
        for words in said { read(words, time, isBrief: length <= Self.longestBrief) }
        for plea in pleas { withdrawal = withdrawal ?? DeskWords(plea, in: .prose).orderedWithdrawal }
        if withdrawal == nil, let headline = said.first,
            headline.isKillLabelled || headline.announcesKill && length <= Self.longestNotice,
            (prose.dropFirst() + pleas).contains(where: headline.announces)
        {
            withdrawal = .kill
        }
    }

    /// How many characters texts have together, up to those of the longest notice.
    static func length(of texts: some Sequence<String>) -> Int {
        var length = 0
        for text in texts {
            length += text.unicodeScalars.prefix(longestNotice + 1).count
            if length > longestNotice { break }
        }
        return length
    }

    /// A text in which a story tells nothing yet, in characters; of notices none is longer than the other.
    static let longestBrief = 120
    static let longestNotice = 600

    /// Whether a line to desks says that the copy corrects.
    static func isCorrection(_ line: String) -> Bool {
        DeskWords(line, in: .note).isCorrection
    }

    /// An embargo without an exact time holds the copy until the desk has read the line.
    var status: PubStatus {
        embargoLine != nil && embargo == nil || withdrawal != nil ? .withheld : .usable
    }

    /// Of copy that a desk has released as it is, whatever its lines say.
    var released: DeskSignals {
        var signals = DeskSignals.none
        signals.isCorrection = isCorrection
        return signals
    }

    /// These signals with another stated embargo; nil means an unknown time.
    func holding(_ line: String, until end: WireDate?) -> DeskSignals {
        var signals = self
        signals.hold(line, until: end)
        return signals
    }

    /// The line, among those for desks and those of the text about itself, that says what was wrong and more than the
    /// word.
    static func correctionNote(in lines: [String]) -> String? {
        lines.prefix(mostNotes).lazy.map { DeskWords($0, in: .note) }
            .first { $0.isCorrection && $0.opening.count > 1 }
            .map { Sanitizer.line($0.bare) }
    }

    /// The question for the desk about copy in which every transmission has its own number.
    ///
    /// - Parameter story: the number of the corrected story, if certain.
    func doubt(correcting story: String?) -> WireDoubt? {
        doubt ?? (isCorrection && story == nil ? .correction : nil)
    }

    /// The question for the desk, as long as the withdrawn story is unknown.
    var doubt: WireDoubt? {
        if withdrawal != nil { return .withdrawal }
        return embargo == nil ? embargoLine.map { .embargo(Sanitizer.line($0)) } : nil
    }
}

extension DeskSignals {
    private mutating func read(label: String, _ time: EmbargoTime) {
        let words = DeskTokens(label).words
        if words.contains(where: { DeskWords.corrections.contains($0) && $0 != "richtig" }) { isCorrection = true }
        // Keywords of stories are `elimination` and `withdrawal` too; versions are in capitals.
        let isCapital = !label.unicodeScalars.contains { $0.properties.isLowercase }
        let isKill = words.contains { DeskWords.kills.contains($0) || $0 == "withdrawal" }
        if isKill && isCapital || words == ["kill"] { withdrawal = .kill }
        if words.contains(where: { DeskWords.isEmbargo($0) && $0 != "embargo" }) { hold(label, until: nil) }
        for (index, word) in words.enumerated() where word == "adv" {
            let day = index + 1 < words.count ? Int(words[index + 1]) : nil
            hold(label, until: day.flatMap { $0.isDayOfMonth ? time.advance(to: $0) : nil })
        }
        // `HFR` is "hold for release".
        if isCapital, !words.isEmpty, ["hfr", "hold", "advance"].contains(words[0]) { hold(label, until: nil) }
    }

    /// - Parameter isBrief: whether the text is so short that one word beside its headline withdraws it.
    private mutating func read(_ words: DeskWords, _ time: EmbargoTime, isBrief: Bool = true) {
        if words.isEmbargo { hold(words.line, until: time.end(of: words.line)) }
        if words.isCorrection { isCorrection = true }
        if let found = isBrief ? words.withdrawal : words.orderedWithdrawal { withdrawal = withdrawal ?? found }
    }

    /// Of several lines the one with a time counts, and of several times the latest.
    private mutating func hold(_ line: String, until end: WireDate?) {
        guard embargoLine != nil else {
            (embargoLine, embargo) = (line, end)
            return
        }
        guard let end, embargo.map({ $0.instant < end.instant }) ?? true else { return }
        (embargoLine, embargo) = (line, end)
    }
}
