import NewsFormats
import NewsModel

/// Reads one piece of copy: detects the format and calls its reader. One `switch` chooses.
struct CopyReader: Sendable {
    let provider: Provider
    let options: ImportOptions
    /// When the copy was received; dates without a year are read relative to it.
    let received: Timestamp

    /// The contents of a piece of copy, with the piece itself.
    struct Reading {
        let source: WireSource
        let format: WireFormat
        /// In the order of the copy; a broken item is its error.
        let entries: [Result<WireEntry, any Error>]
    }

    func read(_ copy: WireCopy) throws -> Reading {
        guard copy.bytes.count <= WireCopy.mostBytes else { throw CopyRefusal.tooLarge(copy.bytes.count) }
        let format = try options.format.map(WireFormat.init(name:)) ?? detected(copy)
        let source = WireSource(
            name: copy.name, format: format.rawValue, encoding: options.encoding ?? provider.encoding,
            bytes: copy.bytes)
        let entries = try entries(of: copy, format: format).map { entry in
            Result { try Self.checked(entry.get()) }
        }
        return Reading(source: source, format: format, entries: entries)
    }

    /// The next page of a feed, as written there; nil if there is none.
    func nextPage(of copy: WireCopy) throws -> String? {
        switch try options.format.map(WireFormat.init(name:)) ?? detected(copy) {
        case .rss, .atom: try FeedReader.nextPage(copy.bytes, decoder: decoder)
        case .jsonFeed: try JSONFeedReader.nextPage(try utf8(of: copy))
        default: nil
        }
    }

    /// An entry within its limits, without codes that are not languages.
    private static func checked(_ entry: WireEntry) throws -> WireEntry {
        switch entry {
        case .item(var item), .picture(var item):
            try ItemLimits.check(item)
            if item.language?.namesLanguage == false { item.language = nil }
            if case .picture = entry { return .picture(item) }
            return .item(item)
        case .package(var package):
            try ItemLimits.check(package)
            package.members = package.members.map { member in
                WirePackage.Member(
                    providerID: member.providerID, language: member.language.flatMap { $0.namesLanguage ? $0 : nil },
                    role: member.role)
            }
            return .package(package)
        }
    }

    private func entries(of copy: WireCopy, format: WireFormat) throws -> [Result<WireEntry, any Error>] {
        switch format {
        case .text:
            try ItemLimits.check(plainText: copy.bytes.count)
            return [.success(.item(try WireTextReader.read(copy.bytes, options: textOptions)))]
        case .newsMLG2: return Self.flatten(try NewsMLG2Reader.items(try utf8(of: copy), options: textOptions))
        case .newsML1: return Self.flatten(try NewsML1Reader.items(try utf8(of: copy), options: textOptions))
        case .anpa: return Self.flatten(try ANPAReader.items(copy.bytes, options: transmissionOptions))
        case .iptc7901: return Self.flatten(try IPTC7901Reader.items(copy.bytes, options: transmissionOptions))
        case .ninjs: return Self.flatten(try NinJSReader.items(try utf8(of: copy), options: textOptions))
        case .rss, .atom:
            return Self.flatten(try FeedReader.items(copy.bytes, decoder: decoder, options: textOptions))
        case .jsonFeed: return Self.flatten(try JSONFeedReader.items(try utf8(of: copy), options: textOptions))
        case .nitf: return Self.flatten(try NITFReader.items(try utf8(of: copy), options: textOptions))
        }
    }

    private func detected(_ copy: WireCopy) throws -> WireFormat {
        try WireFormat.detect(copy.bytes, encoding: options.encoding ?? provider.encoding)
    }

    private func utf8(of copy: WireCopy) throws -> [UInt8] {
        try decoder.decode(copy.bytes).utf8
    }

    private var decoder: WireDecoder {
        WireDecoder(transport: options.encoding, provider: provider.encoding)
    }

    private var textOptions: CopyOptions {
        CopyOptions(
            encoding: options.encoding ?? provider.encoding, readsHead: options.readsHead,
            trailingBylines: provider.trailingBylines, defaultZone: provider.zone, received: received)
    }

    private var transmissionOptions: TransmissionOptions {
        TransmissionOptions(
            decoder: decoder, defaultZone: provider.zone, received: WireDate(received, in: provider.zone))
    }

    private static func flatten(_ items: [Result<[WireEntry], WireError>]) -> [Result<WireEntry, any Error>] {
        items.flatMap { item -> [Result<WireEntry, any Error>] in
            switch item {
            case .success(let entries): entries.map { .success($0) }
            case .failure(let error): [.failure(error)]
            }
        }
    }
}
