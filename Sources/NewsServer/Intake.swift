public import Ingest

/// The ways in which copy comes in while the server runs, besides the socket.
public struct Intake: Sendable {
    /// The providers' settings.
    public let providers: Providers
    /// Derives id and language from the names of posted copy.
    public let finder: CopyFinder
    /// Counts everything that comes in.
    public let figures: IngestFigures
    /// The watched folders with their readers; they exist.
    public let spools: [SpoolFolder]
    /// The addresses to fetch.
    public let pulls: [Puller]
    /// The address of the operations listener, if any.
    public let operations: ListenAddress?

    /// All of one configuration.
    public init(
        providers: Providers, finder: CopyFinder, figures: IngestFigures = IngestFigures(),
        spools: [SpoolFolder] = [], pulls: [Puller] = [], operations: ListenAddress? = nil
    ) {
        self.providers = providers
        self.finder = finder
        self.figures = figures
        self.spools = spools
        self.pulls = pulls
        self.operations = operations
    }
}
