import Foundation
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import Ingest

/// A spool folder over a store of its own.
final class Spool {
    let folder: TemporaryFolder
    let path: String
    let desk: ImportDesk
    let taker: HookedTaker
    /// What sweeps have told.
    private(set) var failures: [String] = []
    /// Whether the last sweep left files.
    private(set) var wasCut = false
    let reader: SpoolReader

    init(
        in folder: TemporaryFolder? = nil, at name: String = "spool",
        patience: SpoolFiles.Patience = .init(untouched: .zero), holding files: [String: String] = [:],
        reading bytes: @escaping CopyFinder.Reading = CopyFile.read
    ) throws {
        self.folder = try folder ?? TemporaryFolder()
        path = self.folder.path + "/" + name
        desk = try ImportDesk()
        taker = HookedTaker(desk.importer)
        let spool = SpoolFolder(provider: "agency", path: path)
        try spool.make()
        let editions = ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) }
        for (name, text) in files { try self.folder.write("spool/incoming/" + name, Array(text.utf8)) }
        reader = SpoolReader(
            folder: spool, taker: taker, finder: CopyFinder(editions: editions, bytes: bytes), patience: patience)
    }

    /// Writes a file elsewhere and moves it in.
    func deliver(_ name: String, _ text: String) throws {
        try folder.write("draft", Array(text.utf8))
        let parts = name.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(
            atPath: path + "/incoming/" + parts, withIntermediateDirectories: true)
        rename(folder.path + "/draft", path + "/incoming/" + name)
    }

    func write(_ name: String, _ text: String) throws {
        try folder.write("spool/incoming/" + name, Array(text.utf8))
    }

    func sweep(mustEnd: @Sendable () -> Bool = { false }) async throws -> [ImportResult] {
        let sweep = try await reader.sweep(mustEnd: mustEnd)
        wasCut = sweep.isCut
        failures += sweep.failures
        return sweep.results
    }

    /// Sweeps until nothing more comes of it.
    func settle() async throws -> [ImportResult] {
        var results: [ImportResult] = []
        for _ in 0..<4 { results += try await sweep() }
        return results
    }

    func files(in name: String) -> [String] {
        let root = path + "/" + name
        return FolderWalk.files(below: root).map { String($0.dropFirst(root.count + 1)) }
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + name)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try #require(FileManager.default.contents(atPath: path + "/" + name)), as: UTF8.self)
    }
}

/// The real importer, which fails when the test wants it to.
final class HookedTaker: CopyTaker {
    private struct State {
        var error: (any Error)?
        var name: String?
        var batches: [Int] = []
    }

    private let taker: any CopyTaker
    private let state = Mutex(State())

    init(_ taker: any CopyTaker) {
        self.taker = taker
    }

    var batches: [Int] { state.withLock { $0.batches } }

    func fail(with error: (any Error)?, whenNamed name: String? = nil) {
        state.withLock { ($0.error, $0.name) = (error, name) }
    }

    func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        let error = state.withLock { state -> (any Error)? in
            state.batches.append(batch.count)
            guard let name = state.name else { return state.error }
            return batch.contains { $0.name.contains(name) } ? state.error : nil
        }
        if let error { throw error }
        return try await taker.take(batch, options: options)
    }
}
