import Foundation
import Testing

/// Test copy that does not belong to the project, where the environment names its folder.
private let corpus = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]

@Suite(.enabled(if: corpus != nil))
struct CorpusTests {
    @Test(
        "The specimen comes out whole: headline, nine paragraphs, byline, category, language, and an id from its name")
    func specimen() async throws {
        let place = try Workplace()
        let folder = try #require(corpus) + "/wire/specimen"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let name = try #require(names.first { $0.hasSuffix(".txt") })
        let run = try await place.newswire("import", folder + "/" + name)
        #expect(run.status == 0 && run.summary == "1 item: 1 stored", "\(run.lines) \(run.errors)")
        let variant = try #require(try await place.variants().first)
        #expect(variant.providerID == String(name.dropLast(4)) && variant.language == "en")

        let lines = try Self.lines(folder + "/" + name)
        let item = try await Self.item(variant.id, in: place)
        #expect(item.headline == lines.first)
        #expect(item.by == "Howard Tong" && item.categories == ["Macau"])
        let last = try #require(lines.dropLast().last)
        let expected = lines.dropFirst().dropLast(2) + [String(last.dropLast(" Howard Tong".count))]
        #expect(item.paragraphs == Array(expected) && item.paragraphs.count == 9)
        #expect(try await place.newswire("import", folder + "/" + name).summary == "1 item: 1 unchanged")
    }

    @Test("The five-language stories are 12 articles of 60 variants, each line of a file its own paragraph")
    func fiveLanguages() async throws {
        let place = try Workplace()
        let folder = try #require(corpus) + "/wire/plain"
        let stories = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".md") }
        let paths = stories.sorted().map { "'\(folder)/\($0)'" }.joined(separator: " ")
        let run = try await place.shell("exec \"$0\" import \(paths)")
        #expect(run.status == 0 && run.summary == "60 items: 60 stored", "\(run.lines.suffix(5))")
        let variants = try await place.variants()
        #expect(variants.count == 60 && Set(variants.map(\.article)).count == 12)
        for variant in variants {
            let lines = try Self.lines("\(folder)/\(variant.providerID)/\(variant.language).txt")
            let item = try await Self.item(variant.id, in: place)
            let shown = [item.headline] + item.paragraphs
            #expect(
                shown.map(Self.collapsed) == lines.map(Self.collapsed), "\(variant.providerID) \(variant.language)")
        }
    }

    /// As HTML shows a line.
    private static func collapsed(_ line: String) -> String {
        line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private struct Item {
        let headline: String
        let paragraphs: [String]
        let by: String?
        let categories: [String]
    }

    private static func item(_ id: String, in place: Workplace) async throws -> Item {
        let line = try #require(try await place.newswire("show", "--json", id).lines.first)
        let object = try ImportTests.object(line)
        let html = (object["bodies"] as? [[String: String]])?.first?["value"] ?? ""
        let subjects = object["subjects"] as? [[String: String]] ?? []
        return Item(
            headline: (object["headlines"] as? [[String: String]])?.first?["value"] ?? "",
            paragraphs: html.split(separator: "\n").map { unescaped($0.dropFirst(3).dropLast(4)) },
            by: object["by"] as? String,
            categories: subjects.filter { $0["rel"] == "category" }.compactMap { $0["name"] })
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func unescaped(_ html: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            .reduce(String(html)) { $0.replacing($1.0, with: $1.1) }
    }
}
