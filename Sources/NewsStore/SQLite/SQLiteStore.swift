import FoundationEssentials
import GRDB
public import NewsModel
import Synchronization

/// The article store in one SQLite file, owned by one process.
///
/// One connection writes and checkpoints, a pool of others reads. A transaction is durable when its call returns:
/// `synchronous=FULL` is verified, since GRDB sets NORMAL by itself.
public final class SQLiteStore: DeskStore, PictureStore {
    private let pool: DatabasePool
    private let lock: StoreLock?
    let newsroom: Newsroom
    private let ids: PublicIDs
    let cursors: CursorSeal
    private let path: String
    private let health = StoreHealth()
    private let isOpen = Atomic(true)
    let signal = CommitSignal()
    /// Counts changes of partners.
    let revision = Mutex(0)

    /// When the store was created: the date of feeds that never had an entry.
    public let created: Timestamp

    /// Opens a store, or creates it, and updates its schema and its listings.
    ///
    /// - Parameters:
    ///   - tag: authority and date of `tag:` URIs, recorded when the store is created.
    ///   - now: the instant of changes of the listings.
    /// - Throws: `StoreError.owned` if another process has it.
    public convenience init(path: String, newsroom: Newsroom, tag: String, now: Timestamp) throws {
        try self.init(path: path, newsroom: newsroom, tag: tag, now: now, lock: StoreLock(storePath: path))
    }

    private init(path: String, newsroom: Newsroom, tag: String, now: Timestamp, lock: StoreLock) throws {
        self.lock = lock
        let pool = try Self.open(path)
        try Self.migrate(pool, path: path)
        let properties = try pool.write { db in try Properties(db: db, tag: tag, now: now) }
        guard properties.tag == tag else { throw StoreError.wrongTag(stored: properties.tag, configured: tag) }
        self.pool = pool
        self.newsroom = newsroom
        self.path = path
        ids = PublicIDs(secret: properties.secret)
        cursors = CursorSeal(secret: properties.secret)
        created = properties.created
        health.opened(path: path)
        try Relisting(pool: pool, newsroom: newsroom, ids: ids).runIfNeeded(now: now)
        try pool.write { db in
            var archives = Archives(db: db, newsroom: newsroom)
            try archives.cutLongTails()
        }
    }

    /// Opens a store for reading, whoever owns it: the connection cannot write and never checkpoints.
    public init(reading path: String, newsroom: Newsroom) throws {
        lock = nil
        pool = try Self.openReading(path)
        self.newsroom = newsroom
        self.path = path
        let properties = try pool.read(Properties.init(reading:))
        ids = PublicIDs(secret: properties.secret)
        cursors = CursorSeal(secret: properties.secret)
        created = properties.created
    }

    /// Whether the owner of the store uses other feeds or editions than those that it was opened with here.
    public func hasOtherDefinitions() throws -> Bool {
        try Relisting(pool: pool, newsroom: newsroom, ids: ids).isNeeded
    }

    /// Waits for writes in progress, checkpoints the log into the file and closes it.
    ///
    /// SQLite only does so itself if the connection that it closes last can write, and in a pool that is a reader.
    public func close() throws {
        try closeFile()
        lock?.release()
    }

    /// Closes this store and opens it again with another newsroom, without letting another process have it meanwhile.
    /// If that failed, it can be called again. It does not create a store if the file is gone.
    public func reopened(newsroom: Newsroom, tag: String, now: Timestamp) throws -> SQLiteStore {
        guard let lock else { throw StoreError.cannotOpen(path: path, reason: "it was opened read-only") }
        try health.check(path: path)
        try closeFile()
        return try SQLiteStore(path: path, newsroom: newsroom, tag: tag, now: now, lock: lock)
    }

    private func closeFile() throws {
        guard isOpen.exchange(false, ordering: .relaxed) else { return }
        if lock != nil {
            do {
                _ = try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
            } catch let error as DatabaseError
                where [.SQLITE_BUSY, .SQLITE_FULL].contains(error.resultCode.primaryResultCode)
            {
                // Another process is reading, or the disk is full: everything is in the log, which stays, and the next
                // who opens the store goes on with it.
            }
        }
        try pool.close()
    }

    // MARK: - Writing

    public func apply(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] {
        try await write(at: now) { work in
            let receipts = try deliveries.map(work.submit)
            try ProviderRows.note(deliveries, receipts, at: now, in: work.db)
            return receipts
        }
    }

