import NewsFormats
public import NewsModel
public import NewsStore

/// The one way in for all copy: bytes to items, items to submissions, submissions to the store.
///
/// Files, standard input, posts and spool folders all end here, so that they cannot differ.
public struct Importer: CopyTaker {
    private let store: any ArticleStore
    private let pictureStore: any PictureStore
    private let commits: GroupCommit
    private let providers: Providers
    private let detector: LanguageDetector
    private let pictures: PictureKeeper
    private let site: Site
    private let clock: WallClock
    private let threads = ReadingThreads()

    /// Everything that ingest stands on, built by the caller.
    public init(
        store: any ArticleStore, pictures pictureStore: any PictureStore, media: MediaFolder, providers: Providers,
        detector: LanguageDetector, site: Site, clock: WallClock
    ) {
        self.store = store
        self.pictureStore = pictureStore
        commits = GroupCommit(clock: clock) { try await store.apply($0, at: $1) }
        self.providers = providers
        self.detector = detector
        pictures = PictureKeeper(folder: media)
        self.site = site
        self.clock = clock
    }

    /// Takes a batch in one transaction. What is refused is told and does not hold up the rest.
    ///
    /// The items are kept in the order of their own dates (`BatchOrder`): a folder imported for the first time lists
    /// older news before newer, whatever its files are called.
    ///
    /// - Returns: one result for each item of each piece of copy, in their order, once all of them are durable.
    public func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        var (results, accepted) = try await withTaskExecutorPreference(threads) { try read(batch, options) }
        let order = BatchOrder.order(of: accepted.map(\.delivery))
        let receipts = try await keep(order.map { accepted[$0].delivery }, options: options)
        try await settle(zip(order, receipts).map { (accepted[$0].stored, isRefused: $1.isRefusal) })
        for (place, receipt) in zip(order, receipts) {
            let item = accepted[place]
            results[item.index] = result(of: item, receipt, options)
        }
        return results.map { result in
            guard let result else { preconditionFailure("the store answered fewer submissions than it was given") }
            return result
        }
    }

    /// - Returns: a place for each result, with those of what is refused, and what is to be stored.
    private func read(
        _ batch: [WireCopy], _ options: ImportOptions
    ) throws -> (results: [ImportResult?], accepted: [Accepted]) {
        var results: [ImportResult?] = []
        var accepted: [Accepted] = []
        for copy in batch {
            let reading = CopyReading(
                copy, options: options, providers: providers, detector: detector, at: clock.now())
            for outcome in reading.deliveries() {
                switch outcome {
                case .success(let delivery):
                    let item = Accepted(index: results.count, copy: copy, delivery: delivery)
                    accepted.append(try withFiles(item, options: options))
                    results.append(nil)
                case .failure(let error): results.append(ImportResult(refused: copy.name, reason: "\(error)"))
                }
            }
        }
        return (results, accepted)
    }

    /// What is handed to the store, and where it came from.
    private struct Accepted {
        /// Among the results.
        let index: Int
        let copy: WireCopy
        var delivery: Delivery
        /// Of its pictures.
        var files: [String] = []
        var stored: [PictureKeeper.StoredFile] = []
        var remarks: [String] = []
    }

    /// Stores the files of an item's pictures before the item itself.
    private func withFiles(_ accepted: Accepted, options: ImportOptions) throws -> Accepted {
        let submission: Submission
        switch accepted.delivery {
        case .item(let item), .picture(let item): submission = item
        case .package: return accepted
        }
        guard !submission.item.content.pictures.isEmpty else { return accepted }
        let finding = try pictures.keep(
            submission.item.content.pictures, beside: accepted.copy.folder,
            fetches: providers[submission.key.provider].fetchesPictures, keeps: !options.isDryRun)
        var accepted = accepted
        accepted.delivery = accepted.delivery.with(finding.pictures)
        accepted.files = finding.files
        accepted.stored = finding.stored
        accepted.remarks = finding.remarks
        return accepted
    }

    private func keep(_ deliveries: [Delivery], options: ImportOptions) async throws -> [Receipt] {
        options.isDryRun
            ? try await store.rehearse(deliveries, at: clock.now()) : try await commits.apply(deliveries)
    }

    /// Puts back the files of stored copy that were removed meanwhile, and removes those that nothing shows: a file is
    /// in place before its copy, which the store may refuse.
    private func settle(_ files: [(stored: [PictureKeeper.StoredFile], isRefused: Bool)]) async throws {
        let kept = files.filter { !$0.isRefused }.flatMap(\.stored)
        if !kept.isEmpty { try await withTaskExecutorPreference(threads) { try pictures.restore(kept) } }
        let all = files.flatMap(\.stored)
        if !all.isEmpty { try await pictureStore.removeUnused(all.map(\.media), from: pictures.folder) }
    }

    private func result(of item: Accepted, _ receipt: Receipt, _ options: ImportOptions) -> ImportResult {
        let remarks = [receipt.remark].compactMap { $0 } + item.remarks
        var result = ImportResult(
            file: item.copy.name, receipt: receipt, delivery: item.delivery,
            remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "))
        result.files = item.files.isEmpty ? nil : item.files
        if options.wantsItems {
            switch item.delivery {
            case .item(let submission):
                result.item = NinJSWriter.write(submission.item, key: submission.key, receipt: receipt, site: site)
            case .picture(let submission):
                result.item = NinJSWriter.write(
                    picture: submission.item, key: submission.key, receipt: receipt, site: site)
            case .package(let submission):
                result.item = NinJSWriter.write(submission, version: receipt.version)
            }
        }
        return result
    }
}

/// Takes wire copy, here or in the process that owns the store.
public protocol CopyTaker: Sendable {
    func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult]
}

extension Delivery {
    /// The delivery with what was found of its pictures.
    fileprivate func with(_ pictures: [Picture]) -> Delivery {
        switch self {
        case .item(let submission): .item(submission.with(pictures))
        case .picture(let submission): .picture(submission.with(pictures))
        case .package: self
        }
    }
}

extension Receipt {
    fileprivate var isRefusal: Bool {
        if case .refused = result { true } else { false }
    }
}

extension Submission {
    fileprivate func with(_ pictures: [Picture]) -> Submission {
        var item = item
        item.content.pictures = pictures
        return Submission(
            key: key, item: item, statesLanguage: statesLanguage, isListing: isListing, isBackfill: isBackfill,
            offset: offset, story: story, source: source)
    }
}
