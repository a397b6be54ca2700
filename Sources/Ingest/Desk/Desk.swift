import FoundationEssentials
public import NewsModel
public import NewsStore

/// Carries out the desk's orders on the store that this process owns.
///
/// It determines what the order means and leaves the effect of an act to the rules: an ambiguous name is asked about,
/// never guessed.
public struct Desk: DeskTaker {
    private let store: any DeskStore & PictureStore
    private let media: MediaFolder
    private let providers: Providers
    private let clock: WallClock

    /// Of one store; the providers' entries give the zone of the desk's dates and the settings for reading corrections.
    public init(store: any DeskStore & PictureStore, media: MediaFolder, providers: Providers, clock: WallClock) {
        self.store = store
        self.media = media
        self.providers = providers
        self.clock = clock
    }

    /// Carries out everything in one transaction, or nothing.
    public func carryOut(_ order: DeskOrder) async throws -> [DeskResult] {
        let order = try order.cleaned()
        do {
            let targets = DeskTargets(store: store, now: clock.now())
            switch order.act {
            case .link:
                let (articles, original) = try await targets.articles(order.names)
                let article = try await store.link(articles, original: original, by: order.person, at: clock.now())
                return try await results(order, named: article.description)
            case .unlink:
                let variant = try await targets.variant(order)
                _ = try await store.unlink(variant.id, by: order.person, at: clock.now())
                return try await results(order, named: variant.id.description)
            case .picture(let act): return try await perform(act, order)
            case .variant(let act):
                if let onPicture = act.onPicture, try await targets.isPicture(order) {
                    return try await perform(onPicture, order)
                }
                return try await perform(act, order, on: try await targets.variants(order))
            }
        } catch let refusal as ActRefusal {
            throw DeskRefusal(.refused, refusal.description)
        } catch StoreError.unknownVariant(let name) {
            throw DeskRefusal(.unknown, StoreError.unknownVariant(name).description)
        }
    }

    /// Carries out an act on the pictures with an id.
    private func perform(_ act: DeskOrder.PictureAct, _ order: DeskOrder) async throws -> [DeskResult] {
        let id = order.names.first ?? ""
        let providers: [String]
        switch act {
        case .kill(let reason):
            providers = try await store.killPictures(id, because: reason, by: order.person, at: clock.now())
        case .purge(let reason):
            providers = try await removingFiles {
                try await store.purgePictures(id, because: reason, by: order.person, at: clock.now())
            }
        }
        guard !providers.isEmpty else { throw DeskRefusal(.unknown, "there is no picture '\(id)'") }
        return providers.map { DeskResult(order.act, picture: id, of: $0) }
    }

    private func perform(
        _ act: DeskOrder.VariantAct, _ order: DeskOrder, on targets: [VariantRecord]
    ) async throws -> [DeskResult] {
        guard let first = targets.first else { throw DeskRefusal(.unknown, "there is nothing to act on") }
        let zones = targets.map { providers[$0.key.provider].zone }
        let now = clock.now()
        let rule = try await self.act(act, on: first, zones: zones)
        let change = {
            try await store.perform(
                rule, on: targets.map(\.id), by: order.person, offset: zones[0].offset(at: now), at: now)
        }
        if case .purge = act { try await removingFiles(of: change) } else { try await change() }
        var results: [DeskResult] = []
        for target in targets { results += try await self.results(order, named: target.id.description) }
        return results
    }

    /// Removes the files of what is erased, even if the store's log could not be emptied, which is then reported.
    private func removingFiles<Result>(of erase: () async throws -> Result) async throws -> Result {
        let result: Result
        do {
            result = try await erase()
        } catch let error as StoreError {
            if case .logInUse = error { try await store.removeErasedFiles(from: media) }
            throw error
        }
        try await store.removeErasedFiles(from: media)
        // What an import that was interrupted has left may be the file of what is erased.
        _ = try await store.removeOrphans(from: media, before: clock.now().adding(seconds: -Self.hour))
        return result
    }

    /// The most time between storing a fetched file and noting it, with much to spare; an import looks for its own.
    private static let hour: Int64 = 3600

    private func results(_ order: DeskOrder, named name: String) async throws -> [DeskResult] {
        try await store.records(matching: RecordFilter(name: name), at: clock.now()).map {
            DeskResult(order.act, $0)
        }
    }

    private func act(_ act: DeskOrder.VariantAct, on target: VariantRecord, zones: [Zone]) async throws -> Act {
        switch act {
        case .correct(let correction):
            let text = try await content(of: correction, for: target)
            return .correct(text, note: correction.note)
        case .kill(let reason): return .cancel(reason: reason)
        case .withhold(let reason): return .withhold(reason: reason)
        case .release: return .release
        case .embargo(let until): return .embargo(until: try date(until, in: zones))
        case .expire(let text): return .expire(at: try text.map { try end($0, in: zones) })
        case .accept: return .accept
        case .reject: return .reject
        case .purge(let reason): return .purge(reason: reason)
        }
    }

