import NewsModel

/// The fields of a variant in the article template.
struct ArticleFields: Sendable {
    let variant: Variant
    let texts: InterfaceTexts
    /// Whether these are in the variant's language.
    let isOwnLanguage: Bool
    let names: LanguageNames
    /// The zone of times; nil for that of the copy.
    let zone: Zone?

    var fields: Fields {
        let content = variant.content
        let published = variant.published.clock(in: zone)
        let body = BodyPictures(content.htmlWithDateline, pictures: content.pictures) {
            PictureFields($0)?.element(alternative: $1)
        }
        // Copy without a text has its abstract for one, as in feeds.
        let text = BodyText.isEmpty(content.body) ? content.abstract?.ifNotBlank.map { "<p>\($0.escaped())</p>" } : nil
        var fields: Fields = [
            .headline: .text(content.headline),
            .body: .text(PageBody(texts: texts).html(of: text ?? body.html)),
            .publishedDate: .text(published.htmlDateTime),
            .publishedText: .text(texts.dateTimeText(of: published)),
            .hasCategories: .flag(!content.categories.isEmpty),
            .categories: .texts(content.categories),
            .hasSiblings: .flag(!variant.siblings.isEmpty),
            .siblings: .list(variant.siblings.map(link)),
            .hasCorrections: .flag(!variant.corrections.isEmpty),
            .correctionLines: .list(variant.corrections.map(line)),
        ]
        let figures = figures(except: body.shown)
        if let first = figures.first { fields[.leadFigure] = .group(first) }
        fields[.figures] = .list(Array(figures.dropFirst()))
        fields[.byline] = FieldValue(content.authorName.map { isOwnLanguage ? texts.by.text(around: $0) : $0 })
        fields[.sourceName] = FieldValue(content.sourceName)
        fields[.usage] = FieldValue(content.usageTerms?.ifNotBlank)
        if wasUpdated {
            let date = WireDate(variant.updated, offset: variant.published.offset).clock(in: zone)
            fields[.update] = .group(phrase(texts.updated, text: texts.dateTimeText, at: date))
        }
        return fields
    }

    /// The pictures that the text does not show itself: the first goes above it, the others below.
    private func figures(except shown: Set<Int>) -> [Fields] {
        variant.content.pictures.enumerated().filter { !shown.contains($0.offset) }
            .compactMap { PictureFields($0.element) }.enumerated()
            .map { $0.element.figure(isFirst: $0.offset == 0) }
    }

    /// Whether it has changed since feeds last showed it as new, by more than the moment that keeps instants distinct.
    /// The first release is not an update, however much later than the copy's date it is.
    private var wasUpdated: Bool {
        variant.hasNewText && variant.updated > variant.listed.adding(seconds: 60)
    }

    private func link(_ sibling: Sibling) -> Fields {
        [
            .siblingPath: .text(sibling.path), .siblingLanguage: .text(sibling.language.description),
            .siblingDirection: .text(sibling.language.direction), .siblingName: .text(names.name(of: sibling.language)),
            .siblingHeadline: .text(sibling.headline),
        ]
    }

    private func line(_ correction: Correction) -> Fields {
        let date = WireDate(correction.at, offset: variant.published.offset).clock(in: zone)
        let label = correction.note == nil ? texts.correctedOn.alone : texts.correctedOn
        var fields = phrase(label, text: texts.text, at: date)
        fields[.correctionNote] = .text(correction.note ?? "")
        return fields
    }

    private func phrase(_ phrase: Phrase, text: (WireDate) -> String, at date: WireDate) -> Fields {
        [
            .beforeDate: .text(phrase.before), .phraseDate: .text(date.htmlDateTime),
            .phraseDateText: .text(text(date)), .afterDate: .text(phrase.after),
        ]
    }
}
