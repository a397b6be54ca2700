import ArgumentParser
import Ingest
import NewsModel
import NewsStore

/// The options of every command of the desk, and how its order is carried out.
struct DeskOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @OptionGroup var by: OrdererOption
    @OptionGroup var output: JSONOption

    /// Who gives the order.
    var orderer: String {
        by.name
    }

    /// Has the owner of the store carry out the order, and prints the variants concerned.
    func carryOut(_ order: DeskOrder) async throws {
        try await reportingErrors {
            let settings = try readConfiguration(common)
            let owner = try await StoreOwner.find(settings, makesStore: false)
            let results = try await owner.desk.carryOut(order)
            try owner.store?.close()
            for result in results { try say(output.json ? result.jsonLine : result.line) }
        }
    }
}

/// Which variants of an article are meant.
struct TargetOptions: ParsableArguments {
    @Argument(help: "A variant's id, an article's id or a provider's id.")
    var id: String
    @Option(help: "The article's variant in this language (BCP 47).", transform: languageTag)
    var language: LanguageTag?
    @Flag(help: "Only the variant that the ID names.")
    var only = false
    @Flag(help: "Every variant of the article.")
    var all = false

    func validate() throws {
        let given = [language != nil, only, all].count { $0 }
        if given > 1 { throw ValidationError("give only one of --language, --only and --all") }
    }

    func order(_ act: DeskOrder.Act, by desk: DeskOptions) -> DeskOrder {
        DeskOrder(
            act, names: [id], by: desk.orderer, language: language, scope: only ? .only : all ? .all : nil)
    }
}

extension DeskResult {
    var line: String {
        let facts: [String?] = [
            participle.padding(to: 10) + id, article, language?.description, version.map { "v\($0)" }, state, headline,
            embargo.map { "(embargo until \($0))" }, expires.map { "(expires \($0))" },
        ]
        return facts.compactMap { $0 }.joined(separator: "  ").withoutControls
    }

    private var participle: String {
        switch act {
        case .correct: "corrected"
        case .cancel: "killed"
        case .withhold: "withheld"
        case .release: "released"
        case .embargo: "embargoed"
        case .expire: expires == nil ? "stays" : "expires"
        case .accept: "accepted"
        case .reject: "rejected"
        case .purge: "purged"
        case .link: "linked"
        case .unlink: "parted"
        }
    }

    var jsonLine: String {
        FactLine.write(self)
    }
}
