import CZstd

/// The zstd content coding (RFC 8878), whole bodies at a time.
enum Zstandard {
    /// Its window stays below the 8 MB that RFC 9659 allows.
    private static let level: CInt = 9

    /// - Returns: the compressed bytes, or nil if they would not be smaller than `bytes`.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let compressed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            let written = ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, level)
            count = ZSTD_isError(written) == 0 ? written : 0
        }
        return compressed.isEmpty || compressed.count == bytes.count ? nil : compressed
    }
}
