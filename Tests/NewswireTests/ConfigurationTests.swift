import Testing

struct ConfigurationTests {
    @Test(
        "A mistake in the configuration is one line with file, line, key and what was expected, and status 78",
        arguments: [
            ("listn: 127.0.0.1:0", ":1: listn: unknown key (did you mean 'listen'?), expected one of: baseURL, "),
            ("log: info\nzzzqqq: 1", ":2: zzzqqq: unknown key, expected one of: "),
            ("log: info\nlisten: 8080", ":2: listen: '8080': expected HOST:PORT, such as 127.0.0.1:8080"),
            ("log: loud", ":1: log: 'loud': expected one of: trace, "),
            ("store: mysql:x", ":1: store: 'mysql:x': expected sqlite: and the path of a file"),
            ("baseURL: http://x/y", ":1: baseURL: 'http://x/y': expected http:// or https://, a host"),
            ("baseURL: https://user:pw@x", ":1: baseURL: 'https://user:pw@x': expected http:// or https://, a host"),
            ("baseURL: https://x:99999", ":1: baseURL: 'https://x:99999': expected http:// or https://, a host"),
            ("baseURL: https://x:+80", ":1: baseURL: 'https://x:+80': expected http:// or https://, a host"),
            ("baseURL: https://[::1", ":1: baseURL: 'https://[::1': expected http:// or https://, a host"),
            (
                "tag: newswire",
                ":1: tag: 'newswire': expected a domain or mail address in lower case, a comma and a date"
            ),
            ("tag: News.example,2026", ":1: tag: 'News.example,2026': expected a domain or mail address in lower case"),
            ("tag: news.example,2026-13", ":1: tag: 'news.example,2026-13': expected a domain"),
            ("tag: news.example,2026-02-29", ":1: tag: 'news.example,2026-02-29': expected a domain"),
            ("tag: news.example,2026-1-01", ":1: tag: 'news.example,2026-1-01': expected a domain"),
            ("tag: news..example,2026", ":1: tag: 'news..example,2026': expected a domain"),
            ("tag: \"@news.example,2026\"", ":1: tag: '@news.example,2026': expected a domain"),
            ("tag: news_desk.example,2026", ":1: tag: 'news_desk.example,2026': expected a domain"),
            (
                "editions:\n  - language: all\n    title: X",
                ":2: editions.language: 'all': this name is reserved for the feeds"
            ),
            (
                "editions:\n  - language: en\n    title: \" \"",
                ":2: editions.language: an edition needs a language and a title"
            ),
            (
                "license: https://a.example/our terms",
                "'https://a.example/our terms': expected an address that begins with http:// or https://, in ASCII and without spaces"
            ),
            ("timeZone: BST", ":1: timeZone: 'BST' is ambiguous"),
            ("timeZone: Macau", ":1: timeZone: 'Macau' is neither an offset such as \"+08:00\" nor a zone"),
            ("log: info\nlog: debug", ":1: log: occurs twice in the mapping that begins here"),
            (
                "editions:\n  - language: e_n\n    title: X",
                ":2: editions.language: 'e_n' is not a language tag (BCP 47)"
            ),
            (
                "editions:\n  - language: en\n    title: X\n  - language: eng\n    title: Y",
                "editions: two editions have the same language"
            ),
            ("editions:\n  - langage: en", ":2: editions.langage: unknown key (did you mean 'language'?)"),
            ("editions: []", ":1: editions: expected at least one edition"),
            ("editions: en", ":1: editions: expected a list"),
            ("x: [", ":2: is not YAML: did not find expected node content"),
            ("- a\n- b", ":1: expected keys with values"),
            ("pull:\n  allowPrivat: true", ":2: pull.allowPrivat: unknown key (did you mean 'allowPrivate'?)"),
            ("pull:\n  allowPrivate: 1", ":2: pull.allowPrivate: '1': expected true or false"),
            ("operations: 9464", ":1: operations: '9464': expected HOST:PORT, such as 127.0.0.1:9464"),
            ("providers: nowhere.yaml", "config/nowhere.yaml: there is no such file"),
            ("provider: no such id", ":1: provider: 'no such id': expected letters, digits and hyphens"),
            ("provider: \"\"", ":1: provider: '': expected letters, digits and hyphens"),
            ("feeds: nowhere", "config/nowhere: feeds: no such folder"),
            ("theme: nowhere", "config/nowhere: theme: no such folder"),
            ("theme: ../feeds", "latest.yaml: theme: is not a file of a theme"),
            ("purge:\n  address: cache", ":2: purge.address: 'cache': expected an address that begins with http://"),
            (
                "purge:\n  address: http://c/\n  method: purge",
                ":3: purge.method: 'purge': expected a method in capitals, such as POST or PURGE"
            ),
            (
                "purge:\n  address: http://c/\n  field: secret",
                ":3: purge.field: '...': expected a name, a colon and a value"
            ),
            ("purge:\n  adress: http://c/", ":2: purge.adress: unknown key (did you mean 'address'?)"),
            ("indexNow:\n  key: short", ":2: indexNow.key: 'short': expected 8 to 128 letters, digits and hyphens"),
            ("purge:\n  address: http://cache:first/", ":2: purge.address: 'http://cache:first/' cannot be fetched"),
            (
                "license: https://ana@a.example/",
                ":1: license: 'https://ana@a.example/' cannot be fetched: it has credentials"
            ),
            ("license: ours", ":1: license: 'ours': expected an address that begins with http:// or https://"),
        ])
    func mistakes(text: String, complaint: String) async throws {
        let place = try Workplace(configuration: text + "\n")
        let run = try await place.newswire("list")
        #expect(run.status == 78)
        #expect(run.errors.hasPrefix("newswire: config/"))
        #expect(run.errors.contains(complaint), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }

    @Test(
        "A mistake in a feed or a provider names its file",
        arguments: [
            ("feeds/x.yaml", "id: latest\ntitle:\n  en: X", "feeds/x.yaml: id: 'latest' is another file's id too"),
            ("feeds/x.yaml", "id: x\ntitles:\n  en: X", "feeds/x.yaml:2: titles: unknown key (did you mean 'title'?)"),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nentries: many",
                "feeds/x.yaml:4: entries: 'many' is not a number"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  any:\n    - categorie: [A]",
                "feeds/x.yaml:6: select.any.categorie: unknown key (did you mean 'categories'?)"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  any:\n    - subjects: [\"medtop:0400000\"]",
                "feeds/x.yaml:6: select.any.subjects: 'medtop:0400000' is not a topic (did you mean 'medtop:04000000', economy, business and finance?)"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\n  pt: \" \"",
                "feeds/x.yaml:2: title: expected a title for each edition"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  any:\n    - keywords: [a]\n      categories: [b]",
                "feeds/x.yaml:7: select.any.categories: expected one kind of condition per list item"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  all:\n    - {}",
                "select.all: expected one kind of condition"
            ),
            ("feeds/x.yml", "id: latest\ntitle:\n  en: X", "feeds/x.yml: id: 'latest' is another file's id too"),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nmissing: leave",
                "feeds/x.yaml:4: missing: 'leave' is not one of: leaveOut, standIn"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nhub: hub.example",
                "feeds/x.yaml:4: hub: 'hub.example': expected an"
            ),
            (
                "config/providers.yaml", "newsroom:\n  timeZone: Macau",
                "config/providers.yaml:2: newsroom.timeZone: 'Macau' is neither an offset such as \"+08:00\" nor a zone such "
                    + "as Europe/Lisbon (did you mean 'Asia/Macau'?)"
            ),
            (
                "config/providers.yaml", "newsroom:\n  timeZone: Europe/Lisbonn", "(did you mean 'Europe/Lisbon'?)"
            ),
            (
                "config/providers.yaml", "newsroom:\n  timezone: \"+08:00\"",
                "config/providers.yaml:2: newsroom.timezone: unknown key (did you mean 'timeZone'?)"
            ),
            (
                "config/providers.yaml", "a:\n  redistribute: partners",
                "config/providers.yaml:2: a.redistribute: 'partners' is not one of: public, partner, none"
            ),
            (
                "config/providers.yaml", "a:\n  quiet: six hours",
                "config/providers.yaml:2: a.quiet: 'six hours' is not a duration, such as 90s, 5m, 6h or 2d"
            ),
            ("config/providers.yaml", "a:\n  quiet: 0s", "config/providers.yaml:2: a.quiet: '0s' is less than"),
            (
                "config/providers.yaml", "a:\n  pull:\n    - url: ftp://x/",
                "config/providers.yaml:3: a.pull.url: 'ftp://x/' cannot be fetched: expected http:// or https://"
            ),
            ("config/providers.yaml", "a:\n  pull:\n    - every: 5m", "a.pull.url: expected an address"),
            (
                "config/providers.yaml", "a:\n  pull:\n    - url: http://x/\n      evry: 5m",
                "config/providers.yaml:4: a.pull.evry: unknown key (did you mean 'every'?)"
            ),
            (
                "config/providers.yaml", "a:\n  pull:\n    - url: http://x/\n      format: word",
                "config/providers.yaml:4: a.pull.format: "
            ),
            (
                "config/providers.yaml", "default:\n  spool: x",
                "config/providers.yaml:2: default.spool: expected in a provider's own entry"
            ),
            (
                "config/providers.yaml", "a:\n  spool: x\nb:\n  spool: x",
                "config/providers.yaml:4: b.spool: 'config/x' is also the folder of a"
            ),
            (
                "config/providers.yaml", "a:\n  spool: x/\nb:\n  spool: ../config/nowhere/../x",
                "config/providers.yaml:4: b.spool: 'config/../config/nowhere/../x' is also the folder of a"
            ),
            (
                "config/providers.yaml", "a:\n  spool: x\nb:\n  spool: x/y",
                "b.spool: 'config/x/y' and the folder of a contain one another: expected separate folders"
            ),
            (
                "config/providers.yaml", "a:\n  spool: x/y/z\nb:\n  spool: ./x//y",
                "b.spool: 'config/./x//y' and the folder of a contain one another: expected separate folders"
            ),
            (
                "config/providers.yaml", "a:\n  spool: \"\"",
                "config/providers.yaml:2: a.spool: '': expected a separate folder"
            ),
            ("config/providers.yaml", "a:\n  spool: /", "a.spool: '/': expected a separate folder"),
            ("config/providers.yaml", "a:\n  spool: /../.", "a.spool: '/../.': expected a separate folder"),
            (
                "config/providers.yaml", "\"the agency\":\n  name: A",
                "config/providers.yaml:1: the agency: 'the agency' is not a provider id: expected letters, digits and hyphens"
            ),
            ("config/providers.yaml", "a/b:\n  name: A", "'a/b' is not a provider id"),
            ("config/providers.yaml", "\"\":\n  name: A", "'' is not a provider id"),
            (
                "config/providers.yaml", "a:\n  pull:\n    - url: http://x/\n    - url: http://x/\n      language: pt",
                "config/providers.yaml:4: a.pull.url: 'http://x/' occurs twice in this list"
            ),
            (
                "config/providers.yaml", "a:\n  language: English",
                "config/providers.yaml:2: a.language: 'English' is not a language tag (BCP 47) (did you mean 'en'?)"
            ),
            (
                "config/providers.yaml", "a:\n  language: und",
                "a.language: 'und' is not a language tag (BCP 47), such as"
            ),
            (
                "config/providers.yaml", "a:\n  fetchPicture: true",
                "config/providers.yaml:2: a.fetchPicture: unknown key (did you mean 'fetchPictures'?)"
            ),
            ("config/providers.yaml", "a:\n  timeZone: BST", "a.timeZone: 'BST' is ambiguous"),
            ("config/providers.yaml", "a:\n  timeZone: CST", "a.timeZone: 'CST' is ambiguous"),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  any:\n#    - categories: [Macau]",
                "feeds/x.yaml:5: select.any: expected at least one condition; or leave out 'any'"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  none: []",
                "select.none: expected at least one condition"
            ),
            ("feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:", "feeds/x.yaml:4: select: expected all, any or none"),
            ("feeds/x.yaml", "id: x\ntitle:\n  en: X\n  EN: Y", "title.EN: 'en' occurs twice"),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nhub: https://hub.example/#a",
                "hub: 'https://hub.example/#a': expected an address without a fragment"
            ),
            (
                "config/providers.yaml", "newsroom:\n  storyID:\n    field: slug",
                "config/providers.yaml:3: newsroom.storyID.field: 'slug' is not one of: id, slugline, "
            ),
            (
                "config/providers.yaml", "newsroom:\n  storyID:\n    field: id\n    pattern: x-*",
                "config/providers.yaml:4: newsroom.storyID.pattern: 'x-*': expected {story} once"
            ),
            (
                "config/providers.yaml", "newsroom:\n  storyID:\n    field: keyword",
                "newsroom.storyID.pattern: a keyword needs a pattern"
            ),
            (
                "config/providers.yaml", "newsroom:\n  storyID:\n    field: id\n    scheme: x",
                "config/providers.yaml:4: newsroom.storyID.scheme: only alternativeID has a scheme"
            ),
        ])
    func otherFiles(file: String, text: String, complaint: String) async throws {
        let place = try Workplace()
        try place.write(file, text + "\n")
        let run = try await place.newswire("list")
        #expect(run.status == 78 && run.errors.contains(complaint), "\(run.errors)")
    }

    @Test(
        "check tells what of the feeds can be read and says nothing",
        arguments: [
            ("feeds/latest.yaml", "id: latest\ntitle:\n  en: L\naudience: partner", "no feed is public"),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\n  zh: 新",
                "x has a title in zh, which is not an edition, but none in zh-Hant, pt"
            ),
            (
                "feeds/x.yaml", "id: x\ntitle:\n  en: X\nselect:\n  none:\n    - providers: [newsrom]",
                "x selects by provider 'newsrom', which has neither an entry nor copy (did you mean 'newsroom'?)"
            ),
        ])
    func idleFeeds(file: String, text: String, complaint: String) async throws {
        let place = try Workplace()
        #expect(try await place.newswire("check").status == 0)
        try place.write(file, text + "\n")
        let run = try await place.newswire("check")
        #expect(run.status == 1)
        #expect(run.lines.contains { $0.hasPrefix("problem  feeds") && $0.contains(complaint) }, "\(run.lines)")
    }

    @Test("check tells of a usual provider without an entry; one without settings is an entry")
    func usualProvider() async throws {
        let place = try Workplace(configuration: "provider: agncy\n")
        #expect(try await place.newswire("check").status == 0)
        try place.write("config/providers.yaml", "agency:\n#  timeZone: Asia/Macau\n")
        let run = try await place.newswire("check")
        let complaint = "'agncy' has no entry among the providers (did you mean 'agency'?)"
        #expect(run.status == 1, "\(run.lines)")
        #expect(run.lines.contains { $0.hasPrefix("problem  provider") && $0.contains(complaint) }, "\(run.lines)")
    }

    @Test("A title in a language that is no edition is nothing to tell of where every edition has its own")
    func titles() async throws {
        let place = try Workplace()
        try place.write("feeds/latest.yaml", Workplace.latest + "  fr: Nouvelles\n")
        try place.write("feeds/x.yml", "id: x\ntitle:\n  en: X\nselect:\n  any:\n    - providers: [newsroom]\n")
        let run = try await place.newswire("check")
        #expect(run.status == 0 && run.output.contains("2 feeds"), "\(run.lines)")
    }

    @Test(
        "A provider's zone is an offset or a name, whose summer time counts by the date",
        arguments: [
            ("Europe/Lisbon", "2099-07-01 12:00", "2099-07-01T12:00:00+01:00"),
            ("Europe/Lisbon", "2099-01-15 12:00", "2099-01-15T12:00:00Z"),
            ("Asia/Macau", "2099-07-01 12:00", "2099-07-01T12:00:00+08:00"),
            ("UTC", "2099-07-01 12:00", "2099-07-01T12:00:00Z"),
            ("\"-03:30\"", "2099-07-01 12:00", "2099-07-01T12:00:00-03:30"),
        ])
    func zones(name: String, stated: String, end: String) async throws {
        let place = try Workplace()
        try place.write("config/providers.yaml", "newsroom:\n  timeZone: \(name)\n")
        try place.write("story.en.txt", "Embargo: \(stated)\n\n" + ImportTests.story)
        let run = try await place.newswire("import", "story.en.txt")
        #expect(run.results.first?.contains("embargo until \(end)") == true, "\(run.results) \(run.errors)")
    }

    @Test("A configuration that is not there, or no text, is named")
    func unreadable() async throws {
        let place = try Workplace()
        let missing = try await place.newswire("list", "--config", "none.yaml")
        #expect(missing.status == 78 && missing.errors == "newswire: none.yaml: there is no such file\n")
        let elsewhere = try await place.shell("cd feeds && exec \"$0\" list")
        #expect(
            elsewhere.status == 78 && elsewhere.errors.contains("name another file with --config"),
            "\(elsewhere.errors)")
        try place.write("config/newswire.yaml", bytes: [0x6C, 0x3A, 0x20, 0xE9])
        #expect(try await place.newswire("list").errors == "newswire: config/newswire.yaml: is not text in UTF-8\n")
    }

    @Test(
        "An environment variable wins over the file, and is named in complaints",
        arguments: [
            ("NEWSWIRE_STORE", "mysql:x"), ("NEWSWIRE_LISTEN", "8080"), ("NEWSWIRE_BASE_URL", "ftp://x"),
            ("NEWSWIRE_TAG", "newswire"), ("NEWSWIRE_LOG", "loud"), ("NEWSWIRE_OPERATIONS", "9464"),
            ("NEWSWIRE_PULL_ALLOW_PRIVATE", "1"), ("NEWSWIRE_LICENSE", "ours"),
            ("NEWSWIRE_SERVER_TRUSTED_PROXIES", "proxy"), ("NEWSWIRE_SERVER_SURROGATE_KEYS", "yes"),
            ("NEWSWIRE_PURGE_ADDRESS", "cache"), ("NEWSWIRE_INDEX_NOW_KEY", "short"),
        ])
    func environment(variable: String, value: String) async throws {
        let place = try Workplace()
        let run = try await place.newswire("list", environment: [variable: value])
        #expect(run.status == 78)
        #expect(run.errors.hasPrefix("newswire: environment: \(variable): '\(value)': expected "), "\(run.errors)")
    }

    @Test("Store, provider, providers and feeds can be given by the environment")
    func twins() async throws {
        let place = try Workplace()
        try place.write("in/a.txt", ImportTests.story)
        try place.write("who.yaml", "agency:\n  language: pt\n")
        let twins = [
            "NEWSWIRE_STORE": "sqlite:\(place.path)/elsewhere/s.sqlite", "NEWSWIRE_PROVIDER": "agency",
            "NEWSWIRE_PROVIDERS": place.path + "/who.yaml",
        ]
        #expect(try await place.newswire("import", "in", environment: twins).status == 0)
        let variants = try await place.variants(environment: twins)
        #expect(variants.map(\.provider) == ["agency"] && variants.map(\.language) == ["pt"])
        #expect(try await place.newswire("list").errors.contains("there is no store yet"))
        let feeds = try await place.newswire("list", environment: ["NEWSWIRE_FEEDS": "/nowhere"])
        #expect(feeds.errors == "newswire: /nowhere: feeds: no such folder\n")
    }

    @Test("A store whose socket's path would be too long is refused by name")
    func longPath() async throws {
        let name = String(repeating: "x", count: 120)
        let place = try Workplace(configuration: "store: sqlite:../\(name).sqlite\n")
        let run = try await place.newswire("import", "config")
        #expect(run.status == 78)
        #expect(
            run.errors.contains("newswire.yaml:1: store: 'sqlite:../\(name).sqlite': the path is too long for the Unix")
        )
    }
}
