import ServiceLifecycle

extension Service {
    /// Waits until it is time to look again; a shutdown cuts it short. What is being done meanwhile is done to its end: a
    /// cancelled transaction would look like a failure.
    ///
    /// - Returns: whether the server goes on.
    func pause(_ time: Duration) async -> Bool {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: time) }
        return !Task.isShuttingDownGracefully && !Task.isCancelled
    }
}
