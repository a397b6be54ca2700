import NewsModel

@testable import NewsFormats

/// What another house is given, in three languages and in every state, with all that a text can hold.
struct OutgoingSample: Sendable, CustomStringConvertible {
    let description: String
    let item: SyndicatedItem
}

enum OutgoingSamples {
    static let site = Site(base: "https://news.example", tag: "news.example,2026")

    /// One article in three languages, then other articles in other states.
    static let all: [OutgoingSample] = [
        OutgoingSample(description: "full", item: item("e1", "en", english)),
        OutgoingSample(
            description: "corrected",
            item: item("z1", "zh-Hant", chinese, version: 3, isCorrection: true, note: "船票是五元，不是六元。")),
        OutgoingSample(
            description: "translation",
            item: item(
                "p1", "pt", portuguese, version: 2,
                original: Original(id: VariantID("z1"), version: 2),
                behind: Behind(original: VariantID("z1"), language: tag("zh-Hant"), madeFrom: 2, now: 3))),
        OutgoingSample(
            description: "corrected by its copy",
            item: item("e2", "en", selfCorrected, article: "a2", version: 2, isCorrection: true, siblings: [])),
        OutgoingSample(
            description: "embargoed",
            item: item(
                "e3", "en", Content(headline: "Budget speech", body: Sanitizer.body(paragraphs: ["Text."])),
                article: "a3", visibility: .notYetPublic, embargo: date("2026-11-20T06:00:00+08:00"),
                published: nil, siblings: [])),
        OutgoingSample(
            description: "canceled",
            item: item(
                "p4", "pt", .none, article: "a4", version: 5, visibility: .canceled,
                note: "O nome está errado <retirado> & \"anulado\"", siblings: [])),
        OutgoingSample(
            description: "withheld",
            item: item("z5", "zh-Hant", .none, article: "a5", version: 2, visibility: .withheld, siblings: [])),
        OutgoingSample(
            description: "expired",
            item: item("e6", "en", .none, article: "a6", version: 4, visibility: .expired, siblings: [])),
        OutgoingSample(description: "released", item: item("e8", "en", released, article: "a8", siblings: [])),
        OutgoingSample(
            description: "released, which its first line does not know",
            item: item("e9", "en", releasedInText, article: "a9", siblings: [], wasHeld: true)),
        OutgoingSample(
            description: "bare",
            item: item(
                "u7", "und", Content(headline: "H", body: Sanitizer.body(paragraphs: ["B"])), article: "a7",
                siblings: [])),
    ]

    static func item(
        _ id: String, _ language: String, _ content: Content, article: String = "a1", version: Int = 1,
        visibility: Visibility = .public, isCorrection: Bool = false, note: String? = nil, embargo: WireDate? = nil,
        published: WireDate? = date("2026-11-14T09:30:00+08:00"), siblings: [Sibling]? = nil,
        original: Original? = nil, behind: Behind? = nil, wasHeld: Bool = false
    ) -> SyndicatedItem {
        SyndicatedItem(
            id: VariantID(id), article: ArticleID(article), language: tag(language), provider: "harbour-wire",
            version: version, visibility: visibility, content: content, isCorrection: isCorrection, note: note,
            embargo: embargo, published: published,
            updated: Timestamp(microseconds: 1_794_713_400_000_250 + Int64(version)),
            siblings: siblings ?? variants.filter { $0.id.description != id }, original: original, behind: behind,
            wasHeld: wasHeld)
    }

    static let variants = [
        Sibling(id: VariantID("e1"), language: tag("en"), edition: tag("en"), headline: english.headline),
        Sibling(id: VariantID("z1"), language: tag("zh-Hant"), edition: tag("zh-Hant"), headline: chinese.headline),
        Sibling(id: VariantID("p1"), language: tag("pt"), edition: tag("pt"), headline: portuguese.headline),
    ]

    static func tag(_ text: String) -> LanguageTag {
        guard let tag = LanguageTag(text) else { preconditionFailure("\(text) is not a language tag") }
        return tag
    }

    static func date(_ text: String) -> WireDate {
        guard let date = WireDate(rfc3339: text) else { preconditionFailure("\(text) is no date") }
        return date
    }

    static func body(_ html: String) -> Body {
        guard let body = try? Sanitizer.body(html: html) else { preconditionFailure("\(html) is too much") }
        return body
    }
}

// MARK: Contents

