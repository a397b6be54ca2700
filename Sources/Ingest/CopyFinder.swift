import Files
import Glibc
import NewsFormats
public import NewsModel

/// Finds wire copy under paths, and derives from each file's path what the copy may not say.
public struct CopyFinder: Sendable {
    /// What was found at a path.
    public enum Found: Sendable, Hashable {
        case copy(WireCopy)
        /// A picture, with the name of its kind: not copy, but perhaps a part of copy beside it.
        case picture(name: String, kind: String)
        /// - Parameter isPassing: whether that is no fault of the file, and passes.
        case unreadable(name: String, reason: String, isPassing: Bool)
    }

    /// A path without a file.
    public struct NoSuchFile: Error, Sendable, CustomStringConvertible {
        /// The path as it was given.
        public let path: String
        let reason: String

        /// The path and what was expected there.
        public var description: String {
            "\(path): \(reason), expected a file or folder"
        }
    }

    typealias Reading = @Sendable (_ path: String, _ found: FileStatus?) throws(CopyRefusal) -> [UInt8]

    private let editions: [LanguageTag]
    private let bytes: Reading

    /// - Parameter editions: languages that a file's name may state even if they have three letters.
    public init(editions: [LanguageTag]) {
        self.init(editions: editions, bytes: CopyFile.read)
    }

    /// - Parameter bytes: reads a file.
    init(editions: [LanguageTag], bytes: @escaping Reading) {
        self.editions = editions
        self.bytes = bytes
    }

    /// The files under a path, in path order. Names that begin with a dot or end in `.part` or `.tmp` are left out,
    /// since they are still being written; unreadable files are included, and links to folders, which are not followed.
    public func files(under path: String) throws(NoSuchFile) -> [String] {
        guard let status = FileStatus(path) else {
            throw NoSuchFile(path: path, reason: String(cString: strerror(errno)))
        }
        return status.isFolder ? FolderWalk.files(below: path) : [path]
    }

    /// Reads one file found under `root`, which may be the file itself.
    public func read(_ path: String, root: String) -> Found {
        read(path, root: root, as: nil)
    }

    /// - Parameter found: what was found at the path, if nothing else may be read there.
    func read(_ path: String, root: String, as found: FileStatus?) -> Found {
        do throws(CopyRefusal) {
            let bytes = try bytes(path, found)
            if let kind = PictureHeader.name(of: bytes) { return .picture(name: path, kind: kind) }
            let place = place(of: path, root: root)
            return .copy(
                WireCopy(
                    name: path, bytes: bytes, derivedID: place.id, story: place.language == nil ? nil : place.id,
                    language: place.language, plainID: place.plainID, weight: weight(of: place, at: path),
                    folder: FilePath.parent(of: path)))
        } catch {
            if let kind = CopyFile.largePicture(path) { return .picture(name: path, kind: kind) }
            return .unreadable(name: path, reason: error.description, isPassing: error.isPassing)
        }
    }

    /// Copy that came with a file name or without one, but from no folder. The name has the same meaning as for a file;
    /// a name that is only a language gives no id.
    ///
    /// - Parameter encoding: the label given by the transport.
    public func copy(named name: String?, bytes: [UInt8], encoding: String?) -> WireCopy {
        let root = "/"
        let path =
            root
            + (name ?? "").split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
        guard let name, path != root else {
            return WireCopy(name: name ?? "-", bytes: bytes, encoding: encoding)
        }
        let stem = Self.withoutExtension(Self.lastName(of: path))
        if path == root + Self.lastName(of: path), let language = language(stem[...]) {
            return WireCopy(
                name: name, bytes: bytes, language: language, plainID: stem,
                weight: weight(of: language, written: stem[...]),
                encoding: encoding)
        }
        let place = place(of: path, root: root)
        return WireCopy(
            name: name, bytes: bytes, derivedID: place.id, story: place.language == nil ? nil : place.id,
            language: place.language, plainID: place.plainID, weight: place.weight, encoding: encoding)
    }

    /// Reads copy without a name from an open descriptor.
    public func read(descriptor: CInt, name: String) -> Found {
        do throws(CopyRefusal) {
            return .copy(WireCopy(name: name, bytes: try CopyFile.bytes(of: descriptor)))
        } catch {
            return .unreadable(name: name, reason: error.description, isPassing: error.isPassing)
        }
    }

    /// What a file's path states.
    struct Place {
        let id: String
        var language: LanguageTag?
        /// The id if the name does not state a language after all.
        var plainID: String?
        var weight = NameWeight.certain
    }

