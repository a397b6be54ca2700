/// A picture as described by the copy: what it shows, its credit and rights, and its files.
public struct Picture: Sendable, Hashable, Codable {
    /// The provider's id of the picture, if any: the id of its asset.
    public var id: String?
    public var caption: String?
    /// The credit as printed.
    public var credit: String?
    /// The alternative text, for readers who cannot see it.
    public var alternativeText: String?
    /// Copyright and terms of use.
    public var rights: String?
    /// Empty if the copy only names the picture by its id.
    public var renditions: [Rendition]

    public init(
        id: String? = nil, caption: String? = nil, credit: String? = nil, alternativeText: String? = nil,
        rights: String? = nil, renditions: [Rendition]
    ) {
        self.id = id
        self.caption = caption
        self.credit = credit
        self.alternativeText = alternativeText
        self.rights = rights
        self.renditions = renditions
    }

    /// A file of a picture: the full size, a preview, a thumbnail.
    public struct Rendition: Sendable, Hashable, Codable {
        /// A URL, or a path beside the copy.
        public let href: String
        /// The provider's name for it: "original", "preview", `rnd:highRes`.
        public let role: String?
        /// As the copy states it: `image/jpeg`.
        public let mediaType: String?
        /// In pixels.
        public let width: Int?
        public let height: Int?
        /// The stored file, if any; readers are shown no other.
        public var media: Media?
        /// Whether the file is to be fetched from `href`, because its provider's entry allows it.
        public var isWanted = false

        /// The fields stated by the copy; the store knows the file and whether it is wanted.
        private enum CodingKeys: String, CodingKey {
            case href, role, mediaType, width, height
        }

        public init(
            href: String, role: String? = nil, mediaType: String? = nil, width: Int? = nil, height: Int? = nil,
            media: Media? = nil
        ) {
            self.href = href
            self.role = role
            self.mediaType = mediaType
            self.width = width
            self.height = height
            self.media = media
        }
    }
}

extension Picture {
    /// Its stored files, widest first; of equals, in the order of the copy.
    public var files: [Media] {
        var seen: Set<MediaHash> = []
        let stored = renditions.compactMap(\.media).filter { seen.insert($0.hash).inserted }
        return stored.enumerated().sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }
            .map(\.element)
    }

    /// The picture as shown by a story that names this asset: what the story states takes precedence.
    public func completed(by asset: Picture) -> Picture {
        var picture = self
        picture.caption = caption ?? asset.caption
        picture.credit = credit ?? asset.credit
        picture.alternativeText = alternativeText ?? asset.alternativeText
        picture.rights = rights ?? asset.rights
        let own = Set(renditions.map(\.href))
        picture.renditions += asset.renditions.filter { !own.contains($0.href) }
        return picture
    }

    /// As stated by the copy, without the store's data about its files.
    public var asSent: Picture {
        var picture = self
        for index in picture.renditions.indices {
            picture.renditions[index].media = nil
            picture.renditions[index].isWanted = false
        }
        return picture
    }
}

/// A stored file of a picture. It is identified by its bytes and never changes.
public struct Media: Sendable, Hashable {
    public let hash: MediaHash
    public let type: MediaType
    /// The number of bytes.
    public let bytes: Int
    /// In pixels, according to the file's header.
    public let width: Int
    public let height: Int

    public init(hash: MediaHash, type: MediaType, bytes: Int, width: Int, height: Int) {
        self.hash = hash
        self.type = type
        self.bytes = bytes
        self.width = width
        self.height = height
    }
}

/// The SHA-256 of a file's bytes, in 64 lower-case hexadecimal digits.
public struct MediaHash: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// Nil unless it is a hash in this form.
    public init?(_ text: some StringProtocol) {
        let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard text.utf8.count == 64, isHex else { return nil }
        description = String(text)
    }
}

/// The types of pictures that are stored: those that browsers show and that cannot contain scripts, so not SVG.
public enum MediaType: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case gif = "image/gif"
    case webP = "image/webp"
    case avif = "image/avif"

    /// The extension of a file name, without a dot.
    public var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .png: "png"
        case .gif: "gif"
        case .webP: "webp"
        case .avif: "avif"
        }
    }
}
