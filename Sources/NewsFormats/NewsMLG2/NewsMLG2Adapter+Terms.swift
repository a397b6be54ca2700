import NewsModel

/// Subjects, genres and pictures.
extension NewsMLG2Adapter {
    /// What `subject` and `keyword` come to.
    struct Topics {
        var subjects: [Subject] = []
        var places: [Subject] = []
        var categories: [String] = []
        var keywords: [String] = []
    }

    /// A subject without a code is a keyword by its name: only codes can be looked up. A place without one keeps its
    /// literal, which has no colon, for a code. Of equivalents (`sameAs`) the Media Topics and Subject Codes count,
    /// which agencies with vocabularies of their own add for everyone else.
    var topics: Topics {
        var topics = Topics()
        var keywords = chosen(item.content.keywords).map(\.text.oneLine)
        for term in item.content.subjects {
            let name = name(of: term)
            let type = term.type.map { self.name(of: $0) } ?? ""
            let isPlace = Self.placeTypes.contains(type) || term.type == "cptType:5"
            guard let qcode = self.qcode(of: term) ?? (isPlace ? placeCode(term) : nil) else {
                if let name, type == "cat" || type == "category" {
                    topics.categories.append(name)
                } else if let name, type != "subcat" {
                    keywords.append(name)
                }
                continue
            }
            if let code = Self.category(qcode) {
                topics.categories.append(name ?? WireCategory.name(code))
                topics.subjects += WireCategory.subjects(code).filter { $0.qcode.hasPrefix("medtop:") }
                continue
            }
            let subject = Subject(qcode: qcode, name: name)
            if isPlace || qcode.hasPrefix("iso3166-1a") {
                topics.places.append(subject)
                continue
            }
            topics.subjects.append(subject)
            // dpa's converter repeats the code where it has no name for the desk.
            if type == "category", let name, name != NewsMLG2Names.code(of: qcode) { topics.categories.append(name) }
            for same in term.sameAs {
                guard let code = self.qcode(of: same), code.hasPrefix("medtop:") || code.hasPrefix("subj:") else {
                    continue
                }
                topics.subjects.append(Subject(qcode: code, name: self.name(of: same.names)))
            }
        }
        topics.subjects = Self.unique(topics.subjects, by: \.qcode)
        topics.places = Self.unique(topics.places, by: \.qcode)
        topics.categories = Self.unique(topics.categories, by: \.self)
        topics.keywords = Self.unique(keywords, by: \.self)
        return topics
    }

    /// A place without a code is known by its literal, unless that only leads to what the item asserts.
    private func placeCode(_ term: Item.Term) -> String? {
        guard let literal = term.literal, item.asserts[literal] == nil else { return name(of: term) }
        return literal
    }

    /// Of IPTC's `cpnat` and of the older `cptype`, in which ANSA has `cat` and `subcat` too, the latter the headline
    /// again. Thomson Reuters' `cptType:5` is a place.
    private static let placeTypes: Set<String> = ["geoarea", "poi", "city", "statprov", "country"]

    var genres: [Subject] {
        let genres = item.content.genres.compactMap { term -> Subject? in
            let name = name(of: term)
            return (qcode(of: term) ?? name).map { Subject(qcode: $0, name: name) }
        }
        return Self.unique(genres, by: \.qcode)
    }

    private func qcode(of term: Item.Term) -> String? {
        guard let code = term.qcode ?? term.uri else { return nil }
        let qcode = NewsMLG2Names.qcode(code, catalog: item.catalog)
        return qcode.isEmpty ? nil : Self.topic(qcode)
    }

    /// A section by ANPA's letters, as Thomson Reuters and Superdesk send it.
    private static func category(_ qcode: String) -> String? {
        for alias in ["a1312cat:", "cat:"] where qcode.hasPrefix(alias) {
            return String(qcode.dropFirst(alias.count)).nilIfBlank
        }
        return nil
    }

    /// Superdesk calls Media Topics Subject Codes, and others either `iptc`: the numbers tell, from 20000000 on.
    private static func topic(_ qcode: String) -> String {
        guard let colon = qcode.firstIndex(of: ":"), ["subj", "iptc", "medtop"].contains(qcode[..<colon]) else {
            return qcode
        }
        let number = qcode[qcode.index(after: colon)...]
        guard number.utf8.count == 8, number.utf8.allSatisfy(\.isDigit) else { return qcode }
        if number.utf8.first == UInt8(ascii: "2") { return "medtop:" + number }
        return qcode.hasPrefix("iptc:") ? "subj:" + number : qcode
    }

    /// The first of each, in their order; without those that are empty.
    static func unique<Element>(_ list: [Element], by key: (Element) -> String) -> [Element] {
        list.isEmpty ? list : list.filter { !key($0).isEmpty }.distinct(by: key)
    }
}

// MARK: Pictures

