import Foundation
import NewsModel
import NewsStore
import Testing

@testable import NewsServer

/// Every route for partners, every kind of partner, every state of an item: whoever is not to have a text finds no word
/// of it on any call.
@Suite("No route tells a partner what it may not have")
struct PartnerMatrixTests {
    /// A state that an item can be in. Each has words of its own in headline and text, so that any trace can be found.
    fileprivate struct Item: Sendable {
        let name: String
        let submission: @Sendable (TestWire) -> Submission
        let act: Act?
        /// Whether partners who are entitled to its feed see its text now.
        let isOpen: Bool
        /// Whether they see that there is, or was, such an item.
        let isKnown: Bool

        var word: String { "secret\(name)" }
    }

    private static let later = TestClock.start.adding(seconds: 86_400)

    private static let items: [Item] = [
        Item(name: "public", act: nil, isOpen: true, isKnown: true),
        Item(name: "sport", category: "Sport", act: nil, isOpen: true, isKnown: true),
        Item(name: "embargoed", embargo: later, act: nil, isOpen: false, isKnown: false),
        Item(name: "neverpublic", embargo: later, act: .cancel(reason: "no"), isOpen: false, isKnown: false),
        Item(name: "withheld", act: .withhold(reason: "no"), isOpen: false, isKnown: true),
        Item(name: "canceled", act: .cancel(reason: "no"), isOpen: false, isKnown: true),
        Item(name: "purged", act: .purge(reason: "no"), isOpen: false, isKnown: true),
        Item(name: "expired", act: .expire(at: TestClock.start.adding(seconds: 5)), isOpen: false, isKnown: true),
    ]

    private static let partners: [(name: String, feeds: [String], languages: [String], seesAdvance: Bool)] = [
        ("macau-en", ["macau"], ["en"], false), ("sport-en", ["sport"], ["en"], false),
        ("all-pt", ["latest", "macau", "sport"], ["pt"], false), ("advance", ["macau"], ["en"], true),
    ]

    /// Every call that gives something out, for an item.
    private static func calls(_ id: VariantID) -> [String] {
        var calls = [
            "items/\(id)", "items/\(id)/versions/1", "items/\(id)/versions/2", "items/\(id)/versions/3", "feeds",
            "usage",
            "items?after=start&stream=advance",
        ]
        for format in ["newsmlg2", "nitf"] { calls.append("items/\(id)?format=\(format)") }
        for query in [
            "", "&versions=all", "&feed=macau", "&feed=sport", "&language=en", "&format=newsmlg2", "&format=nitf",
            "&versions=all&format=newsmlg2",
        ] {
            calls.append("items?after=start&limit=500\(query)")
        }
        for feed in ["latest", "macau", "sport", "front"] {
            for language in ["en", "pt"] { calls.append("feeds/\(feed).\(language).atom") }
        }
        return calls
    }

    @Test("whatever the route, the partner and the state of the item")
    func matrix() async throws {
        try await withServer { server in
            var ids: [String: VariantID] = [:]
            for item in Self.items {
                let id = try await server.publish(item.submission(server.wire))[0]
                if let act = item.act { try await server.perform(act, on: id) }
                ids[item.name] = id
            }
            server.clock.advance(seconds: 10)
            _ = try await server.store.advance(to: server.clock.now)
            for partner in Self.partners {
                let key = try await server.addPartner(
                    partner.name, feeds: partner.feeds, languages: partner.languages
                ) { $0.seesAdvance = partner.seesAdvance }
                for item in Self.items {
                    let id = try #require(ids[item.name])
                    for call in Self.calls(id) {
                        try await check(item, id, call, for: partner, key, server)
                    }
                }
            }
        }
    }

    private static func isEntitled(
        _ partner: (name: String, feeds: [String], languages: [String], seesAdvance: Bool), to item: Item
    ) -> Bool {
        partner.languages.contains("en") && partner.feeds.contains(item.name == "sport" ? "sport" : "macau")
    }

    private func check(
        _ item: Item, _ id: VariantID, _ call: String,
        for partner: (name: String, feeds: [String], languages: [String], seesAdvance: Bool), _ key: String,
        _ server: TestServer
    ) async throws {
        let response = try await server.partner(key, call)
        let isEntitled = Self.isEntitled(partner, to: item)
        let isAdvance = partner.seesAdvance && call.contains("stream=advance") && item.name == "embargoed"
        let mayRead = isEntitled && (item.isOpen || isAdvance)
        if !mayRead {
            #expect(!response.text.contains(item.word), "\(partner.name) \(call) tells the text of \(item.name)")
        }
        // Who is given copy in advance is told that it was taken back.
        let isTold = partner.seesAdvance && call.contains("stream=advance")
        if !(isEntitled && item.isKnown), !isTold {
            // What was asked for may come back in a message; nothing else may.
            let told = response.text.replacing("/items/\(id)", with: "")
            #expect(!told.contains(id.description), "\(partner.name) \(call) tells that \(item.name) is there")
            if call.hasPrefix("items/") { #expect(response.status == 404, "\(partner.name) \(call)") }
        }
        if mayRead, call == "items?after=start&limit=500" || isAdvance || call == "items/\(id)" && !partner.seesAdvance
        {
            #expect(response.text.contains(item.word), "\(partner.name) \(call) keeps back \(item.name)")
        }
        #expect(response.status < 500)
    }
}

extension PartnerMatrixTests.Item {
    fileprivate init(
        name: String, category: String = "Macau", embargo: Timestamp? = nil, act: Act?, isOpen: Bool, isKnown: Bool
    ) {
        self.init(
            name: name,
            submission: { wire in
                wire.copy("m-\(name)", wire.en, "secret\(name) headline", category: category, embargo: embargo)
            }, act: act, isOpen: isOpen, isKnown: isKnown)
    }
}
