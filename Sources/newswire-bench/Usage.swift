import Glibc

/// What a process has used of the processor and of memory (getrusage(2)).
struct Usage {
    /// User and system time, in seconds.
    let cpu: Double
    /// The most memory that was ever resident, in MiB.
    let peak: Double

    /// This process, so far.
    static var now: Usage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Usage(usage)
    }
}

extension Usage {
    init(_ usage: rusage) {
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        self.init(cpu: Double(seconds) + Double(microseconds) / 1e6, peak: Double(usage.ru_maxrss) / 1024)
    }

    /// CPU time since an earlier look, in microseconds for each of so many.
    func microseconds(since start: Usage, each count: Int) -> Double {
        (cpu - start.cpu) * 1e6 / Double(max(1, count))
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

extension [Double] {
    /// Of an odd number of values the middle one; 0 of none.
    var median: Double {
        isEmpty ? 0 : sorted()[count / 2]
    }
}
