import Glibc

/// An open file or pipe, by its descriptor.
public enum OpenFile {
    /// Writes all bytes, however many calls that takes.
    ///
    /// - Returns: the error number (errno) of a failure; nil if everything was written.
    public static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}
