import ArgumentParser
import Ingest

/// `newswire kill`: withdraws a variant for good.
struct KillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kill",
        abstract: "Withdraw a variant for good; its feeds show a notice of withdrawal.",
        discussion: "Example: newswire kill ferry-fares --all --reason \"The fares were those of last year\"")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Flag(help: "The picture with this id that was sent by itself, instead of a text.")
    var picture = false
    @Option(
        help: "The reason, for partners and the audit; readers only see that it was withdrawn.", transform: statedText)
    var reason: String

    func run() async throws {
        try await desk.carryOut(
            target.order(picture ? .picture(.kill(reason: reason)) : .variant(.kill(reason: reason)), by: desk))
    }
}

/// `newswire withhold`: withdraws a variant until it is released.
struct WithholdCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withhold",
        abstract: "Withdraw a variant until it is released.",
        discussion: "Example: newswire withhold ferry-fares --language pt")

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(
        help: "The reason, for partners and the audit; readers only see that it was withdrawn.", transform: statedText)
    var reason: String?

    func run() async throws {
        try await desk.carryOut(target.order(.variant(.withhold(reason: reason)), by: desk))
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
        try await desk.carryOut(target.order(.variant(.release), by: desk))
    }
}

/// `newswire embargo`: changes the embargo of a waiting text.
struct EmbargoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embargo",
        abstract: "Set the embargo of a text that is not yet public.",
        discussion: """
            Newer copy may wait longer, but never shorter.

            Example: newswire embargo budget --all --until 2026-11-20T09:00:00+08:00
            """)

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "A date and time (RFC 3339); without a zone, the provider's.", transform: statedTime)
    var until: String

    func run() async throws {
        try await desk.carryOut(target.order(.variant(.embargo(until: until)), by: desk))
    }
}

/// `newswire expire`: sets the time at which a variant expires, or cancels that before the time.
struct ExpireCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expire",
        abstract: "Set the time at which a variant expires.",
        discussion: """
            Example: newswire expire typhoon-warning --all --at 2026-11-15T00:00:00+08:00
            Example: newswire expire typhoon-warning --all --never
            """)

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Option(help: "A date and time (RFC 3339); without a zone, the provider's.", transform: statedTime)
    var at: String?
    @Flag(help: "Cancel the expiry, before its time.")
    var never = false

    func validate() throws {
        if never == (at != nil) { throw ValidationError("give either --at or --never") }
    }

    func run() async throws {
        try await desk.carryOut(target.order(.variant(.expire(at: at)), by: desk))
    }
}

/// `newswire purge`: erases a variant or a picture for legal reasons.
struct PurgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Erase for legal reasons: text and pictures of every version, for good.",
        discussion: """
            A tombstone remains: feeds have a notice without its text, its page is gone, and
            the same copy does not bring it back. Nothing undoes this.

            Example: newswire purge ferry-fares --all --reason "Judgment CV1-26-0042"
            """)

    @OptionGroup var target: TargetOptions
    @OptionGroup var desk: DeskOptions
    @Flag(help: "The picture with this id that was sent by itself, instead of a text.")
    var picture = false
    @Option(help: "The reason, for the audit; it is not published.", transform: statedText)
    var reason: String

    func run() async throws {
        try await desk.carryOut(
            target.order(picture ? .picture(.purge(reason: reason)) : .variant(.purge(reason: reason)), by: desk))
    }
}
