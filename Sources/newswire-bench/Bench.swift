import ArgumentParser

/// Measures what the project promises. Figures are printed and never judged: machines differ.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newswire-bench",
        abstract:
            "Measure importing, reading, storing, generating, serving, posting and taking, in CPU time and memory.",
        subcommands: [
            ImportBench.self, ReadBench.self, StoreBench.self, FeedBench.self, TakeBench.self, WriteBench.self,
            PostBench.self, FreshBench.self, PartnerBench.self, RenderBench.self,
        ])
}
