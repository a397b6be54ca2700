import NewsFormats
import NewsModel
import NewsStore

/// Stores picture files beside copy, and marks those to be fetched.
struct PictureKeeper: Sendable {
    /// The most pictures of an item whose files are stored or fetched, and the most files of a picture.
    static let mostPictures = 50
    static let mostFiles = 6

    let folder: MediaFolder

    /// The result for an item's pictures.
    struct Finding {
        var pictures: [Picture]
        /// The files beside the copy that the item names, whether they could be stored or not.
        var files: [String] = []
        /// The files that are stored.
        var stored: [StoredFile] = []
        /// Remarks for a person.
        var remarks: [String] = []
    }

    /// A file beside copy that is also in the store's folder.
    struct StoredFile {
        let path: String
        let media: Media
    }

    /// - Parameters:
    ///   - home: the folder of the copy; nil for copy without one.
    ///   - fetches: whether the provider's entry allows fetching files from the web.
    ///   - keeps: whether files are stored, not only checked.
    /// - Throws: `StoreError` if a file cannot be stored, or not be opened now: the item must not be stored without it.
    func keep(_ pictures: [Picture], beside home: String?, fetches: Bool, keeps: Bool) throws -> Finding {
        var finding = Finding(pictures: pictures)
        for index in pictures.indices.prefix(Self.mostPictures) {
            var count = 0
            for place in pictures[index].renditions.indices where count < Self.mostFiles {
                let rendition = pictures[index].renditions[place]
                if fetches, Self.isWanted(rendition) {
                    finding.pictures[index].renditions[place].isWanted = true
                    count += 1
                } else if let home, !BesideFile.isElsewhere(rendition.href) {
                    let media = try keep(rendition.href, in: home, keeps: keeps, &finding)
                    finding.pictures[index].renditions[place].media = media
                    if media != nil { count += 1 }
                }
            }
        }
        return finding
    }

    private func keep(_ href: String, in home: String, keeps: Bool, _ finding: inout Finding) throws -> Media? {
        guard let file = BesideFile(href, in: home) else {
            finding.remarks.append("its picture '\(href)' is not beside it")
            return nil
        }
        finding.files.append(file.path)
        let bytes: [UInt8]
        let media: Media
        do {
            bytes = try file.read()
            media = try Media(bytes)
        } catch let error as CopyRefusal where error.isPassing {
            throw StoreError.unusable(path: file.path, reason: error.description)
        } catch {
            finding.remarks.append("its picture '\(href)' is not stored: \(error)")
            return nil
        }
        if keeps {
            try folder.put(bytes, as: media)
            finding.stored.append(StoredFile(path: file.path, media: media))
        }
        return media
    }

    /// Stores again the files that are gone, once the copy that shows them is stored: while the same picture was being
    /// erased, its file may have been removed after it was found in place. Files that stored copy shows are never
    /// removed.
    func restore(_ files: [StoredFile]) throws {
        for file in files where !folder.has(file.media) {
            let bytes = try BesideFile(at: file.path).read()
            // The file beside the copy may have been replaced since; other bytes must not have this hash for a name.
            if (try? Media(bytes)) == file.media { try folder.put(bytes, as: file.media) }
        }
    }

    /// Whether a link is to a picture of a supported type, as far as the copy says.
    private static func isWanted(_ rendition: Picture.Rendition) -> Bool {
        guard rendition.href.hasPrefix("https://") || rendition.href.hasPrefix("http://") else { return false }
        guard let type = rendition.mediaType?.lowercased(), !type.isEmpty else { return true }
        return MediaType(rawValue: type) != nil || ["image/jpg", "image/pjpeg", "image/*"].contains(type)
    }
}

extension Media {
    /// A file as it will be stored.
    init(_ bytes: [UInt8]) throws(WireError) {
        let header = try PictureHeader(bytes)
        self.init(
            hash: MediaFolder.hash(of: bytes), type: header.type, bytes: bytes.count, width: header.width,
            height: header.height)
    }
}
