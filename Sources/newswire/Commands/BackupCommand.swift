import ArgumentParser
import Ingest
import NewsModel
import NewsStore

/// `newswire backup`: copies the store and its pictures into a folder.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store and its pictures into a folder, also while the server runs.",
        discussion: """
            The folder is created, is empty, or is an earlier backup of the same store, which is brought up to date.
            The copy is checked before it replaces the earlier one. docs/operating.md explains how to restore it.

            Example: newswire backup /srv/backup/newswire
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The folder; its parent must exist.", completion: .directory, transform: statedFolder)
    var folder: String
    @Flag(help: "Print the figures as JSON.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            try StoreReader.checkStore(of: settings)
            let summary = try StoreBackup(store: settings.paths.store, folder: folder).run(at: WallClock.system.now())
            if summary.missing > 0 {
                complain(
                    "newswire: \(summary.missing) pictures of the store have no file, neither in its folder nor in the backup"
                )
            }
            try say(json ? summary.jsonLine : summary.line)
        }
    }
}

extension StoreBackup.Summary {
    fileprivate var line: String {
        "\(path): complete, \(bytes) bytes; \(pictures) pictures, \(added) new, \(removed) removed".withoutControls
    }

    fileprivate var jsonLine: String {
        FactLine.write([
            "added": added, "bytes": bytes, "missing": missing, "pictures": pictures, "removed": removed,
        ])
    }
}
