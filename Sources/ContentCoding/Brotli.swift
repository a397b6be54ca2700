import CBrotli

/// The br content coding (RFC 7932), whole bodies at a time.
enum Brotli {
    /// As fast as gzip at its thorough level, and a sixth smaller; above it the time doubles with each level.
    private static let quality: CInt = 5

    /// - Returns: the compressed bytes, or nil if they would not be smaller than `bytes`.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let compressed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = buffer.count
            let isDone = BrotliEncoderCompress(
                quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count, buffer.baseAddress)
            if isDone == BROTLI_FALSE { count = 0 }
        }
        return compressed.isEmpty || compressed.count == bytes.count ? nil : compressed
    }
}
