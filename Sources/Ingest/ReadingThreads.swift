import Dispatch

/// The threads on which copy is read, separate from those that answer requests and keep time: reading and sanitizing
/// several megabytes, and waiting for the disk, takes seconds, and a kill must not wait for that.
final class ReadingThreads: TaskExecutor {
    private let queue = DispatchQueue(label: "newswire.ingest", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
