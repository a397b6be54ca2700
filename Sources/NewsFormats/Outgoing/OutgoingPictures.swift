import NewsModel

extension SyndicatedItem {
    /// Its pictures as partners can use them: ids that are URIs, and only files that they can fetch, which are stored
    /// ones, with a key if they are not public, and those of the sender with a web address.
    func pictures(from site: Site) -> [Picture] {
        content.pictures.map { picture in
            var outgoing = picture
            outgoing.id = picture.id.map { $0.isURI ? $0 : site.uri(ofPicture: $0, provider: provider) }
            outgoing.renditions = picture.renditions.compactMap {
                $0.outgoing(from: site, isForPartners: isForPartners)
            }
            return outgoing
        }
    }
}

extension Picture.Rendition {
    fileprivate func outgoing(from site: Site, isForPartners: Bool) -> Picture.Rendition? {
        guard let media else { return href.isWebAddress ? self : nil }
        let path = isForPartners ? Site.partnerMediaPath(media.hash) : Site.mediaPath(media.hash)
        return Picture.Rendition(
            href: site.url(path), role: role, mediaType: media.type.rawValue,
            width: media.width, height: media.height, media: media)
    }
}

extension String {
    /// Whether it is an absolute URI (RFC 3986 §3): a scheme, a colon, and valid characters.
    var isURI: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != utf8.startIndex else { return false }
        let rest = utf8[utf8.index(after: colon)...]
        return utf8.first?.isLetter == true && utf8[..<colon].allSatisfy(Self.isSchemeByte)
            && !rest.isEmpty && rest.allSatisfy(Self.isURIByte)
    }

    /// Whether it is a URI whose part before the colon is not an alias: a web address, `urn:`, `tag:`.
    var isWholeURI: Bool {
        guard isURI, let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return utf8[utf8.index(after: colon)...].first == UInt8(ascii: "/")
            || ["urn", "tag"].contains(self[..<colon].lowercased())
    }

    /// Whether it is an address that anybody can fetch.
    var isWebAddress: Bool {
        isURI && ["http://", "https://"].contains { utf8.starts(with: $0.utf8) }
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "+-.".utf8.contains(byte)
    }

    private static func isURIByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
}

extension Picture {
    /// With an id if it has none: the item's and the picture's number in it.
    func named(number: Int, in uri: String) -> Picture {
        guard id == nil else { return self }
        var picture = self
        picture.id = Self.uri(number: number, in: uri)
        return picture
    }

    static func uri(number: Int, in item: String) -> String {
        "\(item)#picture-\(number)"
    }
}
