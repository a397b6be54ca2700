import Testing

struct SamplesTests {
    @Test("The samples import with nothing refused under the shipped configuration, and again unchanged")
    func twice() async throws {
        let place = try Workplace()
        let store = ["NEWSWIRE_STORE": "sqlite:\(place.path)/store.sqlite"]
        let arguments = (samples: Project.path + "/Samples", config: Project.path + "/config/newswire.yaml")
        let first = try await place.newswire(
            "import", arguments.samples, "--config", arguments.config, environment: store)
        #expect(first.status == 0 && first.summary == "47 items: 41 stored, 3 updated, 3 held", "\(first.lines)")
        let second = try await place.newswire(
            "import", arguments.samples, "--config", arguments.config, environment: store)
        #expect(second.status == 0 && second.summary == "47 items: 47 unchanged", "\(second.lines)")

        let variants = try await place.variants(environment: store)
        #expect(variants.count == 43)
        #expect(Set(variants.map(\.article)).count == 16)
        #expect(Set(variants.map { $0.article + $0.language }).count == 43)
        #expect(variants.filter { $0.state == "public" }.count == 40)
        #expect(variants.filter { $0.version == 2 }.count == 3)
    }

    @Test("A first import lists older news before newer: the front page begins with the newest")
    func order() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        #expect(try await place.newswire("import", Project.path + "/Samples").status == 0)
        let atom = try await server.get("/en/feeds/latest.atom").body
        let published = atom.matches(of: /<published>([^<]*)<\/published>/).map { String($0.1) }
        #expect(published.count == 14 && published == published.sorted(by: >), "\(published)")
    }
}
