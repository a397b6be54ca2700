import LibXML
import NewsModel

/// What stands below every entry of a feed and is no text: in WordPress `The post X appeared first on Y.` in the site's
/// language, elsewhere a link to the entry's own page.
enum FeedFooter {
    /// The words before the title and those before the site's name.
    private static let forms = [
        ("The post ", " appeared first on "), ("The post ", " first appeared on "),
        ("O post ", " apareceu primeiro em "),
        ("La entrada ", " se publicó primero en "), ("La entrada ", " aparece primero en "),
        ("L’article ", " est apparu en premier sur "), ("L'article ", " est apparu en premier sur "),
        ("Der Beitrag ", " erschien zuerst auf "), ("L'articolo ", " proviene da "), ("L’articolo ", " proviene da "),
        ("Het bericht ", " verscheen eerst op "), ("Inlägget ", " dök först upp på "),
        ("Artikel ", " pertama kali tampil pada "), ("Запись ", " впервые появилась "),
    ]
    /// What hosts set below the text of every episode.
    private static let podcasts: Set<String> = [
        "See omnystudio.com/listener for privacy information.",
        "Hosted on Acast. See acast.com/privacy for more information.",
        "Learn more about your ad choices. Visit megaphone.fm/adchoices",
        "Learn more about your ad choices. Visit podcastchoices.com/adchoices",
    ]
    /// In bytes; a title, a name and their addresses.
    private static let longest = 2000

    /// - Parameter pages: the addresses of the entry's own page.
    static func removed(from events: [MarkupEvent], pages: [String]) -> [MarkupEvent] {
        let owns = pages.map(page).distinct
        let withoutLinks: ([MarkupEvent]) -> [MarkupEvent] = { events in
            owns.reduce(events) { withoutBracketedLink(withoutOwnLinks($0, to: $1), to: $1) }
        }
        let rest = withoutLinks(removed(from: events))
        if let untimed = FeedTeaser.withoutTime(behind: rest), case let shorter = withoutLinks(untimed),
            shorter.count < untimed.count
        {
            return shorter
        }
        return FeedTeaser.removed(from: rest) { link in
            // FeedBurner's own addresses hide the page.
            isOfFeedBurner(link) || !pages.isEmpty && pages.allSatisfy(isOfFeedBurner)
        }
    }

    private static func removed(from events: [MarkupEvent]) -> [MarkupEvent] {
        let start = events.lastIndex { $0.isStart(of: "p") }
        let end = events.lastIndex { $0.isEnd(of: "p") }
        guard let start, let end, start < end, isFooter(MarkupText.line(events: Array(events[start...]))) else {
            return events
        }
        return Array(events[..<start] + events[(end + 1)...])
    }

    /// Without the link to the entry's own page with which a text ends (`Continue reading`), and without the paragraph
    /// that names entry and site by their links, in whatever language.
    private static func withoutOwnLinks(_ events: [MarkupEvent], to own: String) -> [MarkupEvent] {
        guard let end = events.lastIndex(where: \.isShown), case .text = events[end],
            let last = events[..<end].lastIndex(where: { $0.linkAddress != nil }),
            let found = events[last].linkAddress
        else { return events }
        // Nothing but the words of the link.
        let isLast = !events[last...end].contains { $0.isEnd(of: "a") }
        let close = events[end...].firstIndex { $0.isEnd(of: "a") }
        if isLast, let close, page(found) == own {
            let link = Array(events[last...close])
            let words = MarkupText.line(events: link)
            let isShort = words.utf8.count <= longestLink && !link.contains { $0.isStart(of: "img") }
            guard isApart(events[..<last]) || FeedTeaser.isOne(words) else { return events }
            let rest = Array(events[..<last] + events[(close + 1)...])
            return isShort && rest.contains(where: \.isShown) ? rest : events
        }
        guard let start = events[..<last].lastIndex(where: { $0.isStart(of: "p") }),
            let stop = events[end...].firstIndex(where: { $0.isEnd(of: "p") }),
            events[..<start].contains(where: \.isShown), own.hasPrefix(page(found)), page(found).utf8.count > 10
        else { return events }
        let links = events[start..<stop].compactMap(\.linkAddress)
        guard links.count == 2, page(links[0]) == own else { return events }
        return Array(events[..<start] + events[(stop + 1)...])
    }

    /// Whether what follows some events is no part of a sentence: it begins a block, or stands behind an end.
    private static func isApart(_ events: ArraySlice<MarkupEvent>) -> Bool {
        let start = events.lastIndex { $0.isBlock } ?? events.startIndex
        return FeedTeaser.isEnded(MarkupText.line(events: Array(events[start...])))
    }

    /// Without the link to the entry's own page in brackets behind the last sentence: `[mehr]`.
    private static func withoutBracketedLink(_ events: [MarkupEvent], to own: String) -> [MarkupEvent] {
        guard let end = events.lastIndex(where: \.isShown), case .text(let close) = events[end], close.trimmed == "]",
            let start = events[..<end].lastIndex(where: { $0.linkAddress != nil }), start > 0,
            events[start].linkAddress.map(page) == own, case .text(let before) = events[start - 1],
            before.trimmed.hasSuffix("["), MarkupText.line(events: Array(events[start..<end])).utf8.count <= longestLink
        else { return events }
        let text = before.withBlanksInFront(of: before.trimmed.dropLast().trimmed)
        return Array(events[..<(start - 1)] + [.text(text)] + events[(end + 1)...])
    }

    /// In bytes.
    private static let longestLink = 60

    static func isOfFeedBurner(_ address: String) -> Bool {
        address.contains(bytes: "/~r/")
    }

    /// An address without fragment, the slash at the end of its path, and what in its query counts readers.
    private static func page(_ address: String) -> String {
        let parts = address.utf8.prefix { $0 != UInt8(ascii: "#") }.split(separator: UInt8(ascii: "?"), maxSplits: 1)
        let path = parts.first.map { Substring($0) } ?? ""
        let query = parts.dropFirst().joined().split(separator: UInt8(ascii: "&")).map {
            String(decoding: $0, as: UTF8.self)
        }
        let told = query.filter { parameter in !counters.contains { parameter.hasPrefix($0) } }
        return (path.hasSuffix("/") ? path.dropLast() : path) + told.map { "?" + $0 }.joined()
    }

    /// With what the names of such parameters begin.
    private static let counters = [
        "utm", "at_", "mc_", "fbclid=", "gclid=", "cmp=", "cmpid=", "xtor=", "ref=", "source=", "rss=",
    ]

    /// A summary without such a footer, which it has as its last sentence.
    static func removed(from line: String) -> String {
        for form in forms where line.firstRange(ofBytes: form.1) != nil {
            var (rest, start) = (line[...], String.Index?.none)
            while let found = rest.firstRange(ofBytes: form.0) {
                start = found.lowerBound
                rest = rest[found.upperBound...]
            }
            if let start, isFooter(String(line[start...])) { return line[..<start].trimmed }
        }
        return FeedTeaser.removed(from: line)
    }

    private static func isFooter(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        // Medium's begins with the title.
        if line.hasSuffix(" highlighting and responding to this story."), line.contains(bytes: " on Medium, where ") {
            return true
        }
        if podcasts.contains(line) { return true }
        return forms.contains { line.hasPrefix($0.0) && line.firstRange(ofBytes: $0.1) != nil }
    }
}
