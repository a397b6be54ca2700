import ArgumentParser
import NewsModel

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
