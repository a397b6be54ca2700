import Files
import FoundationEssentials
import Glibc
import NewsModel

/// A file to which lines are appended. It is opened each time, so that it can be rotated at any moment.
struct LineFile {
    struct Failure: Error, CustomStringConvertible {
        let code: CInt

        var description: String {
            String(cString: strerror(code))
        }
    }

    let path: String

    /// Objects, each as one line of JSON.
    static func lines(of objects: [some Encodable]) throws -> [UInt8] {
        let encoder = JSONEncoder.stable
        return try objects.reduce(into: []) { bytes, object in
            bytes += try encoder.encode(object)
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// - Throws: why nothing can be appended to it; of a pipe also that nobody reads it now, which is not waited for.
    func check() throws {
        close(try open(O_NONBLOCK))
    }

    /// Appends lines, all of them or none, on a thread of its own: nothing else waits for who has the file locked, for
    /// who reads a pipe, and for the disk.
    ///
    /// - Parameter isDurable: whether they must be on the disk before this returns.
    func append(_ bytes: [UInt8], isDurable: Bool = false) async throws {
        guard !bytes.isEmpty else { return }
        try await onOwnThread { try write(bytes, isDurable: isDurable) }
    }

    private func write(_ bytes: [UInt8], isDurable: Bool) throws {
        let descriptor = try open()
        defer { close(descriptor) }
        // Of two that write, one must not cut off what the other has written. The lock ends with the descriptor.
        while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { throw Failure(code: errno) } }
        var before = stat()
        guard fstat(descriptor, &before) == 0 else { throw Failure(code: errno) }
        if let code = OpenFile.write(bytes, to: descriptor) {
            // Where the disk is full a part may have gone, and all of it comes again.
            ftruncate(descriptor, before.st_size)
            throw Failure(code: code)
        }
        if isDurable, fsync(descriptor) != 0 { throw Failure(code: errno) }
    }

    private func open(_ flags: CInt = 0) throws -> CInt {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | flags, 0o640)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        return descriptor
    }
}
