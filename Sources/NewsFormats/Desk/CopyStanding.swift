import NewsModel

/// Whether copy may be shown: one rule for all formats on what the format states and what lines say to desks.
struct CopyStanding {
    let status: PubStatus
    let embargo: WireDate?
    /// The question for the desk about copy that its lines withhold, and not its status.
    let doubt: WireDoubt?

    /// A stated status that withholds stands. Other copy is withheld by a line that withdraws it, by one with an
    /// embargo if no time is known, and if it is not for readers.
    ///
    /// - Parameters:
    ///   - embargo: as stated, or by a line.
    ///   - hold: what else holds the copy, if no time is known.
    ///   - forDesks: why it is not for readers; asked only where the rest lets it be shown.
    init(
        stated: PubStatus, embargo: WireDate?, signals: DeskSignals, hold: String? = nil,
        forDesks: @autoclosure () -> WireDoubt?
    ) {
        self.embargo = embargo
        let isHeld = signals.withdrawal != nil || embargo == nil && (signals.status == .withheld || hold != nil)
        let question =
            isHeld ? signals.doubt ?? hold.map { .embargo($0) } : stated == .usable ? forDesks() : nil
        status = stated == .usable && (isHeld || question != nil) ? .withheld : stated
        self.doubt = stated == .usable ? question : nil
    }
}
