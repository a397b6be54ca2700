import ArgumentParser
import Glibc
import Ingest
import NewsFormats
import NewsModel

/// `newswire correct`: replaces a variant's text by the desk's own.
struct CorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Replace a variant's text with a corrected one, with a note for readers.",
        discussion: """
            The file is read like imported copy. It replaces headline, abstract and body; whatever else it does
            not state stays as it was. Later wire copy waits for accept or reject.

            Example: newswire correct ferry-fares --language pt --file ferry.txt --note "The fare is 12 patacas"
            """)

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "The corrected copy, or - for standard input.")
    var file: String
    @Option(help: "What was corrected, shown to readers.", transform: statedText)
    var note: String
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if target.all { throw ValidationError("a text is in one language, so it cannot correct --all") }
    }

    func run() async throws {
        let text = try await reportingErrors { try copy() }
        let correction = DeskOrder.Correction(
            name: text.name, bytes: text.bytes, note: note, format: reading.format, encoding: reading.encoding,
            language: text.weight == .doubtful ? nil : text.language, readsHead: !reading.noHead)
        try await desk.carryOut(target.order(.variant(.correct(correction)), by: desk))
    }

    private func copy() throws -> WireCopy {
        let settings = try readConfiguration(desk.common)
        let finder = CopyFinder(editions: settings.newsroom.editions.map(\.language))
        let found: CopyFinder.Found
        if file == "-" {
            found = finder.read(descriptor: STDIN_FILENO, name: "-")
        } else {
            let files = try finder.files(under: file)
            guard files == [file] else { throw ValidationError("--file '\(file)' is a folder, expected a file") }
            found = finder.read(file, root: file)
        }
        switch found {
        case .copy(let copy): return copy
        case .picture(let name, let kind): throw DeskRefusal(.refused, "\(name): it is \(kind), expected a text")
        case .unreadable(let name, let reason, _): throw DeskRefusal(.refused, "\(name): \(reason)")
        }
    }
}

/// `newswire accept`: accepts the wire copy that came after the desk's correction.
struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Use the wire copy that came after a correction by the desk.",
        discussion: "Example: newswire accept ferry-fares --language pt")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions

    func run() async throws {
        try await desk.carryOut(target.order(.variant(.accept), by: desk))
    }
}

/// `newswire reject`: leaves that copy in the history.
struct RejectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Leave the wire copy that came after a correction by the desk in the history.",
        discussion: "Example: newswire reject ferry-fares --language pt")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions

    func run() async throws {
        try await desk.carryOut(target.order(.variant(.reject), by: desk))
    }
}
