import CMemory
import Glibc

/// The code that only the start of a server needs: reading the configuration, opening the store, setting up services.
enum StartCode {
    /// Takes all code out of the resident memory of the process. What is used again is mapped again, from the system's
    /// cache of the file, sixteen pages at a time; the rest, a quarter of what a server holds after its start, is not.
    static func giveBack() {
        let page = UInt(sysconf(CInt(_SC_PAGESIZE)))
        let start = UInt(bitPattern: newswire_code_start()) & ~(page - 1)
        let end = UInt(bitPattern: newswire_code_end()) & ~(page - 1)
        guard let address = UnsafeMutableRawPointer(bitPattern: start), end > start else { return }
        // Nothing of it is written, so that nothing is lost.
        madvise(address, Int(end - start), MADV_DONTNEED)
    }
}
