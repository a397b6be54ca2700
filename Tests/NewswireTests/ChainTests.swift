import Eventually
import Foundation
import Glibc
import LoopbackHost
import SeededGenerator
import Testing

/// One Newswire that feeds another.
@Suite("Newswire behind Newswire", .serialized)
struct ChainTests {
    private static let languages = ["en", "pt", "zh-Hant"]

    @Test("All that one has comes to the other, in every language, kills included and nothing twice, whoever is killed")
    func chain() async throws {
        let upper = try Newsroom(tag: "up.example,2026")
        let lower = try Newsroom(tag: "down.example,2026", providers: "upstream:\n  spool: ../spool\n")
        let key = try await upper.partner("down")
        try lower.place.write("key", key + "\n")
        let source = try await Server(in: upper.place)
        let seed = ProcessInfo.processInfo.environment["NEWSWIRE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...9999)
        var random = SeededGenerator(seed: seed)
        var server = try await Server(in: lower.place)
        var pull = try lower.pull(from: source.root)
        for round in 0..<8 {
            try await upper.publish(stories: round * 4..<(round * 4 + 4))
            if round > 0 { try await upper.correct(story: Int.random(in: 0..<round * 4, using: &random), round: round) }
            if round % 3 == 2 {
                // A kill of what has not come yet waits there for its copy, and makes nothing.
                let story = (round - 2) * 4
                try await eventually("story \(story) has come", within: .seconds(60)) {
                    try await lower.variants().count { $0.headline.hasPrefix("Story \(story)") } >= 3
                }
                try await upper.kill(story: story)
            }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...600, using: &random)))
            if Bool.random(using: &random) {
                pull.signal(SIGKILL)
                _ = try await pull.end()
                pull = try lower.pull(from: source.root)
            } else {
                server.child.signal(SIGKILL)
                _ = try await server.child.end()
                server = try await Server(in: lower.place)
            }
        }
        let sent = try await upper.variants()
        #expect(sent.count == 8 * 4 * Self.languages.count)
        try await eventually("everything has come, by the seed \(seed): \(pull.errors)", within: .seconds(60)) {
            try await lower.variants().map(\.outcome) == sent.map(\.outcome)
        }
        let come = try await lower.variants()
        #expect(come.map(\.outcome) == sent.map(\.outcome), "by the seed \(seed)")
        #expect(come.filter { $0.state == "canceled" }.count == 2 * Self.languages.count)
        // The articles are the same, under ids of their own.
        #expect(Set(zip(sent, come).map { [$0.article, $1.article] }).count == Set(sent.map(\.article)).count)
        #expect(Set(come.map(\.article)).count == Set(sent.map(\.article)).count)
        let done = try FileManager.default.contentsOfDirectory(atPath: lower.place.path + "/spool/done")
        #expect(done.filter { $0.contains("~") } == [], "a file came twice")
        pull.signal(SIGTERM)
        _ = try await pull.end()
        #expect(try await server.stop() == 0)
        #expect(try await source.stop() == 0)
    }

    @Test("What the desk of one parts and links is so with the other, and a kill takes nothing else down")
    func partings() async throws {
        let upper = try Newsroom(tag: "up.example,2026")
        let lower = try Newsroom(tag: "down.example,2026", providers: "upstream:\n  spool: ../spool\n")
        try lower.place.write("key", try await upper.partner("down") + "\n")
        let source = try await Server(in: upper.place)
        let server = try await Server(in: lower.place)
        let pull = try lower.pull(from: source.root)
        for (name, text) in [
            ("s.en", "Ferries stop"), ("s.pt", "Barcos param"), ("other.zh-Hant", "渡輪停航"), ("o.en", "Fares rise"),
            ("t.pt", "Tarifas sobem"),
        ] {
            try upper.place.write("in/\(name).txt", "\(text)\n\nText 文 \(name).\n")
        }
        try await upper.desk("import", "in")
        func come(_ articles: [String]) async throws {
            try await eventually("\(articles): \(pull.errors)", within: .seconds(60)) {
                try await lower.articles() == articles
            }
        }
        try await come(["Barcos param, Ferries stop", "Fares rise", "Tarifas sobem", "渡輪停航"])
        let parted = try #require(try await upper.variants().first { $0.headline == "Barcos param" })
        try await upper.desk("unlink", "s", "--language", "pt")
        try await upper.desk("link", "other", parted.id)
        try await upper.desk("link", "o", "t")
        try await come(["Barcos param, 渡輪停航", "Fares rise, Tarifas sobem", "Ferries stop"])
        try await upper.desk("kill", "other", "--all", "--reason", "Wrong")
        try upper.place.write("fares", "Fares fall\n\nThey fall.\n")
        try await upper.desk("correct", "o", "--language", "en", "--file", "fares", "--note", "They fall")
        try await eventually("the kill and the correction have come", within: .seconds(60)) {
            let come = try await lower.variants()
            return come.count { $0.state == "canceled" } == 2 && come.contains { $0.headline == "Fares fall" }
        }
        #expect(
            try await lower.variants().filter { $0.state != "public" && $0.state != "canceled" }.map(\.headline) == [])
        try await eventually("the translation is behind on both sides", within: .seconds(60)) {
            let lines = try await lower.place.newswire("list", "--behind", "--json").lines
            return lines.count == 1 && lines[0].contains("Tarifas sobem")
        }
        pull.signal(SIGTERM)
        _ = try await pull.end()
        #expect(try await server.stop() == 0)
        #expect(try await source.stop() == 0)
    }

    @Test("A key that is revoked ends it, with the reason")
    func revoked() async throws {
        let upper = try Newsroom(tag: "up.example,2026")
        try upper.place.write("key", try await upper.partner("down"))
        let source = try await Server(in: upper.place)
        func pull() async throws -> Workplace.Run {
            try await upper.place.newswire("pull", "--from", source.root, "--key-file", "key", "--into", "copy")
        }
        #expect(try await pull().status == 0)
        let revoked = try await upper.place.newswire("partner", "revoke", "down")
        #expect(revoked.status == 0, "\(revoked.errors)")
        let run = try await pull()
        #expect(run.status == 78 && run.errors.contains("does not accept the key (401)"), "\(run.errors)")
        _ = try await source.stop()
    }
}