extension OutgoingSamples {
    static let english = Content(
        headline: "Ferry fares <rise> by 5% & \"more\"", subheadline: "Operator blames fuel",
        body: body(
            """
            <p>Fares <b>rise</b> in May, the <a href="https://marine.example/n?a=1&amp;b=2">Marine Office</a> says.</p>
            <h2>What changes</h2>
            <ul><li>Single: 5<sup>th</sup> class</li><li>Return<ol><li>Day</li><li>Night</li></ol></li></ul>
            <table><caption>Fares</caption><thead><tr><th>Route</th><th>Fare</th></tr></thead>
            <tbody><tr><td>Taipa</td><td>10</td></tr><tr><td colspan="2">Closed</td></tr></tbody></table>
            <blockquote><p>“It had to come,” she said.</p><p>Then she left.</p></blockquote>
            <p>One line<br/>and another — 100% &lt;sure&gt; &amp; done.</p>
            """),
        byline: "Howard Tong", dateline: "MACAU, 14 Nov", located: "Macau", slugline: "ferry-fares",
        abstract: "Fares rise in May & not before.", categories: ["Macau", "Transport"],
        subjects: [
            Subject(qcode: "medtop:20000337", name: "maritime transport"), Subject(qcode: "medtop:04000000"),
            Subject(qcode: "subj:04015002", name: "shipping"), Subject(qcode: "hw:local:7", name: "harbour"),
        ],
        genres: [Subject(qcode: "genre:Interview", name: "Interview")],
        places: [Subject(qcode: "iso3166-1a2:MO", name: "Macau")], keywords: ["ferry", "fares & fees"], urgency: 4,
        source: "Marine Office", credit: "Harbour Wire/Island Weekly", copyright: "© 2026 Harbour Wire",
        usageTerms: "Not for archives; <online> only.", edNote: "Adds quote in para 6",
        date: date("2026-11-14T09:30:00+08:00"),
        pictures: [
            Picture(
                id: "urn:newsml:hw.example:20261114:pier", caption: "The pier & <ferry>", credit: "Lee/HW",
                alternativeText: "A ferry at a pier", rights: "© Lee",
                renditions: [
                    Picture.Rendition(
                        href: "https://pictures.example/pier.jpg?w=1&h=2", role: "rnd:highRes",
                        mediaType: "image/jpeg", width: 1200, height: 800),
                    Picture.Rendition(
                        href: "https://pictures.example/pier-t.png", role: "rnd:thumbnail", mediaType: "image/png"),
                ]),
            Picture(caption: "Unnamed", renditions: [.init(href: "https://pictures.example/2.jpg", role: "rnd:web")]),
        ])

    static let chinese = Content(
        headline: "澳門船票加價 <5%>", subheadline: "業者稱燃料上漲",
        body: body("<p>船票五月加價。\u{845B}\u{E0100}城居民表示「不滿」。</p><ul><li>單程</li><li>來回</li></ul>"),
        byline: "陳小明", dateline: "【本報澳門十四日電】", slugline: "ferry-fares", categories: ["澳門"],
        subjects: [Subject(qcode: "medtop:20000337", name: "海運")], keywords: ["渡輪"], urgency: 4,
        date: date("2026-11-14T09:30:00+08:00"))

    static let portuguese = Content(
        headline: "Tarifas dos ferries sobem", body: body("<p>As tarifas sobem em Maio, disse a «Capitania».</p>"),
        byline: "Ana Costa", dateline: "Macau, 14 Nov", located: "Macau", slugline: "ferry-fares",
        categories: ["Macau"], urgency: 4, date: date("2026-11-14T09:30:00+08:00"))

    /// Copy whose embargo is over, and terms in every way in which copy names them.
    static let released = Content(
        headline: "Harbour report out", body: body("<p>The report is out.</p>"),
        subjects: [
            Subject(qcode: "https://topics.example/harbour", name: "harbours"),
            Subject(qcode: "urn:topics:example:7", name: "reports"),
        ],
        genres: [Subject(qcode: "genre:Fact_Check")],
        places: [
            Subject(qcode: "https://places.example/taipa", name: "Taipa"), Subject(qcode: "urn:places:example:8"),
        ],
        edNote: "STRICTLY EMBARGOED: not for publication until 12noon", date: date("2026-11-14T09:30:00+08:00"))

    static let releasedInText = Content(
        headline: "Harbour report out",
        body: body("<p>EMBARGOED UNTIL 0600 GMT NOV 14</p><p>The report is out.</p><p>It is long.</p>"),
        date: date("2026-11-14T09:30:00+08:00"))

    static let selfCorrected = Content(
        headline: "Road opens", body: body("<p>The road opens at 6.</p>"), edNote: "Corrects time in para 1\nResends",
        correctionNote: "An earlier version gave the wrong hour.", date: date("2026-11-14T09:30:00+08:00"))
}
