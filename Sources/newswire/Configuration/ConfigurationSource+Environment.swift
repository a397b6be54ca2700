import NewsModel
import NewsServer

/// Which environment variables are read.
extension ConfigurationSource {
    private static let nested = [
        ("pull", pullKeys), ("server", ServerKeys.keys), ("purge", purgeKeys), ("indexNow", indexNowKeys),
    ]

    /// Variables of the project's tests and scripts, which the configuration ignores.
    private static let others = [
        "ARTICLES", "CORPUS", "FOLLOW_SECONDS", "FUZZ_RUNTIME", "HOSTILE_REPORT", "PROGRAM", "REWRITE_GOLDEN",
        "SCENARIOS",
        "SEED",
    ].map { "NEWSWIRE_" + $0 }

    /// All known variables.
    static var variables: [String] {
        let names = EnvironmentOverrides([:])
        let plain = keys.filter { key in key != "editions" && !nested.contains { $0.0 == key } }
        return plain.map(names.variable) + nested.flatMap { name, keys in keys.map(names.inner(name).variable) }
    }

    /// One line for each variable that looks like one of ours but is not: it has no effect, and nobody would notice.
    static func strangers(in environment: [String: String]) -> [String] {
        let known = variables
        return environment.keys.filter { $0.hasPrefix("NEWSWIRE_") && !known.contains($0) && !others.contains($0) }
            .sorted().map { name in
                let hint = known.hint(for: name)
                return "\(name) is not a configuration key\(hint)"
            }
    }

    func sameAddress(_ address: ListenAddress) -> ConfigurationError {
        yaml.problem("'\(address)': expected another address than that of 'listen'", key: "operations")
    }
}
