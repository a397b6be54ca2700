import ArgumentParser
import NewsModel

/// The program. It only dispatches: the work is in the commands, the wiring in `build`.
@main
struct Newswire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newswire",
        abstract: "A multilingual newswire: takes wire copy in, gives feeds, sitemaps and pages out.",
        subcommands: [ImportCommand.self, ServeCommand.self, ListCommand.self, ShowCommand.self])
}

/// Reads a language of the command line. Primary subtags of four letters and more are well-formed and none exists:
/// `English` is a mistake.
func languageTag(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text), tag.language.utf8.count <= 3 else {
        throw ValidationError("'\(text)' is no language tag (BCP 47), such as en, zh-Hant or pt")
    }
    return tag
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "The configuration file.")
    var config = "config/newswire.yaml"
}
