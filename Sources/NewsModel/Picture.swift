/// A picture as the copy describes it: what it shows and whose it is, and where its files are.
public struct Picture: Sendable, Hashable, Codable {
    /// The provider's id of the picture, where it has one: the id of its asset.
    public var id: String?
    public var caption: String?
    /// Who is to be credited, as printed.
    public var credit: String?
    /// For readers who cannot see it.
    public var alternativeText: String?
    /// Copyright and terms of use.
    public var rights: String?
    /// None where the copy only names the picture by its id.
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

    /// One file of it: the full size, a preview, a thumbnail.
    public struct Rendition: Sendable, Hashable, Codable {
        /// A URL, or a path beside the copy.
        public let href: String
        /// The provider's word for it: "original", "preview", `rnd:highRes`.
        public let role: String?
        public let mediaType: String?
        /// In pixels.
        public let width: Int?
        public let height: Int?
        /// The file, where it is stored; readers are shown no other.
        public var media: Media?
        /// Whether the file is to be fetched from `href`, because its provider's entry allows it.
        public var isWanted = false

        /// What the copy says; where its file is, and that it is wanted, is for the store to know.
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
    /// Its stored files, the widest first; of equals, in the order of the copy.
    public var files: [Media] {
        var seen: Set<MediaHash> = []
        let stored = renditions.compactMap(\.media).filter { seen.insert($0.hash).inserted }
        return stored.enumerated().sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }
            .map(\.element)
    }

    /// The picture as a story shows it that names this asset: what the story says itself counts first.
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

    /// As the copy says it, without what the store knows of its files.
    public var asSent: Picture {
        var picture = self
        for index in picture.renditions.indices {
            picture.renditions[index].media = nil
            picture.renditions[index].isWanted = false
        }
        return picture
    }
}

/// A stored file of a picture. It is known by its bytes and never changes.
public struct Media: Sendable, Hashable {
    public let hash: MediaHash
    public let type: MediaType
    /// How many it has.
    public let bytes: Int
    /// In pixels, as the file's own header says.
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

    /// Nil unless it is a hash as it is written here.
    public init?(_ text: some StringProtocol) {
        let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard text.utf8.count == 64, isHex else { return nil }
        description = String(text)
    }
}

/// The kinds of pictures that are kept: those that browsers show and that hold no script. SVG is none of them.
public enum MediaType: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case gif = "image/gif"
    case webP = "image/webp"
    case avif = "image/avif"

    /// Of a file's name, without a dot.
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
