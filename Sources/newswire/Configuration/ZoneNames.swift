import Foundation
import NewsModel

/// Why a text is not a zone.
struct ZoneProblem: Error {
    let description: String
}

/// Zones by their names in the IANA database (`Europe/Lisbon`). Foundation includes the database, so none has to be
/// installed.
extension Zone {
    /// An offset such as `+08:00`, or a name.
    ///
    /// - Throws: the reason if it is not one.
    static func stated(_ text: String) throws(ZoneProblem) -> Zone {
        if let offset = Int(utcOffset: text) { return Zone(offset: offset) }
        guard !isAbbreviation(text) else {
            throw ZoneProblem(
                description: "is ambiguous: expected the zone of a city, such as Europe/London, "
                    + "or an offset")
        }
        if let zone = Zone(named: text) { return zone }
        let hint = nearestName(to: text).map { " (did you mean '\($0)'?)" } ?? ""
        throw ZoneProblem(
            description: "is neither an offset such as \"+08:00\" nor a zone such as Europe/Lisbon\(hint)")
    }

    /// - Returns: nil if there is no zone with this name.
    init?(named name: String) {
        guard !Self.isAbbreviation(name), let zone = TimeZone(identifier: name),
            zone.identifier == name || name == "UTC"
        else { return nil }
        var instant = Self.start
        let first = zone.secondsFromGMT(for: instant)
        var changes: [Change] = []
        while let next = zone.nextDaylightSavingTimeTransition(after: instant), next > instant, next < Self.end {
            instant = next
            let at = Timestamp(seconds: Int64(next.timeIntervalSince1970))
            let offset = zone.secondsFromGMT(for: next)
            if offset != changes.last?.offset ?? first { changes.append(Change(at: at, offset: offset)) }
        }
        self.init(offset: first, changes: changes)
    }

    /// `BST` is British Summer Time to some and Bangladesh's to Foundation, `CST` China's or Chicago's.
    static func isAbbreviation(_ name: String) -> Bool {
        name != "UTC" && (2...5).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// The probable name for a mistyped one, or for a city alone.
    static func nearestName(to typed: String) -> String? {
        let names = TimeZone.knownTimeZoneIdentifiers.sorted()
        let city = names.first { name in
            name.split(separator: "/").last?.lowercased() == typed.lowercased().replacing(" ", with: "_")
        }
        return city ?? names.nearest(to: typed)
    }

    /// News is not older, and today's rules are not known further.
    private static let start = Date(timeIntervalSince1970: 0)
    private static let end = Date(timeIntervalSince1970: 4_102_444_800)
}
