/// NITF's inline and block elements and their equivalents in a body: the vocabulary of `body.content`.
///
/// Missing ones are HTML's own (`p`, `ul`, `table`, `a`, `em`), or dropped by the sanitizer, which keeps their text.
enum NITFElement {
    /// Marks up its text and is removed: `person`, `org`, `money`.
    case enriched
    /// Marks up its text and is removed, with a comma before it if it directly follows another: `city`, `country`.
    case part
    /// Marks up a part of a name and is removed, with a space before it: `name.given`, `name.family`.
    case namePart
    /// HTML has another name for it.
    case html(String)
    /// Contains blocks and is removed.
    case block
    case heading
    case media, byline, dateline, note, quote
    /// A table in the sender's own vocabulary.
    case ownTable
    case fraction, numerator, denominator
    /// Removed with its content: data about the text, or the text in another form.
    case skipped

    /// HTML's distinctions within emphasis: our own writer has them as the class of `em`.
    static let emphasis: Set<String> = ["b", "strong", "i", "u", "mark", "cite", "dfn", "var"]

    /// The type of our own writer's message that a translation is behind.
    static let behindMessage = "newswire-behind"
    /// The type of its message that an item was erased.
    static let purgeMessage = "newswire-purge"
    /// The type of its message that what is said of an embargo, a kill or a test is over. The status cannot say it: it
    /// is `usable` in all copy that agencies release by a note alone, and `date.release` is usually the date of issue.
    static let releasedMessage = "newswire-released"
    /// Messages about the item itself, which are not part of the copy.
    static let ownMessages: Set<String> = [behindMessage, purgeMessage, releasedMessage]

    static func named(_ name: String) -> NITFElement? {
        byName[name]
    }

    private static let byName: [String: NITFElement] = {
        var elements: [String: NITFElement] = [
            "block": .block, "body.content": .block, "abstract": .block, "hl1": .heading, "hl2": .heading,
            "media": .media, "byline": .byline, "dateline": .dateline, "note": .note, "bq": .quote,
            "frac": .fraction, "numer": .numerator, "denom": .denominator,
            "frac-num": .numerator, "frac-den": .denominator,
            "credit": .html("cite"), "media-caption": .html("figcaption"), "fn": .html("aside"),
            "datasource": .html("p"), "nitf-table": .html("div"), "name.given": .namePart, "name.family": .namePart,
        ]
        for name in [
            "person", "org", "location", "chron", "money", "num", "event", "object.title",
            "postaddr", "classifier", "copyrite", "copyrite.year", "copyrite.holder", "pronounce", "lang", "frac-sep",
            "story.date", "byttl",
        ] { elements[name] = .enriched }
        for name in [
            "sublocation", "city", "state", "region", "country", "addressee", "delivery.point", "delivery.office",
            "postcode", "care.of", "function", "virtloc",
        ] { elements[name] = .part }
        for name in [
            "media-metadata", "media-object", "nitf-table-metadata", "nitf-table-summary", "nitf-col", "nitf-colgroup",
            "table-reference", "tobject", "key-list", "alt-code",
        ] { elements[name] = .skipped }
        elements["custom-table"] = .ownTable
        return elements
    }()
}
