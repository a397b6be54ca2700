public import NewsModel

/// Options for ANPA and IPTC 7901 transmissions: they state neither encoding nor language, and often no year.
public struct TransmissionOptions: Sendable, Hashable {
    /// The transport's charset and the provider's.
    public var decoder: WireDecoder
    /// For dates without a zone.
    public var defaultZone: Zone
    /// When the copy was received: a day and month without a year are in the nearest one.
    public var received: WireDate?

    /// UTC, and no time of receipt: dates without a year are then omitted, and so is the id.
    public init(decoder: WireDecoder = WireDecoder(), defaultZone: Zone = .utc, received: WireDate? = nil) {
        self.decoder = decoder
        self.defaultZone = defaultZone
        self.received = received
    }

    /// The id for the wire key: `W/2870/2013-11-13`. Numbers are reused, daily at some agencies, so there is no id
    /// without a date.
    static func id(service: String, number: String, date: WireDate?) -> String? {
        guard let date else { return nil }
        let day = CivilDate(date.instant, offset: date.offset)
        return "\(service)/\(number)/\(day.year.padded(to: 4))-\(day.month.padded(to: 2))-\(day.day.padded(to: 2))"
    }
}
