import Foundation
import NewsFormats
import NewsModel
import NewsStore
import SeededGenerator
import Testing

@testable import Ingest

/// Hostile bytes on every reader, in this process: what fuzzing found before, and copy of our own that is spoilt here.
struct ReplayTests {
    @Test(
        "What fuzzing found once, and the copy that it begins with, is read or refused as it should",
        arguments: FuzzTarget.all)
    func replay(target: FuzzTarget) throws {
        let inputs = try FuzzInputs.files(of: target, in: ["Corpus", "Regressions"])
        #expect(!inputs.isEmpty, "\(target.name)")
        for input in inputs {
            for complaint in target.complaints(about: input.bytes) { Issue.record("\(input.name): \(complaint)") }
        }
    }

    @Test(
        "However copy is spoilt, no text comes out of a reader that may not stand in a feed", arguments: FuzzTarget.all)
    func spoilt(target: FuzzTarget) throws {
        var random = SeededGenerator(seed: 1)
        for input in try FuzzInputs.files(of: target, in: ["Corpus"]) {
            for _ in 0..<24 {
                let bytes = Spoiling.spoil(input.bytes, &random)
                for complaint in target.complaints(about: bytes) {
                    Issue.record("\(input.name): \(complaint): \(Data(bytes).base64EncodedString())")
                }
            }
        }
    }

    @Test("Nor does any reach the store")
    func stored() async throws {
        var random = SeededGenerator(seed: 1)
        let inputs = try WireFormat.allCases.map(FuzzTarget.reader).flatMap { target in
            try FuzzInputs.files(of: target, in: ["Corpus"])
        }
        let copies = inputs.flatMap { input in
            (0..<8).map { round in
                WireCopy(
                    name: "\(input.name) \(round)", bytes: Spoiling.spoil(input.bytes, &random),
                    derivedID: "\(input.name)/\(round)")
            }
        }
        let desk = try ImportDesk()
        let results = try await desk.take(copies) { $0.language = LanguageTag("en") }
        #expect(results.contains { $0.outcome == .stored } && results.contains { $0.outcome == .refused })
        let feed = try #require(FeedID("latest"))
        let kept = try await desk.store.contents(of: feed, edition: nil, entries: 5000, at: ImportDesk.now).variants
        #expect(kept.count >= 10)
        for variant in kept {
            for complaint in TextGate.complaints(about: variant.content, at: variant.content.headline) {
                Issue.record("\(complaint)")
            }
        }
        for record in try await desk.records() { #expect(TextGate.complaints(about: record, at: "record") == []) }
    }
}

/// The files of `Fuzz`.
enum FuzzInputs {
    static func files(of target: FuzzTarget, in folders: [String]) throws -> [(name: String, bytes: [UInt8])] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fuzz").standardized
        return try folders.flatMap { folder in
            let path = root.appending(path: "\(folder)/\(target.name)").path
            guard FileManager.default.fileExists(atPath: path) else { return [(name: String, bytes: [UInt8])]() }
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
                let file = URL(fileURLWithPath: path + "/" + name)
                return (name: "\(target.name)/\(name)", bytes: [UInt8](try Data(contentsOf: file)))
            }
        }
    }
}

/// Spoils copy the way the way does, and the way people do who mean to.
enum Spoiling {
    static func spoil(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var spoilt = bytes
        for _ in 0...random.pick(4) {
            let place = random.pick(spoilt.count + 1)
            switch random.pick(6) {
            case 0: spoilt = Array(spoilt.prefix(place))
            case 1: if place < spoilt.count { spoilt[place] = UInt8(random.pick(256)) }
            case 2: if place < spoilt.count { spoilt.remove(at: place) }
            default: spoilt.insert(contentsOf: pieces[random.pick(pieces.count)], at: place)
            }
        }
        return spoilt
    }

    private static let pieces: [[UInt8]] =
        [
            "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{85}", "\u{92}", "\u{81}", "\u{0}", "\u{1}", "\u{B}",
            "\u{FFFE}", "\u{FFFD}", "\u{2028}", "\u{FEFF}", "\u{A0}", "\u{3000}", "\u{301}", "\r\n", "\n\n", "\t", "  ",
            "&#xFFFD;", "&#x85;", "&#x202E;", "&#0;", "&#xD;", "&amp;#65533;", "\\uFFFD", "\\u0085", "\\u202e",
            "\\u0000",
            "\\u2028", "<b>", "</b>", "<br/>", "<![CDATA[ \u{202E}]]>", "&lt;script&gt;", "]]>", "--", "漢", "😀",
        ].map { Array($0.utf8) } + [[0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0x80]]
}

private let corpus = ProcessInfo.processInfo.environment["NEWSWIRE_CORPUS"]

/// Attacks and real copy that do not belong to the project, in the folder named by `NEWSWIRE_CORPUS`.
@Suite(.enabled(if: corpus != nil))
struct CorpusReplayTests {
    @Test("Attacks on XML parsers are refused in every format of XML, and break no reader")
    func xml() throws {
        let files = try Self.files("xml-attack", ending: ".xml")
        #expect(files.count == 10)
        for file in files {
            for target in FuzzTarget.all { #expect(target.complaints(about: file.bytes) == [], "\(file.name)") }
            for format in [WireFormat.newsMLG2, .newsML1, .nitf, .rss, .atom] {
                var options = ImportOptions()
                options.format = format.rawValue
                let reader = CopyReader(provider: Provider(), options: options, received: ImportDesk.now)
                let entries = try? reader.read(WireCopy(name: file.name, bytes: file.bytes)).entries
                #expect(entries?.contains { (try? $0.get()) != nil } != true, "\(file.name)")
            }
        }
    }

    @Test("Attacks on sanitizers leave nothing that a parser of XML or HTML finds active")
    func html() throws {
        let files = try Self.files("html-sanitise", ending: ".test")
        #expect(files.count == 20)
        for file in files {
            let attack = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n--\n")[0]
            #expect(FuzzTarget.html.complaints(about: Array(attack.utf8)) == [], "\(file.name)")
            #expect(FuzzTarget.html.complaints(about: file.bytes) == [], "\(file.name)")
        }
    }

    @Test("Real copy passes the gate like any other")
    func wire() throws {
        let files = try Self.files("wire", ending: "")
        #expect(files.count > 100)
        for file in files {
            for complaint in FuzzTarget.copy.complaints(about: file.bytes) {
                Issue.record("\(file.name): \(complaint.prefix(500))")
            }
        }
    }

    private static func files(_ path: String, ending: String) throws -> [(name: String, bytes: [UInt8])] {
        let root = URL(fileURLWithPath: "\(corpus ?? "")/\(path)")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(ending) }.sorted()
            .compactMap { name in
                let file = root.appending(path: name)
                let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
                return isFolder ? nil : (name: name, bytes: [UInt8](try Data(contentsOf: file)))
            }
    }
}
