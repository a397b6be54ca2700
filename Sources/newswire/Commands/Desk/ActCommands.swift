import ArgumentParser
import Ingest

/// `newswire kill`: takes a variant back for ever.
struct KillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kill",
        abstract: "Take a variant back for ever; a notice with the reason stays in the feeds.",
        discussion: "Example: newswire kill ferry-fares --all --reason \"The fares were those of last year\"")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "Why, for readers and partners to see.", transform: statedText)
    var reason: String

    func run() async throws {
        try await desk.carryOut(target.order(.kill(reason: reason)))
    }
}

/// `newswire withhold`: takes a variant back until it is released.
struct WithholdCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withhold",
        abstract: "Take a variant back until it is released.",
        discussion: "Example: newswire withhold ferry-fares --language pt")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "Why, for readers and partners to see.", transform: statedText)
    var reason: String?

    func run() async throws {
        try await desk.carryOut(target.order(.withhold(reason: reason)))
    }
}

/// `newswire release`: lifts a withholding or an embargo.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Lift a withholding, or an embargo before its time.",
        discussion: "Example: newswire release ferry-fares --all")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions

    func run() async throws {
        try await desk.carryOut(target.order(.release))
    }
}

/// `newswire embargo`: moves the time at which what waits becomes public.
struct EmbargoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embargo",
        abstract: "Set the time before which a text that is not yet public stays so.",
        discussion: """
            Newer copy may wait longer than that, and never less.

            Example: newswire embargo budget --all --until 2026-11-20T09:00:00+08:00
            """)

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "A date and time (RFC 3339); without a zone, the provider's.", transform: statedTime)
    var until: String

    func run() async throws {
        try await desk.carryOut(target.order(.embargo(until: until)))
    }
}

/// `newswire expire`: sets the time at which a variant goes.
struct ExpireCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expire",
        abstract: "Set the time from which a variant is gone.",
        discussion: "Example: newswire expire typhoon-warning --all --at 2026-11-15T00:00:00+08:00")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "A date and time (RFC 3339); without a zone, the provider's.", transform: statedTime)
    var at: String

    func run() async throws {
        try await desk.carryOut(target.order(.expire(at: at)))
    }
}
