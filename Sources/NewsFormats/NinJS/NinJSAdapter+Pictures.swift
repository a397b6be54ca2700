import NewsModel

/// Pictures among the associations, and packages of them.
extension NinJSAdapter {
    func pictures() throws(WireError) -> [Picture] {
        var pictures: [Picture] = []
        for (index, association) in ([document] + document.associations).enumerated() where association.isPicture {
            let adapter = try NinJSAdapter(association, options: options)
            guard var picture = try adapter.picture() else { continue }
            if let id = picture.id, isOurs(id) { picture.id = nil }
            // What is stated of the object itself holds for all of it.
            let standing = index == 0 ? nil : try adapter.pictureStanding()
            guard let standing, standing.status != .usable || standing.embargo != nil else {
                pictures.append(picture)
                continue
            }
            // What becomes of it is the asset's to tell.
            if let id = picture.id, standing.status != .withheld { pictures.append(Picture(id: id, renditions: [])) }
        }
        return pictures
    }

    /// Pictures that are killed or under embargo, by themselves: the story shows them by id.
    func heldPictures() throws(WireError) -> [WireEntry] {
        var entries: [WireEntry] = []
        for association in document.associations where association.isPicture {
            let adapter = try NinJSAdapter(association, options: options)
            guard let id = adapter.token(association.id), !isOurs(id) else { continue }
            let standing = try adapter.pictureStanding()
            if standing.status == .canceled || standing.status == .usable && standing.embargo != nil {
                entries += try adapter.itemEntries()
            }
        }
        return entries
    }

    private func pictureStanding() throws(WireError) -> Standing {
        let head = DeskHead(headline: nil, body: .empty)
        return try standing(head, try signals(head))
    }

    /// Whether it is the id that our own writer gives a picture without one.
    private func isOurs(_ id: String) -> Bool {
        guard let own = document.uri, id.utf8.starts(with: own.utf8) else { return false }
        let rest = id.utf8.dropFirst(own.utf8.count)
        return rest.first == UInt8(ascii: "#")
            && NinJSNames.isNumbered(String(Substring(rest.dropFirst())), as: NinJSNames.picture)
    }

    /// The object as a picture; nil if it has neither file nor id.
    private func picture() throws(WireError) -> Picture? {
        guard !document.renditions.isEmpty || token(document.id) != nil else { return nil }
        let renditions = document.renditions.filter { !$0.isText }.map { rendition in
            Picture.Rendition(
                href: Sanitizer.line(rendition.href), role: role(of: rendition),
                mediaType: token(rendition.contentType), width: rendition.width, height: rendition.height)
        }
        var caption = try self.caption()
        if caption == nil { caption = try headline().nilIfBlank }
        let rights = [document.copyrightNotice ?? document.copyrightHolder] + document.usageTerms
        return Picture(
            id: token(document.id), caption: caption,
            credit: StatedLine.credit(
                author: byline ?? line(document.photographer),
                owner: line(document.creditLine)
                    ?? names(of: document.infoSources.filter { $0.role == NinJSNames.credit }))
                ?? line(document.source),
            alternativeText: try alternativeText(),
            rights: joined(rights.compactMap { $0 }), renditions: renditions)
    }

    private func role(of rendition: NinJSDocument.Rendition) -> String? {
        line(rendition.name).flatMap { NinJSNames.isNumbered($0, as: NinJSNames.rendition) ? nil : $0 }
    }

    /// Superdesk has it where texts have their body.
    private func alternativeText() throws(WireError) -> String? {
        if let text = try description([NinJSNames.alternativeText]) { return text }
        return try line(document.bodies.first)
    }

    func package() throws(WireError) -> [WireEntry] {
        let head = DeskHead(headline: try headline(), body: .empty)
        let standing = try standing(head, try signals(head))
        let around = Around(status: standing.status, embargo: standing.embargo)
        var entries: [WireEntry] = []
        var members: [WirePackage.Member] = []
        for association in document.associations {
            guard let uri = token(association.id) else {
                throw WireError(
                    .malformed, line: association.line, field: "uri", expected: "an id for each member of a package")
            }
            let adapter = try NinJSAdapter(association, options: options, around: around)
            members.append(
                WirePackage.Member(
                    providerID: uri, language: adapter.language,
                    role: adapter.line(association.rel ?? association.role ?? association.name)))
            if association.isText, association.bodies.contains(where: { !$0.value.isBlank }) {
                entries += try adapter.itemEntries()
            }
        }
        let package = WirePackage(
            providerID: token(document.id), providerVersion: version, status: try status(),
            headline: try headline().nilIfBlank, members: members,
            areAlternatives: document.associations.count > 1
                && document.associations.allSatisfy(\.isTranslation))
        return entries + [.package(package)]
    }
}

extension NinJSDocument {
    var isPicture: Bool {
        type == "picture" || type == "graphic" || type == "image"
    }

    var isText: Bool {
        type == nil || type == "text"
    }

    /// Whether it is declared a translation, in any of the three places that senders use.
    var isTranslation: Bool {
        isText && [rel, role, name].contains { $0?.lowercased().contains("translation") ?? false } || isOriginal
    }

    /// "translationOf" refers to the original, "translation" to a sibling, which is not necessarily the original.
    var isOriginal: Bool {
        isText
            && [rel, role, name].contains { name in
                guard let name else { return false }
                return name.lowercased().contains("translationof")
                    || NewsCodes.translations.contains(NewsCodes.value(of: name))
            }
    }
}
