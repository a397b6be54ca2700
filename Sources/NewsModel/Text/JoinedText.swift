extension String {
    /// Parts put together in one step. Interpolation grows a text part by part, at several times the cost, which counts
    /// where every page and entry has a dozen addresses.
    init(joining parts: String...) {
        var count = 0
        for part in parts { count += part.utf8.count }
        self.init(unsafeUninitializedCapacity: count) { room in
            var rest = UnsafeMutableRawBufferPointer(room)
            for var part in parts {
                part.withUTF8 { bytes in
                    rest.copyMemory(from: UnsafeRawBufferPointer(bytes))
                    rest = UnsafeMutableRawBufferPointer(rebasing: rest[bytes.count...])
                }
            }
            return count
        }
    }
}
