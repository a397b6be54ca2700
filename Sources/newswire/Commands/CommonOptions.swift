import ArgumentParser
import NewsModel

/// Parses a language on the command line.
func languageTag(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text), tag.namesLanguage else {
        throw ValidationError("'\(text)' is not a language tag (BCP 47)\(LanguageTag.hint(for: text))")
    }
    return tag
}

extension LanguageTag {
    /// The end of an error message about an invalid tag: what to write instead.
    static func hint(for text: String) -> String {
        let meant = LanguageTag(stated: text).flatMap { $0.namesLanguage ? $0 : nil }
        return meant.map { " (did you mean '\($0)'?)" } ?? ", such as en, zh-Hant or pt"
    }
}

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "The configuration file.")
    var config = Self.usualFile

    static let usualFile = "config/newswire.yaml"
}

/// Whether a command prints for programs instead of people.
struct JSONOption: ParsableArguments {
    @Flag(help: "Print one JSON object per line.")
    var json = false
}

/// A folder to write into: an unset variable in a path can leave nothing, or the root of the disk.
func statedFolder(_ text: String) throws -> String {
    guard text.contains(where: { $0 != "/" }) else { throw ValidationError("'\(text)': expected a folder") }
    return text
}

/// Text for readers or partners, which must not be empty.
func statedText(_ text: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw ValidationError("the text is empty") }
    return text
}

/// A date, or a date and time, on the command line, kept as written: the provider's entry decides its zone.
func statedTime(_ text: String) throws -> String {
    guard WireDate(rfc3339: text, defaultZone: .utc) != nil else {
        throw ValidationError("'\(text)': expected a date such as 2026-11-14, or 2026-11-14T09:00:00+08:00")
    }
    return text
}
