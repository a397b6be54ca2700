import NewsModel
import NewsStore

/// How the ranges of a sitemap are divided into documents, so that none exceeds the protocol's 50,000 pages and 50 MB
/// however many editions there are.
///
/// It depends on the configuration alone, so that addresses of documents stay: what a page takes is its most.
struct SitemapDivision: Sendable, Hashable {
    static let mostPages = 50_000
    static let mostBytes = 50_000_000

    /// The number of documents of a range of articles.
    let pieces: Int
    /// The bytes that are left for pictures in a document.
    let roomForPictures: Int
    /// The most bytes of a picture's entry.
    let bytesOfPicture: Int
    /// The most bytes of a page's entry without pictures.
    let bytesOfPage: Int

    init(site: Site, editions: [LanguageTag]) {
        let tag = editions.map(\.description.utf8.count).max() ?? 0
        let address = site.base.asciiLength + tag + Self.restOfAddress
        bytesOfPage = Self.frameOfPage + address + (editions.count + 1) * (Self.frameOfLink + address)
        bytesOfPicture = Self.frameOfPicture + site.base.asciiLength
        let articles = Int(SitemapPart.articles)
        let byPages = (articles * editions.count).dividedUp(by: Self.mostPages)
        let byBytes = (articles * editions.count * bytesOfPage).dividedUp(by: Self.mostBytes - Self.frame)
        pieces = max(byPages, byBytes, 1)
        let pages = articles.dividedUp(by: pieces) * editions.count
        roomForPictures = max(Self.mostBytes - Self.frame - pages * bytesOfPage, 0)
    }

    /// The root element.
    private static let frame = 400
    /// `/{tag}/article/{id}/{slug}` without the tag.
    private static let restOfAddress = 10 + 12 + 1 + 60
    /// `url`, and `lastmod` with its offset.
    private static let frameOfPage = 120
    /// `xhtml:link` with a language tag.
    private static let frameOfLink = 60 + 35
    /// `image:image`, and `/media/{hash}`.
    private static let frameOfPicture = 100 + 80
}

extension String {
    /// In an address, where other characters are escaped.
    fileprivate var asciiLength: Int {
        utf8.reduce(0) { $0 + ($1 < 0x80 ? 1 : 3) }
    }
}

extension Int {
    fileprivate func dividedUp(by divisor: Int) -> Int {
        (self + divisor - 1) / divisor
    }
}
