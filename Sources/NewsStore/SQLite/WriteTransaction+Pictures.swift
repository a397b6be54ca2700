import GRDB
import NewsModel

// Pictures that came by themselves, and files that were fetched.

extension WriteTransaction {
    /// Processes copy of a picture that was sent by itself, and logs changes of the variants that show it.
    func submitPicture(_ submission: Submission) throws -> Receipt {
        let key = submission.key
        let item = submission.item
        let found = try AssetRows.find(provider: key.provider, providerID: key.providerID, in: db)
        var asset = try found ?? AssetRows.insert(provider: key.provider, providerID: key.providerID, into: db)
        let notices = found == nil ? try PendingNotices(db: db).all(of: key) : []
        let before = asset.state
        var journal = Journal()
        let isKnown = try AssetRows.isKnown(item, asset: asset, in: db)
        let result = asset.state.receive(item, isKnown: isKnown, after: notices, at: moment, journal: &journal)
        let copy = journal.versions.isEmpty ? nil : try copyRow(of: submission.source)
        try AssetRows.save(asset, journal, copy: copy, to: db)
        if before.visibleVersion != asset.state.visibleVersion {
            try movePictures(of: AssetRows.variants(showing: asset.row, in: db))
        }
        return Receipt(result, version: asset.state.lastVersion == 0 ? nil : asset.state.lastVersion)
    }

    /// A notice that names a document may mean a picture with that id.
    ///
    /// - Returns: nil if there is none.
    func applyToPicture(_ notice: Submission) throws -> Receipt? {
        let key = notice.key
        guard try AssetRows.find(provider: key.provider, providerID: key.providerID, in: db) != nil else { return nil }
        return try submitPicture(notice)
    }

    /// Withdraws the pictures with an id for good, and erases them and their texts.
    ///
    /// - Returns: their providers.
    func purgePictures(_ providerID: String, because reason: String?) throws -> [String] {
        let providers = try AssetRows.providers(of: providerID, in: db)
        for provider in providers {
            guard var asset = try AssetRows.find(provider: provider, providerID: providerID, in: db) else { continue }
            let wasShown = asset.state.visibleVersion != nil
            let stories = try AssetRows.variants(showing: asset.row, in: db)
            asset.state.cancel()
            try AssetRows.save(asset, to: db)
            try Erasure(db: db).erase(asset: asset.row)
            try audit(.purge, asset, because: reason)
            if wasShown { try movePictures(of: stories) }
        }
        return providers
    }

    /// Withdraws the pictures with an id for good.
    ///
    /// - Returns: their providers.
    func killPictures(_ providerID: String, because reason: String?) throws -> [String] {
        let found = try AssetRows.providers(of: providerID, in: db).compactMap { provider in
            try AssetRows.find(provider: provider, providerID: providerID, in: db).map { (provider, $0) }
        }
        let living = found.filter { $1.state.status != .canceled }
        if living.isEmpty, !found.isEmpty { throw ActRefusal("the picture '\(providerID)' is killed already") }
        for case (_, var asset) in living {
            let wasShown = asset.state.visibleVersion != nil
            asset.state.cancel()
            try AssetRows.save(asset, to: db)
            try audit(.cancel, asset, because: reason)
            if wasShown { try movePictures(of: AssetRows.variants(showing: asset.row, in: db)) }
        }
        return living.map(\.0)
    }

    private func audit(_ act: AuditEntry.Act, _ asset: AssetRows.Loaded, because reason: String?) throws {
        let entry = AuditDraft(
            act: act, origin: .desk, note: reason, version: max(asset.state.lastVersion, 1), at: moment.stamp)
        try AuditRows.insert(entry, asset: asset.row, by: person, into: db)
    }

    /// Shows the version of a picture whose embargo has ended.
    func releasePicture(_ row: Int64) throws {
        guard var asset = try AssetRows.find(row: row, in: db) else { return }
        asset.state.endEmbargo(at: now)
        try AssetRows.save(asset, to: db)
        try movePictures(of: AssetRows.variants(showing: row, in: db))
    }

    /// Stores the outcomes of fetches. A variant changes once, however many of its pictures have come.
    func keep(_ outcomes: [PictureFetch.Outcome], in folder: MediaFolder, at now: Timestamp) throws {
        let queue = FetchQueue(db: db)
        var shown: [Int64: ArticleRows.Found] = [:]
        for outcome in outcomes {
            switch outcome.result {
            case .fetched(let media) where !folder.has(media):
                // Removed with refused copy that had the same file: nothing in the store referred to it yet. No file is
                // removed during this transaction.
                try queue.fail(
                    outcome.fetch, problem: "its file was removed before it was recorded", isFinal: false, at: now)
            case .fetched(let media):
                for found in try queue.keep(media, of: outcome.fetch) { shown[found.row] = found }
            case .failed(let problem, let isFinal):
                try queue.fail(outcome.fetch, problem: problem, isFinal: isFinal, at: now)
            }
        }
        try movePictures(of: shown.values.sorted { $0.row < $1.row })
    }

    private func movePictures(of variants: [ArticleRows.Found]) throws {
        for found in variants {
            let stamp = moment.stamp
            var journal = Journal()
            // The article may have become another's alias within this transaction.
            let article = try ArticleRows.article(ofVariant: found.row, in: db) ?? found.article
            try change(found.row, of: article) { state in state.movePictures(at: stamp, journal: &journal) }
            try write(journal, variant: found.row)
        }
    }
}
