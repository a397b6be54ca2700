import NewsModel

/// Subjects, sections, keywords, genres and places.
extension NinJSAdapter {
    /// A subject without a code is a keyword, since only codes can be looked up; one whose code is its name is a
    /// section (NTB's `Innenriks`). People, organisations, events and objects, for which the model has no field, are
    /// subjects with a URI and keywords with only a name. Places and genres without a code have their name as code.
    var topics: CopyTopics {
        var topics = CopyTopics()
        for concept in document.services { add(name(of: concept) ?? token(concept.code), to: &topics.categories) }
        for concept in document.subjects { add(subject: concept, to: &topics) }
        for concept in document.names {
            guard let uri = token(concept.uri) else {
                add(name(of: concept), to: &topics.keywords)
                continue
            }
            add(Subject(qcode: uri, name: name(of: concept)), to: &topics.subjects)
        }
        for keyword in document.keywords { add(line(keyword), to: &topics.keywords) }
        for concept in document.genres { add(named(concept), to: &topics.genres) }
        for concept in document.places { add(named(concept), to: &topics.places) }
        return topics.distinct
    }

    func set(_ content: inout Content, topics: CopyTopics) {
        content.subjects = topics.subjects
        content.genres = topics.genres
        content.places = topics.places
        content.categories = topics.categories
        content.keywords = topics.keywords
    }

    func names(of concepts: [NinJSDocument.Concept]) -> String? {
        concepts.compactMap { name(of: $0) ?? line($0.code) }.joined(separator: ", ").nilIfBlank
    }

    private func add(subject concept: NinJSDocument.Concept, to topics: inout CopyTopics) {
        let name = name(of: concept)
        if concept.rel == NinJSNames.category, concept.uri == nil { return add(name, to: &topics.categories) }
        if concept.rel == NinJSNames.keyword, concept.uri == nil { return add(name, to: &topics.keywords) }
        guard let qcode = qcode(of: concept) else { return add(name, to: &topics.keywords) }
        if concept.uri == nil, concept.scheme == nil, qcode == name { return add(name, to: &topics.categories) }
        add(Subject(qcode: qcode, name: name), to: &topics.subjects)
    }

    private func named(_ concept: NinJSDocument.Concept) -> Subject? {
        let name = name(of: concept)
        return (qcode(of: concept) ?? name).map { Subject(qcode: $0, name: name) }
    }

    private func qcode(of concept: NinJSDocument.Concept) -> String? {
        NewsCodes.qcode(uri: concept.uri, scheme: concept.scheme, code: concept.code)
    }

    private func name(of concept: NinJSDocument.Concept) -> String? {
        line(concept.name)
    }

    private func add<Element>(_ element: Element?, to list: inout [Element]) {
        if let element { list.append(element) }
    }
}
