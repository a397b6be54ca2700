import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// `newswire partner usage`: what each partner has fetched, and how far behind it is.
struct PartnerUsageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Show what partners have fetched, how far behind they are, and when they last called.",
        discussion: "Example: newswire partner usage --json")

    private static let mostBehind = 10_000

    /// One partner's figures.
    private struct Figures: Encodable {
        let partner: String
        let calls: Int
        let items: Int
        let bytes: Int
        /// Items that wait for the partner, at most `mostBehind`; nil for one that only sends.
        let behind: Int?
        let lastCall: String?
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: "One partner; by default all.")
    var name: String?
    @OptionGroup var output: JSONOption

    func run() async throws {
        try await reportingErrors {
            let reader = try StoreReader(try readConfiguration(common))
            let records = try await reader.store.partners()
            if let name, !records.contains(where: { $0.partner.name == name }) {
                let hint = records.map(\.partner.name).hint(for: name)
                throw PartnerRefusal(.unknown, "there is no partner '\(name)'\(hint)")
            }
            for record in records where name == nil || record.partner.name == name {
                try say(line(of: record, behind: try await behind(record, reader)))
            }
        }
    }

    private func behind(_ record: PartnerRecord, _ reader: StoreReader) async throws -> Int? {
        guard record.partner.scopes.contains(.read) else { return nil }
        let query = DeliveryQuery(
            after: record.usage.position, entitlements: record.entitlements, limit: Self.mostBehind)
        return try await reader.store.waiting(query, at: reader.now)
    }

    private func line(of record: PartnerRecord, behind: Int?) -> String {
        let usage = record.usage
        let figures = Figures(
            partner: record.partner.name, calls: usage.calls, items: usage.items, bytes: usage.bytes,
            behind: behind, lastCall: usage.lastCall?.rfc3339)
        if output.json { return FactLine.write(figures) }
        return [
            figures.partner.padding(to: 20), "\(figures.calls) calls", "\(figures.items) items",
            "\(figures.bytes) bytes",
            figures.behind.map { "\($0) items behind" } ?? "sends only", "last call \(figures.lastCall ?? "never")",
        ].joined(separator: "  ")
    }
}
