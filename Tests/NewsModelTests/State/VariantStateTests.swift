import NewsModel
import Testing

/// One step in the life of a variant, at a second of the tests' clock.
private enum Step: Sendable {
    case copy(
        _ headline: String, Int64, version: Int? = nil, status: PubStatus = .usable, embargo: Int64? = nil,
        correction: Bool = false, repeats: Bool = false, dated: String? = nil, ago: Bool = false)
    case act(Act, Int64)
    /// The embargo's end is entered.
    case time(Int64)
    case expiry(Int64)
    case sibling(Int64)
}

/// A variant that lives through steps and keeps what the rules have said.
private struct Life {
    var state = VariantState(
        id: VariantID("v"), key: WireKey(provider: "lusa", providerID: "1", language: tag("en")))
    var journal = Journal()
    var said: [String] = []

    init(_ steps: [Step]) {
        for step in steps { take(step) }
    }

    mutating func take(_ step: Step) {
        switch step {
        case .copy(
            let headline, let second, let version, let status, let embargo, let correction, let repeats, let dated,
            let ago):
            var content = content(headline)
            content.versionDate = dated.flatMap { WireDate(rfc3339: "2026-11-\(ago ? 13 : 14)T\($0):00+08:00") }
            let item = WireItem(
                providerVersion: version, status: status, embargo: embargo.map { WireDate(at($0)) },
                isCorrection: correction, content: content)
            let result = state.receive(
                Submission(key: state.key, item: item), isKnown: false, repeatsShown: repeats, at: Moment(at(second)),
                journal: &journal)
            said.append(Self.word(for: result))
        case .act(let act, let second):
            do {
                try state.perform(act, offset: 0, at: Moment(at(second)), journal: &journal)
                said.append("done")
            } catch {
                said.append("no")
            }
        case .time(let second): state.endEmbargo(at: Moment(at(second)), journal: &journal)
        case .expiry(let second): state.expireNow(at: at(second), journal: &journal)
        case .sibling(let second): state.moveLinks(at: at(second), journal: &journal)
        }
    }

    /// What readers would find, the number of the version, and when it was listed.
    var outcome: String {
        let text = state.shown.map(headline) ?? "nothing"
        let kind = state.isPublic ? "public" : state.isNotice ? "notice" : state.shown == nil ? "hidden" : "gone"
        return "\(kind) \(text)"
    }

    func headline(_ version: Int) -> String {
        guard let draft = journal.versions.first(where: { $0.number == version }) else { return "?" }
        switch draft.text {
        case .new(let content): return content.headline
        case .of(let version): return headline(version)
        }
    }

    var kinds: [Change.Kind] {
        journal.changes.map(\.kind)
    }

    private static func word(for result: Receipt.Result) -> String {
        switch result {
        case .stored: "stored"
        case .updated: "updated"
        case .unchanged: "unchanged"
        case .held: "held"
        case .refused: "refused"
        }
    }
}

@Suite("What copy and acts do to a variant")
struct VariantStateTests {
    private struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let steps: [Step]
        let said: String
        let outcome: String
        let kinds: [Change.Kind]

