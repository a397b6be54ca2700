import Foundation
import NewsModel
import Testing

@testable import NewsFormats

@Suite("ninjs for other houses")
struct NinJSWriterTests {
    private func line(_ item: SyndicatedItem) -> [UInt8] {
        var bytes: [UInt8] = []
        NinJSWriter.append(item, site: OutgoingSamples.site, to: &bytes)
        return bytes
    }

    private func read(_ item: SyndicatedItem) throws -> WireItem {
        try #require(RoundTrip.items(try NinJSReader.items(line(item)).entries()).first)
    }

    @Test("what is written is read back equal", arguments: OutgoingSamples.all)
    func roundTrip(sample: OutgoingSample) throws {
        RoundTrip.expect(try read(sample.item), is: expected(sample.item), "\(sample)")
    }

    /// What a note, a headline or a first paragraph says of an embargo that is over is answered by when it ended.
    private func expected(_ item: SyndicatedItem) -> WireItem {
        var expected = RoundTrip.item(of: item)
        expected.embargo = item.embargo ?? item.release?.embargo
        return expected
    }

    @Test("random Unicode comes back as it was sent")
    func randomTexts() throws {
        for seed in 0..<300 as Range<UInt64> {
            var random = RandomItems(seed: seed)
            let item = random.item()
            RoundTrip.expect(try read(item), is: expected(item), "seed \(seed)")
        }
    }

    @Test("a dateline is no place, and is not said to be one")
    func located() throws {
        for content in [OutgoingSamples.chinese, OutgoingSamples.portuguese] {
            let item = OutgoingSamples.item("p1", "pt", content)
            let object = try #require(JSONSerialization.jsonObject(with: Data(line(item))) as? [String: Any])
            #expect(object["located"] as? String == content.located)
        }
    }

    @Test("what was there already stays, and each item is one line")
    func appending() throws {
        var bytes = Array("[".utf8)
        for (index, sample) in OutgoingSamples.all.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            NinJSWriter.append(sample.item, site: OutgoingSamples.site, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        #expect(try RoundTrip.items(NinJSReader.items(bytes).entries()).count == OutgoingSamples.all.count)
    }

    @Test("a withdrawn item has no text of any kind, and says why")
    func withdrawn() throws {
        for sample in OutgoingSamples.all where sample.item.status != .usable {
            let object = try #require(JSONSerialization.jsonObject(with: Data(line(sample.item))) as? [String: Any])
            #expect(
                Set(object.keys).subtracting(["edNote"])
                    == ["uri", "type", "version", "language", "pubStatus", "firstCreated", "versionCreated", "altIds"])
            #expect(object["pubStatus"] as? String == sample.item.status.rawValue)
            #expect(object["edNote"] as? String == sample.item.note)
        }
    }

    @Test("a file that another house cannot fetch is not offered, and one that we keep is offered from here")
    func files() throws {
        var content = OutgoingSamples.portuguese
        var kept = Picture.Rendition(href: "pics/a.jpg", role: "main")
        let hash = try #require(MediaHash(String(repeating: "ab", count: 32)))
        kept.media = Media(hash: hash, type: .jpeg, bytes: 9, width: 3, height: 2)
        content.pictures = [Picture(id: "7", renditions: [kept, .init(href: "pics/b.jpg", role: "other")])]
        let picture = try #require(read(OutgoingSamples.item("p1", "pt", content)).content.pictures.first)
        #expect(picture.id == "tag:news.example,2026:picture/harbour-wire/7")
        #expect(
            picture.renditions == [
                .init(
                    href: "https://news.example/media/\(hash)", role: "main", mediaType: "image/jpeg", width: 3,
                    height: 2)
            ])
    }

    @Test("items are valid against the schema of IPTC", .enabled(if: Corpus.folder != nil))
    func schema() throws {
        let schema = try JSONSchema(Data(Corpus.bytes("schemas/ninjs/ninjs-schema_3.1.json")))
        for sample in OutgoingSamples.all {
            let object = try JSONSerialization.jsonObject(with: Data(line(sample.item)))
            #expect(schema.faults(of: object) == [], "\(sample)")
        }
        #expect(schema.faults(of: ["uri": "urn:a", "signal": "x", "urgency": 12]).count == 2)
    }
}

/// As much of JSON Schema 2020-12 as IPTC's schema uses to forbid things.
private struct JSONSchema {
    private let root: [String: Any]

    init(_ data: Data) throws {
        root = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    func faults(of value: Any) -> [String] {
        faults(of: value, by: root, at: "")
    }

    private func faults(of value: Any, by schema: [String: Any], at path: String) -> [String] {
        let parts = [schema] + references(in: schema)
        let properties = parts.reduce(into: [String: Any]()) {
            $0.merge($1["properties"] as? [String: Any] ?? [:]) { own, _ in own }
        }
        var faults: [String] = []
        for part in parts {
            if let type = part["type"] as? String, !Self.is(value, type) { faults.append("\(path) is no \(type)") }
            if let allowed = part["enum"] as? [String], !allowed.contains(value as? String ?? "") {
                faults.append("\(path) is none of \(allowed)")
            }
            if let most = part["maximum"] as? Int, (value as? Int ?? 0) > most {
                faults.append("\(path) is over \(most)")
            }
            if part["format"] as? String == "uri", !((value as? String)?.isURI ?? false) {
                faults.append("\(path) is no URI")
            }
            for name in part["required"] as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
                faults.append("\(path) lacks \(name)")
            }
            if let items = part["items"] as? [String: Any] {
                for (index, element) in (value as? [Any] ?? []).enumerated() {
                    faults += self.faults(of: element, by: items, at: "\(path)[\(index)]")
                }
            }
        }
        let isClosed = parts.contains { part in
            ["additionalProperties", "unevaluatedProperties"].contains { part[$0] as? Bool == false }
        }
        for (name, member) in value as? [String: Any] ?? [:] {
            if let property = properties[name] as? [String: Any] {
                faults += self.faults(of: member, by: property, at: "\(path)/\(name)")
            } else if isClosed {
                faults.append("\(path) may not have \(name)")
            }
        }
        return faults
    }

    private func references(in schema: [String: Any]) -> [[String: Any]] {
        guard let reference = schema["$ref"] as? String, reference.hasPrefix("#/$defs/"),
            let found = (root["$defs"] as? [String: Any])?[String(reference.dropFirst(8))] as? [String: Any]
        else { return [] }
        return [found] + references(in: found)
    }

    private static func `is`(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer": value is Int
        default: true
        }
    }
}
