import Dispatch

/// Does what takes long, or waits, on a thread of its own: those that answer requests and keep time are few.
func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "newswire.server").async { continuation.resume(with: Result(catching: work)) }
    }
}
