import Glibc

/// What this process has used of the processor and of memory (getrusage(2)).
struct Usage {
    /// User and system time, in seconds.
    let cpu: Double
    /// The most memory that was ever resident, in MiB.
    let peak: Double

    static var now: Usage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Usage(cpu: Double(seconds) + Double(microseconds) / 1e6, peak: Double(usage.ru_maxrss) / 1024)
    }
}

extension Double {
    /// With a given number of decimals.
    func rounded(to decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let whole = Int((self * scale).rounded())
        guard decimals > 0 else { return String(whole) }
        let digits = String(abs(whole) % Int(scale))
        let zeros = String(repeating: "0", count: decimals - digits.count)
        return (whole < 0 ? "-" : "") + "\(abs(whole) / Int(scale)).\(zeros)\(digits)"
    }
}
