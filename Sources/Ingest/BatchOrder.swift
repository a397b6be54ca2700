import NewsModel

/// The order in which a batch is stored: packages first, so that their alternatives are one article from their first
/// version on, then copies by their own dates, those without a date last.
///
/// Copies with one id are not reordered by dates that only some of them have: an update would undo the withholding that
/// it came before. Unless all have the same kind of date, they stay in the order received.
enum BatchOrder {
    /// - Returns: the indices of the deliveries in the batch.
    static func order(of deliveries: [Delivery]) -> [Int] {
        let ages = deliveries.map(\.age)
        var order = deliveries.indices.sorted { (ages[$0], $0) < (ages[$1], $1) }
        var places: [Document: [Int]] = [:]
        for (place, index) in order.enumerated() {
            if let copy = deliveries[index].copy { places[Document(copy.key), default: []].append(place) }
        }
        for places in places.values where places.count > 1 {
            let copies = places.map { order[$0] }.sorted()
            for (place, index) in zip(places, inTurn(copies, of: deliveries)) { order[place] = index }
        }
        return order
    }

    /// A document in any language.
    private struct Document: Hashable {
        let provider: String
        let id: String

        init(_ key: WireKey) {
            provider = key.provider
            id = key.providerID
        }
    }

    /// - Parameter copies: those of one document, in the order received.
    private static func inTurn(_ copies: [Int], of deliveries: [Delivery]) -> [Int] {
        let contents = copies.compactMap { deliveries[$0].copy?.item.content }
        let versionDates = contents.compactMap(\.versionDate?.instant)
        let dates = versionDates.isEmpty ? contents.compactMap(\.date?.instant) : versionDates
        guard dates.count == copies.count else { return copies }
        return zip(dates, copies).sorted { $0 < $1 }.map(\.1)
    }
}

extension Delivery {
    /// Nil for a package.
    fileprivate var copy: Submission? {
        switch self {
        case .item(let submission), .picture(let submission): submission
        case .package: nil
        }
    }

    fileprivate var age: Int64 {
        guard let copy else { return .min }
        return copy.item.content.date?.instant.microseconds ?? .max
    }
}
