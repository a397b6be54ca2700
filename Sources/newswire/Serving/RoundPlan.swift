import Ingest
import Logging
import NewsServer

/// The plan of a round of the server: one reading of the configuration, with the separate files that may have mistakes.
/// All of it is checked when a plan is made, so that a round ends only if the next one can begin.
struct RoundPlan: Sendable {
    let configuration: Configuration
    let serving: ServingOptions
    /// Nil without TLS.
    let transport: SecureTransport?

    /// - Throws: the mistake, with its file.
    init(_ configuration: Configuration, logger: Logger) throws {
        self.configuration = configuration
        for spool in configuration.spools { try spool.make() }
        if let path = configuration.serving.accessLog {
            do {
                try AccessLog.check(path)
            } catch {
                throw ConfigurationError(file: path, line: nil, field: "accessLog", problem: "\(error)")
            }
        }
        var serving = configuration.serving
        DescriptorLimit.fit(&serving.limits, logger: logger)
        self.serving = serving
        transport = try serving.tls.map { try SecureTransport($0, logger: logger) }
    }
}