        init(_ name: String, _ steps: [Step], _ said: String, _ outcome: String, _ kinds: [Change.Kind]) {
            testDescription = name
            self.steps = steps
            self.said = said
            self.outcome = outcome
            self.kinds = kinds
        }
    }

    private static let copy: [Row] = [
        Row("first copy is public", [.copy("A", 1)], "stored", "public A", [.release]),
        Row("changed copy", [.copy("A", 1), .copy("B", 2)], "stored updated", "public B", [.release, .update]),
        Row(
            "a correction by wire", [.copy("A", 1), .copy("B", 2, correction: true)], "stored updated", "public B",
            [.release, .correction]),
        Row(
            "an older version of the provider's", [.copy("B", 1, version: 2), .copy("A", 2, version: 1)], "stored held",
            "public B", [.release]),
        Row(
            "an older copy without numbers, by its date",
            [.copy("B", 1, dated: "12:00"), .copy("A", 2, dated: "10:00")],
            "stored held", "public B", [.release]),
        Row(
            "a newer one behind it",
            [.copy("B", 1, dated: "12:00"), .copy("A", 2, dated: "10:00"), .copy("C", 3, dated: "12:30")],
            "stored held updated", "public C", [.release, .update]),
        Row(
            "copy of the same date, as after a correction that leaves the date as it is",
            [.copy("A", 1, dated: "12:00"), .copy("B", 2, correction: true, dated: "12:00")], "stored updated",
            "public B", [.release, .correction]),
        Row(
            "copy dated by the day alone", [.copy("A", 1, dated: "12:00"), .copy("B", 2, dated: "00:00")],
            "stored updated", "public B", [.release, .update]),
        Row(
            "copy with a time after copy dated by the day alone",
            [.copy("A", 1, dated: "00:00"), .copy("B", 2, dated: "23:00", ago: true)], "stored updated", "public B",
            [.release, .update]),
        Row(
            "copy of which one has no date", [.copy("A", 1, dated: "12:00"), .copy("B", 2)], "stored updated",
            "public B",
            [.release, .update]),
        Row(
            "what has no date in between",
            [.copy("A", 1, dated: "12:00"), .copy("B", 2), .copy("C", 3, dated: "10:00")],
            "stored updated updated", "public C", [.release, .update, .update]),
        Row(
            "a number before a date",
            [.copy("A", 1, version: 1, dated: "12:00"), .copy("B", 2, version: 2, dated: "10:00")], "stored updated",
            "public B", [.release, .update]),
        Row(
            "a number that came to copy without one",
            [.copy("A", 1, dated: "12:00"), .copy("B", 2, version: 1, dated: "10:00")], "stored updated", "public B",
            [.release, .update]),
        Row(
            "a withdrawal of an older date",
            [.copy("A", 1, dated: "12:00"), .copy("B", 2, status: .withheld, dated: "10:00")], "stored updated",
            "notice A", [.release, .withhold]),
        Row(
            "a cancel of an older date",
            [.copy("A", 1, dated: "12:00"), .copy("B", 2, status: .canceled, dated: "10:00")], "stored updated",
            "notice A", [.release, .cancel]),
        Row(
            "an older copy does not let out what is under embargo, nor take its place",
            [.copy("B", 1, embargo: 9, dated: "12:00"), .copy("A", 2, dated: "10:00"), .time(9)], "held held",
            "public B", [.release]),
        Row(
            "nor what waits behind a public text",
            [
                .copy("A", 1, dated: "09:00"), .copy("C", 2, embargo: 9, dated: "12:00"), .copy("B", 3, dated: "10:00"),
                .time(9),
            ],
            "stored held held", "public C", [.release, .update]),
        Row("embargoed first copy", [.copy("A", 1, embargo: 9)], "held", "hidden nothing", []),
        Row("an embargo that has ended", [.copy("A", 9, embargo: 5)], "stored", "public A", [.release]),
        Row("the embargo's end", [.copy("A", 1, embargo: 9), .time(9)], "held", "public A", [.release]),
        Row(
            "a longer embargo does not let the first text out",
            [.copy("A", 1, embargo: 9), .copy("B", 2, embargo: 20), .time(9)], "held held", "hidden nothing", []),
        Row(
            "an embargoed update leaves what is public", [.copy("A", 1), .copy("B", 2, embargo: 9)], "stored held",
            "public A", [.release]),
        Row(
            "an embargoed update at its time", [.copy("A", 1), .copy("B", 2, embargo: 9), .time(9)], "stored held",
            "public B", [.release, .update]),
        Row(
            "late copy is shown before an update under embargo",
            [.copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9), .copy("B", 3, version: 2)],
            "stored held updated", "public B", [.release, .update]),
        Row(
            "and the update at its time",
            [.copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9), .copy("B", 3, version: 2), .time(9)],
            "stored held updated", "public C", [.release, .update, .update]),
        Row(
            "late copy before two updates under embargo, and nothing of the first of them",
            [
                .copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9),
                .copy("D", 3, version: 4, embargo: 20),
                .copy("B", 4, version: 2), .copy("E", 5, version: 3), .time(9),
            ], "stored held held updated held", "public B", [.release, .update]),
        Row(
            "older late copy after newer late copy",
            [
                .copy("A", 1, version: 1), .copy("D", 2, version: 4, embargo: 9), .copy("C", 3, version: 3),
                .copy("B", 4, version: 2),
            ], "stored held updated held", "public C", [.release, .update]),
        Row(
            "a late withholding withdraws what is public until the update's time",
            [
                .copy("A", 1, version: 3), .copy("C", 2, version: 5, embargo: 9),
                .copy("", 3, version: 4, status: .withheld),
            ], "stored held updated", "notice A", [.release, .withhold]),
        Row(
            "and the update is shown at its time",
            [
                .copy("A", 1, version: 3), .copy("C", 2, version: 5, embargo: 9),
                .copy("B", 3, version: 4, status: .withheld), .time(9),
            ], "stored held updated", "public C", [.release, .withhold, .restore]),
        Row(
            "late copy after a late withholding, and nothing from before it",
            [
                .copy("A", 1, version: 1), .copy("E", 2, version: 5, embargo: 9),
                .copy("", 3, version: 3, status: .withheld), .copy("B", 4, version: 2), .copy("D", 5, version: 4),
            ], "stored held updated held updated", "public D", [.release, .withhold, .restore]),
        Row(
            "a withholding from before what readers see is history",
            [
                .copy("A", 1, version: 3), .copy("C", 2, version: 5, embargo: 9),
                .copy("", 3, version: 2, status: .withheld),
            ], "stored held held", "public A", [.release]),
        Row(
            "and is no version",
            [
                .copy("A", 1, version: 3), .copy("", 2, version: 2, status: .withheld), .copy("B", 3, version: 4),
            ], "stored held updated", "public B", [.release, .update]),
        Row(
            "late copy with an embargo of its own is history",
            [.copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9), .copy("B", 3, version: 2, embargo: 8)],
            "stored held held", "public A", [.release]),
        Row(
            "late copy of what was never public waits for the newest",
            [.copy("B", 1, version: 1, embargo: 5), .copy("C", 1, version: 3, embargo: 9), .copy("B", 2, version: 2)],
            "held held held", "hidden nothing", []),
        Row(
            "late copy after the desk has moved the embargo",
            [
                .copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9),
                .act(.embargo(until: WireDate(at(20))), 3), .copy("B", 4, version: 2),
            ], "stored held done held", "public A", [.release]),
        Row(
            "late copy of what the desk withholds",
            [
                .copy("A", 1, version: 1), .copy("C", 2, version: 3, embargo: 9), .act(.withhold(reason: nil), 3),
                .copy("B", 4, version: 2),
            ], "stored held done held", "notice A", [.release, .withhold]),
        Row(
            "what readers see comes again in place of an update under embargo",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .copy("A", 3, repeats: true), .time(9)],
            "stored held updated", "public A", [.release]),
        Row(
            "the same under the desk's embargo",
            [
                .copy("A", 1), .copy("B", 2, embargo: 9), .act(.embargo(until: WireDate(at(20))), 3),
                .copy("A", 4, repeats: true), .time(20),
            ], "stored held done held", "public A", [.release]),
        Row(
            "the same, withheld and released",
            [
                .copy("A", 1), .copy("B", 2, embargo: 9), .act(.embargo(until: WireDate(at(20))), 3),
                .copy("A", 4, repeats: true), .act(.withhold(reason: nil), 5), .act(.release, 21),
            ], "stored held done held done done", "public A", [.release, .withhold, .restore]),
        Row(
            "the same, with the text corrected meanwhile and the copy accepted",
            [
                .copy("A", 1), .copy("B", 2, embargo: 9), .act(.embargo(until: WireDate(at(20))), 3),
                .copy("A", 4, repeats: true), .act(.correct(content("C"), note: "n"), 5), .act(.accept, 6),
                .act(.release, 7),
            ], "stored held done held done done done", "public A", [.release, .correction, .update]),
        Row(
            "a kill by wire", [.copy("A", 1), .copy("", 2, status: .canceled)], "stored updated", "notice A",
            [.release, .cancel]),
        Row(
            "a kill by wire with another text", [.copy("A", 1), .copy("KILLED", 2, status: .canceled)],
            "stored updated", "notice A", [.release, .cancel]),
        Row(
            "a kill by wire with an embargo in its copy",
            [.copy("A", 1), .copy("A", 2, status: .canceled, embargo: 9)],
            "stored updated", "notice A", [.release, .cancel]),
        Row(
            "a kill of an older version wins all the same",
            [.copy("B", 1, version: 2), .copy("", 2, version: 1, status: .canceled)], "stored updated", "notice B",
            [.release, .cancel]),
        Row(
            "a kill before release", [.copy("A", 1, embargo: 9), .copy("", 2, status: .canceled), .time(9)],
            "held held",
            "hidden nothing", []),
        Row(
            "nothing revives", [.copy("A", 1), .copy("", 2, status: .canceled), .copy("B", 3, version: 9)],
            "stored updated refused", "notice A", [.release, .cancel]),
        Row(
            "the same kill again", [.copy("A", 1), .copy("", 2, status: .canceled), .copy("", 3, status: .canceled)],
            "stored updated unchanged", "notice A", [.release, .cancel]),
        Row(
            "withheld by wire", [.copy("A", 1), .copy("", 2, status: .withheld)], "stored updated", "notice A",
            [.release, .withhold]),
        Row(
            "the provider's next copy restores", [.copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3)],
            "stored updated updated", "public B", [.release, .withhold, .restore]),
        Row(
            "the text of a withholding waits", [.copy("A", 1), .copy("B", 2, status: .withheld)], "stored updated",
            "notice A", [.release, .withhold]),
        Row(
            "every text of a withholding is kept",
            [.copy("A", 1), .copy("B", 2, status: .withheld), .copy("C", 3, status: .withheld), .act(.release, 4)],
            "stored updated updated done", "public C", [.release, .withhold, .restore]),
        Row(
            "withheld first copy", [.copy("A", 1, status: .withheld)], "held", "hidden nothing", []),
        Row(
            "withheld first copy, released", [.copy("A", 1, status: .withheld), .act(.release, 2)], "held done",
            "public A", [.release]),
        Row(
            "an embargo's end does not restore what the wire withholds",
            [.copy("A", 1, embargo: 9), .copy("", 2, status: .withheld), .time(9)], "held held", "hidden nothing", []),
        Row(
            "nor the end of an update's embargo",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .copy("", 3, status: .withheld), .time(9)],
            "stored held updated", "notice A", [.release, .withhold]),
        Row(
            "embargoed copy restores what the wire withheld at the embargo's end",
            [.copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 9), .time(9)],
            "stored updated held", "public B", [.release, .withhold, .restore]),
        Row(
            "until then the notice stands",
            [.copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 9), .time(8)],
            "stored updated held", "notice A", [.release, .withhold]),
        Row(
            "withheld once more before the embargo's end",
            [
                .copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 9),
                .copy("", 4, status: .withheld), .time(9),
            ], "stored updated held updated", "notice A", [.release, .withhold]),
    ]

    private static let acts: [Row] = [
        Row(
            "what its provider took back stays so when the text that replaces it is released",
            [
                .copy("A", 1), .copy("B", 2, status: .withheld), .copy("C", 3, embargo: 20), .act(.release, 4),
            ], "stored updated held done", "public C", [.release, .withhold, .restore]),
        Row(
            "and stays so when the desk corrects it",
            [
                .copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 20),
                .act(.correct(content("C"), note: "n"), 4), .act(.correct(content("D"), note: "n"), 5),
            ], "stored updated held done done", "notice A", [.release, .withhold]),
        Row(
            "or had corrected it",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("", 3, status: .withheld),
                .copy("C", 4, embargo: 20), .act(.correct(content("D"), note: "n"), 5),
            ], "stored done updated held done", "notice B", [.release, .correction, .withhold]),
        Row(
            "until the desk releases its own text",
            [
                .copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 20),
                .act(.correct(content("C"), note: "n"), 4), .act(.release, 5),
            ], "stored updated held done done", "public C", [.release, .withhold, .correction]),
        Row(
            "or takes the copy, which keeps its embargo",
            [
                .copy("A", 1), .copy("", 2, status: .withheld), .copy("B", 3, embargo: 20),
                .act(.correct(content("C"), note: "n"), 4), .act(.accept, 5), .time(20),
            ], "stored updated held done done", "public B", [.release, .withhold, .restore]),
        Row(
            "a correction", [.copy("A", 1), .act(.correct(content("B"), note: "n"), 2)], "stored done", "public B",
            [.release, .correction]),
        Row(
            "wire copy after a correction", [.copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3)],
            "stored done held", "public B", [.release, .correction]),
        Row(
            "accepted",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3), .act(.accept, 4),
                .copy("D", 5),
            ],
            "stored done held done updated", "public D", [.release, .correction, .update, .update]),
        Row(
            "accepted, under its embargo",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3, embargo: 9), .act(.accept, 4),
            ], "stored done held done", "public B", [.release, .correction]),
        Row(
            "accepted, as the correction that it is",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3, correction: true),
                .act(.accept, 4),
            ], "stored done held done", "public C", [.release, .correction, .correction]),
        Row(
            "rejected",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3), .act(.reject, 4),
                .act(.accept, 5), .copy("D", 6),
            ], "stored done held done no held", "public B", [.release, .correction]),
        Row(
            "rejected, after its provider has withheld the variant and released it",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("", 3, status: .withheld),
                .copy("C", 4), .act(.reject, 5),
            ], "stored done updated held done", "public B", [.release, .correction, .withhold, .restore]),
        Row(
            "the same, corrected while it was withheld",
            [
                .copy("A", 1), .copy("", 2, status: .withheld), .act(.correct(content("B"), note: "n"), 3),
                .copy("C", 4), .act(.reject, 5),
            ], "stored updated done held done", "public B", [.release, .withhold, .correction]),
        Row(
            "the same, before it was ever public",
            [
                .copy("A", 1, status: .withheld), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3),
                .act(.reject, 4),
            ], "held done held done", "public B", [.release]),
        Row(
            "rejected while the desk withholds",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .act(.withhold(reason: nil), 3),
                .copy("C", 4), .act(.reject, 5),
            ], "stored done done held done", "notice B", [.release, .correction, .withhold]),
        Row(
            "a correction under embargo", [.copy("A", 1, embargo: 9), .act(.correct(content("B"), note: "n"), 2)],
            "held done", "hidden nothing", []),
        Row(
            "and at its end", [.copy("A", 1, embargo: 9), .act(.correct(content("B"), note: "n"), 2), .time(9)],
            "held done", "public B", [.release]),
        Row(
            "a correction does not wait for an update's embargo",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .act(.correct(content("C"), note: "n"), 3), .time(9)],
            "stored held done", "public C", [.release, .correction]),
        Row(
            "the update waits for the desk",
            [
                .copy("A", 1), .copy("B", 2, embargo: 9), .act(.correct(content("C"), note: "n"), 3), .act(.accept, 4),
                .time(9),
            ], "stored held done done", "public B", [.release, .correction, .update]),
        Row(
            "withheld and restored", [.copy("A", 1), .act(.withhold(reason: "r"), 2), .act(.release, 3)],
            "stored done done", "public A", [.release, .withhold, .restore]),
        Row(
            "wire copy does not restore what the desk withheld",
            [.copy("A", 1), .act(.withhold(reason: nil), 2), .copy("B", 3)], "stored done held", "notice A",
            [.release, .withhold]),
        Row(
            "it is shown with the release",
            [.copy("A", 1), .act(.withhold(reason: nil), 2), .copy("B", 3), .act(.release, 4)],
            "stored done held done", "public B", [.release, .withhold, .restore]),
        Row(
            "the desk takes a withholding over from the wire",
            [.copy("A", 1), .copy("", 2, status: .withheld), .act(.withhold(reason: nil), 3), .copy("B", 4)],
            "stored updated done held", "notice A", [.release, .withhold]),
        Row(
            "restored before an update's embargo has ended",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .act(.withhold(reason: nil), 3), .act(.release, 4)],
            "stored held done done", "public A", [.release, .withhold, .restore]),
        Row(
            "restored after it",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .act(.withhold(reason: nil), 3), .time(9), .act(.release, 10)],
            "stored held done done", "public B", [.release, .withhold, .restore]),
        Row(
            "an embargo outlasts a withholding",
            [.copy("A", 1, embargo: 9), .act(.withhold(reason: nil), 2), .act(.release, 3)], "held done done",
            "hidden nothing", []),
        Row(
            "older copy that came meanwhile is not what is released",
            [
                .copy("B", 1, version: 2, status: .withheld, embargo: 9), .copy("A", 2, version: 1), .act(.release, 3),
                .time(9),
            ], "held held done", "public B", [.release]),
        Row(
            "an embargo lifted early", [.copy("A", 1, embargo: 9), .act(.release, 2)], "held done", "public A",
            [.release]),
        Row(
            "an embargo extended",
            [.copy("A", 1, embargo: 9), .act(.embargo(until: WireDate(at(20))), 2), .time(9)], "held done",
            "hidden nothing", []),
        Row(
            "and over", [.copy("A", 1, embargo: 9), .act(.embargo(until: WireDate(at(20))), 2), .time(20)], "held done",
            "public A", [.release]),
        Row(
            "a kill", [.copy("A", 1), .act(.cancel(reason: "r"), 2)], "stored done", "notice A", [.release, .cancel]),
        Row(
            "a kill of what is withheld",
            [.copy("A", 1), .act(.withhold(reason: nil), 2), .act(.cancel(reason: nil), 3)], "stored done done",
            "notice A", [.release, .withhold, .cancel]),
        Row(
            "a kill with an update under embargo",
            [.copy("A", 1), .copy("B", 2, embargo: 9), .act(.cancel(reason: nil), 3), .time(9)], "stored held done",
            "notice A", [.release, .cancel]),
        Row("expiry", [.copy("A", 1), .expiry(2)], "stored", "gone A", [.release, .expire]),
        Row(
            "copy after the expiry", [.copy("A", 1), .expiry(2), .copy("B", 3)], "stored held", "gone A",
            [.release, .expire]),
        Row(
            "expiry of a notice", [.copy("A", 1), .act(.withhold(reason: nil), 2), .expiry(3)], "stored done", "gone A",
            [.release, .withhold, .expire]),
        Row(
            "expiry before the embargo's end", [.copy("A", 1, embargo: 9), .expiry(5), .time(9)], "held",
            "hidden nothing", []),
        Row("a sibling came", [.copy("A", 1), .sibling(2)], "stored", "public A", [.release, .links]),
        Row(
            "a sibling came while an update waits", [.copy("A", 1), .copy("B", 2, embargo: 9), .sibling(3), .time(9)],
            "stored held", "public B", [.release, .links, .update]),
        Row("a sibling of what is hidden", [.copy("A", 1, embargo: 9), .sibling(2)], "held", "hidden nothing", []),
    ]

    private static let refusals: [Row] = [
        Row("release of what is public", [.copy("A", 1), .act(.release, 2)], "stored no", "public A", [.release]),
        Row(
            "embargo of what is public", [.copy("A", 1), .act(.embargo(until: WireDate(at(9))), 2)], "stored no",
            "public A", [.release]),
        Row("nothing to accept", [.copy("A", 1), .act(.accept, 2)], "stored no", "public A", [.release]),
        Row("nothing to reject", [.copy("A", 1), .act(.reject, 2)], "stored no", "public A", [.release]),
        Row(
            "release of what has expired",
            [.copy("A", 1), .act(.withhold(reason: nil), 2), .expiry(3), .act(.release, 4)], "stored done no", "gone A",
            [.release, .withhold, .expire]),
        Row(
            "another embargo of what has expired",
            [.copy("A", 1, embargo: 9), .expiry(3), .act(.embargo(until: WireDate(at(20))), 4)], "held no",
            "hidden nothing", []),
        Row(
            "a correction of what has expired",
            [.copy("A", 1), .expiry(2), .act(.correct(content("B"), note: "n"), 3)], "stored no", "gone A",
            [.release, .expire]),
        Row(
            "copy accepted after the expiry",
            [
                .copy("A", 1), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3), .expiry(4), .act(.accept, 5),
            ], "stored done held no", "gone B", [.release, .correction, .expire]),
        Row(
            "a second expiry", [.copy("A", 1), .expiry(2), .act(.expire(at: at(9)), 3)], "stored no", "gone A",
            [.release, .expire]),
    ]

    private static let corrected: [Step] = [
        .copy("A", 1, embargo: 9), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3, embargo: 20),
    ]

    private static let extended: [Row] = [
        Row(
            "a longer embargo does not let the desk's text out either", corrected + [.time(9)], "held done held",
            "hidden nothing", []),
        Row("but at its own time", corrected + [.time(9), .time(20)], "held done held", "public B", [.release]),
        Row(
            "a shorter one leaves the desk's text where it is",
            [
                .copy("A", 1, embargo: 9), .act(.correct(content("B"), note: "n"), 2), .copy("C", 3, embargo: 5),
                .time(5),
            ],
            "held done held", "hidden nothing", []),
    ]

    @Test("copy that waits for the desk moves only the time of what was never public", arguments: extended)
    private func deskText(row: Row) {
        check(row)
    }

    @Test("what has expired is not withheld for the desk to judge")
    func expired() {
        var life = Life([.copy("A", 1), .expiry(2)])
        let before = life.state
        #expect(!life.state.withholdForDesk(because: "r", at: at(3), journal: &life.journal))
        #expect(life.state == before)
    }

    @Test("wire copy leaves a variant as the table says", arguments: copy)
    private func wireCopy(row: Row) {
        check(row)
    }

    @Test("acts leave a variant as the table says", arguments: acts)
    private func deskActs(row: Row) {
        check(row)
    }

    @Test("an act that cannot be done changes nothing", arguments: refusals)
    private func refusedActs(row: Row) {
        check(row)
        let before = Life(Array(row.steps.dropLast()))
        #expect(Life(row.steps).state == before.state)
    }

    @Test(
        "after a cancel every act is refused",
        arguments: [
            .correct(content("B"), note: "n"), .cancel(reason: nil), .withhold(reason: nil), .release,
            .embargo(until: WireDate(at(9))), .expire(at: at(9)), .accept, .reject,
        ] as [Act])
    func afterCancel(act: Act) {
        let killed = Life([.copy("A", 1), .act(.cancel(reason: nil), 2)])
        var life = killed
        life.take(.act(act, 3))
        #expect(life.said.last == "no")
        #expect(life.state == killed.state)
        #expect(life.journal.versions == killed.journal.versions)
    }

    @Test("no version that is shown carries an embargo still to come")
    func shownVersionsAreFree() {
        for row in Self.copy + Self.acts + Self.extended {
            let life = Life(row.steps)
            let shown = life.journal.versions.first { $0.number == life.state.shown }
            #expect((shown?.embargo?.instant ?? at(0)) <= at(20), "\(row.testDescription)")
            if let end = shown?.embargo?.instant, let updated = life.state.updated {
                #expect(end <= updated, "\(row.testDescription)")
            }
        }
    }

    private func check(_ row: Row) {
        let life = Life(row.steps)
        #expect(life.said.joined(separator: " ") == row.said)
        #expect(life.outcome == row.outcome)
        #expect(life.kinds == row.kinds)
        #expect(life.journal.versions.map(\.number) == Array(1...max(1, life.state.lastVersion)))
    }
}
