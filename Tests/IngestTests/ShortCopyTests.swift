import NewsModel
import Testing

@testable import Ingest

/// The language of flashes and briefs in plain text, of which nothing states it.
struct ShortCopyTests {
    private func results(_ stories: String) async throws -> [ImportResult] {
        let copies = ShortCopy.copies(stories).enumerated().map { WireCopy("story-\($0)", $1) }
        return try await ImportDesk().take(copies)
    }

    @Test("A flash is in its language", arguments: ShortCopy.all)
    func told(language: String, stories: String) async throws {
        for result in try await results(stories) {
            #expect(result.language?.description == language, "\(result.file): \(result.reason ?? "")")
        }
    }

    @Test("A flash that may be in several languages is refused with their names", arguments: ShortCopy.open)
    func open(story: String, languages: String) async throws {
        let result = try #require(try await results(story).first)
        #expect(result.outcome == .refused)
        #expect(result.reason?.contains("which may be in \(languages):") == true, "\(result.reason ?? "")")
    }

    @Test("A flash in a language that is none of ours is in no other", arguments: ShortCopy.neighbours)
    func neighbour(story: String) async throws {
        let result = try #require(try await results(story).first)
        #expect(result.outcome == .refused, "\(result.language?.description ?? "")")
    }

    @Test("A short text that states its language is in it, whatever its words say")
    func stated() async throws {
        let story = ShortCopy.copies("Language: nn\n\nVegen stengd\n\nDet opplyser politiet i dag.")
        let result = try #require(try await ImportDesk().take([WireCopy("a", story.joined(separator: "\n\n"))]).first)
        #expect(result.language?.description == "nn")
    }
}
