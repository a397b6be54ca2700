import ArgumentParser
import NewsModel
import NewsServer
import NewsStore

/// `newswire partner add`: creates a partner and prints its key, only then.
struct PartnerAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Create a partner and print its key, which is shown only once.",
        discussion: "Example: newswire partner add island-weekly --feeds latest,sport --languages en,pt")

    @OptionGroup var partner: PartnerOptions
    @OptionGroup var stated: PartnerTerms
    @Option(help: "When its key expires: a date, or a date and time (RFC 3339).", transform: statedTime)
    var expires: String?

    func run() async throws {
        try await partner.carryOut(.add(stated.terms, expires: expires))
    }
}

/// `newswire partner set`: changes a partner's settings.
struct PartnerSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change a partner's entitlements; what is not given stays.",
        discussion: """
            An added feed appears in the partner's stream with a link to catch up on it. Of a removed feed it still
            receives corrections and kills of what it has received.

            Example: newswire partner set island-weekly --feeds latest,sport,culture
            """)

    @OptionGroup var partner: PartnerOptions
    @OptionGroup var stated: PartnerTerms

    func validate() throws {
        if stated.terms == PartnerOrder.Terms() {
            throw ValidationError("say what to change, for example with --feeds")
        }
    }

    func run() async throws {
        try await partner.carryOut(.set(stated.terms))
    }
}

/// `newswire partner rotate`: gives a partner another key.
struct PartnerRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a partner another key; the present one is valid until it is revoked.",
        discussion: "Example: newswire partner rotate island-weekly")

    @OptionGroup var partner: PartnerOptions
    @Option(help: "When the key expires: a date, or a date and time (RFC 3339).", transform: statedTime)
    var expires: String?

    func run() async throws {
        try await partner.carryOut(.rotate(expires: expires))
    }
}

/// `newswire partner revoke`: revokes keys, from the next call on.
struct PartnerRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a partner's keys, from the next call on.",
        discussion: "Example: newswire partner revoke island-weekly --key 6cq4vr2mh1xk")

    @OptionGroup var partner: PartnerOptions
    @Option(help: "The id of one key, its middle part; by default all keys.")
    var key: String?

    func run() async throws {
        try await partner.carryOut(.revoke(key: key))
    }
}

/// `newswire partner list`: every partner with its keys.
struct PartnerListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List partners with their entitlements and keys.",
        discussion: "Example: newswire partner list --json")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: JSONOption

    func run() async throws {
        try await reportingErrors {
            let reader = try StoreReader(try readConfiguration(common))
            for record in try await reader.store.partners() {
                let result = PartnerResult(record, at: reader.now)
                try say(output.json ? result.jsonLine : result.text)
            }
        }
    }
}
