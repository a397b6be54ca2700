extension String {
    /// Parts put together in one step. Interpolation grows a text part by part, at several times the cost, which counts
    /// where every page and entry has a dozen addresses.
    init(joining parts: String...) {
        let count = parts.reduce(0) { $0 + $1.utf8.count }
        self.init(unsafeUninitializedCapacity: count) { room in
            var place = 0
            for var part in parts {
                place += part.withUTF8 { bytes in
                    UnsafeMutableBufferPointer(rebasing: room[place...]).initialize(fromContentsOf: bytes)
                }
            }
            return place
        }
    }
}
