public import Ingest

/// The ways in which copy comes in while the server runs.
public struct Intake: Sendable {
    /// The providers' settings.
    public let providers: Providers
    /// Takes the copy, whichever way it comes.
    public let taker: any CopyTaker
    /// Derives id and language from the names of posted copy.
    public let finder: CopyFinder
    /// Counts everything that comes in.
    public let figures: IngestFigures
    /// The folders to watch; they exist.
    public let spools: [SpoolFolder]
    /// The addresses to fetch.
    public let pulls: [Puller]

    /// All of one configuration.
    public init(
        providers: Providers, taker: any CopyTaker, finder: CopyFinder, figures: IngestFigures = IngestFigures(),
        spools: [SpoolFolder] = [], pulls: [Puller] = []
    ) {
        self.providers = providers
        self.taker = taker
        self.finder = finder
        self.figures = figures
        self.spools = spools
        self.pulls = pulls
    }
}
