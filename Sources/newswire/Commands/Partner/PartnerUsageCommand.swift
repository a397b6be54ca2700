import ArgumentParser
import FoundationEssentials
import Ingest
import NewsModel
import NewsStore

/// `newswire partner usage`: what each partner has taken, and how far behind it is.
struct PartnerUsageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Show what partners have taken, how far behind they are, and when they last called.",
        discussion: "Example: newswire partner usage --json")

    /// One partner's figures.
    private struct Figures: Encodable {
        let partner: String
        let calls: Int
        let items: Int
        let bytes: Int
        /// Changes that it has not been told of.
        let behind: Int64
        let lastCall: String?
    }

    @OptionGroup var common: CommonOptions
    @Argument(help: "One partner; all of them, if it is left out.")
    var name: String?
    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() async throws {
        try await newswire.run {
            let reader = try StoreReader(try readConfiguration(common))
            let records = try await reader.store.partners()
            if let name, !records.contains(where: { $0.partner.name == name }) {
                let hint = records.map(\.partner.name).nearest(to: name).map { ", did you mean '\($0)'?" } ?? ""
                throw PartnerRefusal(.unknown, "there is no partner '\(name)'\(hint)")
            }
            let newest = try await reader.store.newestChange()
            for record in records where name == nil || record.partner.name == name {
                try say(line(of: record, newest: newest))
            }
        }
    }

    private func line(of record: PartnerRecord, newest: Int64) -> String {
        let usage = record.usage
        let figures = Figures(
            partner: record.partner.name, calls: usage.calls, items: usage.items, bytes: usage.bytes,
            behind: max(0, newest - usage.position), lastCall: usage.lastCall?.rfc3339)
        if json { return JSONLine.write(figures) }
        return [
            figures.partner.padding(to: 20), "\(figures.calls) calls", "\(figures.items) items",
            "\(figures.bytes) bytes",
            "\(figures.behind) changes behind", "last call \(figures.lastCall ?? "never")",
        ].joined(separator: "  ")
    }
}
