import ArgumentParser
import Ingest
import NewsModel
import NewsServer
import NewsStore

/// The options of the commands that change partners.
struct PartnerOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @OptionGroup var by: OrdererOption
    @Flag(help: "Print one JSON object.")
    var json = false
    @Argument(help: "The partner's name: lower-case letters, digits and hyphens.")
    var name: String

    /// Has the owner of the store carry out the order, and prints the partner as it is now.
    func carryOut(_ act: PartnerOrder.Act) async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let owner = try await StoreOwner.find(settings)
            let result = try await owner.partners.carryOut(PartnerOrder(act, name: name, by: by.name))
            if let remark = remark(on: act, settings.providers) { complain("newswire: \(remark)") }
            try owner.store?.close()
            try say(json ? result.jsonLine : result.text)
        }
    }
}

extension PartnerOptions {
    /// A provider needs no entry, but a missing one may be a mistake.
    private func remark(on act: PartnerOrder.Act, _ providers: Providers) -> String? {
        let stated: String? =
            switch act {
            case .add(let terms, _), .set(let terms): terms.provider
            case .rotate, .revoke: nil
            }
        guard let stated, !providers.ids.contains(stated), stated != providers.usual else { return nil }
        let hint = providers.ids.hint(for: stated)
        return "provider '\(stated)' has no entry in config/providers.yaml\(hint)"
    }
}

/// The settings of a partner.
struct PartnerTerms: ParsableArguments {
    @Option(help: "The feeds it is entitled to: ids separated by commas.", transform: nameList)
    var feeds: [String]?
    @Option(help: "The editions of these feeds: languages separated by commas.", transform: nameList)
    var languages: [String]?
    @Option(
        name: .customLong("scope"), help: "What its keys allow: read, send, or both separated by a comma.",
        transform: scopeSet)
    var scopes: Set<Partner.Scope>?
    @Flag(inversion: .prefixedNo, help: "Whether it receives embargoed copy in advance.")
    var advance: Bool?
    @Option(help: "The provider that the copy it sends belongs to.")
    var provider: String?
    @Option(help: "How many calls it may make per minute (default 600).")
    var rate: Int?
    @Option(
        help: "After how long without a call it is reported as quiet: a number and s, m, h or d; 0s is never.",
        transform: seconds)
    var quiet: Int?
    @Option(
        help: "Networks it may call from, in CIDR notation separated by commas; 'anywhere' removes the limit.",
        transform: networkList)
    var allow: [String]?

    var terms: PartnerOrder.Terms {
        var terms = PartnerOrder.Terms()
        terms.feeds = feeds
        terms.languages = languages
        terms.scopes = scopes
        terms.seesAdvance = advance
        terms.provider = provider
        terms.rate = rate
        terms.quiet = quiet
        terms.networks = allow
        return terms
    }
}

private func nameList(_ text: String) throws -> [String] {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    guard !names.isEmpty, !names.contains("") else {
        throw ValidationError("'\(text)': expected names separated by commas")
    }
    return names
}

private func seconds(_ text: String) throws -> Int {
    guard let length = Duration(readable: text) else {
        throw ValidationError("'\(text)' is not a duration: expected a number and s, m, h or d, such as 6h")
    }
    return Int(length.components.seconds)
}

private func networkList(_ text: String) throws -> [String] {
    text == "anywhere" ? [] : try nameList(text)
}

private func scopeSet(_ text: String) throws -> Set<Partner.Scope> {
    Set(
        try nameList(text).map { name in
            guard let scope = Partner.Scope(rawValue: name) else {
                throw ValidationError("'\(name)' is not a scope: expected read or send")
            }
            return scope
        })
}
