import ArgumentParser
import NewsServer

/// The program. It only dispatches: the work is in the commands, the wiring in `build`.
@main
struct Newswire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newswire",
        abstract: "A multilingual newswire: imports wire copy, serves feeds, sitemaps and pages.",
        version: Release.version,
        subcommands: [
            ImportCommand.self, PullCommand.self, ServeCommand.self, RenderCommand.self, ListCommand.self,
            ShowCommand.self, CheckCommand.self, BackupCommand.self,
            CorrectCommand.self, KillCommand.self, WithholdCommand.self, ReleaseCommand.self, EmbargoCommand.self,
            ExpireCommand.self, AcceptCommand.self, RejectCommand.self, LinkCommand.self, UnlinkCommand.self,
            PurgeCommand.self, PartnerCommand.self,
        ])
}
