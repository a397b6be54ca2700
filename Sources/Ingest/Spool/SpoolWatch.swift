import Glibc

/// Watches for files that are written, closed or moved in below a folder (inotify(7)).
///
/// Its events only make imports faster. What it misses (files that were there before, folders that were moved in full,
/// a queue overflow, file systems without events) is found by checking.
final class SpoolWatch {
    enum Event: Hashable {
        /// Closed after writing, or moved in: complete.
        case whole(String)
        /// Being written.
        case writing(String)
        /// Removed, or moved away.
        case gone(String)
        /// A folder was added or is gone.
        case look
        /// Too many came to keep them all.
        case lost
    }

    private static let interest =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MODIFY) | UInt32(IN_CREATE)
        | UInt32(IN_MOVED_FROM)
        | UInt32(IN_DELETE)
    private static let headSize = 16

    private let descriptor: CInt
    private var folders: [CInt: String] = [:]

    /// Nil if the system cannot watch, for lack of inotify instances for example.
    init?() {
        descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        close(descriptor)
    }

    /// Watches a folder, but not its subfolders. Repeating it does no harm.
    func watch(_ folder: String) {
        let watch = inotify_add_watch(descriptor, folder, Self.interest)
        if watch >= 0 { folders[watch] = folder }
    }

    /// The events since the last call, in order; never waits.
    func events() -> [Event] {
        var events: [Event] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return events }
            buffer.withUnsafeBytes { events += parse($0[..<count]) }
        }
    }

    /// struct inotify_event: watch, mask, cookie, length of the name, the name padded with zeros.
    private func parse(_ bytes: Slice<UnsafeRawBufferPointer>) -> [Event] {
        var events: [Event] = []
        var rest = bytes
        while rest.count >= Self.headSize {
            let head = UnsafeRawBufferPointer(rebasing: rest)
            let watch = head.loadUnaligned(fromByteOffset: 0, as: CInt.self)
            let mask = head.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
            let length = Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
            let name = head[Self.headSize..<min(Self.headSize + length, head.count)].prefix { $0 != 0 }
            if let event = event(
                mask, folder: folders[watch], name: String(decoding: name, as: UTF8.self))
            {
                events.append(event)
            }
            if mask & UInt32(IN_IGNORED) != 0 { folders[watch] = nil }
            rest = rest.dropFirst(Self.headSize + length)
        }
        return events
    }

    private func event(_ mask: UInt32, folder: String?, name: String) -> Event? {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .lost }
        if mask & UInt32(IN_IGNORED) != 0 { return .look }
        guard let folder, !name.isEmpty else { return nil }
        if mask & UInt32(IN_ISDIR) != 0 { return .look }
        let path = folder + "/" + name
        if mask & (UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO)) != 0 { return .whole(path) }
        if mask & UInt32(IN_MODIFY) != 0 { return .writing(path) }
        if mask & (UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)) != 0 { return .gone(path) }
        return .look
    }
}
