public import NewsModel

/// How ANPA and IPTC 7901 transmissions are read: they state neither encoding nor language, and often no year.
public struct TransmissionOptions: Sendable, Hashable {
    /// The transport's charset and the provider's.
    public var decoder: WireDecoder
    /// For dates that state no zone.
    public var defaultZone: Zone
    /// When the copy came in: gives a day and month without a year the year that puts them nearest.
    public var received: WireDate?

    /// UTC, and no time of receipt: dates without a year are then left out, and with them the id.
    public init(decoder: WireDecoder = WireDecoder(), defaultZone: Zone = .utc, received: WireDate? = nil) {
        self.decoder = decoder
        self.defaultZone = defaultZone
        self.received = received
    }

    /// The id that the wire key is made of: `W/2870/2013-11-13`. Numbers recycle, daily at some agencies, so that
    /// there is none without a date.
    static func id(service: String, number: String, date: WireDate?) -> String? {
        guard let date else { return nil }
        let day = CivilDate(date.instant, offset: date.offset)
        return "\(service)/\(number)/\(day.year.padded(to: 4))-\(day.month.padded(to: 2))-\(day.day.padded(to: 2))"
    }
}
