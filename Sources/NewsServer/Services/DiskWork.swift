import ServiceLifecycle

/// Work that waits for a disk, which may not answer for hours.
enum DiskWork {
    /// The longest that a stop or a reload waits for it. Meanwhile the public site does not answer.
    static let parting: Duration = .seconds(5)

    /// The result of some work.
    ///
    /// - Returns: nil if it has not ended when nobody waits for it any more. It is canceled then, and left to itself.
    static func result<Value: Sendable>(
        parting: Duration = Self.parting, of work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let (ends, end) = AsyncStream.makeStream(of: Result<Value, any Error>.self)
        let task = Task {
            do { end.yield(.success(try await work())) } catch { end.yield(.failure(error)) }
            end.finish()
        }
        let wait = Task { await ends.first { _ in true } }
        let part: @Sendable () -> Void = {
            Task {
                try await Task.sleep(for: parting)
                wait.cancel()
            }
        }
        let result = await withTaskCancellationHandler {
            await withGracefulShutdownHandler {
                await wait.value
            } onGracefulShutdown: {
                part()
            }
        } onCancel: {
            part()
        }
        if result == nil { task.cancel() }
        return try result?.get()
    }
}
