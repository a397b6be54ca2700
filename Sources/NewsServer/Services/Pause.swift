import ServiceLifecycle

extension Service {
    /// Waits until the next check; a shutdown ends the wait. Work in progress is completed: a cancelled transaction
    /// would look like a failure.
    ///
    /// - Returns: whether the server continues.
    func pause(_ time: Duration) async -> Bool {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: time) }
        return !Task.isShuttingDownGracefully && !Task.isCancelled
    }
}
