import ArgumentParser
import Ingest
import NewsModel
import NewsStore

/// `newswire backup`: the store and its pictures in a folder of their own.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store and its pictures into a folder, whole, also while the server runs.",
        discussion: """
            The folder is made, or is empty, or is a former backup of the same store, which is brought up to date.
            The copy is checked before it takes the former's place. docs/operating.md tells how to put it back.

            Example: newswire backup /srv/backup/newswire
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The folder, in one that is there.", completion: .directory)
    var folder: String
    @Flag(help: "Print the figures as JSON.")
    var json = false

    func validate() throws {
        guard folder.contains(where: { $0 != "/" }) else {
            throw ValidationError("'\(folder)' is no folder for a backup")
        }
    }

    func run() async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            try StoreReader.checkStore(of: settings)
            let summary = try StoreBackup(store: settings.storePath, folder: folder).run(at: WallClock.system.now())
            if summary.missing > 0 {
                complain(
                    "newswire: \(summary.missing) pictures that the store speaks of have no file, in its folder or the backup"
                )
            }
            try say(json ? summary.jsonLine : summary.line)
        }
    }
}

extension StoreBackup.Summary {
    fileprivate var line: String {
        "\(path): whole, \(bytes) bytes; \(pictures) pictures, \(added) new, \(removed) removed".withoutControls
    }

    fileprivate var jsonLine: String {
        FactLine.write([
            "added": added, "bytes": bytes, "missing": missing, "pictures": pictures, "removed": removed,
        ])
    }
}
