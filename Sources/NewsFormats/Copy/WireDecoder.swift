import LibXML

/// Turns the bytes of wire copy into UTF-8, ahead of every format.
///
/// What is believed, first to last: the byte order mark, the transport's charset, the declaration (`WireDeclaration`),
/// the provider's setting, and, where nothing says anything, that the bytes are UTF-8 or else in the encoding that
/// `EncodingDetector` is sure of. Copy that does not decode under what was believed, or that plainly is UTF-8 while
/// transport or provider said something else, is refused with the offset of the byte. It does not tell formats apart;
/// `WireFormat` does.
public struct WireDecoder: Sendable, Hashable {
    /// The charset that a Content-Type or the command line states.
    public var transport: String?
    /// The encoding in the provider's entry, for copy that says nothing itself.
    public var provider: String?

    /// Labels as in the WHATWG Encoding Standard; nil where nothing is stated.
    public init(transport: String? = nil, provider: String? = nil) {
        self.transport = transport
        self.provider = provider
    }

    /// Whether copy says itself in what encoding it is: by a byte order mark, or a declaration of its own.
    public static func isDeclared(_ bytes: [UInt8]) -> Bool {
        WireCharset.mark(of: bytes) != nil || WireDeclaration(bytes) != .none
    }

    /// Throws `unknownEncoding` for a label that is not on the list and `undecodable` where the bytes are something
    /// else than was said.
    ///
    /// The text is without what stands before it unseen: a second mark, zero-width and no-break spaces.
    public func decode(_ bytes: [UInt8]) throws(WireError) -> DecodedCopy {
        let copy = try whole(bytes)
        return DecodedCopy(utf8: InvisibleStart.dropped(copy.utf8), encoding: copy.encoding)
    }
}

extension WireDecoder {
    private func whole(_ bytes: [UInt8]) throws(WireError) -> DecodedCopy {
        if let mark = WireCharset.mark(of: bytes) {
            try Self.check(mark.charset, in: bytes, from: mark.length)
            return try mark.charset.decoded(bytes, from: mark.length)
        }
        guard let charset = try stated(for: bytes) else { return try unstated(bytes) }
        if charset != .listed(.utf8), let offset = Self.contradiction(to: charset, in: bytes) {
            throw WireError(
                .undecodable, offset: offset, field: "encoding", value: "the bytes are UTF-8",
                expected: "text in \(charset.name), as was stated")
        }
        return try charset.decoded(bytes, from: 0)
    }

    private func unstated(_ bytes: [UInt8]) throws(WireError) -> DecodedCopy {
        do throws(WireError) {
            return try WireCharset.listed(.utf8).decoded(bytes, from: 0)
        } catch {
            // UTF-8 that is refused for something else is UTF-8 all the same.
            guard (try? UTF8Span(validating: bytes.span)) == nil, let encoding = EncodingDetector.encoding(of: bytes),
                let copy = try? WireCharset.listed(encoding).decoded(bytes, from: 0)
            else { throw error }
            return copy
        }
    }

    /// A byte order mark of UTF-16 before the bytes of UTF-8, as careless programs put it, makes Chinese of English.
    private static func check(_ charset: WireCharset, in bytes: [UInt8], from start: Int) throws(WireError) {
        guard charset.isWide, let offset = contradiction(to: charset, in: Array(bytes[start...])) else { return }
        throw WireError(
            .undecodable, offset: start + offset, field: "encoding", value: "the bytes are UTF-8",
            expected: "text in \(charset.name), as the byte order mark says")
    }

    private func stated(for bytes: [UInt8]) throws(WireError) -> WireCharset? {
        if let transport { return try WireCharset(label: transport, field: "charset", of: bytes) }
        switch WireDeclaration(bytes) {
        case .charset(let charset): return charset
        case .label(let label):
            let charset = try WireCharset(label: label, field: "encoding", of: bytes)
            if charset == .listed(.utf8) { return charset }
            // A declaration that reads as ASCII cannot be in UTF-16; .NET's writers state it of what they save as
            // UTF-8, and the WHATWG Encoding Standard takes it so in HTML. Nor is it true of copy that was stored
            // as UTF-8 on its way and kept the declaration it came with (a PA story that calls itself Latin-1).
            return charset.isWide || Self.contradiction(to: charset, in: bytes) != nil ? .listed(.utf8) : charset
        case .none:
            return try provider.map { label throws(WireError) in
                try WireCharset(label: label, field: "encoding", of: bytes)
            }
        }
    }

    /// The first byte that shows copy to be UTF-8 while it is said to be something else: any of a sequence of
    /// several bytes; for UTF-16 and UTF-32 the first, since every pair of ASCII letters would be a character there.
    /// Copy in another encoding that is well-formed UTF-8 from end to end does not occur in practice.
    private static func contradiction(to charset: WireCharset, in bytes: [UInt8]) -> Int? {
        let first = charset.isWide ? bytes.startIndex : bytes.firstIndex { $0 >= 0x80 }
        guard let first, first < bytes.count, !(charset.isWide && bytes.contains(0)) else { return nil }
        return (try? UTF8Span(validating: bytes.span)) == nil ? nil : first
    }
}
