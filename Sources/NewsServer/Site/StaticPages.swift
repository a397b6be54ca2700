import NewsModel
import NewsStore
import Pages

/// Writes the pages of articles into the folder of a static site, each with its pictures.
struct StaticPages: Sendable {
    /// A page that was written.
    struct Written: Sendable {
        let id: VariantID
        let page: StaticManifest.Page
        /// The number of files that have changed.
        var files: Int
        /// What lists show of it.
        var entries: [StaticLists.Entry] = []
    }

    let renderer: PageRenderer
    let media: MediaFolder
    let folder: StaticFolder

    /// - Parameter variants: all variants of some articles that editions show, grouped by article.
    func write(_ variants: [Variant], for lists: StaticLists) throws -> [Written] {
        var written: [Written] = []
        var rest = variants.compactMap(story)[...]
        while let first = rest.first {
            let languages = rest.prefix { $0.variant.article == first.variant.article }
            rest = rest.dropFirst(languages.count)
            for story in languages {
                written.append(try write(story))
                written[written.count - 1].entries = lists.entries(of: story)
            }
            let files = try writeChoice(among: languages.map(\.sibling), of: first.variant.article)
            written[written.count - 1].files += files
        }
        return written
    }

    /// Nil for a variant that no edition shows.
    func story(_ variant: Variant) -> Story? {
        variant.edition == nil ? nil : renderer.story(variant)
    }

    /// A variant's page and its pictures.
    func write(_ story: Story) throws -> Written {
        let variant = story.variant
        var page = StaticManifest.Page(address: story.path, choice: Site.articlePath(variant.article), media: [])
        let bytes = renderer.article(story).bytes
        var files = try folder.write(bytes, at: page.address) ? 1 : 0
        if let address = page.idAddress { files += try folder.echo(bytes, of: page.address, at: address) ? 1 : 0 }
        for file in variant.content.pictures.flatMap(\.files) {
            // By their endings web servers tell what they are.
            let path = "\(Site.mediaPath(file.hash)).\(file.type.fileExtension)"
            files += try folder.link(media.path(of: file), at: path) ? 1 : 0
            page.media.append(path)
        }
        return Written(id: variant.id, page: page, files: files)
    }

    /// The page of an article, which chooses among its languages.
    ///
    /// - Returns: the number of files written.
    func writeChoice(among languages: [Sibling], of article: ArticleID) throws -> Int {
        let page = renderer.choice(among: languages)
        return try folder.write(page.bytes, at: Site.articlePath(article)) ? 1 : 0
    }
}
