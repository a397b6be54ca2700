import Foundation
import Ingest
import NewsModel
import Testing

@testable import NewsServer

struct IntakeMetricsTests {
    @Test("Spool folders are as their reader saw them last: who asks for metrics does not look")
    func spools() async throws {
        let place = try TestFolder()
        let folder = SpoolFolder(provider: "agency", path: place.path + "/spool")
        try folder.make()
        for name in ["incoming/a.part", "incoming/b.en.txt", "refused/c.txt", "refused/c.txt.why"] {
            try Data("Text\n".utf8).write(to: URL(filePath: folder.path + "/" + name))
        }
        let reader = SpoolReader(folder: folder, taker: FixedTaker(outcome: .stored), editions: [])
        #expect(Self.lines(of: reader) == ["newswire_spool_ready{provider=\"agency\"} 0.0"])
        _ = try await reader.sweep()
        try FileManager.default.removeItem(atPath: folder.path)
        #expect(
            Self.lines(of: reader) == [
                "newswire_spool_waiting_files{provider=\"agency\"} 1.0",
                "newswire_spool_refused_files{provider=\"agency\"} 1.0",
                "newswire_spool_ready{provider=\"agency\"} 1.0",
            ])
    }

    private static func lines(of reader: SpoolReader) -> [Substring] {
        let intake = Intake(
            providers: Providers(usual: "agency"), taker: FixedTaker(outcome: .stored),
            finder: CopyFinder(editions: []))
        let metrics = IntakeMetrics(intake, spools: [reader], copies: [:], since: TestClock.start, at: TestClock.start)
        return metrics.text.split(separator: "\n").filter { $0.hasPrefix("newswire_spool_") }
    }
}
