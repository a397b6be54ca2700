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

    var json: ScriptJSON {
        let content = variant.content
        var members: [(name: String, value: ScriptJSON)] = [
            ("@context", .string("https://schema.org")),
            ("@type", .string("NewsArticle")),
            ("@id", .string(site.uri(of: variant.id))),
            ("mainEntityOfPage", .string(site.url(story.path))),
            ("headline", .string(content.headline)),
            ("inLanguage", .string(variant.language.description)),
            ("datePublished", .string(variant.published.rfc3339)),
            ("dateModified", .string(story.modified.rfc3339)),
            ("publisher", publisher),
        ]
        members.append(("author", author(of: content) ?? publisher))
        if let source = content.source { members.append(("creditText", .string(source))) }
        if !content.categories.isEmpty {
            members.append(("articleSection", .array(content.categories.map { .string($0) })))
        }
        if !content.keywords.isEmpty {
            members.append(("keywords", .array(content.keywords.map { .string($0) })))
        }
        let pictures = content.pictures.compactMap { PictureFields($0) }
        if !pictures.isEmpty { members.append(("image", .array(pictures.map { $0.metadata(site) }))) }
        if !variant.corrections.isEmpty { members.append(("correction", corrections)) }
        let related = { relation in variant.siblings.filter { $0.relation == relation }.map(example) }
        if let original = related(.original).first { members.append(("translationOfWork", original)) }
        let translations = related(.translation)
        if !translations.isEmpty { members.append(("workTranslation", .array(translations))) }
        if !variant.siblings.isEmpty { members.append(("exampleOfWork", work)) }
        return .object(members)
    }

    private func author(of content: Content) -> ScriptJSON? {
        let authors = Authors(in: content.authorName ?? "", source: content.source).all.map { author in
            Self.thing(author.isOrganization ? "Organization" : "Person", name: author.name)
        }
        return authors.count > 1 ? .array(authors) : authors.first
    }

    private var publisher: ScriptJSON {
        .object([
            ("@type", .string("NewsMediaOrganization")), ("name", .string(story.edition.title)),
            ("url", .string(site.url(Site.frontPath(story.edition.language)))),
        ])
    }

    private var corrections: ScriptJSON {
        .array(
            variant.corrections.map { correction in
                let date = WireDate(correction.at, offset: variant.published.offset)
                let note = correction.note.map { [("text", ScriptJSON.string($0))] } ?? []
                return .object(
                    [("@type", .string("CorrectionComment"))] + note + [("datePublished", .string(date.rfc3339))])
            })
    }

    private var work: ScriptJSON {
        .object([
            ("@type", .string("CreativeWork")), ("@id", .string(site.uri(of: variant.article))),
            ("url", .string(site.url(Site.articlePath(variant.article)))),
            ("workExample", .array(variant.siblings.map(example))),
        ])
    }

    private func example(_ sibling: Sibling) -> ScriptJSON {
        .object([
            ("@type", .string("NewsArticle")), ("@id", .string(site.uri(of: sibling.id))),
            ("url", .string(site.url(sibling.path))), ("inLanguage", .string(sibling.language.description)),
            ("headline", .string(sibling.headline)),
        ])
    }

    private static func thing(_ type: String, name: String) -> ScriptJSON {
        .object([("@type", .string(type)), ("name", .string(name))])
    }
}
