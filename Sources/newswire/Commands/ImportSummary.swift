import Glibc
import Ingest
import NewsModel

/// Counts the results, and shows the progress of a long import.
struct ImportSummary {
    private static let longImport = 500

    let total: Int
    /// Whether nothing was stored.
    let isRehearsal: Bool
    private var counts: [Receipt.Outcome: Int] = [:]
    private var isProgressShown = false
    /// Why lines could not be printed.
    private(set) var unreported: StandardStreams.WriteFailure?

    init(total: Int, isRehearsal: Bool = false) {
        self.total = total
        self.isRehearsal = isRehearsal
    }

    var isAnyRefused: Bool {
        counts[.refused] != nil
    }

    var text: String {
        let outcomes: [Receipt.Outcome] = [.stored, .updated, .unchanged, .held, .refused]
        let parts = outcomes.compactMap { outcome in counts[outcome].map { "\($0) \(outcome.rawValue)" } }
        let items = counts.values.reduce(0, +)
        return "\(items) \(items == 1 ? "item" : "items")" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
            + (isRehearsal ? "; nothing was stored (--dry-run)" : "")
    }

    mutating func count(_ result: ImportResult) {
        counts[result.outcome, default: 0] += 1
    }

    /// Prints lines at once, since their reader waits; a failure to print does not stop an import.
    mutating func report(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        do {
            try say(lines.joined(separator: "\n"))
        } catch {
            if !error.isClosedPipe { unreported = error }
        }
    }

    /// Only on a terminal, and only if the results themselves are not printed on it.
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
}

extension ImportResult {
    /// The item as ninjs, with `file`, `result` and, if there is one, `reason` before its own keys.
    var jsonLine: String {
        let facts = [
            "file": file, "result": outcome.rawValue, "reason": reason, "remark": remark, "package": package,
            "picture": picture,
        ]
        let head = FactLine.write(facts.compactMapValues { $0 })
        guard let item, item != "{}" else { return head }
        return head.dropLast() + "," + item.dropFirst()
    }
}
