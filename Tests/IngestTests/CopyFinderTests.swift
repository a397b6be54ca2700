import Foundation
import NewsModel
import Testing

@testable import Ingest

struct CopyFinderTests {
    static let finder = CopyFinder(editions: ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) })

    @Test(
        "A file's path below the root tells its id and its language",
        arguments: [
            ("in/story.en.txt", "in", "story", "en"),
            ("in/story.zh-Hant.txt", "in", "story", "zh-Hant"),
            ("in/story/zh-Hant.txt", "in", "story", "zh-Hant"),
            ("in/2026/story/pt.txt", "in", "2026/story", "pt"),
            ("in/2026/story.pt-BR.txt", "in/", "2026/story", "pt-BR"),
            ("in/story.txt", "in", "story", nil),
            ("in/story.final.txt", "in", "story.final", nil),
            ("in/story.v2.en.txt", "in", "story.v2", "en"),
            ("in/story", "in", "story", nil),
            ("in/.hidden", "in", ".hidden", nil),
            ("in/渡海泳.zh-Hant.txt", "in", "渡海泳", "zh-Hant"),
            ("in/notícias/praça.pt.txt", "in", "notícias/praça", "pt"),
            ("in/xyz.txt", "in", "xyz", nil),
            ("in/en-ferry.txt", "in", "en-ferry", nil), ("in/en-2026.txt", "in", "en-2026", nil),
            ("in/en-20261126.txt", "in", "en-20261126", nil), ("in/en-001.txt", "in", "en-001", nil),
            ("in/pt-pt-ferry.txt", "in", "pt-pt-ferry", nil), ("in/en-usa.txt", "in", "en-usa", nil),
            ("in/pt-politica-2026.txt", "in", "pt-politica-2026", nil), ("in/en-x-ferry.txt", "in", "en-x-ferry", nil),
            ("in/story.en-ferry.txt", "in", "story.en-ferry", nil),
            ("in/story.es-419.txt", "in", "story", "es-419"), ("in/story.pt-pt.txt", "in", "story", "pt-PT"),
            ("in/story.zh-Hant-MO.txt", "in", "story", "zh-Hant-MO"),
        ] as [(String, String, String, String?)])
    func place(path: String, root: String, id: String, language: String?) {
        let place = Self.finder.place(of: path, root: root)
        #expect(place.id == id)
        #expect(place.language?.description == language)
    }

    @Test(
        "A single file is named by its stem, or by its folder where the stem is only a language",
        arguments: [
            ("a/b/story.en.txt", "story", "en"), ("story.txt", "story", nil), ("a/b/story/pt.txt", "story", "pt"),
            ("/a/story/zh-Hant.txt", "story", "zh-Hant"),
        ] as [(String, String, String?)])
    func singleFile(path: String, id: String, language: String?) {
        let place = Self.finder.place(of: path, root: path)
        #expect(place.id == id)
        #expect(place.language?.description == language)
    }

    @Test(
        "A folder with nothing but language files is one story, named by the folder", arguments: ["", "/", "/.", "/./"])
    func languageFolder(ending: String) throws {
        let folder = try TemporaryFolder()
        for name in ["story/en.txt", "story/pt.txt", "story/zh-Hant.txt"] { try folder.write(name) }
        let root = folder.path + "/story" + ending
        let copies = try copies(under: root)
        #expect(copies.map(\.derivedID) == ["story", "story", "story"])
        #expect(copies.map { $0.language?.description } == ["en", "pt", "zh-Hant"])
        #expect(copies.map(\.story) == ["story", "story", "story"])
    }

    @Test(
        "A name may be no language, unless it is an edition's or has a region or a script",
        arguments: [
            ("in/tt.xml", "tt", .doubtful), ("in/ferry/pt.xml", "ferry/pt", .certain),
            ("in/ferry/pt-BR.xml", "ferry/pt-BR", .certain), ("in/ferry.tt.xml", "ferry.tt", .doubtful),
            ("in/gcs.gov.mo.txt", "gcs.gov.mo", .doubtful), ("in/cna.com.tw.txt", "cna.com.tw", .doubtful),
            ("in/ferry.in.txt", "ferry.in", .doubtful), ("in/nb-NO.txt", "nb-NO", .likely),
            ("in/ferry.sr-Latn.txt", "ferry.sr-Latn", .likely), ("in/ferry.pt.xml", "ferry.pt", .certain),
            ("in/por-BR.txt", "por-BR", .certain), ("in/slk-SK.txt", "slk-SK", .likely),
            ("in/ferry.deu.txt", "ferry.deu", .doubtful), ("in/may.txt", "may", .doubtful),
            ("in/ferry.new.txt", nil, .certain), ("in/ferry.xml", nil, .certain),
        ] as [(String, String?, NameWeight)])
    func weights(path: String, plainID: String?, weight: NameWeight) {
        let place = Self.finder.place(of: path, root: "in")
        #expect(place.plainID == plainID)
        #expect(place.weight == weight)
    }

    @Test("A variant counts where it is an edition's")
    func editionsVariant() {
        let finder = CopyFinder(editions: ["ca-valencia", "en"].compactMap { LanguageTag($0) })
        #expect(finder.place(of: "in/story.ca-valencia.txt", root: "in").language?.description == "ca-valencia")
        #expect(finder.place(of: "in/en-budget.txt", root: "in").language == nil)
    }

    @Test("A code that the registry has given up is doubtful where its language is an edition's")
    func withdrawnCodes() {
        let finder = CopyFinder(editions: ["ro", "id"].compactMap { LanguageTag($0) })
        for (name, weight) in [
            ("a.mo", NameWeight.doubtful), ("a.in", .doubtful), ("a.ro", .certain), ("id", .certain),
        ] {
            #expect(finder.place(of: "in/\(name).txt", root: "in").weight == weight)
        }
    }

    @Test("A name is likely where a file of an edition's language beside it is named in the same way")
    func besideEditions() throws {
        let folder = try TemporaryFolder()
        let names = ["story/en.txt", "story/so.txt", "a.en.txt", "a.so.txt", "b.so.txt", "tt.txt", "aa.txt", "en.xml"]
        for name in names { try folder.write(name) }
        let weights = try copies(under: folder.path).map { "\($0.name.dropFirst(folder.path.count + 1)) \($0.weight)" }
        #expect(
            weights.sorted() == [
                "a.en.txt certain", "a.so.txt likely", "aa.txt doubtful", "b.so.txt doubtful", "en.xml certain",
                "story/en.txt certain", "story/so.txt likely", "tt.txt doubtful",
            ])
    }

    @Test("A folder given as the one above another is called by its real name")
    func parentFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("story/en.txt")
        try folder.write("story/pictures/harbour.txt")
        let root = folder.path + "/story/pictures/.."
        let place = Self.finder.place(of: root + "/en.txt", root: root)
        #expect(place.id == "story")
    }

    @Test("Only a file whose name tells its language belongs to a story with others")
    func storyNeedsLanguage() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.en.txt")
        try folder.write("b.txt")
        let copies = try copies(under: folder.path)
        #expect(copies.map(\.story) == ["a", nil])
        #expect(copies.map(\.derivedID) == ["a", "b"])
    }

    @Test("Hidden files and those still being written are passed over, and the rest comes in the order of the paths")
    func order() throws {
        let folder = try TemporaryFolder()
        let names = ["b.txt", "a/z.txt", "a/b/c.txt", "渡.txt", "é.txt", "a.txt"]
        for name in names + [".x.txt", "y.txt.part", "z.tmp", ".git/config", "half.part/x.txt"] {
            try folder.write(name)
        }
        let found = try Self.finder.files(under: folder.path)
        #expect(found == names.sorted().map { folder.path + "/" + $0 })
        #expect(try Self.finder.files(under: folder.path + "/") == found)
    }

    @Test("A path that leads nowhere is an error that names it")
    func nowhere() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/none"
        let error = #expect(throws: CopyFinder.NoSuchFile.self) { try Self.finder.files(under: path) }
        #expect(error?.description == "\(path): No such file or directory, expected a file or folder")
    }

    private func copies(under root: String) throws -> [WireCopy] {
        try Self.finder.files(under: root).compactMap { path in
            if case .copy(let copy) = Self.finder.read(path, root: root) { copy } else { nil }
        }
    }
}
