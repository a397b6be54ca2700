import LibXML

extension FeedCopy.Extras {
    enum Field {
        case text, updated
        case line(any WritableKeyPath<FeedCopy.Extras, String?> & Sendable)
        case list(any WritableKeyPath<FeedCopy.Extras, [String]> & Sendable)
    }

    /// By the names of elements in any vocabulary or in none: `fulltext` of Ukraine's agencies, `tags` of papers,
    /// `georss:featurename`, `dcterms:spatial`, `prism:section`, `creativeCommons:license`; `antetitulo`, `volanta`,
    /// `editoria` of agencies that write Portuguese and Spanish.
    private static let fields: [String: Field] = [
        "fulltext": .text, "text": .text, "body": .text, "content": .text, "story": .text, "articlebody": .text,
        "byline": .line(\.byline), "subtitle": .line(\.subheadline), "subheadline": .line(\.subheadline),
        "subhead": .line(\.subheadline), "alternative": .line(\.subheadline), "licensorname": .line(\.credit),
        "deck": .line(\.subheadline), "dateline": .line(\.dateline),
        "credit": .line(\.credit), "creditline": .line(\.credit), "license": .line(\.license),
        "licence": .line(\.license), "tags": .list(\.keywords), "tag": .list(\.keywords),
        "keywords": .list(\.keywords), "section": .list(\.sections), "location": .list(\.places),
        "place": .list(\.places), "featurename": .list(\.places), "coverage": .list(\.places),
        "spatial": .list(\.places), "modified": .updated, "updated": .updated,
        "corpo": .text, "cuerpo": .text, "texto": .text, "conteudo": .text, "contenido": .text, "contenu": .text,
        "kicker": .line(\.overline), "overline": .line(\.overline), "antetitulo": .line(\.overline),
        "volanta": .line(\.overline), "cintillo": .line(\.overline), "chapeu": .line(\.overline),
        "surtitre": .line(\.overline), "occhiello": .line(\.overline), "dachzeile": .line(\.overline),
        "subtitulo": .line(\.subheadline), "bajada": .line(\.subheadline), "linhafina": .line(\.subheadline),
        "soustitre": .line(\.subheadline), "sottotitolo": .line(\.subheadline), "untertitel": .line(\.subheadline),
        "copete": .line(\.abstract), "entradilla": .line(\.abstract), "standfirst": .line(\.abstract),
        "firma": .line(\.byline), "autor": .line(\.byline), "autora": .line(\.byline), "auteur": .line(\.byline),
        "autore": .line(\.byline), "editoria": .list(\.sections), "seccao": .list(\.sections),
        "seccion": .list(\.sections), "rubrique": .list(\.sections), "sezione": .list(\.sections),
        "ressort": .list(\.sections),
        // FeedBurner's, whose links lead through its own pages.
        "origlink": .line(\.page),
    ]

    static func field(_ name: String) -> Field? {
        fields[name.foldedName]
    }
}

extension FeedCopy.Text {
    /// About how much text there is, in bytes.
    var size: Int {
        switch self {
        case .plain(let text), .html(let text), .unclear(let text): text.utf8.count
        case .markup(let events): events.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
        }
    }
}

extension FeedCopy.Entry {
    /// The whole text: an element of the sender's own is one if it has more than the summary.
    var wholeText: FeedCopy.Text? {
        if let content { return content }
        return extras.text.flatMap { text in text.size > (summary?.size ?? 0) ? text : nil }
    }
}
