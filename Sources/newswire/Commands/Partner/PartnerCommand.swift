import ArgumentParser

/// `newswire partner`: outlets with keys, and their entitlements.
struct PartnerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partner",
        abstract: "Manage outlets' keys and entitlements, and show what they fetch.",
        discussion: "Example: newswire partner add island-weekly --feeds latest,sport --languages en,pt",
        subcommands: [
            PartnerAddCommand.self, PartnerListCommand.self, PartnerSetCommand.self, PartnerRotateCommand.self,
            PartnerRevokeCommand.self, PartnerUsageCommand.self,
        ])
}
