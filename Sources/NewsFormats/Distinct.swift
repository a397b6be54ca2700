extension Array {
    /// Without elements whose key occurred before. In linear time: senders of half a million keywords exist.
    func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        if count <= 8 { return distinctAmongFew(by: key) }
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }

    /// The first of each, in their order; without those that are empty.
    func distinctStated(by key: (Element) -> String) -> [Element] {
        isEmpty ? self : filter { !key($0).isEmpty }.distinct(by: key)
    }

    /// For the few that items usually have, comparing is quicker than hashing.
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
