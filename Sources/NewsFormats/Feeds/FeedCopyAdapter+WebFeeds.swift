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
}
