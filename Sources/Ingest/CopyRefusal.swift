import Glibc

/// Why a piece of copy is refused, other than by its format's reader.
struct CopyRefusal: Error, CustomStringConvertible {
    let description: String
    /// Whether the fault is not the copy's but passes: this machine lacks what it takes to open another file.
    let isPassing: Bool

    init(_ description: String, isPassing: Bool = false) {
        self.description = description
        self.isPassing = isPassing
    }

    /// A file that cannot be opened or read, by the system's error.
    static func unreadable(_ code: CInt) -> CopyRefusal {
        CopyRefusal(
            "it cannot be read: \(String(cString: strerror(code)))", isPassing: [EMFILE, ENFILE, ENOMEM].contains(code))
    }

    /// - Parameter size: in bytes; nil if it was not read to its end.
    static func tooLarge(_ size: Int?) -> CopyRefusal {
        let found = size.map { "it has \($0) bytes" } ?? "it is too large"
        return CopyRefusal("\(found): expected at most \(WireCopy.mostBytes) (10 MiB) in one piece of copy")
    }
}