    /// Nothing revives an expired variant, so a mistyped year must not expire it.
    private func end(_ text: String, in zones: [Zone]) throws -> Timestamp {
        let instant = try date(text, in: zones).instant
        guard instant > clock.now() else {
            throw DeskRefusal(
                .refused, "\(instant.rfc3339) is past: expected a time in the future; newswire kill withdraws it now")
        }
        return instant
    }

    /// - Parameter zones: those of the providers of the variants. A date without a zone must be the same in all.
    private func date(_ text: String, in zones: [Zone]) throws -> WireDate {
        let dates = zones.compactMap { WireDate(rfc3339: text, defaultZone: $0) }
        if Set(dates.map(\.instant)).count > 1 {
            throw DeskRefusal(
                .refused, "'\(text)' has no zone, and the providers are in several: expected for example \(text)+08:00")
        }
        guard let date = dates.first else {
            throw DeskRefusal(
                .refused, "'\(text)' is not a date and time: expected for example 2026-11-14T09:00:00+08:00")
        }
        return date
    }

    // MARK: - Corrections

    /// The corrected text. Headline, subheadline, abstract, body and editor's note are the copy's; whatever else it
    /// does not state stays as it was. The old abstract does not stay, since it could repeat the mistake.
    private func content(
        of correction: DeskOrder.Correction, for target: VariantRecord
    ) async throws -> Content {
        let item = try item(of: correction, for: target)
        let versions = try await store.versions(of: target.id)
        let replaced = target.corrected(at: clock.now())
        let current = versions.last { $0.number == replaced } ?? versions.last { $0.standing == .current }
        guard let old = current?.content else { return item.content }
        return item.content.completed(by: old)
    }

    private func item(of correction: DeskOrder.Correction, for target: VariantRecord) throws -> WireItem {
        var options = ImportOptions()
        options.format = correction.format
        options.encoding = correction.encoding
        options.readsHead = correction.readsHead
        let reader = CopyReader(
            provider: providers[target.key.provider], options: options, received: clock.now())
        let entries: [WireEntry]
        do {
            let copy = WireCopy(name: correction.name, bytes: Array(correction.bytes))
            entries = try reader.read(copy).entries.map { try $0.get() }
        } catch {
            throw DeskRefusal(.refused, "\(correction.name): \(error)")
        }
        guard entries.count == 1, case .item(let item) = entries[0] else {
            throw DeskRefusal(.refused, "\(correction.name): expected one item, the corrected text")
        }
        try check(item, of: correction, for: target)
        return item
    }

    /// Checks that what the copy says about itself is true of the variant, and that it does nothing but correct.
    private func check(_ item: WireItem, of correction: DeskOrder.Correction, for target: VariantRecord) throws {
        func refuse(_ field: String, _ value: String, _ expected: String) -> DeskRefusal {
            DeskRefusal(.refused, "\(correction.name): its \(field) is '\(value)', expected \(expected)")
        }
        if item.language == nil, let named = correction.language, named.language != target.key.language.language {
            throw refuse("language", "\(named) by its file name", "\(target.key.language) as in the variant")
        }
        if let language = item.language, language != target.key.language {
            throw refuse("language", language.description, "\(target.key.language) as in the variant")
        }
        if let id = item.providerID, id != target.key.providerID {
            throw refuse("id", id, "\(target.key.providerID) as in the variant")
        }
        if item.status != .usable { throw refuse("status", item.status.rawValue, "a text; see newswire kill") }
        if let embargo = item.embargo { throw refuse("embargo", embargo.rfc3339, "none; see newswire embargo") }
    }
}

extension Content {
    fileprivate func completed(by old: Content) -> Content {
        var full = self
        full.byline = byline ?? old.byline
        full.dateline = dateline ?? old.dateline
        full.located = located ?? old.located
        full.slugline = slugline ?? old.slugline
        if categories.isEmpty { full.categories = old.categories }
        if subjects.isEmpty { full.subjects = old.subjects }
        if genres.isEmpty { full.genres = old.genres }
        if places.isEmpty { full.places = old.places }
        if keywords.isEmpty { full.keywords = old.keywords }
        full.urgency = urgency ?? old.urgency
        full.priority = priority ?? old.priority
        full.source = source ?? old.source
        full.credit = credit ?? old.credit
        full.copyright = copyright ?? old.copyright
        full.usageTerms = usageTerms ?? old.usageTerms
        full.date = date ?? old.date
        full.versionDate = versionDate ?? old.versionDate
        if pictures.isEmpty { full.pictures = old.pictures }
        return full
    }
}
