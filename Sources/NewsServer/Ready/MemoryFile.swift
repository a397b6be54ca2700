import Glibc
import NIOCore

/// Bytes in a file that only exists in memory, so that the kernel sends them without a copy (sendfile(2)). It pays for
/// large bodies: of 60 KB the copy takes longer than all the rest of an answer.
final class MemoryFile: Sendable {
    private static let folder = "/dev/shm"

    private let descriptor: CInt
    private let count: Int

    /// Nil where there is no such folder or no room in it: the bytes stay where they are.
    init?(_ bytes: ByteBufferView) {
        var template = Array((Self.folder + "/newswire-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard Self.write(bytes, to: descriptor) else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        count = bytes.count
    }

    deinit {
        close(descriptor)
    }

    /// All of it, for one sending: a handle of NIO may be used by one event loop at a time.
    ///
    /// - Parameter promise: kept when it is sent. Until then the file stays.
    func region(_ promise: EventLoopPromise<Void>) -> FileRegion {
        let handle = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: descriptor)
        promise.futureResult.whenComplete { _ in
            // The descriptor is this file's and is closed with it.
            _ = try? handle.takeDescriptorOwnership()
            withExtendedLifetime(self) {}
        }
        return FileRegion(fileHandle: handle, readerIndex: 0, endIndex: count)
    }

    /// A copy.
    func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let read = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(filled))
                guard read > 0 else { return }
                filled += read
            }
        }
    }

    private static func write(_ bytes: ByteBufferView, to descriptor: CInt) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                }
                guard written > 0 else { return false }
                rest = rest.dropFirst(written)
            }
            return true
        }
    }
}
