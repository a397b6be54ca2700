import NewsModel

/// What desks say to desks in lines of their own: embargo, correction, withdrawal of another story.
///
/// Only lines that the formats set apart are asked (keyword, version, headline, notes), never running text.
struct DeskSignals: Hashable {
    enum Withdrawal: Hashable {
        case kill, hold
    }

    /// `HOLD FOR RELEASE ...`, `Sperrfrist: ...`, `ADV12`: the line, and when the text may go out if it tells.
    private(set) var embargoLine: String?
    private(set) var embargo: WireDate?
    private(set) var isCorrection = false
    private(set) var withdrawal: Withdrawal?

    /// Nothing said.
    static let none = DeskSignals()

    private init() {}

    /// - Parameters:
    ///   - labels: keyword, version: words set for machines as much as for people.
    ///   - lines: notes, where a signal must begin the line.
    ///   - prose: headline and beginning of the text, where it must be set off by a colon or be said in full.
    ///   - date: of this copy; embargoes mostly leave out the year, and often the day.
    init(
        labels: [String], lines: [String], prose: [String] = [], date: WireDate?, defaultZone: Zone,
        isMonthFirst: Bool
    ) {
        for label in labels { read(label: label, date: date, defaultZone: defaultZone) }
        for line in lines {
            read(line: line, date: date, defaultZone: defaultZone, isMonthFirst: isMonthFirst)
        }
        for line in prose where Self.isSetOff(line) {
            read(line: line, date: date, defaultZone: defaultZone, isMonthFirst: isMonthFirst)
        }
    }

    /// An embargo that cannot be told by the minute holds the copy until the desk has read the line.
    var status: PubStatus {
        embargoLine != nil && embargo == nil || withdrawal != nil ? .withheld : .usable
    }

    /// What only a person can tell of copy whose every transmission has a number of its own.
    ///
    /// - Parameter story: the number of the one that it corrects, if that is sure.
    func doubt(correcting story: String?) -> WireDoubt? {
        doubt ?? (isCorrection && story == nil ? .correction : nil)
    }

    /// What only a person can tell, as long as nobody knows the story that is withdrawn.
    var doubt: WireDoubt? {
        if withdrawal != nil { return .withdrawal }
        return embargo == nil ? embargoLine.map { .embargo($0) } : nil
    }
}

extension DeskSignals {
    private mutating func read(label: String, date: WireDate?, defaultZone: Zone) {
        let words = label.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        if words.contains(where: { Self.corrections.contains($0) }) { isCorrection = true }
        if words.contains(where: { Self.kills.contains($0) }) { withdrawal = .kill }
        for (index, word) in words.enumerated() where word.hasPrefix("adv") {
            let digits = word == "adv" && index + 1 < words.count ? words[index + 1] : String(word.dropFirst(3))
            guard let day = Int(digits), (1...31).contains(day) else { continue }
            embargoLine = label
            embargo = Self.advance(to: day, from: date, defaultZone: defaultZone)
        }
    }

    private mutating func read(line: String, date: WireDate?, defaultZone: Zone, isMonthFirst: Bool) {
        let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        let text = words.drop { ["eds", "editors", "ed", "note", "attention", "eilmeldung"].contains($0) }
            .joined(separator: " ")
        if Self.embargoes.contains(where: { text.hasPrefix($0) }) || words.contains("sperrfrist") {
            embargoLine = line
            embargo = Self.release(line, date: date, defaultZone: defaultZone, isMonthFirst: isMonthFirst)
        }
        if Self.correctionOpenings.contains(where: { text.hasPrefix($0) }) { isCorrection = true }
        if let found = Self.withdrawal(text, line) { withdrawal = withdrawal ?? found }
    }

    /// Stories are about embargoes and corrections too.
    private static func isSetOff(_ line: String) -> Bool {
        let lowered = line.lowercased()
        let word = String(lowered.prefix { $0.isLetter })
        let isMarked = lowered.dropFirst(word.count).trimmed.hasPrefix(":")
        return isMarked
            && (correctionOpenings + embargoes + ["sperrfrist", "kill", "achtung"]).contains { word.hasPrefix($0) }
            || word == "elimination" || killOpenings.contains { lowered.hasPrefix($0) }
            || ["hold for release", "embargoed until", "embargoed for release"].contains { lowered.hasPrefix($0) }
            || lowered.hasPrefix("achtung") || lowered.hasPrefix("bitte")
    }

    /// Headlines in capitals say KILL of people: only what nothing else begins with is believed.
    private static func withdrawal(_ text: String, _ line: String) -> Withdrawal? {
        if killOpenings.contains(where: { text.hasPrefix($0) }) || text == "kill" || text == "elimination" {
            return .kill
        }
        let isMarked = ["KILL:", "KILL -", "ELIMINATION:", "KILL/", "ANNULATION"].contains { line.hasPrefix($0) }
        if isMarked { return .kill }
        let isGerman = text.hasPrefix("achtung") || text.hasPrefix("bitte")
        if isGerman, text.contains("nicht"), text.contains("verwenden") || text.contains("veröffentlichen") {
            return text.contains("vorerst") || text.contains("vorläufig") ? .hold : .kill
        }
        return text.hasPrefix("withhold") || text.hasPrefix("please withhold") ? .hold : nil
    }

    private static func release(
        _ line: String, date: WireDate?, defaultZone: Zone, isMonthFirst: Bool
    ) -> WireDate? {
        var words = DateWords(line, isMonthFirst: isMonthFirst)
        let statesDay = words.day != nil
        if let date, !statesDay {
            let civil = CivilDate(date.instant, offset: date.offset)
            (words.year, words.month, words.day) = (civil.year, civil.month, civil.day)
        }
        guard let found = words.date(defaultZone: defaultZone, near: date, needsTime: true) else { return nil }
        // Filed at ten at night for six in the morning.
        let isPast = date.map { found.instant < $0.instant } ?? false
        return isPast && !statesDay
            ? WireDate(found.instant.adding(seconds: 86_400), offset: found.offset) : found
    }

    /// Copy sent in advance for the papers of a day: the next day of the month that has that number.
    private static func advance(to day: Int, from date: WireDate?, defaultZone: Zone) -> WireDate? {
        guard let date else { return nil }
        let civil = CivilDate(date.instant, offset: defaultZone.offset(at: date.instant))
        for step in 0...2 {
            let month = (civil.month - 1 + step) % 12 + 1
            let year = civil.year + (civil.month - 1 + step) / 12
            guard let release = CivilDate(year: year, month: month, day: day), step > 0 || day >= civil.day
            else { continue }
            return WireDate(release, in: defaultZone)
        }
        return nil
    }

    private static let embargoes = [
        "hold for release", "embargo", "for release at", "for release on", "not for publication before",
        "not for release before", "release at",
    ]
    private static let corrections: Set<String> = [
        "correction", "corrective", "berichtigung", "korrektur", "rectificatif", "rettifica", "rectificación",
        "correção",
    ]
    private static let correctionOpenings = [
        "correction", "corrects", "corrective", "correcting", "berichtigung", "korrektur", "rectificatif",
        "rettifica", "achtung berichtigung", "correção", "corrección", "richtig",
    ]
    private static let kills: Set<String> = ["kill", "elimination", "annulation", "withdrawal"]
    private static let killOpenings = [
        "mandatory kill", "bulletin kill", "urgent kill", "disregard", "please disregard", "please kill", "kill bc ",
        "kill am ", "kill pm ", "kill the ", "this story has been withdrawn", "withdrawn",
    ]
}
