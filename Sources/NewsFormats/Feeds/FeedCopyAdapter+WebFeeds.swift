import NewsModel

extension FeedCopyAdapter {
    /// What the agency states of the item, and what its NITF does.
    func set(_ content: inout Content, wire: FeedWire, document: NITFBody?) {
        let stated = line(wire.byline).map { StatedLine.byline($0, language: nil) }
        content.byline = content.byline ?? document?.byline ?? stated
        content.dateline = document?.dateline ?? line(wire.dateline)
        content.located = document?.located ?? content.dateline.flatMap(AgencyDateline.place)
        content.subheadline = document?.subheadline
        content.abstract = content.abstract ?? document?.abstract
        content.slugline = line(wire.slugline)
        content.source = content.source ?? document?.distributor
        content.copyright = line(wire.copyright) ?? content.copyright
        content.keywords = (content.keywords + wire.subjects.compactMap { line($0) }).distinct
    }

    /// What elements say that are not the standard's, for fields that are still empty.
    func set(_ content: inout Content, extras: FeedCopy.Extras, language: LanguageTag?) {
        let author = line(extras.byline).flatMap { isWriter($0) ? $0 : nil }
        content.byline = content.byline ?? author.map { StatedLine.byline($0, language: language) }
        content.subheadline = content.subheadline ?? line(extras.subheadline)
        set(&content, overline: line(extras.overline))
        content.abstract = content.abstract ?? line(extras.abstract)
        if content.dateline == nil, let dateline = line(extras.dateline).flatMap(StatedLine.placedDateline) {
            content.dateline = dateline
            content.located = content.located ?? AgencyDateline.place(in: dateline)
        }
        content.credit = content.credit ?? line(extras.credit)
        if content.categories.isEmpty { content.categories = list(extras.sections) }
        content.keywords = (content.keywords + list(extras.keywords)).distinct
        // `dc:coverage` may be a period.
        let places = extras.places.compactMap { line($0) }.filter { $0.contains(where: \.isLetter) }
        content.places += places.distinct.map { Subject(qcode: $0, name: $0) }
    }

    /// The subheadline where there is none, as of other formats; else the desk is told.
    private func set(_ content: inout Content, overline: String?) {
        guard let overline, !content.headline.saysTheSame(as: overline) else { return }
        if content.subheadline == nil { content.subheadline = overline } else { content.note("overline: " + overline) }
    }

    private func list(_ lines: [String]) -> [String] {
        lines.flatMap(\.listed).compactMap { line($0) }.distinct
    }
}
