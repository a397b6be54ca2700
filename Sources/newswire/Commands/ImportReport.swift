import Glibc
import Ingest
import NewsModel

/// Counts what became of the copy, and shows how far a long import has come.
struct ImportSummary {
    private static let longImport = 500

    let total: Int
    /// Whether nothing was kept.
    let isRehearsal: Bool
    private var counts: [ImportResult.Outcome: Int] = [:]
    private var isProgressShown = false
    /// Why lines were lost that someone waited for.
    private(set) var unreported: StandardStreams.WriteFailure?

    init(total: Int, isRehearsal: Bool = false) {
        self.total = total
        self.isRehearsal = isRehearsal
    }

    var isAnyRefused: Bool {
        counts[.refused] != nil
    }

    var text: String {
        let outcomes: [ImportResult.Outcome] = [.stored, .updated, .unchanged, .held, .refused]
        let parts = outcomes.compactMap { outcome in counts[outcome].map { "\($0) \(outcome.rawValue)" } }
        let items = counts.values.reduce(0, +)
        return "\(items) \(items == 1 ? "item" : "items")" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
            + (isRehearsal ? "; nothing was stored (--dry-run)" : "")
    }

    mutating func count(_ result: ImportResult) {
        counts[result.result, default: 0] += 1
    }

    /// Prints lines at once, since whoever reads them waits; what cannot be printed does not stop an import.
    mutating func report(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        do {
            try say(lines.joined(separator: "\n"))
        } catch {
            if !error.isClosedPipe { unreported = error }
        }
    }

    /// Only for a person, and only where the results themselves do not pass by on the same screen.
    mutating func showProgress() {
        guard total >= Self.longImport, isatty(STDERR_FILENO) == 1, isatty(STDOUT_FILENO) == 0 else { return }
        let done = counts.values.reduce(0, +)
        StandardStreams.writeError("\r\(done) of \(total)")
        isProgressShown = true
    }

    mutating func clearProgress() {
        guard isProgressShown else { return }
        StandardStreams.writeError("\r\u{1B}[K")
        isProgressShown = false
    }

    mutating func endProgress() {
        clearProgress()
    }
}

extension ImportResult {
    /// The item as ninjs, with `file`, `result` and, where there is one, `reason` before its own keys.
    var jsonLine: String {
        let facts = [
            "file": file, "result": result.rawValue, "reason": reason, "remark": remark, "package": package,
            "picture": picture,
        ]
        let head = FactLine.write(facts.compactMapValues { $0 })
        guard let item, item != "{}" else { return head }
        return head.dropLast() + "," + item.dropFirst()
    }
}
