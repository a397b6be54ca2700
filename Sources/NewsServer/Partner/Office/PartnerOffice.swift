import Addresses
import Crypto
import FoundationEssentials
public import Ingest
public import NewsModel
public import NewsStore

/// Carries out orders about partners on the store that this process owns. It checks orders, whoever sends them, and
/// records them: nothing is done without a record of who ordered it.
public struct PartnerOffice: PartnerOrderTaker {
    private let store: any PartnerStore
    private let newsroom: Newsroom
    private let providers: Providers?
    private let audit: String
    private let clock: WallClock

    /// For the feeds and editions of a newsroom.
    ///
    /// - Parameters:
    ///   - providers: those to whom copy can belong; nil for any.
    ///   - audit: the file to which every order is appended.
    public init(
        store: any PartnerStore, newsroom: Newsroom, providers: Providers? = nil, audit: String, clock: WallClock
    ) {
        self.store = store
        self.newsroom = newsroom
        self.providers = providers
        self.audit = audit
        self.clock = clock
    }

    /// Carries out everything in one transaction, or nothing.
    public func carryOut(_ order: PartnerOrder) async throws -> PartnerResult {
        let now = clock.now()
        try await note(order, at: now)
        do {
            return try await carryOut(order, at: now)
        } catch let refusal as PartnerRefusal {
            try await note(order, at: now, refused: refusal.description)
            throw refusal
        }
    }

    private func carryOut(_ order: PartnerOrder, at now: Timestamp) async throws -> PartnerResult {
        switch order.act {
        case .add(let terms, let expires):
            guard Partner.isName(order.name) else {
                throw refusal("'\(order.name)' is not a name: expected lower-case letters, digits and hyphens")
            }
            let partner = try changed(Partner(name: order.name), by: terms)
            let feeds = try feeds(terms, instead: nil, of: partner)
            let key = PartnerKey.random()
            let record = try record(of: key, expires: expires, at: now)
            try await store.add(partner, key: record, hash: key.hash, feeds: feeds, at: now)
            return try await result(order.name, at: now, key: key)
        case .set(let terms):
            let known = try await find(order.name)
            let partner = try changed(known.partner, by: terms)
            try await store.set(partner, feeds: try feeds(terms, instead: known.feeds, of: partner))
        case .rotate(let expires):
            let key = PartnerKey.random()
            let record = try record(of: key, expires: expires, at: now)
            try await store.add(record, hash: key.hash, to: order.name, at: now)
            return try await result(order.name, at: now, key: key)
        case .revoke(let id): try await store.revokeKeys(of: order.name, id: id, at: now)
        }
        return try await result(order.name, at: now)
    }

    private func result(_ name: String, at now: Timestamp, key: PartnerKey? = nil) async throws -> PartnerResult {
        PartnerResult(try await find(name), at: now, key: key)
    }

    private func find(_ name: String) async throws -> PartnerRecord {
        let all = try await store.partners()
        if let record = all.first(where: { $0.partner.name == name }) { return record }
        throw PartnerRefusal(.unknown, "there is no partner '\(name)'\(all.map(\.partner.name).hint(for: name))")
    }

    private func record(of key: PartnerKey, expires: String?, at now: Timestamp) throws -> PartnerKeyRecord {
        let end = try expires.map { text in
            guard let date = WireDate(rfc3339: text, defaultZone: .utc), date.instant > now else {
                throw refusal(
                    "expires '\(text)': expected a date in the future, such as 2027-11-14 or 2027-11-14T09:00:00+08:00")
            }
            return date.instant
        }
        return PartnerKeyRecord(id: key.id, created: now, expires: end)
    }

    // MARK: - What is stated

    /// Ten years, in seconds.
    private static let longestQuiet = 315_360_000

