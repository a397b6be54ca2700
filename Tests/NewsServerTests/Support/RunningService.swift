import ServiceLifecycle

/// Runs a service while `body` runs.
func running(_ service: some Service, _ body: () async throws -> Void) async throws {
    let task = Task { try await service.run() }
    let result: Result<Void, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    task.cancel()
    _ = await task.result
    try result.get()
}
