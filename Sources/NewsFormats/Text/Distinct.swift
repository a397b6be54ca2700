extension Array {
    /// Without elements whose key occurred before, in linear time: some senders have half a million keywords.
    func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        if count <= 8 { return distinctAmongFew(by: key) }
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }

    /// Without duplicates and empty ones, in order.
    func distinctStated(by key: (Element) -> String) -> [Element] {
        isEmpty ? self : filter { !key($0).isEmpty }.distinct(by: key)
    }

    /// For the usual small numbers, comparing is faster than hashing.
    private func distinctAmongFew<Key: Equatable>(by key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        return indices.filter { !keys[..<$0].contains(keys[$0]) }.map { self[$0] }
    }
}

extension [String] {
    var distinct: [String] {
        distinct { $0 }
    }
}

extension Array {
    var nilIfEmpty: [Element]? {
        isEmpty ? nil : self
    }
}
