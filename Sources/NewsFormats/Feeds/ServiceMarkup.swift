import LibXML
import NewsModel

/// What services and plug-ins add to the texts of feeds: boxes of buttons to share them, advertisements, counters.
///
/// They are known by their classes and addresses, never by words.
enum ServiceMarkup {
    static func removed(from events: [MarkupEvent]) -> [MarkupEvent] {
        events.contains(where: isAdded)
            ? events.withoutElements { isAdded(events[$0]) && !holdsText(events, $0) } : events
    }

    /// Whether a box of buttons was not closed and has the text in it.
    private static func holdsText(_ events: [MarkupEvent], _ start: Int) -> Bool {
        guard case .start(_, let attributes) = events[start], attributes.contains(where: { isBox($0, of: buttons) })
        else {
            return false
        }
        return events[(start + 1)..<events.endOfElement(at: start)].contains { $0.isStart(of: "p") }
    }

    private static func isAdded(_ event: MarkupEvent) -> Bool {
        guard case .start(let name, let attributes) = event, !attributes.isEmpty else { return false }
        switch name {
        case "div", "p", "ul", "span", "table":
            return attributes.contains { isBox($0, of: buttons) || isBox($0, of: advertisements) }
        case "a": return attributes.contains { $0.name == "href" && isOfService($0.value) }
        case "img": return attributes.contains { $0.name == "src" && isOfService($0.value, isPicture: true) }
        default: return false
        }
    }

    private static func isBox(_ attribute: MarkupAttribute, of names: Set<String>) -> Bool {
        attribute.name == "class"
            && attribute.value.utf8.split(separator: UInt8(ascii: " ")).contains {
                names.contains(String(Substring($0)))
            }
    }

    /// Of Jetpack, AddToAny, AddThis, Sassy Social Share, Social Warfare.
    private static let buttons: Set<String> = [
        "sharedaddy", "sd-social", "sd-like", "jp-relatedposts", "jp-post-flair", "addtoany_share_save_container",
        "addtoany_content", "a2a_kit", "addthis_toolbox", "addthis_inline_share_toolbox",
        "heateor_sss_sharing_container", "swp_social_panel",
    ]

    /// Of FeedBurner and FeedsPortal.
    private static let advertisements: Set<String> = ["feedflare", "mf-viral", "mf-related"]

    /// FeedBurner's buttons and advertisements (`feeds.example.com/~ff/news?a=1`, also under a publisher's own name)
    /// and counters, WordPress' counters and buttons, FeedsPortal's, Pheedo's.
    private static func isOfService(_ address: String, isPicture: Bool = false) -> Bool {
        // Of most addresses nothing else is asked.
        guard names.contains(where: { address.contains(bytes: $0) }),
            let colon = address.utf8.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let rest = address.utf8[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
        let host = String(Substring(rest.prefix { $0 != UInt8(ascii: "/") })).lowercased()
        guard names.contains(where: { host.contains(bytes: $0) }) else { return false }
        let path = Substring(rest.dropFirst(host.utf8.count))
        if paths.contains(where: { path.hasPrefix($0) }) || path.contains(bytes: "/~4/") { return true }
        return counters.contains { host == $0.host && path.hasPrefix($0.path) }
            || isPicture && path.contains(bytes: "?g=")
            || host.hasSuffix(".feedsportal.com") && (path.hasSuffix("/mf.gif") || host.hasPrefix("da."))
    }

    /// Of which the host has one.
    private static let names = ["feed", "rss", "stats.wordpress.com", "pixel.wp.com", "pheedo.com"]
    private static let paths = ["/~a/", "/~f/", "/~ff/", "/~ah/"]
    private static let counters: [(host: String, path: String)] = [
        ("stats.wordpress.com", "/b.gif"), ("pixel.wp.com", "/b.gif"), ("feeds.wordpress.com", "/1.0/"),
        ("www.pheedo.com", "/img.phdo"), ("www.pheedo.com", "/click.phdo"),
    ]
}
