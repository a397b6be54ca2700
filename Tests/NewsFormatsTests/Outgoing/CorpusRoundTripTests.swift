import NewsModel
import SchemaValidator
import Testing

@testable import NewsFormats

/// Real wire copy, read, written and read again: what came in is what goes out.
@Suite("Round trips of real copy", .enabled(if: Corpus.folder != nil))
struct CorpusRoundTripTests {
    private static let site = OutgoingSamples.site

    /// All items of the corpus that have a text, as a partner would be given them.
    private static let items: [(file: String, item: SyndicatedItem)] = {
        let files = (try? Corpus.files("wire", named: "")) ?? []
        return files.flatMap { file in
            texts(in: file).enumerated().map { (file, syndicated($1, number: $0)) }
        }
    }()

    private static func texts(in file: String) -> [WireItem] {
        guard let bytes = try? Corpus.bytes(file), let format = try? WireFormat.detect(bytes) else { return [] }
        let results: [Result<[WireEntry], WireError>]? =
            switch format {
            case .newsMLG2: try? NewsMLG2Reader.items(bytes)
            case .newsML1: try? NewsML1Reader.items(bytes)
            case .nitf: try? NITFReader.items(bytes)
            case .ninjs: try? NinJSReader.items(bytes)
            case .rss, .atom: try? FeedReader.items(bytes)
            case .jsonFeed: try? JSONFeedReader.items(bytes)
            case .anpa, .iptc7901, .text: nil
            }
        let entries = (results ?? []).flatMap { (try? $0.get()) ?? [] }
        return RoundTrip.items(entries).filter { $0.status == .usable && !$0.content.body.html.isEmpty }
    }

    private static func syndicated(_ item: WireItem, number: Int) -> SyndicatedItem {
        SyndicatedItem(
            id: VariantID("v\(number)"), article: ArticleID("a\(number)"), language: item.language ?? .undetermined,
            provider: "corpus", version: max(1, min(item.providerVersion ?? 1, 999_999)), visibility: .public,
            content: item.content, isCorrection: item.isCorrection, published: item.content.date,
            updated: Timestamp(seconds: 1_794_713_400))
    }

    /// The text of a body without its markup and its white space, for formats that do not have all of it.
    private static func text(_ body: Body) -> String {
        var text = String.UnicodeScalarView()
        var isInTag = false
        for scalar in body.html.unicodeScalars {
            if scalar == "<" { isInTag = true }
            if !isInTag, !scalar.properties.isWhitespace { text.append(scalar) }
            if scalar == ">" { isInTag = false }
        }
        return String(text)
    }

    @Test("in ninjs and NewsML-G2 every body comes back as it is, in NITF all its text")
    func everyItem() throws {
        #expect(Self.items.count > 100)
        for (file, item) in Self.items {
            var line: [UInt8] = []
            NinJSWriter.append(item, site: Self.site, to: &line)
            let ninjs = try #require(RoundTrip.items(NinJSReader.items(line).entries()).first, "\(file)")
            #expect(ninjs.content.body == item.content.body, "ninjs: \(file)")
            #expect(ninjs.content.headline == item.content.headline, "ninjs: \(file)")
            let message = NewsMLG2Writer.write([item], site: Self.site, sent: item.updated)
            let g2 = try #require(RoundTrip.items(NewsMLG2Reader.items(message).entries()).first, "\(file)")
            #expect(g2.content.body == item.content.body, "NewsML-G2: \(file)")
            #expect(g2.content.headline == item.content.headline, "NewsML-G2: \(file)")
            let document = NITFWriter.write(item, site: Self.site)
            let back = try #require(RoundTrip.items(NITFReader.items(document).entries()).first, "\(file)")
            #expect(Self.text(back.content.body) == Self.text(item.content.body), "NITF: \(file)")
            #expect(back.content.headline == item.content.headline, "NITF: \(file)")
        }
    }

    @Test("all of it is valid against the schemas of IPTC", .enabled(if: Validator.isPresent))
    func validity() throws {
        let message = NewsMLG2Writer.write(Self.items.map(\.item), site: Self.site, sent: Timestamp(seconds: 0))
        #expect(try Validator.faults(of: message, schema: "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd") == "")
        for (file, item) in Self.items {
            let document = NITFWriter.write(item, site: Self.site)
            #expect(try Validator.faults(of: document, schema: "nitf/nitf-3-6.xsd") == "", "\(file)")
        }
    }
}
