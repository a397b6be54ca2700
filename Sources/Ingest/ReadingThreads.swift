import Dispatch

/// The threads on which copy is read. They are apart from those that answer requests and keep the time: to read and
/// sanitize some megabytes and to wait for the disk takes seconds, and a kill must not stand behind that.
final class ReadingThreads: TaskExecutor {
    private let queue = DispatchQueue(label: "newswire.ingest", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