    public func rehearse(_ deliveries: [Delivery], at now: Timestamp) async throws -> [Receipt] {
        let (newsroom, ids) = (newsroom, ids)
        do {
            return try await pool.writeWithoutTransaction { db in
                var receipts: [Receipt] = []
                try db.inTransaction {
                    let work = try WriteTransaction(db: db, newsroom: newsroom, ids: ids, now: now)
                    receipts = try deliveries.map(work.submit)
                    return .rollback
                }
                return receipts
            }
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    public func perform(
        _ act: Act, on variants: [VariantID], by person: String, offset: Int, at now: Timestamp
    ) async throws {
        try await write(at: now, person) { work in
            for variant in variants { try work.perform(act, on: variant, offset: offset) }
        }
        if case .purge = act { try await emptyLog() }
    }

    public func purgePictures(
        _ providerID: String, because reason: String?, by person: String, at now: Timestamp
    ) async throws -> [String] {
        let providers = try await write(at: now, person) { work in
            try work.purgePictures(providerID, because: reason)
        }
        if !providers.isEmpty { try await emptyLog() }
        return providers
    }

    public func killPictures(
        _ providerID: String, because reason: String?, by person: String, at now: Timestamp
    ) async throws -> [String] {
        try await write(at: now, person) { work in try work.killPictures(providerID, because: reason) }
    }

    public func link(
        _ articles: [ArticleID], original: VariantID?, by person: String, at now: Timestamp
    ) async throws -> ArticleID {
        try await write(at: now, person) { work in try work.link(articles, original: original) }
    }

    public func unlink(_ variant: VariantID, by person: String, at now: Timestamp) async throws -> ArticleID {
        try await write(at: now, person) { work in try work.unlink(variant) }
    }

    @discardableResult
    public func advance(to now: Timestamp) async throws -> Timestamp? {
        try health.check(path: path)
        let next = try await read(Schedule.next)
        guard let next, next <= now else { return next }
        try await write(at: now) { work in
            for event in try Schedule.due(at: now, in: work.db) { try work.keepTime(event) }
        }
        return try await read(Schedule.next)
    }

    public func keep(
        _ outcomes: [PictureFetch.Outcome], in folder: MediaFolder, at now: Timestamp
    ) async throws {
        try await write(at: now) { work in try work.keep(outcomes, in: folder, at: now) }
    }

    public func removeErasedFiles(from folder: MediaFolder) async throws {
        guard try await read(ErasedMedia.areAny) else { return }
        try health.check(path: path)
        do {
            try await pool.write { db in try ErasedMedia.remove(from: folder, in: db) }
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    public func removeUnused(_ media: [Media], from folder: MediaFolder) async throws {
        let unknown = try await read { db in try media.filter { try !PictureRows.isKnown($0.hash, in: db) } }
        if unknown.isEmpty { return }
        try health.check(path: path)
        do {
            // Nobody commits copy that refers to one meanwhile.
            try await pool.write { db in
                for file in unknown where try !PictureRows.isKnown(file.hash, in: db) {
                    try folder.remove(file.hash, as: file.type)
                }
            }
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    public func removeOrphans(from folder: MediaFolder, before instant: Timestamp) async throws -> Int {
        let files = folder.files(before: instant)
        let known = try await read { db in
            try Set(files.compactMap(\.hash).filter { try PictureRows.isKnown($0, in: db) })
        }
        var count = 0
        for file in files where file.hash.map({ !known.contains($0) }) ?? true {
            if try folder.remove(file, before: instant) { count += 1 }
        }
        return count
    }

    /// Checkpoints the log into the file and empties it, so that it has nothing of what was erased. Waits for readers.
    private func emptyLog() async throws {
        do {
            _ = try await pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_BUSY {
            throw StoreError.logInUse(path: path)
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    private func write<Result: Sendable>(
        at now: Timestamp, _ person: String? = nil, _ body: @escaping @Sendable (WriteTransaction) throws -> Result
    ) async throws -> Result {
        try health.check(path: path)
        let (newsroom, ids) = (newsroom, ids)
        do {
            let result = try await pool.write { db in
                let work = try WriteTransaction(db: db, newsroom: newsroom, ids: ids, now: now, person: person)
                let result = try body(work)
                try work.finish()
                return result
            }
            signal.send()
            return result
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    func writePartners<Result: Sendable>(
        _ body: @escaping @Sendable (PartnerRows) throws -> Result
    ) async throws -> Result {
        try await writeQuietly { db in try body(PartnerRows(db: db)) }
    }

    /// Runs a transaction that changes nothing for readers, without a signal.
    func writeQuietly<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result
    {
        try health.check(path: path)
        do {
            return try await pool.write(body)
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }

    /// Checks whether something can be written now: the lock is held, the file is in place.
    public func checkWritable() async throws {
        try await writeQuietly { _ in }
    }

    public func checkReadiness() async throws {
        try await checkWritable()
        try health.checkSpace(path: path)
    }

    // MARK: - Reading

    func read<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        do {
            return try await pool.read(body)
        } catch let error as DatabaseError {
            throw health.judge(error, path: path)
        }
    }
}
