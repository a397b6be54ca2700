import NewsFormats
import NewsModel

/// The pictures of a feed entry: stored files with their own addresses, and the text that shows them.
///
/// Nothing is loaded from the copy's addresses: they may be a provider's, be gone, or track readers.
struct EntryPictures: Sendable {
    /// For enclosures, the main picture first.
    let pictures: [FeedDocument.Picture]
    /// The body with its pictures; those that it does not show itself are around it, as on the page.
    let html: String

    /// - Parameters:
    ///   - text: the body with its dateline.
    ///   - copied: the pictures of the copy.
    ///   - isForPartners: whether they are served only with a key.
    init(around text: String, _ copied: [Picture], site: Site, isForPartners: Bool = false) {
        let file = { FeedDocument.Picture($0, site: site, isForPartners: isForPartners) }
        let files = copied.map(file)
        pictures = files.compactMap(\.self)
        let body = BodyPictures(BodyHeadings.leveled(text), pictures: copied) {
            picture, alternative in
            file(picture)?.element(alternative: alternative)
        }
        guard !files.isEmpty else {
            html = body.html
            return
        }
        let figures = files.indices.filter { !body.shown.contains($0) }
            .compactMap { files[$0]?.figure(of: copied[$0]) }
        html = (figures.first ?? "") + body.html + figures.dropFirst().joined()
    }
}

extension FeedDocument.Picture {
    /// Nil without a stored file.
    fileprivate init?(_ picture: Picture, site: Site, isForPartners: Bool) {
        guard let file = picture.main else { return nil }
        let path = isForPartners ? Site.partnerMediaPath(file.hash) : Site.mediaPath(file.hash)
        self.init(
            address: site.url(path), media: file, caption: picture.captionLine,
            credit: picture.creditName, alternativeText: picture.alternativeText?.ifNotBlank)
    }

    /// - Parameter alternative: the alternative text in the body, as markup.
    fileprivate func element(alternative: String?) -> String {
        let alternative = alternative ?? alternativeText?.escaped(.quoted) ?? ""
        return "<img src=\"\(address)\" alt=\"\(alternative)\" width=\"\(media.width)\" height=\"\(media.height)\"/>"
    }

    fileprivate func figure(of picture: Picture) -> String {
        let text = [picture.captionLine, picture.creditLine].compactMap { $0?.escaped() }.joined(separator: " ")
        let line = text.isEmpty ? "" : "<figcaption>\(text)</figcaption>"
        return "<figure>\(element(alternative: nil))\(line)</figure>\n"
    }
}
