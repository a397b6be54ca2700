import ArgumentParser
import Glibc

/// Who gives an order to the desk, or about a partner.
struct OrdererOption: ParsableArguments {
    @Option(
        name: .customLong("by"), help: "Who gives the order, for the audit; by default the login name.",
        transform: statedText)
    var person: String?

    /// As it is in the audit.
    var name: String {
        person ?? loginName
    }
}

/// The name of the user of this process.
private var loginName: String {
    guard let entry = getpwuid(getuid()) else { return "user \(getuid())" }
    return String(cString: entry.pointee.pw_name)
}
