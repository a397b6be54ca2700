import CDeflate

/// The gzip content coding (RFC 9110 §8.4.1.3), whole bodies at a time.
///
/// Uses libdeflate at fixed levels: smaller and several times faster than zlib, and the same bytes on every machine, so
/// that an ETag is the same in two replicas.
public enum Gzip {
    /// The compression level.
    public enum Effort: CInt, Sendable {
        /// For a single response.
        case quick = 1
        /// For what is cached and sent many times.
        case thorough = 9
    }

    /// - Returns: the compressed bytes, or nil if they would not be smaller than `bytes`.
    public static func compress(_ bytes: [UInt8], _ effort: Effort = .thorough) -> [UInt8]? {
        guard let compressor = libdeflate_alloc_compressor(effort.rawValue) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let compressed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = libdeflate_gzip_compress(compressor, bytes, bytes.count, buffer.baseAddress, buffer.count)
        }
        return compressed.isEmpty ? nil : compressed
    }
}