/// A Newswire of its own with stories in three languages.
private struct Newsroom {
    let place: Workplace

    init(tag: String, providers: String = "") throws {
        place = try Workplace(
            configuration: Workplace.configuration.replacing("news.example,2026", with: tag))
        if !providers.isEmpty { try place.write("config/providers.yaml", providers) }
    }

    func partner(_ name: String) async throws -> String {
        let run = try await place.newswire(
            "partner", "add", name, "--feeds", "latest", "--languages", "en,pt,zh-Hant", "--json")
        #expect(run.status == 0, "\(run.errors)")
        let object = try JSONSerialization.jsonObject(with: Data((run.lines.first ?? "").utf8)) as? [String: Any]
        return try #require(object?["key"] as? String)
    }

    /// An order, which must succeed.
    func desk(_ arguments: String...) async throws {
        let run = try await place.newswire(arguments: arguments)
        #expect(run.status == 0, "\(arguments): \(run.errors)")
    }

    /// The headlines of each article.
    func articles() async throws -> [String] {
        Dictionary(grouping: try await variants(), by: \.article).values
            .map { $0.map(\.headline).sorted().joined(separator: ", ") }.sorted()
    }

    func publish(stories: Range<Int>) async throws {
        for story in stories { try write(story, "Story \(story)") }
        try await take()
    }

    func correct(story: Int, round: Int) async throws {
        try write(story, "Story \(story), as of \(round)")
        try await take()
    }

    func kill(story: Int) async throws {
        let run = try await place.newswire("kill", "s\(story)", "--all", "--reason", "Wrong")
        #expect(run.status == 0, "\(run.errors)")
    }

    private func write(_ story: Int, _ headline: String) throws {
        for language in ["en", "pt", "zh-Hant"] {
            try place.write("in/s\(story).\(language).txt", "\(headline) \(language)\n\nText 文 \(story).\n")
        }
    }

    private func take() async throws {
        let run = try await place.newswire("import", "in")
        #expect(run.status == 0 || run.status == 65, "\(run.errors)")
    }

    func pull(from root: String) throws -> Child {
        try place.start("pull", "--from", root, "--key-file", "key", "--into", "spool/incoming", "--follow")
    }

    /// In the order of what both sides call them by.
    func variants() async throws -> [ListedVariant] {
        try await place.variants().sorted { $0.outcome < $1.outcome }
    }
}

extension ListedVariant {
    /// The id under which the variant is known on both sides, and what has become of it.
    fileprivate var outcome: String {
        let id = provider == "upstream" ? providerID.split(separator: "/").last.map(String.init) ?? "" : id
        return [id, language, state, headline].joined(separator: " ")
    }
}
