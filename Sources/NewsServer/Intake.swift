public import Ingest

/// By which ways copy comes in while the server runs, beside the socket.
public struct Intake: Sendable {
    /// What is known of those who send.
    public let providers: Providers
    /// Tells id and language from the names of what is posted.
    public let finder: CopyFinder
    /// Where everything that comes in is counted.
    public let figures: IngestFigures
    /// Folders that are watched, with their readers; they have been made.
    public let spools: [SpoolFolder]
    /// Addresses that are looked at.
    public let pulls: [Puller]
    /// Where operators ask how it goes; nil is nowhere.
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
