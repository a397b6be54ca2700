import Foundation
import Testing

@Suite("The site as files, from the command line")
struct RenderTests {
    private func place(configuration: String = Workplace.configuration) async throws -> Workplace {
        let place = try Workplace(configuration: configuration)
        try place.write("in/a.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        return place
    }

    @Test("An empty name or the root of the disk is wrong usage, since a variable that is not set leaves those")
    func noFolder() async throws {
        let place = try await place()
        for folder in ["", "/", "//"] {
            let run = try await place.newswire("render", folder)
            #expect(run.status == 64 && run.errors.contains("'\(folder)': expected a folder"))
        }
    }

    @Test("What was written and removed are numbers")
    func figures() async throws {
        let run = try await place().newswire("render", "--json", "out")
        let figures = try JSONDecoder().decode([String: Int].self, from: Data(run.output.utf8))
        #expect(run.status == 0 && (figures["written"] ?? 0) > 20 && figures["removed"] == 0)
    }

    @Test("Where there is no store none is made, and the folder stays as it is")
    func noStore() async throws {
        let place = try await place()
        #expect(try await place.newswire("render", "out").status == 0)
        let run = try await place.newswire("render", "out", environment: ["NEWSWIRE_STORE": "sqlite:typo.sqlite"])
        #expect(run.status == 78 && run.errors.contains("typo.sqlite cannot be opened: there is no store yet"))
        #expect(!FileManager.default.fileExists(atPath: place.path + "/typo.sqlite"))
        #expect(FileManager.default.fileExists(atPath: place.path + "/out/en/index.html"))
    }

    @Test("A folder that is a file is status 78, with its name")
    func file() async throws {
        let place = try await place()
        try place.write("out", "")
        let run = try await place.newswire("render", "out")
        #expect(run.status == 78 && run.errors == "newswire: out: is a file, expected a folder\n")
    }

    @Test("A folder that holds somebody else's files is refused, unless everything is to be written")
    func stranger() async throws {
        let place = try await place()
        try place.write("out/robots.txt", "mine")
        let run = try await place.newswire("render", "out")
        #expect(
            run.status == 78 && run.errors.contains("out: is neither empty nor a folder of 'newswire render'"),
            "\(run.errors)")
        #expect(FileManager.default.contents(atPath: place.path + "/out/robots.txt") == Data("mine".utf8))
        #expect(try await place.newswire("render", "--all", "out").status == 0)
        #expect(try await place.newswire("render", "out").status == 0)
        #expect(!FileManager.default.fileExists(atPath: place.path + "/out/.newswire.tmp"))
    }

    @Test("A first run that was cut short is gone on with")
    func cutShort() async throws {
        let place = try await place()
        try place.write("out/robots.txt", "half")
        try place.write("out/.newswire.tmp", "")
        #expect(try await place.newswire("render", "out").status == 0)
        #expect(FileManager.default.contents(atPath: place.path + "/out/robots.txt") != Data("half".utf8))
    }

    @Test("A full disk is status 75")
    func full() async throws {
        let place = try await place()
        // What is there already is written beside it first, where one file is on a disk that is full.
        let run = try await place.shell(
            "mkdir out && touch out/robots.txt && ln -s /dev/full out/robots.txt.tmp && exec \"$0\" render --all out")
        #expect(run.status == 75 && run.errors == "newswire: out/robots.txt.tmp: No space left on device\n")
    }

    @Test("Beside a server that has not been told of a new feed, that is said")
    func otherDefinitions() async throws {
        let place = try await place()
        let server = try await Server(in: place)
        let before = try await place.newswire("render", "out")
        #expect(before.status == 0 && before.errors.isEmpty, "\(before.errors)")
        try place.write("feeds/more.yaml", Workplace.latest.replacing("id: latest", with: "id: more"))
        let after = try await place.newswire("render", "out")
        #expect(after.status == 0 && after.errors.contains("the server uses other feeds"), "\(after.errors)")
        _ = try await server.stop()
    }

    private static let themed = Workplace.configuration + "\ntheme: theme\n"

    @Test(
        "A theme's file that cannot be used is status 78 with its path, for every command",
        arguments: [
            ("article.mustache", "\n{{headlin}}", "article.mustache:2: theme: there is no field 'headlin'"),
            ("icon.png", "GIF89a", "icon.png: theme: is not a PNG"),
            (
                "texts.json", "[{\"language\": \"en\", \"oldr\": \"x\"}]",
                "texts.json: theme: en: there is no text 'oldr'"
            ),
        ])
    func theme(name: String, text: String, problem: String) async throws {
        let place = try Workplace(configuration: Self.themed)
        try place.write("config/theme/\(name)", text)
        for command in ["check", "list"] {
            let run = try await place.newswire(command)
            #expect(run.status == 78 && run.errors.contains("/theme/" + problem), "\(run.errors)")
        }
    }

    @Test("A theme can bring interface texts of a language more, and check tells where there are none")
    func texts() async throws {
        let editions = "editions:\n  - {language: en, title: Wire}\n  - {language: fr, title: Fil}\n"
        let place = try Workplace(configuration: Self.themed + editions)
        try place.write("config/theme/texts.json", "[]")
        // What an edition in fr looks up is no title of no edition.
        try place.write("feeds/latest.yaml", "id: latest\ntitle:\n  en-GB: Latest\n  fr-FR: Dernières\n")
        let check = try await place.newswire("check")
        #expect(check.status == 1)
        #expect(
            check.output.contains("edition        fr has no interface texts, so its pages use English"),
            "\(check.output)")
        let source = Project.path + "/Sources/NewsModel/Language/texts.json"
        let texts = try JSONDecoder().decode([Row].self, from: Data(contentsOf: URL(fileURLWithPath: source)))
        var french = try #require(texts.first)
        french.texts["language"] = .text("fr")
        french.texts["noArticles"] = .text("Rien encore.")
        french.texts["canceledNotice"] = .text("Article retiré")
        try place.write("config/theme/texts.json", bytes: Array(JSONEncoder().encode([french])))
        #expect(try await place.newswire("check").status == 0)
        try place.write("in/b.fr.txt", "Un bac\n\nLe bac part à midi de la rive.\n")
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await place.newswire("render", "out").status == 0)
        let page = try String(contentsOfFile: place.path + "/out/fr/index.html", encoding: .utf8)
        #expect(page.contains("<html lang=\"fr\"") && !page.contains("lang=\"en\" dir=\"ltr\">Latest"))
        let id = try #require(try await place.variants().first { $0.language == "fr" }?.id)
        #expect(try await place.newswire("kill", id, "--reason", "x").status == 0)
        #expect(try await place.newswire("render", "out").status == 0)
        let feed = try String(contentsOfFile: place.path + "/out/fr/feeds/latest.atom", encoding: .utf8)
        #expect(feed.contains("Article retiré"))
        let front = try String(contentsOfFile: place.path + "/out/fr/index.html", encoding: .utf8)
        #expect(front.contains("Rien encore."))
    }

    /// An entry of `texts.json`.
    private struct Row: Codable {
        enum Value: Codable {
            case text(String)
            case texts([String])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let text = try? container.decode(String.self) {
                    self = .text(text)
                } else {
                    self = .texts(try container.decode([String].self))
                }
            }

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .text(let text): try container.encode(text)
                case .texts(let texts): try container.encode(texts)
                }
            }
        }

        var texts: [String: Value]

        init(from decoder: any Decoder) throws {
            texts = try [String: Value](from: decoder)
        }

        func encode(to encoder: any Encoder) throws {
            try texts.encode(to: encoder)
        }
    }
}
