import NewsModel
import NewsStore
import Testing

@Suite("Packages")
struct PackageTests {
    private static func member(_ id: String, _ language: String? = nil, role: String? = nil) -> WirePackage.Member {
        WirePackage.Member(providerID: id, language: language.map(tag), role: role)
    }

    private static func package(
        _ id: String, _ members: [WirePackage.Member], headline: String = "Top", version: Int? = nil,
        status: PubStatus = .usable, isAlternative: Bool = false, provider: String = "lusa"
    ) -> Delivery {
        .package(
            PackageSubmission(
                provider: provider, providerID: id,
                package: WirePackage(
                    providerVersion: version, status: status, headline: headline, members: members,
                    areAlternatives: isAlternative)))
    }

    private static let languages = [member("1", "en"), member("2", "pt"), member("3", "zh-Hant")]
    private static let items = [copy("1", "E"), copy("2", "P", in: "pt"), copy("3", "Z", in: "zh-Hant")]

    @Test(
        "a package keeps its headline, its members in order and their roles, and makes no article",
        arguments: Engine.all)
    func kept(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("b", "B"), at: 1).id()
            let members = [Self.member("c", role: "main"), Self.member("a"), Self.member("b", "en", role: "sidebar")]
            let receipts = try await store.apply([Self.package("top", members, version: 3)], at: at(2))
            #expect(receipts == [Receipt(.stored, version: 1)])
            let records = try await store.packages(matching: PackageFilter())
            #expect(records.map(\.providerID) == ["top"] && records.map(\.provider) == ["lusa"])
            let record = try #require(records.first)
            #expect(record.package.members == members)
            #expect(record.package.headline == "Top" && record.package.providerVersion == 3)
            #expect(record.variants == [[], [], [id]])
            #expect(try await store.kinds() == [.release])
            #expect(try await store.records(matching: RecordFilter(), at: at(2)).count == 1)
        }
    }

    @Test("what a package says now is its newest version; older copy that comes late is history", arguments: Engine.all)
    func versions(engine: Engine) async throws {
        try await engine.withStore { store in
            var words: [String] = []
            for (version, headline) in [(2, "B"), (2, "B"), (1, "A"), (3, "C"), (1, "A"), (2, "B")] {
                let package = Self.package("top", [Self.member("a")], headline: headline, version: version)
                words += try await store.apply([package], at: at(1)).map(\.word)
            }
            #expect(words == ["stored", "unchanged", "held", "updated", "unchanged", "unchanged"])
            let record = try #require(try await store.packages(matching: PackageFilter(name: "top")).first)
            #expect(record.package.headline == "C" && record.version == 3)
        }
    }

    @Test("a canceled package stays canceled, and its members stay what they are", arguments: Engine.all)
    func cancel(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.items, at: 1)
            let sent = [
                Self.package("top", Self.languages, version: 1), Self.package("top", [], version: 2, status: .canceled),
                Self.package("top", [], version: 2, status: .canceled), Self.package("top", Self.languages, version: 3),
            ]
            #expect(
                try await store.apply(sent, at: at(2)).map(\.word) == ["stored", "updated", "unchanged", "refused"])
            let record = try #require(try await store.packages(matching: PackageFilter(status: .canceled)).first)
            #expect(record.package.members == Self.languages)
            #expect(try await store.packages(matching: PackageFilter(status: .usable)).isEmpty)
            #expect(try await store.records(matching: RecordFilter(status: .usable), at: at(2)).count == 3)
        }
    }

    @Test("packages of two providers never meet", arguments: Engine.all)
    func providers(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.send(Self.items, at: 1)
            let words = try await store.apply(
                [
                    Self.package("top", Self.languages), Self.package("top", [], status: .canceled, provider: "gcs"),
                    Self.package("alt", Self.languages, isAlternative: true, provider: "gcs"),
                ], at: at(2)
            ).map(\.word)
            #expect(words == ["stored", "held", "stored"])
            let records = try await store.records(matching: RecordFilter(), at: at(2))
            #expect(Set(records.map(\.article)).count == 3)
            #expect(
                try await store.packages(matching: PackageFilter(name: "top")).map(\.package.status) == [
                    .canceled, .usable,
                ])
        }
    }

    @Test("alternatives are variants of one article, whichever comes first", arguments: Engine.all, 0...3)
    func alternatives(engine: Engine, place: Int) async throws {
        try await engine.withStore { store in
            var deliveries = Self.items.map(Delivery.item)
            deliveries.insert(Self.package("alt", Self.languages, isAlternative: true), at: place)
            for (index, delivery) in deliveries.enumerated() {
                _ = try await store.apply([delivery], at: at(Int64(index)))
            }
            let records = try await store.records(matching: RecordFilter(), at: at(9))
            #expect(records.count == 3 && Set(records.map(\.article)).count == 1)
            for record in records { #expect(try await store.found(record.id, at: 9).siblings.count == 2) }
        }
    }

    @Test("alternatives that come with their package are linked from their first version on", arguments: Engine.all)
    func together(engine: Engine) async throws {
        try await engine.withStore { store in
            let package = Self.package("alt", Self.languages, isAlternative: true)
            _ = try await store.apply([package] + Self.items.map(Delivery.item), at: at(1))
            #expect(try await store.kinds() == [.release, .release, .release])
        }
    }

    @Test("other packages join nothing", arguments: Engine.all)
    func others(engine: Engine) async throws {
        try await engine.withStore { store in
            _ = try await store.apply([Self.package("top", Self.languages)], at: at(1))
            #expect(Set(try await store.send(Self.items, at: 2).map(\.article)).count == 3)
        }
    }

    @Test("alternatives never double a language in an article, and it is told", arguments: Engine.all)
    func doubled(engine: Engine) async throws {
        try await engine.withStore { store in
            let one = try await store.send(copy("1", "A"), at: 1)
            let two = try await store.send(copy("2", "B"), at: 2)
            let members = [Self.member("1"), Self.member("2"), Self.member("3")]
            let receipt = try #require(
                try await store.apply([Self.package("alt", members, isAlternative: true)], at: at(3)).first)
            #expect(receipt.remark == "2 stays separate: which already has a variant in en")
            let three = try await store.send(copy("3", "P", in: "pt"), at: 4)
            #expect(three.article == one.article && two.article != one.article)
            #expect(try await store.send(copy("3", "C"), at: 5).article != one.article)
        }
    }

    @Test("a newer version of alternatives brings in its new members", arguments: Engine.all)
    func grown(engine: Engine) async throws {
        try await engine.withStore { store in
            let receipts = try await store.send(Self.items, at: 1)
            let pair = Array(Self.languages.prefix(2))
            _ = try await store.apply([Self.package("alt", pair, version: 1, isAlternative: true)], at: at(2))
            #expect(try await store.found(receipts[2].id(), at: 2).siblings.isEmpty)
            _ = try await store.apply([Self.package("alt", Self.languages, version: 2, isAlternative: true)], at: at(3))
            #expect(try await store.found(receipts[2].id(), at: 3).siblings.count == 2)
        }
    }

    @Test("alternatives find translations that waited for one of them", arguments: Engine.all)
    func waiting(engine: Engine) async throws {
        try await engine.withStore { store in
            let translation = try await store.send(
                copy("9", "F", in: "fr", of: .translation(of: "1", version: nil)), at: 1)
            _ = try await store.apply([Self.package("alt", Self.languages, isAlternative: true)], at: at(2))
            #expect(Set(try await store.send(Self.items, at: 3).map(\.article)) == [translation.article])
        }
    }
}
