/// The environment variables that replace values of a mapping: NEWSWIRE_LOG is `log`, NEWSWIRE_PURGE_KEY_FIELD
/// `keyField` in `purge`.
struct EnvironmentOverrides {
    private let prefix: String
    private let environment: [String: String]

    /// Of the keys on the first level.
    init(_ environment: [String: String]) {
        self.init(prefix: "NEWSWIRE", environment)
    }

    private init(prefix: String, _ environment: [String: String]) {
        self.prefix = prefix
        self.environment = environment
    }

    /// Of the keys in one of the mappings.
    func inner(_ key: String) -> EnvironmentOverrides {
        EnvironmentOverrides(prefix: variable(key), environment)
    }

    /// The value that replaces a key's, if any.
    subscript(key: String) -> String? {
        environment[variable(key)]
    }

    /// `allowPrivate` as `ALLOW_PRIVATE`, behind the names of the mappings around it.
    func variable(_ key: String) -> String {
        let words = key.replacing("URL", with: "Url").reduce(into: "") {
            $0 += $1.isUppercase ? "_\($1)" : $1.uppercased()
        }
        return "\(prefix)_\(words)"
    }
}
