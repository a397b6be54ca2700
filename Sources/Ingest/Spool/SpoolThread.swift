import Dispatch

/// The thread of one spool folder: a disk that does not answer keeps it, and none of those that answer requests.
final class SpoolThread: SerialExecutor {
    private let queue = DispatchQueue(label: "newswire.spool")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
}
