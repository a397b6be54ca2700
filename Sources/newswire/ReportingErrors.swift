import ArgumentParser

/// Runs a command's work; an error becomes one line on standard error and the exit status that fits it.
func reportingErrors<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch let exit as ExitCode {
        throw exit
    } catch let usage as ValidationError {
        throw usage
    } catch {
        complain("newswire: \(error)")
        throw ExitStatus(of: error).code
    }
}
