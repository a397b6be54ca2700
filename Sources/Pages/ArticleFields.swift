import NewsModel

/// What the article template reads of a variant.
struct ArticleFields: Sendable {
    let variant: Variant
    let texts: InterfaceTexts
    let table: InterfaceTable

    var fields: Fields {
        let content = variant.content
        let body = BodyPictures(content.htmlWithDateline, pictures: content.pictures) {
            PictureFields($0)?.element(alternative: $1)
        }
        var figures = figures(except: body.shown)
        var fields: Fields = [
            "headline": content.headline,
            "body": body.html,
            "publishedDate": variant.published.htmlDateTime,
            "publishedText": texts.dateTimeText(of: variant.published),
            "hasCategories": !content.categories.isEmpty,
            "categories": content.categories,
            "hasSiblings": !variant.siblings.isEmpty,
            "siblings": variant.siblings.map(link),
            "hasCorrections": !variant.corrections.isEmpty,
            "correctionLines": variant.corrections.map(line),
        ]
        if !figures.isEmpty { fields["leadFigure"] = figures.removeFirst() }
        fields["figures"] = figures
        fields["byline"] = content.byline?.ifNotBlank.map(texts.by.text)
        fields["sourceName"] = content.source?.ifNotBlank
        fields["usage"] = content.usageTerms?.ifNotBlank
        if wasUpdated { fields["update"] = phrase(texts.updated, text: texts.dateTimeText, at: variant.modified) }
        return fields
    }

    /// The pictures that the text does not show itself: the first stands above it, the others below.
    private func figures(except shown: Set<Int>) -> [Fields] {
        variant.content.pictures.enumerated().filter { !shown.contains($0.offset) }
            .compactMap { PictureFields($0.element) }.enumerated()
            .map { $0.element.figure(isFirst: $0.offset == 0) }
    }

    /// Changed since feeds last showed it as new, by more than the moment that keeps instants distinct. The first
    /// release is no update, however much later than the copy's own date it is.
    private var wasUpdated: Bool {
        variant.version > 1 && variant.updated > variant.listed.adding(seconds: 60)
    }

    private func link(_ sibling: Sibling) -> Fields {
        [
            "siblingPath": sibling.path, "siblingLanguage": sibling.language.description,
            "siblingDirection": sibling.language.direction, "siblingName": table.name(of: sibling.language),
            "siblingHeadline": sibling.headline,
        ]
    }

    private func line(_ correction: Correction) -> Fields {
        let date = WireDate(correction.at, offset: variant.published.offset)
        var fields = phrase(texts.correctedOn, text: texts.text, at: date)
        fields["correctionNote"] = correction.note
        return fields
    }

    private func phrase(_ phrase: Phrase, text: (WireDate) -> String, at date: WireDate) -> Fields {
        [
            "beforeDate": phrase.before, "phraseDate": date.htmlDateTime, "phraseDateText": text(date),
            "afterDate": phrase.after,
        ]
    }
}
