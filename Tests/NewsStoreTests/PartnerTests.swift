import NewsModel
import NewsStore
import Testing

@Suite("Partners, their keys and entitlements")
struct PartnerTests {
    private static let macau = FeedEdition(feed: feedID("macau"), edition: tag("en"))
    private static let sport = FeedEdition(feed: feedID("sport"), edition: tag("en"))

    private func record(_ id: String, expires: Timestamp? = nil) -> PartnerKeyRecord {
        PartnerKeyRecord(id: id, created: at(0), expires: expires)
    }

    @Test("A partner is found by its key with everything that decides what it opens", arguments: Engine.all)
    func found(engine: Engine) async throws {
        let partner = Partner(
            name: "weekly", scopes: [.read, .send], seesAdvance: true, provider: "agency", rate: 7, quiet: 60,
            networks: ["192.0.2.0/24", "2001:db8::/32"])
        try await engine.withPlace { place in
            try await place.openForPartners { store in
                try await store.add(partner, key: record("k1"), hash: [1, 2], feeds: [Self.macau], at: at(0))
                await #expect(throws: PartnerRefusal.self) {
                    try await store.add(partner, key: record("k9"), hash: [1], feeds: [], at: at(0))
                }
            }
            try await place.openForPartners { store in
                let holder = try #require(try await store.keyHolder("k1"))
                #expect(holder.partner == partner && holder.hash == [1, 2])
                #expect(holder.entitlements.feeds == [Self.macau])
                #expect(try await store.keyHolder("k9") == nil, "nothing is left of what was refused")
            }
        }
    }

    @Test("At most two keys are live: a third has to wait until one is revoked or ends", arguments: Engine.all)
    func keys(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await store.add(
                Partner(name: "weekly"), key: record("k1", expires: at(100)), hash: [1], feeds: [Self.macau], at: at(0))
            try await store.add(record("k2"), hash: [2], to: "weekly", at: at(1))
            let refusal = await #expect(throws: PartnerRefusal.self) {
                try await store.add(record("k3"), hash: [3], to: "weekly", at: at(2))
            }
            #expect(refusal?.description.contains("k1") == true && refusal?.description.contains("k2") == true)
            try await store.add(record("k3"), hash: [3], to: "weekly", at: at(100))
            try await store.revokeKeys(of: "weekly", id: "k2", at: at(101))
            let keys = try await store.partners().flatMap(\.keys)
            #expect(Set(keys.filter { $0.isLive(at: at(102)) }.map(\.id)) == ["k3"])
            try await store.revokeKeys(of: "weekly", id: nil, at: at(103))
            #expect(try await store.keyHolder("k3")?.key.isLive(at: at(103)) == false)
            for id in ["k3", "k9"] {
                await #expect(throws: PartnerRefusal.self) {
                    try await store.revokeKeys(of: "weekly", id: id, at: at(104))
                }
            }
        }
    }

    @Test("What is taken away ends and what is added begins at the newest change", arguments: Engine.all)
    func entitlements(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            let partner = Partner(name: "weekly")
            try await store.add(partner, key: record("k1"), hash: [1], feeds: [Self.macau], at: at(0))
            try await store.send(copy("a", "One"), at: 1)
            try await store.send(copy("b", "Later", embargo: at(100)), at: 1)
            let revision = store.partnerRevision
            try await store.set(partner, feeds: [Self.sport])
            #expect(store.partnerRevision > revision)
            let holder = try #require(try await store.keyHolder("k1"))
            #expect(
                Set(holder.entitlements.all) == [
                    Entitlement(feed: Self.macau, since: 0, until: 1, advanceUntil: 1),
                    Entitlement(feed: Self.sport, since: 1, advanceSince: 1),
                ])
            #expect(holder.widenings.map(\.feed) == [Self.sport])
            try await store.set(partner, feeds: [Self.sport, Self.macau])
            let events = try #require(try await store.keyHolder("k1")).widenings
            #expect(events.map(\.feed) == [Self.sport, Self.macau] && events[0].event < events[1].event)
        }
    }

    @Test("What partners have taken adds up, and a mistyped name is told the near one", arguments: Engine.all)
    func usage(engine: Engine) async throws {
        try await engine.withPartnerStore { store in
            try await store.add(Partner(name: "weekly"), key: record("k1"), hash: [1], feeds: [Self.macau], at: at(0))
            let row = try #require(try await store.keyHolder("k1")).row
            for (items, position, second) in [(3, 10, 5), (4, 8, 4)] as [(Int, Int64, Int64)] {
                try await store.note([
                    row: PartnerUsage(calls: 1, items: items, bytes: 100, lastCall: at(second), position: position)
                ])
            }
            let usage = try #require(try await store.partners().first).usage
            #expect(usage == PartnerUsage(calls: 2, items: 7, bytes: 200, lastCall: at(5), position: 10))
            let refusal = await #expect(throws: PartnerRefusal.self) {
                try await store.revokeKeys(of: "weekley", id: nil, at: at(1))
            }
            #expect(refusal?.kind == .unknown && refusal?.description.contains("did you mean 'weekly'?") == true)
        }
    }
}
