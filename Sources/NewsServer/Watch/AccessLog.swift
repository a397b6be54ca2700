import Logging
import NIOHTTP1
import NewsModel
public import ServiceLifecycle
import Synchronization

/// The access log in the Combined Log Format. Lines are collected in memory and written once a second, so that no
/// response waits for a disk.
public final class AccessLog: Service {
    /// One response.
    struct Entry<Text: Collection<UInt8>> {
        let address: String
        /// Empty if a request was refused before it was parsed.
        let method: Text
        let target: Text
        var version = HTTPVersion.http1_1
        let status: Int
        /// Of the body.
        let bytes: Int
        var referer: Text?
        var userAgent: Text?
    }

    private struct State {
        var lines: [UInt8] = []
        var dropped = 0
        var second: Int64 = .min
        /// `[26/Nov/2026:04:28:00 +0000]`
        var date: [UInt8] = []
    }

    /// The most bytes to keep in memory while they cannot be written, or the disk is too slow.
    private static let limit = 16 * 1024 * 1024

    private let path: String
    private let logger: Logger
    private let parting: Duration
    private let state = Mutex(State())

    /// - Throws: why no lines can be appended to a file.
    public static func check(_ path: String) throws {
        try LineFile(path: path).check()
    }

    init(path: String, logger: Logger, parting: Duration = DiskWork.parting) {
        self.path = path
        self.logger = logger
        self.parting = parting
    }

    func note<Text>(_ entry: Entry<Text>, at now: Timestamp) {
        state.withLock { state in
            guard state.lines.count < Self.limit else {
                state.dropped += 1
                return
            }
            if state.second != now.seconds {
                state.second = now.seconds
                state.date = Array(now.logDate.utf8)
            }
            Self.write(entry, date: state.date, to: &state.lines)
        }
    }

    /// Writes until the server stops, including the rest, unless the file does not answer.
    public func run() async throws {
        var trouble = Trouble()
        var (goesOn, answers) = (true, true)
        while goesOn, answers {
            goesOn = await pause(.seconds(1))
            answers = await write(&trouble)
        }
        let rest = state.withLock { $0.lines.count }
        if rest > 0 {
            logger.error("\(path): \(rest) bytes of log lines are lost\(answers ? "" : ": it does not answer")")
        }
    }

    /// What cannot be written is kept for the next time.
    ///
    /// - Returns: false if the file had not answered when the server stopped.
    private func write(_ trouble: inout Trouble) async -> Bool {
        let lines = state.withLock { exchange(&$0.lines, with: []) }
        guard !lines.isEmpty else { return true }
        do {
            let file = LineFile(path: path)
            guard try await DiskWork.result(parting: parting, of: { try await file.append(lines) }) != nil else {
                state.withLock { $0.lines.insert(contentsOf: lines, at: 0) }
                return false
            }
        } catch {
            state.withLock { $0.lines.insert(contentsOf: lines, at: 0) }
            if trouble.isNews("\(error)") { logger.error("\(path): \(error); its lines are kept for the time being") }
            return true
        }
        if trouble.ends() { logger.notice("\(path): its lines are written again") }
        let dropped = state.withLock { exchange(&$0.dropped, with: 0) }
        if dropped > 0 {
            logger.error("\(path): \(dropped) lines were dropped, for want of room until they were written")
        }
        return true
    }

    private static func write<Text>(_ entry: Entry<Text>, date: [UInt8], to line: inout [UInt8]) {
        line += entry.address.utf8
        line += " - - ".utf8
        line += date
        line += " \"".utf8
        if entry.method.isEmpty {
            line.append(UInt8(ascii: "-"))
        } else {
            append(entry.method, to: &line)
            line.append(UInt8(ascii: " "))
            append(entry.target, to: &line)
            line += " HTTP/\(entry.version.major).\(entry.version.minor)".utf8
        }
        line += "\" \(entry.status) \(entry.bytes) \"".utf8
        append(entry.referer, to: &line)
        line += "\" \"".utf8
        append(entry.userAgent, to: &line)
        line += "\"\n".utf8
    }

    /// Escapes text as Apache does, so that nobody can inject lines into the log, and removes partners' keys, which an
    /// address may contain.
    private static func append(_ text: (some Collection<UInt8>)?, to line: inout [UInt8]) {
        guard let text else { return line.append(UInt8(ascii: "-")) }
        var index = text.startIndex
        while index < text.endIndex {
            if let end = text.endOfKey(from: index) {
                for byte in String.hiddenKey.utf8 { append(byte, to: &line) }
                index = end
            } else {
                append(text[index], to: &line)
                text.formIndex(after: &index)
            }
        }
    }

    private static func append(_ byte: UInt8, to line: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            line.append(UInt8(ascii: "\\"))
            line.append(byte)
        case 0x20...0x7E:
            line.append(byte)
        default:
            line += "\\x".utf8
            line.append(hex(byte >> 4))
            line.append(hex(byte & 15))
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}

extension AccessLog.Entry<[UInt8]> {
    /// An entry for a request that was not parsed.
    init(unknownFrom address: String, status: Int, bytes: Int) {
        self.init(address: address, method: [], target: [], status: status, bytes: bytes)
    }
}

extension Timestamp {
    /// The date in the Common Log Format: `[26/Nov/2026:04:28:00 +0000]`.
    fileprivate var logDate: String {
        let parts = httpDate.split(separator: " ")
        return "[\(parts[1])/\(parts[2])/\(parts[3]):\(parts[4]) +0000]"
    }
}
