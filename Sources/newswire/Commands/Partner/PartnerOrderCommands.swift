import ArgumentParser
import NewsModel
import NewsServer
import NewsStore

/// `newswire partner add`: makes a partner and prints its key, this once.
struct PartnerAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make a partner and print its key, which is shown this once.",
        discussion: "Example: newswire partner add island-weekly --feeds latest,sport --languages en,pt")

    @OptionGroup var partner: PartnerOptions
    @OptionGroup var stated: PartnerTerms
    @Option(help: "When its key ends, a date or a date and time (RFC 3339).", transform: statedTime)
    var expires: String?

    func run() async throws {
        try await partner.carryOut(.add(stated.terms, expires: expires))
    }
}

/// `newswire partner set`: changes what is stated of a partner.
struct PartnerSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change what a partner may have; what is not stated stays.",
        discussion: """
            A feed that is added shows itself in the partner's stream with a link to catch up on it. Of a feed that is
            taken away it still hears corrections and kills of what it was given.

            Example: newswire partner set island-weekly --feeds latest,sport,culture
            """)

    @OptionGroup var partner: PartnerOptions
    @OptionGroup var stated: PartnerTerms

    func validate() throws {
        if stated.terms == PartnerOrder.Terms() { throw ValidationError("state what is to change, such as --feeds") }
    }

    func run() async throws {
        try await partner.carryOut(.set(stated.terms))
    }
}

/// `newswire partner rotate`: gives a partner its next key.
struct PartnerRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a partner its next key; the present one goes on until it is revoked.",
        discussion: "Example: newswire partner rotate island-weekly")

    @OptionGroup var partner: PartnerOptions
    @Option(help: "When the key ends, a date or a date and time (RFC 3339).", transform: statedTime)
    var expires: String?

    func run() async throws {
        try await partner.carryOut(.rotate(expires: expires))
    }
}

/// `newswire partner revoke`: ends a key, from the next call on.
struct PartnerRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End a partner's keys from the next call on.",
        discussion: "Example: newswire partner revoke island-weekly --key 6cq4vr2mh1xk")

    @OptionGroup var partner: PartnerOptions
    @Option(help: "The id of one key, its middle part; all of them, if it is left out.")
    var key: String?

    func run() async throws {
        try await partner.carryOut(.revoke(key: key))
    }
}

/// `newswire partner list`: every partner with its keys.
struct PartnerListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List partners with what they may have and their keys.",
        discussion: "Example: newswire partner list --json")

    @OptionGroup var common: CommonOptions
    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            let reader = try StoreReader(try readConfiguration(common))
            for record in try await reader.store.partners() {
                let result = PartnerResult(record, at: reader.now)
                try say(json ? result.jsonLine : result.text)
            }
        }
    }
}
