import Files
public import NewsModel
import NewsStore

/// Imports what comes into a spool folder: it commits first and then moves the file away, so that a crash at any point
/// loses nothing, and a file that is read twice is `unchanged`.
public actor SpoolReader {
    /// The outcome of one check of the folder.
    public struct Sweep: Sendable {
        /// The result of each item, in order; it is durable and its file moved away.
        public fileprivate(set) var results: [ImportResult] = []
        /// Files that failed for a reason that may not be theirs, one line each; they are tried again.
        public fileprivate(set) var failures: [String] = []
        /// Whether there are more files, which have not been read.
        public fileprivate(set) var isCut = false
        /// Whether it checked at all: without events, it seldom does.
        public fileprivate(set) var hasLooked = false
    }

    private static let mostFiles = 200
    /// After so many the folder is looked at again: a kill may have come behind thousands of files.
    private static let mostBatches = 50
    /// The longest time between checks, whatever the system reports.
    private static let patience: Duration = .seconds(5)

    /// A file that was processed but cannot be moved; reading it again would have the same result.
    private struct Stuck {
        let file: SpoolFiles.Whole
        /// Why it was refused; nil if it was not.
        let reasons: [String]?
    }

    private nonisolated let thread = SpoolThread()
    private nonisolated let gauge: SpoolGauge
    private let folder: SpoolFolder
    private let taker: any CopyTaker
    private let finder: CopyFinder
    private var files: SpoolFiles
    private var attempts: SpoolAttempts
    private var stuck: [FolderWalk.Entry: Stuck] = [:]
    private var lastLook: ContinuousClock.Instant?

    /// The folder must exist.
    public init(folder: SpoolFolder, taker: any CopyTaker, editions: [LanguageTag]) {
        self.init(
            folder: folder, taker: taker, finder: CopyFinder(editions: editions), patience: SpoolFiles.Patience())
    }

    init(
        folder: SpoolFolder, taker: any CopyTaker, finder: CopyFinder, patience: SpoolFiles.Patience
    ) {
        self.folder = folder
        self.taker = taker
        self.finder = finder
        gauge = SpoolGauge(folder: folder)
        files = SpoolFiles(root: folder.incoming, patience: patience)
        attempts = SpoolAttempts(path: folder.attempts)
    }

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Whose copy it reads.
    public nonisolated var provider: String { folder.provider }
    /// Of the folder.
    public nonisolated var path: String { folder.path }

    /// What it saw of the folder a few seconds ago, if nothing hinders it; nil before its first look. Nobody waits for
    /// a disk.
    public nonisolated var standing: SpoolStanding? { gauge.standing() }

    /// Imports complete files, a batch at a time.
    ///
    /// - Parameter mustEnd: asked before each batch: whether the rest has to wait.
    /// - Throws: the store's error if nothing can be stored now, or the folder's, also where no file can be opened: try
    ///   again later.
    public func sweep(mustEnd: @Sendable () -> Bool = { false }) async throws -> Sweep {
        var sweep = Sweep()
        let now = ContinuousClock.now
        let hears = files.hears()
        let isWaiting = files.isWaiting(besides: Set(stuck.keys.map(\.key)))
        guard hears || isWaiting || lastLook.map({ now - $0 >= Self.patience }) ?? true else {
            return sweep
        }
        lastLook = now
        sweep.hasLooked = true
        defer { gauge.measure() }
        for (entry, waiting) in stuck {
            if waiting.file.status.isFolder, FolderWalk.canList(entry.path) {
                // Its files are taken like others.
                stuck[entry] = nil
            } else {
                putAway(waiting.file, because: waiting.reasons, in: &sweep)
            }
        }
        let (copy, pictures) = files.look(now: now)
        // A folder that is gone has nothing in it either.
        if copy.isEmpty, pictures.isEmpty { try folder.check() }
        let open = copy.filter { stuck[$0.entry] == nil }
        for (number, batch) in batches(of: try refuseHopeless(open, in: &sweep)).enumerated() {
            if number == Self.mostBatches || mustEnd() {
                (sweep.isCut, lastLook) = (true, nil)
                return sweep
            }
            try await take(batch, in: &sweep)
            gauge.measure()
        }
        for picture in pictures where stuck[picture.entry] == nil { putAway(picture, in: &sweep) }
        return sweep
    }

    /// Refuses files that failed too often, and entries that are not files: a link may lead to a file that was never
    /// sent.
    private func refuseHopeless(_ copy: [SpoolFiles.Whole], in sweep: inout Sweep) throws
        -> [SpoolFiles.Whole]
    {
        var rest: [SpoolFiles.Whole] = []
        for file in copy {
            guard file.path != folder.incoming else { throw SpoolFolder.Problem(file.path, "cannot be read") }
            if let scarcity = file.status.isFolder ? FolderWalk.scarcity(at: file.path) : nil {
                throw SpoolFolder.Problem(file.path, "\(scarcity)")
            }
            guard let verdict = Self.verdict(on: file) ?? attempts.verdict(on: file.path) else {
                rest.append(file)
                continue
            }
            try refuse(file, because: verdict, in: &sweep)
        }
        return rest
    }

    private static func verdict(on file: SpoolFiles.Whole) -> String? {
        if file.entry.bytes != nil { return "its name is not UTF-8: rename it" }
        if file.status.isFolder { return "it is a folder that cannot be read" }
        return file.status.isFile ? nil : "it is a link or not a file, expected a file"
    }

    private func refuse(_ file: SpoolFiles.Whole, because reason: String, in sweep: inout Sweep) throws {
        let result = ImportResult(refused: file.path, reason: reason)
        putAway(file, because: [result.line], in: &sweep)
        sweep.results.append(result)
        try attempts.forget([file.path])
    }

    /// Files that have failed before come last and alone, so that they only fail themselves; the more often, the later,
    /// or a server that is killed again and again would always be killed over the same file, and refuse it in the end.
    /// Languages of one story stay together.
    private func batches(of copy: [SpoolFiles.Whole]) -> [[SpoolFiles.Whole]] {
        var batches: [[SpoolFiles.Whole]] = []
        var fill = BatchFill(mostFiles: Self.mostFiles)
        for file in copy where attempts.count(file.path) == 0 {
            let place = finder.place(of: file.path, root: folder.incoming)
            let own = place.language == nil ? nil : place.id
            if !fill.admits(bytes: file.status.size, story: own) || batches.isEmpty { batches.append([]) }
            batches[batches.count - 1].append(file)
        }
        let failed = copy.map { (file: $0, count: attempts.count($0.path)) }.filter { $0.count > 0 }
        return batches + failed.sorted { $0.count < $1.count }.map { [$0.file] }
    }

    // MARK: - One batch

    private func take(_ batch: [SpoolFiles.Whole], in sweep: inout Sweep) async throws {
        try attempts.begin(batch.map(\.path))
        var copies: [(file: SpoolFiles.Whole, copy: WireCopy)] = []
        var pictures: [SpoolFiles.Whole] = []
        for file in batch {
            switch finder.read(file.path, root: folder.incoming, as: file.status) {
            case .copy(let copy): copies.append((file, copy))
            case .picture: pictures.append(file)
            case .unreadable(let name, let reason, isPassing: true):
                try attempts.takeBack(batch.map(\.path))
                throw SpoolFolder.Problem(name, reason)
            case .unreadable(_, let reason, isPassing: false): try cannotRead(file, reason, in: &sweep)
            }
        }
        let results: [ImportResult]
        do {
            results = try await taker.take(copies.map(\.copy), options: options)
        } catch {
            try fail(copies.map(\.copy.name), beside: pictures.map(\.path), error, in: &sweep)
            return
        }
        var rest = results[...]
        for (file, copy) in copies {
            let own = rest.popResults(of: copy)
            sweep.results += own
            let isRefused = own.contains { $0.outcome == .refused }
            putAway(file, because: isRefused ? own.map(\.line) : nil, in: &sweep)
        }
        // Not before the copy that may name them has been read.
        for file in pictures { putAway(file, in: &sweep) }
        try attempts.forget(copies.map(\.copy.name) + pictures.map(\.path))
    }

    private var options: ImportOptions {
        var options = ImportOptions()
        options.provider = folder.provider
        return options
    }

    /// Moves a file to `done/`, or to `refused/` if there are reasons. One that cannot be moved is logged once, blocks
    /// nothing and is not read again: only the move is retried.
    private func putAway(_ file: SpoolFiles.Whole, because reasons: [String]? = nil, in sweep: inout Sweep) {
        files.forget(file.key)
        let known = stuck.removeValue(forKey: file.entry)
        // Written again since it was read: the new text is taken at the next look.
        guard file.entry.status?.isSame(as: file.status) == true else { return }
        do throws(SpoolFolder.Problem) {
            if let reasons {
                try folder.refuse(file.entry, as: file.status, because: reasons)
            } else {
                try folder.finish(file.entry, as: file.status)
            }
        } catch {
            stuck[file.entry] = Stuck(file: file, reasons: reasons)
            let word = reasons == nil ? "taken" : "refused"
            if known == nil { sweep.failures.append("\(error); it was \(word) and stays in place") }
        }
    }

    private func cannotRead(_ file: SpoolFiles.Whole, _ reason: String, in sweep: inout Sweep) throws {
        // Gone, or another file by now, which is looked at the next time.
        if file.entry.status?.isSame(as: file.status) != true {
            try attempts.forget([file.path])
        } else if file.status.size > WireCopy.mostBytes {
            try refuse(file, because: reason, in: &sweep)
        } else {
            try attempts.fail([file.path], because: reason)
            sweep.failures.append("\(file.path): \(reason)")
        }
    }

    /// A full disk or a busy store is no fault of a file; anything else may be.
    private func fail(
        _ paths: [String], beside pictures: [String], _ error: any Error, in sweep: inout Sweep
    ) throws {
        if error is StoreError || error is CancellationError {
            try attempts.takeBack(paths + pictures)
            throw error
        }
        try attempts.fail(paths, because: "\(error)")
        sweep.failures += paths.map { "\($0): \(error)" }
    }
}
