import NewsModel

/// The fields of the feeds template: every public feed of an edition in its three formats.
struct FeedsFields: Sendable {
    let frame: EditionFrame
    let site: Site

    var fields: Fields {
        var fields: Fields = [
            .feedItems: .list(frame.feeds.map(item)), .hasAllFeed: .flag(!frame.feeds.isEmpty),
        ]
        if let main = frame.feeds.first {
            fields[.allFeed] = formats { Site.feedPath(main.definition.id, edition: nil, format: $0) }
        }
        return fields
    }

    private func item(_ feed: PublicFeed) -> Fields {
        var fields: Fields = [
            .feedName: .text(feed.title.text), .feedLanguage: .text(feed.title.language.description),
            .feedDirection: .text(feed.title.language.direction), .feedFormats: formats(feed.path),
        ]
        if let summary = feed.summary {
            fields[.feedSummary] = .text(summary.text)
            fields[.feedSummaryLanguage] = .text(summary.language.description)
            fields[.feedSummaryDirection] = .text(summary.language.direction)
        }
        return fields
    }

    /// Atom first: only Atom has the language of every entry and the whole history.
    private func formats(_ path: (Site.FeedFormat) -> String) -> FieldValue {
        .list(
            [(Site.FeedFormat.atom, "Atom"), (.rss, "RSS"), (.json, "JSON Feed")].map { format, name in
                [
                    .formatName: .text(name), .formatPath: .text(path(format)),
                    .formatURL: .text(site.url(path(format))),
                ]
            })
    }
}
