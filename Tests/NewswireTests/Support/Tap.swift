import Eventually
import Foundation
import Glibc

/// A named pipe for a child's output that lets only so much through: a child that has more to say waits, so that a
/// test can catch it in the midst of its work however quick it is.
final class Tap {
    private static let capacity: CInt = 4096

    let path: String
    private let descriptor: CInt
    private var text: [UInt8] = []

    init(in folder: String) throws {
        path = folder + "/tap-" + UUID().uuidString
        guard mkfifo(path, 0o600) == 0 else { throw Child.Failure(description: "no pipe at \(path)") }
        descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        // F_SETPIPE_SZ of fcntl(2), which Swift does not see.
        _ = fcntl(descriptor, 1031, Self.capacity)
    }

    deinit {
        close(descriptor)
    }

    /// Lets lines through until at least so many have come.
    func letThrough(_ count: Int) async throws {
        try await eventually("\(count) lines come through") {
            self.read()
            return self.lines.count >= count
        }
    }

    /// Lets everything through until the child ends.
    func drain(until child: Child) async throws -> CInt {
        try await eventually("the child ends") {
            self.read()
            return child.status != nil
        }
        read()
        return child.status ?? 0
    }

    /// What has come; the last line may be cut short.
    var lines: [String] {
        String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: Int(Self.capacity))
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { text += buffer.prefix(count) }
    }
}
