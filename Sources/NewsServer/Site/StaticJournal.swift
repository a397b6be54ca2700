import Files
import FoundationEssentials
import Glibc
import Synchronization

/// The addresses of the files that an unfinished run makes. It is in the folder, since the manifest, which is written
/// last, does not have them: what is withdrawn before a run has finished must not stay.
final class StaticJournal: Sendable {
    private struct State {
        var descriptor: CInt = -1
        var size: off_t = 0
    }

    private let path: String
    private let state = Mutex(State())

    init(path: String) {
        self.path = path
    }

    deinit {
        state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
    }

    /// Whether it is there: a run has begun and not finished.
    var exists: Bool {
        access(path, F_OK) == 0
    }

    /// - Returns: what runs that did not finish have noted.
    func begin() throws(FileFailure) -> Set<String> {
        let newline = UInt8(ascii: "\n")
        let text = FileManager.default.contents(atPath: path).map(Array.init) ?? []
        // A line without an end was cut off, and its file was not made.
        let whole = text[..<(text.lastIndex(of: newline).map { $0 + 1 } ?? 0)]
        try WholeFile.replace(path, with: Array(whole), durability: .later)
        let opened = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard opened >= 0 else { throw FileFailure(path) }
        state.withLock { $0 = State(descriptor: opened, size: off_t(whole.count)) }
        return Set(whole.split(separator: newline).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Call this before the file is made.
    func note(_ address: String) throws(FileFailure) {
        let line = Array((address + "\n").utf8)
        let code = state.withLock { state in
            let code = OpenFile.write(line, to: state.descriptor)
            // The lines of others must not join a part of this one.
            if code == nil { state.size += off_t(line.count) } else { ftruncate(state.descriptor, state.size) }
            return code
        }
        if let code { throw FileFailure(path, code: code) }
    }

    func end() {
        unlink(path)
    }
}