    private func changed(_ partner: Partner, by terms: PartnerOrder.Terms) throws -> Partner {
        var partner = partner
        partner.scopes = terms.scopes ?? partner.scopes
        partner.seesAdvance = terms.seesAdvance ?? partner.seesAdvance
        partner.provider = try terms.provider.map(provider) ?? partner.provider
        partner.rate = terms.rate ?? partner.rate
        if let quiet = terms.quiet { partner.quiet = quiet > 0 ? quiet : nil }
        partner.networks = terms.networks ?? partner.networks
        guard !partner.scopes.isEmpty else { throw refusal("a partner needs a scope: expected read, send or both") }
        guard (1...1_000_000).contains(partner.rate) else {
            throw refusal("rate \(partner.rate): expected 1 to 1000000 calls a minute")
        }
        guard (0...Self.longestQuiet).contains(partner.quiet ?? 0) else {
            throw refusal("quiet \(partner.quiet ?? 0): expected at most \(Self.longestQuiet) seconds")
        }
        if partner.scopes.contains(.send), partner.provider == nil {
            throw refusal("a partner that sends needs a provider that its copy belongs to")
        }
        for network in partner.networks where AddressBlock(network) == nil {
            throw refusal("'\(network)' is not a network: expected one such as 192.0.2.0/24 or 2001:db8::/32")
        }
        return partner
    }

    /// Every feed in every language; what is not stated stays as it was.
    ///
    /// - Parameter known: nil for a new partner.
    private func feeds(
        _ terms: PartnerOrder.Terms, instead known: Set<FeedEdition>?, of partner: Partner
    ) throws -> Set<FeedEdition> {
        var all = known ?? []
        let statesFeeds = terms.feeds != nil || terms.languages != nil
        if statesFeeds {
            let feeds = try terms.feeds.map { try $0.map(feed) } ?? all.map(\.feed)
            let editions = try terms.languages.map { try $0.map(edition) } ?? all.map(\.edition)
            all = Set(feeds.flatMap { feed in editions.map { FeedEdition(feed: feed, edition: $0) } })
        }
        // Who changes something else of a partner is not asked for them.
        let isAsked = known == nil || statesFeeds || terms.scopes != nil
        if isAsked, all.isEmpty, partner.scopes.contains(.read) {
            throw refusal("a partner that reads needs feeds and languages")
        }
        return all
    }

    private func feed(_ name: String) throws -> FeedID {
        if let id = FeedID(name), newsroom.feed(id) != nil { return id }
        let known = newsroom.feeds.map(\.id.description)
        throw PartnerRefusal(.unknown, "there is no feed '\(name)'\(known.hint(for: name))")
    }

    /// By a mistyped name a partner's copy would be public by the rules for those without an entry.
    private func provider(_ name: String) throws -> String {
        guard let providers, !providers.knows(name) else { return name }
        let known = providers.ids
        throw PartnerRefusal(
            .unknown,
            "provider '\(name)' has no entry\(known.hint(for: name)), expected one of: \(known.joined(separator: ", "))"
        )
    }

    private func edition(_ name: String) throws -> LanguageTag {
        if let tag = LanguageTag(name), newsroom.edition(tag) != nil { return tag }
        let known = newsroom.editions.map(\.language.description)
        throw PartnerRefusal(
            .unknown,
            "there is no edition '\(name)'\(known.hint(for: name)), expected some of: \(known.joined(separator: ", "))")
    }

    private func refusal(_ text: String) -> PartnerRefusal {
        PartnerRefusal(.refused, text)
    }

    // MARK: - What was ordered

    /// An order in the audit.
    private struct Entry: Encodable {
        let at: String
        let by: String
        let partner: String
        let order: PartnerOrder.Act
        let refused: String?
    }

    private func note(_ order: PartnerOrder, at now: Timestamp, refused: String? = nil) async throws {
        let entry = Entry(
            at: now.rfc3339, by: order.person, partner: order.name, order: order.act, refused: refused)
        do {
            let (file, lines) = (LineFile(path: audit), try LineFile.lines(of: [entry]))
            if try await DiskWork.result(of: { try await file.append(lines, isDurable: true) }) != nil { return }
        } catch {
            throw self.refusal("\(audit): the order cannot be recorded, and is not carried out: \(error)")
        }
        throw self.refusal("\(audit): it does not answer, and the order is not carried out")
    }
}

extension PartnerKey {
    static func random() -> PartnerKey {
        var generator = SystemRandomNumberGenerator()
        return PartnerKey(random: (0..<40).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The hash that the store has.
    var hash: [UInt8] {
        Array(digest)
    }

    /// Compared in constant time.
    func matches(_ hash: [UInt8]) -> Bool {
        digest == hash
    }

    private var digest: SHA256Digest {
        SHA256.hash(data: Array(text.utf8))
    }
}
