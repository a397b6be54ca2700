import NewsModel
import Testing

@testable import NewsFormats

/// What our readers must find in what our writers wrote, and by what hand-made texts and random ones are judged.
enum RoundTrip {
    /// An item as its reader gives it where a format can hold all of it.
    ///
    /// What no format holds: that dates are those of our publication and not the copy's; priority; the renditions of
    /// pictures that stay in this house.
    static func item(of sent: SyndicatedItem) -> WireItem {
        let site = OutgoingSamples.site
        var content = sent.content
        content.versionDate = sent.versionCreated
        content.date = sent.firstCreated ?? content.versionDate
        content.edNote = sent.edNote
        content.correctionNote = sent.correctionNote
        content.priority = nil
        content.pictures = sent.pictures(from: site)
        var item = WireItem(
            providerID: site.uri(of: sent.id), language: sent.language == .undetermined ? nil : sent.language,
            providerVersion: sent.version,
            article: sent.translations.first.map { first in
                let uri = site.uri(of: first.id)
                return sent.original?.version.map { .translation(of: uri, version: $0) } ?? .besides(uri)
            },
            status: sent.status, embargo: sent.embargo, isCorrection: sent.isCorrection, content: content)
        item.alternativeIDs = [AlternativeID(scheme: "article", value: site.uri(of: sent.article))]
        return item
    }

    /// Field by field, so that a failure says which.
    static func expect(
        _ found: WireItem, is expected: WireItem, _ comment: String, at place: SourceLocation = #_sourceLocation
    ) {
        func check(_ field: String, _ value: some Equatable, _ other: some Equatable) {
            #expect("\(value)" == "\(other)", "\(comment): \(field)", sourceLocation: place)
        }
        check("id", found.providerID ?? "-", expected.providerID ?? "-")
        check("language", found.language?.description ?? "-", expected.language?.description ?? "-")
        check("version", found.providerVersion ?? -1, expected.providerVersion ?? -1)
        check("status", found.status, expected.status)
        check("embargo", found.embargo?.rfc3339 ?? "-", expected.embargo?.rfc3339 ?? "-")
        check("correction", found.isCorrection, expected.isCorrection)
        #expect(found.article == expected.article, "\(comment): article", sourceLocation: place)
        #expect(found.alternativeIDs == expected.alternativeIDs, "\(comment): other ids", sourceLocation: place)
        let fields = zip(Mirror(reflecting: found.content).children, Mirror(reflecting: expected.content).children)
        for (field, other) in fields {
            #expect(
                String(reflecting: field.value) == String(reflecting: other.value),
                "\(comment): \(field.label ?? "")", sourceLocation: place)
        }
    }

    static func items(_ entries: [WireEntry]) -> [WireItem] {
        entries.compactMap { if case .item(let item) = $0 { item } else { nil } }
    }
}

/// Items whose texts are random Unicode, the same for the same seed.
struct RandomItems {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(bound))
    }

    /// What escapes, joins, turns and breaks texts, and the scripts of the wire.
    private static let pools: [[ClosedRange<UInt32>]] = [
        [0x20...0x7E], [0x26...0x26, 0x3C...0x3C, 0x3E...0x3E, 0x22...0x22, 0x27...0x27, 0x5C...0x5D, 0x5B...0x5B],
        [0x300...0x36F], [0x4E00...0x4E40], [0xC0...0x17F], [0x3000...0x303F, 0xFF01...0xFF20], [0x2010...0x2030],
        [0xFE00...0xFE0F, 0xE0100...0xE0110, 0x200D...0x200D], [0x1F600...0x1F640], [0x5D0...0x5EA, 0x627...0x64A],
        [0x202A...0x202E, 0x2066...0x2069], [0xA0...0xA0, 0x2028...0x2029, 0x09...0x0D], [0x80...0x9F, 0x1...0x8],
        [0xFFFE...0xFFFF, 0xFDD0...0xFDD2, 0x10FFFE...0x10FFFF], [0x20000...0x20010], [0x20...0x20],
    ]

    private mutating func raw(_ longest: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0...next(longest) {
            let pool = Self.pools[next(Self.pools.count)]
            let range = pool[next(pool.count)]
            let value = range.lowerBound + UInt32(next(Int(range.upperBound - range.lowerBound) + 1))
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    /// As every reader leaves a text of one line; it begins with a letter, so that it is never blank.
    private mutating func line() -> String {
        ("x" + raw(30)).oneLine
    }

    private mutating func maybe(_ text: (inout RandomItems) -> String) -> String? {
        next(3) == 0 ? nil : text(&self)
    }

    private mutating func lines() -> [String] {
        (0..<next(3)).map { _ in line() }.distinct
    }

    mutating func item() -> SyndicatedItem {
        // NITF's reader looks for the headline in a heading above the text, and drops an empty one there.
        var html = "<p>x\(raw(60).escaped())</p>"
        for _ in 0...next(4) {
            let (text, marked) = (raw(60).escaped(), raw(20).escaped())
            switch next(5) {
            case 0: html += "<h2>\(text)</h2>"
            case 1: html += "<ul><li>\(text)</li><li>\(marked)</li></ul>"
            case 2: html += "<table><tr><td>\(text)</td><td><b>\(marked)</b></td></tr></table>"
            case 3: html += "<blockquote><p>\(text)</p></blockquote>"
            default: html += "<p>x\(text)<em>\(marked)</em>\(text)</p>"
            }
        }
        var content = Content(headline: line(), body: OutgoingSamples.body(html))
        content.subheadline = maybe { $0.line() }
        content.byline = maybe { StatedLine.byline($0.line(), language: nil) }
        content.located = maybe { $0.line() }
        content.slugline = maybe { $0.line() }
        content.abstract = maybe { $0.line() }
        content.categories = lines()
        content.keywords = lines()
        content.source = maybe { $0.line() }
        content.credit = maybe { $0.line() }
        content.copyright = maybe { $0.line() }
        content.usageTerms = maybe { $0.line() }
        content.edNote = maybe { $0.line() }
        content.correctionNote = maybe { $0.line() }
        content.subjects = next(2) == 0 ? [] : [Subject(qcode: "medtop:2000000\(next(10))", name: line())]
        content.pictures = [
            Picture(
                id: "urn:picture:\(next(9))", caption: maybe { $0.line() }, credit: maybe { $0.line() },
                alternativeText: maybe { $0.line() }, rights: maybe { $0.line() },
                renditions: [.init(href: "https://p.example/\(next(9)).jpg", role: "rnd:web", mediaType: "image/jpeg")])
        ]
        return OutgoingSamples.item(
            "r1", ["en", "zh-Hant", "pt"][next(3)], content, version: 1 + next(9),
            isCorrection: content.correctionNote != nil, siblings: [])
    }
}
