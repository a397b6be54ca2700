import ArgumentParser
import FoundationEssentials

/// Writes a whole static site, pages, section feeds and sitemaps, beside Hugo with the same content and equally plain
/// templates. Both begin with what their writers have: a store, a folder of Markdown.
///
/// Feeds have no archives here, since Hugo has none. Newswire has more formats, and a page for each article that
/// chooses among its languages; both say what they wrote.
struct RenderBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "render")

    private static let languages = ["en", "zh-Hant", "pt"]
    private static let sections = ["Macau", "Sport", "Economy", "Culture"]

    @Option(help: "How many articles, each in three languages.")
    var articles = 5000
    @Option(help: "About how large each text is, in bytes.")
    var bytes = 3000
    @Option(help: "The program; the one beside this one, if it is left out.")
    var program: String?

    func run() async throws {
        let scratch = try Scratch(inMemory: true)
        defer { scratch.remove() }
        let program = program ?? Child.sibling("newswire")
        print("render: \(articles) articles in three languages, about \(bytes) bytes each, pages, five feeds, sitemaps")
        print("  files  \(scratch.isInMemory ? "in memory" : "on disk")")
        let own = try render(program, scratch)
        print("  newswire  \(figures(of: own, scratch, "out"))")
        guard Child("hugo", ["version"]).isGood else { return print("  hugo      not measured: it is not installed") }
        let source = try writeHugo(scratch)
        let hugo = Child("hugo", ["--quiet", "--source", source, "--destination", "public"])
        print("  hugo      \(figures(of: hugo, scratch, "hugo/public"))")
        guard own.isGood, hugo.isGood else { return }
        let ratios = (hugo.usage.cpu / own.usage.cpu, hugo.usage.peak / own.usage.peak)
        print("  ratio     \(ratios.0.rounded(to: 1)) in CPU time, \(ratios.1.rounded(to: 1)) in memory")
    }

    private func figures(of child: Child, _ scratch: Scratch, _ folder: String) -> String {
        guard child.isGood else { return "failed: \(child.lines.joined(separator: "; "))" }
        let find = Child("find", [scratch.folder + "/" + folder, "-type", "f", "-printf", "/%P\\n"])
        let kinds = Dictionary(grouping: find.lines, by: kind).mapValues(\.count)
        let counts = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        return "\(child.usage.cpu.rounded(to: 2)) s CPU, \(child.usage.peak.rounded(to: 1)) MiB at most; "
            + counts.joined(separator: ", ")
    }

    /// What the file of an address is.
    private func kind(_ path: String) -> String {
        if path.contains("sitemap") { return "sitemaps" }
        if path.hasPrefix("/article/") { return "choices" }
        if [".rss", ".atom", ".json", ".xml"].contains(where: path.hasSuffix) { return "feeds" }
        let isList = path.contains("/article/page/") || path.hasSuffix("/article/index.html")
        if path.contains("/article/"), !isList { return "articles" }
        return path.contains("?page=") || path.hasSuffix(".html") ? "lists" : "others"
    }

    // MARK: - Newswire

    private func render(_ program: String, _ scratch: Scratch) throws -> Child {
        let config = try scratch.path("config") + "/newswire.yaml"
        try write("baseURL: https://news.example\ntag: news.example,2026\n", to: config)
        let feeds = try scratch.path("feeds")
        let title = "title: {en: Latest, zh-Hant: 最新, pt: Últimas}\n"
        try write("id: latest\narchives: false\n" + title, to: feeds + "/latest.yaml")
        for section in Self.sections {
            let (id, select) = (section.lowercased(), "{any: [{categories: [\(section)]}]}")
            let head = "id: \(id)\narchives: false\ntitle: {en: \(section)}\n"
            try write(head + "select: \(select)\n", to: feeds + "/\(id).yaml")
        }
        let copy = try scratch.path("copy")
        for number in 0..<articles {
            for language in Self.languages {
                let head = "date: 2026-01-01T00:00:00Z\ncategory: \(section(of: number))\n\n"
                let text = ([headline(number, language)] + paragraphs(number)).joined(separator: "\n\n")
                try write(head + text, to: "\(copy)/s\(number).\(language).txt")
            }
        }
        let taken = Child(program, ["import", "--config", config, copy])
        guard taken.isGood else { return taken }
        return Child(program, ["render", "--config", config, scratch.folder + "/out"])
    }

    private func section(of number: Int) -> String {
        Self.sections[number % Self.sections.count]
    }

    private func headline(_ number: Int, _ language: String) -> String {
        language == "zh-Hant" ? "第\(number)號渡輪如常開航" : "Ferry \(number) sails as planned (\(language))"
    }

    private func paragraphs(_ number: Int) -> [String] {
        let story = Workplace.story(number, bytes: bytes)
        return Array(story.split(separator: "\n").map(String.init).dropFirst().dropLast())
    }

    // MARK: - Hugo

    private func writeHugo(_ scratch: Scratch) throws -> String {
        let folder = try scratch.path("hugo")
        for (name, text) in Self.hugo { try write(text, to: folder + "/" + name) }
        for number in 0..<articles {
            for language in Self.languages {
                let head = """
                    ---
                    title: "\(headline(number, language))"
                    date: 2026-01-01T00:00:00Z
                    categories: ["\(section(of: number))"]
                    ---

                    """
                let name = "content/\(language)/article/s\(number).md"
                try write(head + paragraphs(number).joined(separator: "\n\n"), to: folder + "/" + name)
            }
        }
        return folder
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static let hugo = [
        "config.toml": """
        baseURL = "https://news.example/"
        title = "Harbour Wire"
        defaultContentLanguage = "en"
        defaultContentLanguageInSubdir = true
        paginate = 30
        [services.rss]
        limit = 50
        [languages.en]
        contentDir = "content/en"
        [languages.zh-Hant]
        contentDir = "content/zh-Hant"
        [languages.pt]
        contentDir = "content/pt"
        """,
        "layouts/_default/baseof.html": """
        <!DOCTYPE html>
        <html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
        <link rel="canonical" href="{{ .Permalink }}">
        {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
        {{ end }}{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
        </head><body><header><a href="/">{{ .Site.Title }}</a></header>{{ block "main" . }}{{ end }}</body></html>
        """,
        "layouts/_default/single.html": """
        {{ define "main" }}<article><h1>{{ .Title }}</h1><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time>
        {{ .Content }}</article>
        <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" .Date | jsonify | safeJS }}</script>{{ end }}
        """,
        "layouts/_default/list.html": """
        {{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .RegularPagesRecursive).Pages }}<article><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
        <p>{{ .Summary }}</p></article>{{ end }}{{ end }}
        """,
        "layouts/_default/rss.xml": """
        {{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
        <rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
        {{ range first 50 .RegularPagesRecursive }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid>
        <pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>
        """,
    ]
}