extension NewsMLG2Adapter {
    /// Whether the item is a picture and not a story. Thomson Reuters and AP have class `photo` at times.
    static func isPicture(_ item: Item) -> Bool {
        item.management.itemClass.map { pictureClasses.contains(NewsMLG2Names.value(of: $0)) } ?? false
    }

    private static let pictureClasses: Set<String> = ["picture", "graphic", "photo", "image"]

    /// By its type, or where none is stated by its file's ending.
    static func isImage(_ remote: Item.Remote) -> Bool {
        if let type = remote.mediaType { return type.utf8.starts(with: "image/".utf8) }
        guard let path = remote.href?.split(separator: "?").first, let dot = path.lastIndex(of: ".") else {
            return false
        }
        return ["jpg", "jpeg", "png", "gif", "webp", "tif", "tiff"].contains(path[dot...].dropFirst().lowercased())
    }

    /// The item's own files, then those it links to, then those its text shows that are not among them.
    func pictures(_ shown: [Picture]) -> [Picture] {
        if isPicture { return [ownPicture(shown)] + item.management.links.compactMap(linked) }
        var pictures = ownFiles + item.management.links.compactMap(linked)
        var known: [String: Int] = [:]
        for (index, picture) in pictures.enumerated() {
            for file in picture.renditions { known[file.href] = index }
        }
        for picture in shown {
            guard let index = picture.renditions.compactMap({ known[$0.href] }).first else {
                pictures.append(picture)
                continue
            }
            pictures[index].caption = pictures[index].caption ?? picture.caption
            pictures[index].alternativeText = pictures[index].alternativeText ?? picture.alternativeText
        }
        return pictures
    }

    /// A story's own pictures: the files that state no item of their own are one, as are those of the same item, which
    /// may be named without a file (`residref` alone).
    private var ownFiles: [Picture] {
        var pictures: [Picture] = []
        var indices: [String: Int] = [:]
        let images = item.remotes.filter(Self.isImage)
        // An icon is the item's picture where it has no other.
        for remote in images.isEmpty ? item.content.icons.filter(Self.isImage) : images {
            let file = rendition(remote)
            let id = remote.target.map { $0.oneLine } ?? ""
            if let index = indices[id] {
                pictures[index].renditions += [file].compactMap { $0 }
            } else if file != nil || !id.isEmpty {
                indices[id] = pictures.count
                pictures.append(Picture(id: id.isEmpty ? nil : id, renditions: [file].compactMap { $0 }))
            }
        }
        return pictures
    }

    /// Files side by side in one contentSet are renditions of one content (NewsML-G2 Specification, "contentSet").
    private func ownPicture(_ shown: [Picture]) -> Picture {
        let files = renditions(of: item.remotes)
        let alternative = item.content.descriptions.filter { $0.role.map { name(of: $0) == "alttext" } ?? false }
        let rights = [copyright, usageTerms].compactMap { $0 }
        return Picture(
            id: item.guid, caption: caption ?? shown.first?.caption,
            credit: text(item.content.creditlines) ?? name(of: item.content.creators),
            alternativeText: text(alternative) ?? shown.first?.alternativeText,
            rights: rights.isEmpty ? nil : rights.joined(separator: " "),
            renditions: files.isEmpty ? shown.first?.renditions ?? [] : files)
    }

    private func renditions(of remotes: [Item.Remote]) -> [Picture.Rendition] {
        remotes.filter { Self.isImage($0) || isPicture && $0.mediaType == nil }.compactMap { rendition($0) }
    }

    /// dpa links its pictures by `irel:seeAlso`, Aptoma by `irel:dependsOn`: class or type tells them from others.
    private func linked(_ link: Item.Link) -> Picture? {
        let isPicture =
            link.itemClass.map { Self.pictureClasses.contains(name(of: $0)) }
            ?? link.mediaType?.utf8.starts(with: "image/".utf8) ?? false
        guard isPicture else { return nil }
        var renditions = link.remotes.compactMap { rendition($0) }
        if let href = link.href.map({ $0.oneLine }), !href.isEmpty {
            renditions.insert(Picture.Rendition(href: href, mediaType: link.mediaType), at: 0)
        }
        let id = link.target.map { $0.oneLine }
        guard id != nil || !renditions.isEmpty else { return nil }
        return Picture(id: id, caption: text(link.titles), renditions: renditions)
    }

    private func rendition(_ remote: Item.Remote) -> Picture.Rendition? {
        guard let href = remote.href.map({ $0.oneLine }), !href.isEmpty else { return nil }
        let role = remote.rendition.map { NewsMLG2Names.qcode($0, catalog: item.catalog) }
        return Picture.Rendition(
            href: href, role: role, mediaType: remote.mediaType,
            width: remote.width.flatMap { Int($0) }, height: remote.height.flatMap { Int($0) })
    }
}
