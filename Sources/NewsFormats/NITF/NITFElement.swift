/// What NITF's elements of running text and of blocks are to a body: the vocabulary of `body.content`.
///
/// Those that are missing here are HTML's own (`p`, `ul`, `table`, `a`, `em`), or are dropped by the sanitizer with
/// their text kept.
enum NITFElement {
    /// Marks what its text is about and goes: `person`, `org`, `money`.
    case enriched
    /// The same, and parted by a comma from another that it follows with nothing between: `city`, `country`.
    case part
    /// The same, parted by a space: `name.given`, `name.family`.
    case namePart
    /// What HTML calls otherwise.
    case html(String)
    /// Holds blocks and goes.
    case block
    case heading
    case media, byline, dateline, note, quote
    /// A table in the sender's own vocabulary.
    case ownTable
    case fraction, numerator, denominator
    /// Goes with all that is in it: data about the text, or the text once more in another form.
    case skipped

    /// What HTML tells apart within emphasis: our own writer names it as the class of `em`.
    static let emphasis: Set<String> = ["b", "strong", "i", "u", "mark", "cite", "dfn", "var"]

    /// The type of the message by which our own writer says that a translation is behind.
    static let behindMessage = "newswire-behind"
    /// The type of that by which it says that an item was erased.
    static let purgeMessage = "newswire-purge"
    /// The type of that by which it says that the embargo of which other messages speak is over. The status cannot: it is
    /// `usable` of all copy that agencies release by a note alone, and `date.release` mostly the date of issue.
    static let releasedMessage = "newswire-released"
    /// What is said of the item itself and no part of the copy.
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
            "person", "org", "location", "chron", "money", "num", "event", "object.title", "virtloc",
            "postaddr", "classifier", "copyrite", "copyrite.year", "copyrite.holder", "pronounce", "lang", "frac-sep",
            "story.date", "byttl",
        ] { elements[name] = .enriched }
        for name in [
            "sublocation", "city", "state", "region", "country", "addressee", "delivery.point", "delivery.office",
            "postcode", "care.of", "function",
        ] { elements[name] = .part }
        for name in [
            "media-metadata", "media-object", "nitf-table-metadata", "nitf-table-summary", "nitf-col", "nitf-colgroup",
            "table-reference", "tobject", "key-list", "alt-code",
        ] { elements[name] = .skipped }
        elements["custom-table"] = .ownTable
        return elements
    }()
}
