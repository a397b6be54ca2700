import ArgumentParser
import Ingest

/// How copy on the command line is read.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: "The copy's format, instead of detecting it, such as text or rss.",
        transform: ImportOptions.checked(format:))
    var format: String?
    @Option(
        help: "The copy's character encoding; a byte order mark takes precedence.",
        transform: ImportOptions.checked(encoding:))
    var encoding: String?
    @Flag(name: .customLong("no-head"), help: "The copy has no head block, even if its first lines look like one.")
    var noHead = false
}
