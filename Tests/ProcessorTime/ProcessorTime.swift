import Glibc

/// How much a thread has worked, so that bounds on the cost of hostile input hold on a busy machine too.
public enum ProcessorTime {
    /// What the calling thread has used so far.
    public static var ofThread: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