    /// The id and the language that a file's path states: its path below the root without language and extension. A
    /// file named only by its language has the folder's name.
    func place(of path: String, root: String) -> Place {
        let isRootItself = path == root
        var parts = isRootItself ? [Self.lastName(of: path)] : relativeParts(of: path, root: root)
        let name = parts.removeLast()
        let stem = Self.withoutExtension(name)
        let plainID = (parts + [stem]).joined(separator: "/")
        if let language = language(stem[...]) {
            if parts.isEmpty { parts = [folderName(of: path)] }
            return Place(
                id: parts.joined(separator: "/"), language: language, plainID: plainID,
                weight: weight(of: language, written: stem[...]))
        }
        if let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")) {
            let written = Substring(stem.utf8[dot...].dropFirst())
            if let language = language(written) {
                parts.append(String(stem[..<dot]))
                return Place(
                    id: parts.joined(separator: "/"), language: language, plainID: plainID,
                    weight: weight(of: language, written: written))
            }
        }
        return Place(id: plainID)
    }

    /// - Parameter written: as in the name; Macau's `.mo` is not Romanian.
    private func weight(of language: LanguageTag, written: Substring) -> NameWeight {
        let isWithdrawn = written.utf8.count == 2 && written.lowercased() != language.language
        // `may` and `fin` are words too.
        if written.utf8.count == 3, language.language.utf8.count == 2 { return .doubtful }
        if !isWithdrawn, editions.contains(where: { $0.language == language.language }) { return .certain }
        return language.script == nil && language.region == nil ? .doubtful : .likely
    }

    /// A name is more than doubtful if a file with an edition's language is beside it and named likewise.
    private func weight(of place: Place, at path: String) -> NameWeight {
        guard place.weight == .doubtful else { return place.weight }
        let name = Self.lastName(of: path)
        let stem = Self.withoutExtension(name)
        let start = stem.utf8.lastIndex(of: UInt8(ascii: ".")).map { stem[...$0] } ?? ""
        let names = Set(editions.flatMap { [$0.description, $0.language] })
        let isBeside = names.contains { edition in
            access("\(FilePath.parent(of: path))/\(start)\(edition)\(name.dropFirst(stem.count))", F_OK) == 0
        }
        return isBeside ? .likely : .doubtful
    }

    /// A known language, or an edition's: "story.final.txt" is not in "final", nor "cc-feed.rss" in "cc".
    private func language(_ text: Substring) -> LanguageTag? {
        // Most names are no tags, and to find that out by taking them apart is slow.
        let length = text.utf8.prefix { $0 != UInt8(ascii: "-") }.count
        guard length == 2 || length == 3 || editions.contains(where: { $0.language.utf8.count == length }),
            let tag = LanguageTag(text)
        else { return nil }
        let isKnown =
            KnownLanguages.languages.contains(tag.language) && tag.script.map(KnownLanguages.scripts.contains) ?? true
        return isKnown && Self.isPlain(tag) || editions.contains(tag) ? tag : nil
    }

    /// Whether it is a language with a script and a region at most. Any word of five to eight letters is a well-formed
    /// variant, and any year: `en-ferry.txt` and `en-2026.txt` are in no language of their own. Of regions in figures
    /// only Latin America's is believed: `en-001.txt` is the first of some stories.
    private static func isPlain(_ tag: LanguageTag) -> Bool {
        let isCounted = tag.region?.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        guard !isCounted || tag.region == "419" else { return false }
        return tag.description == [tag.language, tag.script, tag.region].compactMap { $0 }.joined(separator: "-")
    }

    private func relativeParts(of path: String, root: String) -> [String] {
        let prefix = root.hasSuffix("/") ? root : root + "/"
        return path.utf8.dropFirst(prefix.utf8.count).split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// The name of a file's folder, even if the path does not contain it: `.` and `..` are not names.
    private func folderName(of path: String) -> String {
        let written = path.split(separator: "/").dropLast().last
        if let written, written != ".", written != ".." { return String(written) }
        let folder = path.hasPrefix("/") && written == nil ? "/" : String(path.dropLast(Self.lastName(of: path).count))
        guard let real = FilePath.real(folder.isEmpty ? "." : folder) else { return "copy" }
        return real.split(separator: "/").last.map(String.init) ?? "copy"
    }

    private static func lastName(of path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    }

    private static func withoutExtension(_ name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
