import NewsModel
import NewsStore

/// Finds what an order applies to, by its names and options.
///
/// A name is a variant's id, an article's id or a provider's id. An article may have several languages, and two
/// providers may use the same id, so a name may be ambiguous: then the desk is asked.
struct DeskTargets {
    let store: any DeskStore
    let now: Timestamp

    /// What to link: the articles of all names, each of which must match one, and the variant that the first name is,
    /// if it is one.
    func articles(_ names: [String]) async throws -> (articles: [ArticleID], original: VariantID?) {
        var articles: [ArticleID] = []
        var original: VariantID?
        for name in names {
            let matches = try await matches(name)
            guard let first = matches.first, matches.allSatisfy({ $0.article == first.article }) else {
                throw ask("'\(name)' is in several articles; name a variant", matches)
            }
            if articles.isEmpty, matches.count == 1 { original = first.id }
            articles.append(first.article)
        }
        guard Set(names).count > 1 else {
            throw DeskRefusal(.refused, "expected at least two different ids to link")
        }
        return (articles, original)
    }

    /// Whether an order is about a picture that was sent by itself, with an id that names nothing else.
    func isPicture(_ order: DeskOrder) async throws -> Bool {
        let name = order.names.first ?? ""
        guard try await !store.pictureProviders(of: name).isEmpty else { return false }
        let records = try await store.records(matching: RecordFilter(name: name), at: now)
        if records.isEmpty { return true }
        if order.scope != nil || order.language != nil { return false }
        throw ask("'\(name)' is a picture too; give --picture, --only, --language or --all", records)
    }

    /// The one variant concerned.
    func variant(_ order: DeskOrder) async throws -> VariantRecord {
        let found = try await variants(order)
        guard found.count == 1 else { throw ask("expected one variant; name it, or give --language", found) }
        return found[0]
    }

    /// The variants concerned, at least one.
    func variants(_ order: DeskOrder) async throws -> [VariantRecord] {
        let name = order.names.first ?? ""
        let matches = try await matches(name)
        let inLanguage = matches.filter { $0.key.language == order.language }
        if inLanguage.count == 1, matches.count > 1 { return inLanguage }
        guard let first = matches.first, matches.allSatisfy({ $0.article == first.article }) else {
            throw ask("'\(name)' is in several articles; name a variant", matches)
        }
        let article = try await self.matches(first.article.description)
        if let language = order.language {
            guard let variant = article.first(where: { $0.key.language == language }) else {
                throw ask("the article has no variant in \(language)", article, kind: .unknown)
            }
            return [variant]
        }
        switch order.scope {
        case .all: return order.act.applicable(article)
        case .only:
            guard matches.count == 1 else { throw ask("--only needs the id of one variant", matches) }
            return matches
        case nil: return try choose(order.act, among: matches, of: article)
        }
    }

    /// Without an option on languages: the only possible meaning.
    private func choose(
        _ act: DeskOrder.Act, among matches: [VariantRecord], of article: [VariantRecord]
    ) throws -> [VariantRecord] {
        if article.count == 1 { return article }
        switch act {
        case .variant(.accept), .variant(.reject):
            let waiting = matches.filter(\.awaitsDesk)
            if waiting.count == 1 { return waiting }
            throw ask("which variant is meant? name it, or give --language or --all", matches)
        case .variant(.correct), .unlink:
            if matches.count == 1 { return matches }
            throw ask("which variant is meant? name it, or give --language", matches)
        default:
            throw ask("its article has several languages; give --only, --language or --all", article)
        }
    }

    private func matches(_ name: String) async throws -> [VariantRecord] {
        let records = try await store.records(matching: RecordFilter(name: name), at: now)
        guard !records.isEmpty else { throw StoreError.unknownVariant(name) }
        return records
    }

    private func ask(
        _ question: String, _ records: [VariantRecord], kind: DeskRefusal.Kind = .ambiguous
    ) -> DeskRefusal {
        let choices = records.map { record in
            "\n  \(record.id)  \(record.key.language)  article \(record.article)  \(record.key.provider) "
                + "\(record.key.providerID)  \(record.headline)"
        }
        return DeskRefusal(kind, question + ":" + choices.joined())
    }
}

extension DeskOrder.Act {
    /// The variants of an article that the order can apply to; all of them if there are none, so that the rules state
    /// why.
    fileprivate func applicable(_ article: [VariantRecord]) -> [VariantRecord] {
        let fit = article.filter { record in
            switch self {
            case .variant(.kill): record.status != .canceled
            case .variant(.release): !record.hasExpired && (record.status == .withheld || record.embargo != nil)
            case .variant(.accept), .variant(.reject): record.awaitsDesk
            case .variant(.purge): !record.isPurged
            case .variant(.embargo): record.isAlive && (record.embargo != nil || record.shownVersion == nil)
            case .variant(.expire(nil)): record.isAlive && record.expires != nil
            default: record.isAlive
            }
        }
        return fit.isEmpty ? article : fit
    }
}

extension VariantRecord {
    /// Neither canceled nor expired.
    fileprivate var isAlive: Bool {
        status != .canceled && !hasExpired
    }
}
