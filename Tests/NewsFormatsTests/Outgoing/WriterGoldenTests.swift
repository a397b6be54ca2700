import Foundation
import NewsModel
import Testing

@testable import NewsFormats

/// Whole documents, byte for byte. `NEWSWIRE_REWRITE_GOLDEN=1` writes them anew; look at the difference then.
@Suite("Golden files of the wire formats")
struct WriterGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Outgoing")

    private func check(_ bytes: [UInt8], is name: String) throws {
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["NEWSWIRE_REWRITE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        #expect(try Data(contentsOf: file) == Data(bytes), "\(name) is different")
    }

    @Test("items in every format are what they were")
    func documents() throws {
        let site = OutgoingSamples.site
        let items = OutgoingSamples.all.map(\.item)
        var lines: [UInt8] = []
        for item in items {
            NinJSWriter.append(item, site: site, to: &lines)
            lines.append(UInt8(ascii: "\n"))
        }
        try check(lines, is: "items.ninjs")
        try check(NewsMLG2Writer.write(items, site: site, sent: items[0].updated), is: "items.newsml-g2.xml")
        try check(NITFWriter.write(items, site: site), is: "items.nitf.xml")
    }
}
