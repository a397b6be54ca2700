public import NewsModel
import NewsStore

/// Reads what comes into a spool folder: commits first and puts the file away then, so that a crash at any point loses
/// nothing, and what is read again is `unchanged`.
public actor SpoolReader {
    /// What one look at the folder came to.
    public struct Sweep: Sendable {
        /// What became of each item, in order; it is durable and its file put away.
        public fileprivate(set) var results: [ImportResult] = []
        /// Files that failed for a reason that may not be theirs, each in a line; they are tried again.
        public fileprivate(set) var failures: [String] = []
        /// Whether it looked at all: while nothing is heard of, it seldom does.
        public fileprivate(set) var hasLooked = false
    }

    private static let mostFiles = 200
    private static let mostBytes = 8 * 1024 * 1024
    /// A folder is gone through at least this often, whatever the system tells of it.
    private static let patience: Duration = .seconds(5)

    private let folder: SpoolFolder
    private let taker: any CopyTaker
    private let finder: CopyFinder
    private var files: SpoolFiles
    private var attempts: SpoolAttempts
    private var lastLook: ContinuousClock.Instant?

    /// The folder must have been made.
    public init(folder: SpoolFolder, taker: any CopyTaker, editions: [LanguageTag]) {
        self.init(folder: folder, taker: taker, editions: editions, patience: SpoolFiles.Patience())
    }

    init(
        folder: SpoolFolder, taker: any CopyTaker, editions: [LanguageTag],
        patience: SpoolFiles.Patience
    ) {
        self.folder = folder
        self.taker = taker
        finder = CopyFinder(editions: editions)
        files = SpoolFiles(root: folder.incoming, patience: patience)
        attempts = SpoolAttempts(path: folder.attempts)
    }

    /// Takes everything that is whole, a batch at a time.
    ///
    /// - Throws: the store's error where nothing can be kept now, or the folder's: try again later.
    public func sweep() async throws -> Sweep {
        var sweep = Sweep()
        let now = ContinuousClock.now
        let hears = files.hears()
        guard hears || files.isWaiting || lastLook.map({ now - $0 >= Self.patience }) ?? true else {
            return sweep
        }
        lastLook = now
        sweep.hasLooked = true
        let (copy, pictures) = files.look(now: now)
        for batch in batches(of: try refuseHopeless(copy, in: &sweep)) {
            try await take(batch, in: &sweep)
        }
        for picture in pictures { try putAway(picture) { try folder.finish(picture) } }
        return sweep
    }

    /// Files that failed too often, and what is no file at all: a link may lead to a file that was never sent.
    private func refuseHopeless(_ copy: [SpoolFiles.Whole], in sweep: inout Sweep) throws
        -> [SpoolFiles.Whole]
    {
        var rest: [SpoolFiles.Whole] = []
        for file in copy {
            let verdict =
                file.status.isFile
                ? attempts.verdict(on: file.path) : "it is a link or no file, expected a file"
            guard let verdict else {
                rest.append(file)
                continue
            }
            let result = ImportResult(refused: file.path, reason: verdict)
            try putAway(file.path) { try folder.refuse(file.path, because: [result.line]) }
            try attempts.forget([file.path])
            sweep.results.append(result)
        }
        return rest
    }

    /// What has failed before comes last and alone, so that it fails for itself only. Languages of one story are never
    /// parted.
    private func batches(of copy: [SpoolFiles.Whole]) -> [[SpoolFiles.Whole]] {
        var batches: [[SpoolFiles.Whole]] = []
        var (size, story): (Int, String?) = (0, nil)
        for file in copy where attempts.count(file.path) == 0 {
            let place = finder.place(of: file.path, root: folder.incoming)
            let own = place.language == nil ? nil : place.id
            let isFull =
                (batches.last?.count ?? 0) >= Self.mostFiles || size + file.status.size > Self.mostBytes
            if batches.isEmpty || (isFull && (own == nil || own != story)) {
                batches.append([])
                size = 0
            }
            batches[batches.count - 1].append(file)
            size += file.status.size
            story = own
        }
        return batches + copy.filter { attempts.count($0.path) > 0 }.map { [$0] }
    }

    // MARK: - One batch

    private func take(_ batch: [SpoolFiles.Whole], in sweep: inout Sweep) async throws {
        try attempts.begin(batch.map(\.path))
        var copies: [WireCopy] = []
        var pictures: [String] = []
        for file in batch {
            switch finder.read(file.path, root: folder.incoming) {
            case .copy(let copy): copies.append(copy)
            case .picture(let name, _): pictures.append(name)
            case .unreadable(_, let reason): try cannotRead(file, reason, in: &sweep)
            }
        }
        let results: [ImportResult]
        do {
            results = try await taker.take(copies, options: options)
        } catch {
            try fail(copies.map(\.name), error, in: &sweep)
            return
        }
        for file in batch where copies.contains(where: { $0.name == file.path }) {
            let own = results.filter { $0.file == file.path }
            sweep.results += own
            try putAway(file, own)
        }
        // Not before the copy that may name them has been read.
        for picture in pictures { try putAway(picture) { try folder.finish(picture) } }
        try attempts.forget(copies.map(\.name) + pictures)
    }

    private var options: ImportOptions {
        var options = ImportOptions()
        options.provider = folder.provider
        return options
    }

    private func putAway(_ file: SpoolFiles.Whole, _ results: [ImportResult]) throws {
        files.forget(file.path)
        // Written again since it was read: the new text is taken at the next look.
        guard FileStatus(file.path, followsLink: false)?.isSame(as: file.status) == true else { return }
        if results.contains(where: { $0.result == .refused }) {
            try folder.refuse(file.path, because: results.map(\.line))
        } else {
            try folder.finish(file.path)
        }
    }

    private func putAway(_ path: String, _ move: () throws -> Void) throws {
        files.forget(path)
        try move()
    }

    private func cannotRead(_ file: SpoolFiles.Whole, _ reason: String, in sweep: inout Sweep) throws {
        guard FileStatus(file.path, followsLink: false) != nil else {
            try attempts.forget([file.path])
            return
        }
        if file.status.size > WireCopy.mostBytes {
            let result = ImportResult(refused: file.path, reason: reason)
            try putAway(file.path) { try folder.refuse(file.path, because: [result.line]) }
            try attempts.forget([file.path])
            sweep.results.append(result)
        } else {
            try attempts.fail([file.path], because: reason)
            sweep.failures.append("\(file.path): \(reason)")
        }
    }

    /// A full disk or a busy store is no file's fault; anything else may be one's.
    private func fail(_ paths: [String], _ error: any Error, in sweep: inout Sweep) throws {
        if error is StoreError || error is CancellationError {
            try attempts.takeBack(paths)
            throw error
        }
        try attempts.fail(paths, because: "\(error)")
        sweep.failures += paths.map { "\($0): \(error)" }
    }
}
