import Eventually
import Foundation
import Glibc
import Testing

/// Copy that means harm, given to the program itself.
struct HostileTests {
    /// For a batch of copy. The tests run a debug build, in which the same work takes many times as long;
    /// NEWSWIRE_PROGRAM names a release build, for which the true figure holds.
    private static let mostSeconds = ProcessInfo.processInfo.environment["NEWSWIRE_PROGRAM"] == nil ? 20.0 : 2.0
    private static let mostMegabytes = 256
    /// In bytes; no reason is longer than a screen.
    private static let longestLine = 2200

    @Test(
        "Hostile copy is refused by name or read, within two seconds and 256 MB, and the next copy is imported"
    )
    func bounded() async throws {
        #expect(HostileCopy.all.count >= 150)
        #expect(Set(HostileCopy.all.map(\.name)).count == HostileCopy.all.count)
        // Two at a time: their memory and the machine's are not without end.
        try await withThrowingTaskGroup(of: Void.self) { group in
            var rest = HostileCopy.all[...]
            var running = 0
            while let batch = try Batch(&rest) {
                if running == 2 { try await group.next() } else { running += 1 }
                group.addTask { try await Self.check(batch) }
            }
            try await group.waitForAll()
        }
    }

    /// Small copy together, since the program takes longer to start than to read it: what they keep within together,
    /// each keeps within.
    private struct Batch {
        private static let mostCopies = 20
        private static let mostBytes = 500_000

        var copies: [HostileCopy] = []
        let place: Workplace

        /// Nil at the end.
        init?(_ rest: inout ArraySlice<HostileCopy>) throws {
            if rest.isEmpty { return nil }
            place = try Workplace()
            var size = 0
            while size < Self.mostBytes, copies.count < Self.mostCopies, let copy = rest.popFirst() {
                let bytes = copy.bytes()
                try place.write("in/" + copy.name, bytes: bytes)
                size += bytes.count
                copies.append(copy)
            }
            try place.write("in/zz.en.txt", ImportTests.story)
        }

        var names: String { copies.map(\.name).joined(separator: ", ") }
    }

    private static func check(_ batch: Batch) async throws {
        let limits = "ulimit -t \(Int(mostSeconds) * 2); ulimit -v 4000000; "
        let child = try batch.place.start(shell: limits + "exec \"$0\" import in")
        var memory = 0
        try await eventually("\(batch.names) are imported") {
            memory = max(memory, child.memoryPeak ?? 0)
            return child.status != nil
        }
        let status = child.status ?? 0
        let seconds = try #require(child.processorTime)
        #expect(status == 0 || status == 65, "\(batch.names): \(status) \(child.errors.prefix(300))")
        #expect(seconds <= mostSeconds, "\(batch.names): \(seconds) s")
        #expect(memory <= mostMegabytes, "\(batch.names): \(memory) MB")
        #expect(child.lines.contains { $0.hasPrefix("stored    in/zz.en.txt") }, "\(batch.names)")
        #expect(child.lines.allSatisfy { $0.utf8.count <= longestLine }, "\(batch.names)")
        for copy in batch.copies { check(copy, in: child.lines) }
        if let report = ProcessInfo.processInfo.environment["NEWSWIRE_HOSTILE_REPORT"] {
            try append("\(seconds)\t\(memory)\t\(batch.names)\n", to: report)
        }
    }

    private static func check(_ copy: HostileCopy, in lines: [String]) {
        let results = lines.filter { $0.contains("in/" + copy.name) }
        let seen = results.first.map { String($0.prefix(300)) } ?? "no line"
        switch copy.expected {
        case .either: #expect(!results.isEmpty, "\(copy.name)")
        case .taken: #expect(results.contains { !$0.hasPrefix("refused") }, "\(copy.name): \(seen)")
        case .refused(let reason):
            #expect(results.count == 1, "\(copy.name): \(results.count) lines")
            #expect(
                seen.hasPrefix("refused") && (reason.isEmpty || seen.contains(reason)),
                "\(copy.name), not '\(reason)': \(seen)")
        }
    }

    /// For a person who wants the figures.
    private static func append(_ line: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o600)
        defer { close(file) }
        _ = line.withCString { write(file, $0, strlen($0)) }
    }

    @Test(
        "Whatever the copy, no file is opened but the program's own and the copy, and nothing is connected to",
        .enabled(if: access("/usr/bin/strace", X_OK) == 0))
    func opensNothing() async throws {
        let place = try Workplace()
        let pieces = HostileCopy.all.map { (name: $0.name, bytes: $0.bytes()) }.filter { $0.bytes.count < 100_000 }
        for piece in pieces + BrokenCopy.all { try place.write("in/" + piece.name, bytes: piece.bytes) }
        try place.write("in/zz.en.txt", ImportTests.story)
        let child = try place.start(
            shell: "exec strace -f -qq -o trace -e trace=openat,open,connect,execve -e signal=none \"$0\" import in")
        #expect(try await child.end() == 65, "\(child.errors)")
        let results = Set(child.lines.dropLast().map { $0.split(separator: " ", maxSplits: 2)[1] })
        #expect(results.count == pieces.count + BrokenCopy.all.count + 1)
        #expect(child.lines.contains { $0.hasPrefix("stored    in/zz.en.txt") })
        let trace = String(
            decoding: FileManager.default.contents(atPath: place.path + "/trace") ?? Data(), as: UTF8.self)
        let calls = trace.split(separator: "\n")
        #expect(calls.count > pieces.count)
        for call in calls {
            #expect(!call.contains("connect("), "\(call)")
            #expect(Self.isKnown(call, in: place.path), "\(call)")
        }
    }

    /// What the program opens whatever it reads: itself, its libraries and their tables, its folder.
    private static func isKnown(_ call: Substring, in folder: String) -> Bool {
        guard call.contains("open"), let start = call.firstIndex(of: "\"") else { return true }
        let path = call[call.index(after: start)...].prefix { $0 != "\"" }
        if path.hasPrefix("/proc/"), path.hasSuffix("/stat"), path.dropFirst(6).dropLast(5).allSatisfy(\.isNumber) {
            return true  // how busy its own threads are, for libdispatch
        }
        let program = URL(fileURLWithPath: Workplace.program).deletingLastPathComponent()
        let known = [
            // A program that has its libraries in it looks for others beside itself, by its real path.
            folder + "/", program.path, program.resolvingSymlinksInPath().path, "/tmp/newswire-languages-", "/lib/",
            "/lib64/", "/usr/lib/", "/opt/swift/",
            "/proc/self/", "/proc/sys/",
            "/sys/fs/cgroup", "/sys/devices/system/cpu", "/dev/urandom", "/dev/null", "/etc/ld.so.cache",
            "/usr/share/zoneinfo",
            "/usr/share/libexttextcat", "/etc/localtime",
        ]
        return known.contains { path.hasPrefix($0) } || !path.hasPrefix("/")
    }
}
