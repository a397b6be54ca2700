import FoundationEssentials
import Ingest
import NewsModel
import NewsServer
import NewsStore

extension PartnerResult {
    /// For people: the partner on a line, and a line per key.
    var text: String {
        let traits = [
            advance ? "advance" : nil, provider.map { "sends as \($0)" }, "\(rate) calls a minute",
            networks.isEmpty ? nil : "from \(networks.joined(separator: " "))",
        ].compactMap { $0 }
        let head = [
            name, scopes.joined(separator: ","), feeds.joined(separator: " "), traits.joined(separator: ", "),
        ].filter { !$0.isEmpty }.joined(separator: "  ")
        let new = key.map { ["  \($0)   (the key; it is not shown again)"] } ?? []
        return ([head] + keys.map(\.line) + new).map(\.withoutControls).joined(separator: "\n")
    }

    var jsonLine: String {
        FactLine.write(self)
    }
}

extension PartnerResult.Key {
    fileprivate var line: String {
        let state =
            revoked.map { "revoked \($0)" } ?? expires.map { (isLive ? "live until " : "ended ") + $0 } ?? "live"
        return "  key \(id)  made \(created)  \(state)"
    }
}
