import NewsFormats
import NewsModel

/// Turns one piece of copy into deliveries: each of its items with its key, its language and the story it belongs to.
///
/// Does not access a store, and stores nothing.
struct CopyReading {
    private let copy: WireCopy
    private let options: ImportOptions
    private let providers: Providers
    private let detector: LanguageDetector
    private let now: Timestamp
    /// The provider of the copy, unless an item names another.
    private let sender: String

    init(
        _ copy: WireCopy, options: ImportOptions, providers: Providers, detector: LanguageDetector, at now: Timestamp
    ) {
        self.copy = copy
        self.options = options
        self.providers = providers
        self.detector = detector
        self.now = now
        sender = options.provider ?? providers.usual
    }

    /// One per item, in the order of the copy, or why it is refused; if the copy cannot be read, only that error.
    func deliveries() -> [Result<Delivery, any Error>] {
        do {
            var options = options
            options.encoding = options.encoding ?? copy.encoding
            let found = try CopyReader(provider: providers[sender], options: options, received: now).read(copy)
            if found.entries.isEmpty {
                // As many a feed does at night.
                if options.mayBeEmpty, found.format.isFeed { return [] }
                throw CopyRefusal("it has no items")
            }
            let detected = DetectedLanguages(found, detector: detector)
            return found.entries.enumerated().map { index, entry in
                Result { try delivery(of: entry.get(), at: index, in: found, detected) }
            }
        } catch {
            return [.failure(error)]
        }
    }

    private func delivery(
        of entry: WireEntry, at index: Int, in found: CopyReader.Reading, _ detected: DetectedLanguages
    ) throws -> Delivery {
        switch entry {
        case .item(var item):
            let language = ItemLanguage(
                item: item, copy: copy, detected: detected, index: index, format: found.format,
                stated: options.language)
            item.language = language.itsOwn
            let submission = try submission(of: item, from: language.believed(), in: found, language: language)
            try detected.check(index, against: submission.key.language)
            return .item(submission)
        case .picture(let item): return .picture(try submission(of: item, from: copy, in: found, language: nil))
        case .package(let package): return .package(try submission(of: package, in: found))
        }
    }

    /// - Parameters:
    ///   - copy: with what of its name is believed.
    ///   - language: of an article; nil for a picture, which needs none and is not an entry of a feed.
    private func submission(
        of wireItem: WireItem, from copy: WireCopy, in found: CopyReader.Reading, language: ItemLanguage?
    ) throws -> Submission {
        var item = wireItem
        let story = found.isAlone ? copy.story.map(ArticleReference.named) : nil
        item.article = options.article.map { .id(ArticleID($0)) } ?? item.article ?? story
        guard let id = item.providerID ?? (found.isAlone ? options.id ?? copy.derivedID : nil), !id.isEmpty else {
            throw CopyRefusal("it has no id: give \(options.idOption), or an 'id:' line in the head block")
        }
        try ItemLimits.check(id: id)
        let provider = providers[sender]
        let key = WireKey(
            provider: sender, providerID: id,
            language: try language?.language(named: copy.language, provider: provider) ?? item.language ?? .undetermined
        )
        // A person who names the article knows better than the copy.
        let declared = options.article == nil ? providers[key.provider].storyID?.story(of: item, id: id) : nil
        return Submission(
            key: key, item: item, statesLanguage: (item.language ?? copy.language) != nil,
            isListing: language != nil && found.format.isFeed, isBackfill: options.isBackfill,
            offset: provider.zone.offset(at: now), story: declared, source: found.source)
    }

    private func submission(of package: WirePackage, in found: CopyReader.Reading) throws -> PackageSubmission {
        guard let id = package.providerID ?? (found.isAlone ? options.id ?? copy.derivedID : nil), !id.isEmpty else {
            throw CopyRefusal("the package has no id: give \(options.idOption)")
        }
        return PackageSubmission(
            provider: sender, providerID: id, package: package, source: found.source)
    }
}

extension CopyReader.Reading {
    /// Whether the copy is one single item, so that what its path says applies to it.
    fileprivate var isAlone: Bool {
        entries.count == 1
    }
}
