import NewsModel

/// The metadata of an article's page for search engines: a schema.org NewsArticle as JSON-LD.
///
/// Siblings are equals in the model, each an example of the one article. If it is known which was translated from
/// which, that is stated.
struct ArticleMetadata: Sendable {
    let story: Story
    let site: Site

    private var variant: Variant {
        story.variant
    }

    var json: [UInt8] {
        ScriptJSON.object { json in
            let content = variant.content
            json.member("@context", "https://schema.org")
            json.member("@type", "NewsArticle")
            json.member("@id", site.uri(of: variant.id))
            json.member("mainEntityOfPage", site.url(story.path))
            json.member("headline", content.headline)
            json.member("inLanguage", variant.language.description)
            json.member("datePublished", variant.published.rfc3339)
            json.member("dateModified", story.modified.rfc3339)
            json.object("publisher", writePublisher)
            writeAuthors(of: content, to: &json)
            json.member("creditText", ifPresent: content.sourceName)
            if !content.categories.isEmpty { json.member("articleSection", content.categories) }
            if !content.keywords.isEmpty { json.member("keywords", content.keywords) }
            writePictures(of: content, to: &json)
            writeCorrections(to: &json)
            writeRelations(to: &json)
        }
    }

    private func writeAuthors(of content: Content, to json: inout ScriptJSON) {
        let authors = Authors(in: content.authorName ?? "", source: content.source).all
        switch authors.count {
        case 0: json.object("author", writePublisher)
        case 1: json.object("author") { writeAuthor(authors[0], to: &$0) }
        default:
            json.list("author") { json in
                for one in authors { json.object { writeAuthor(one, to: &$0) } }
            }
        }
    }

    private func writeAuthor(_ author: Authors.Author, to json: inout ScriptJSON) {
        json.member("@type", author.isOrganization ? "Organization" : "Person")
        json.member("name", author.name)
    }

    private func writePublisher(to json: inout ScriptJSON) {
        json.member("@type", "NewsMediaOrganization")
        json.member("name", story.edition.title)
        json.member("url", site.url(Site.frontPath(story.edition.language)))
    }

    private func writePictures(of content: Content, to json: inout ScriptJSON) {
        let pictures = content.pictures.compactMap { PictureFields($0) }
        guard !pictures.isEmpty else { return }
        json.list("image") { json in
            for picture in pictures { json.object { picture.writeMetadata(site, to: &$0) } }
        }
    }

    private func writeCorrections(to json: inout ScriptJSON) {
        guard !variant.corrections.isEmpty else { return }
        json.list("correction") { json in
            for correction in variant.corrections {
                json.object { json in
                    json.member("@type", "CorrectionComment")
                    json.member("text", ifPresent: correction.note)
                    let date = WireDate(correction.at, offset: variant.published.offset)
                    json.member("datePublished", date.rfc3339)
                }
            }
        }
    }

    private func writeRelations(to json: inout ScriptJSON) {
        guard !variant.siblings.isEmpty else { return }
        if let original = variant.siblings.first(where: { $0.relation == .original }) {
            json.object("translationOfWork") { writeExample(original, to: &$0) }
        }
        let translations = variant.siblings.filter { $0.relation == .translation }
        if !translations.isEmpty { json.list("workTranslation") { writeExamples(translations, to: &$0) } }
        json.object("exampleOfWork") { json in
            json.member("@type", "CreativeWork")
            json.member("@id", site.uri(of: variant.article))
            json.member("url", site.url(Site.articlePath(variant.article)))
            json.list("workExample") { writeExamples(variant.siblings, to: &$0) }
        }
    }

    private func writeExamples(_ siblings: [Sibling], to json: inout ScriptJSON) {
        for sibling in siblings { json.object { writeExample(sibling, to: &$0) } }
    }

    private func writeExample(_ sibling: Sibling, to json: inout ScriptJSON) {
        json.member("@type", "NewsArticle")
        json.member("@id", site.uri(of: sibling.id))
        json.member("url", site.url(sibling.path))
        json.member("inLanguage", sibling.language.description)
        json.member("headline", sibling.headline)
    }
}
