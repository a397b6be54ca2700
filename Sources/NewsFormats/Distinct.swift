extension Array {
    /// Without elements whose key occurred before. In linear time: senders of half a million keywords exist.
    func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension [String] {
    var distinct: [String] {
        distinct { $0 }
    }
}
