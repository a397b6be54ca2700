import Glibc
public import NewsModel

/// Finds wire copy under the paths a person gives, and derives from each file's place what the copy may not say.
public struct CopyFinder: Sendable {
    /// What one path led to.
    public enum Found: Sendable, Hashable {
        case copy(WireCopy)
        case unreadable(name: String, reason: String)
    }

    /// A path that leads nowhere.
    public struct NoSuchFile: Error, Sendable, CustomStringConvertible {
        /// The path as it was given.
        public let path: String
        let reason: String

        /// The path and what was expected there.
        public var description: String {
            "\(path): \(reason), expected a file or folder"
        }
    }

    private let editions: [LanguageTag]

    /// - Parameter editions: languages that a file's name may state though they have three letters.
    public init(editions: [LanguageTag]) {
        self.editions = editions
    }

    /// The files under a path, in the order of their paths; those whose names begin with a dot or end in `.part` or
    /// `.tmp` are still being written. What turns out to be unreadable is among them.
    public func files(under path: String) throws(NoSuchFile) -> [String] {
        guard let status = FileStatus(path) else {
            throw NoSuchFile(path: path, reason: String(cString: strerror(errno)))
        }
        return status.isFolder ? FolderWalk.files(below: path) : [path]
    }

    /// Reads one file found under `root`, which may be the file itself.
    public func read(_ path: String, root: String) -> Found {
        do throws(CopyRefusal) {
            let bytes = try CopyFile.read(path)
            let place = place(of: path, root: root)
            return .copy(
                WireCopy(
                    name: path, bytes: bytes, derivedID: place.id, story: place.language == nil ? nil : place.id,
                    language: place.language))
        } catch {
            return .unreadable(name: path, reason: error.description)
        }
    }

    /// Reads copy that has no name, from an open descriptor.
    public func read(descriptor: CInt, name: String) -> Found {
        do throws(CopyRefusal) {
            return .copy(WireCopy(name: name, bytes: try CopyFile.bytes(of: descriptor)))
        } catch {
            return .unreadable(name: name, reason: error.description)
        }
    }

    /// The id and the language that a file's place tells: its path below the root without language and extension. A
    /// file named only by its language takes the folder's name.
    func place(of path: String, root: String) -> (id: String, language: LanguageTag?) {
        let isRootItself = path == root
        var parts = isRootItself ? [Self.lastName(of: path)] : relativeParts(of: path, root: root)
        let name = parts.removeLast()
        let stem = Self.withoutExtension(name)
        if let language = language(stem) {
            if parts.isEmpty { parts = [folderName(of: path)] }
            return (parts.joined(separator: "/"), language)
        }
        let pieces = stem.split(separator: ".", omittingEmptySubsequences: false)
        if pieces.count > 1, let last = pieces.last, let language = language(last) {
            parts.append(pieces.dropLast().joined(separator: "."))
            return (parts.joined(separator: "/"), language)
        }
        return ((parts + [stem]).joined(separator: "/"), nil)
    }

    /// Two letters, or an edition's tag: "story.final.txt" is not in the language "final".
    private func language(_ text: some StringProtocol) -> LanguageTag? {
        guard let tag = LanguageTag(text), tag.language.utf8.count == 2 || editions.contains(tag) else { return nil }
        return tag
    }

    private func relativeParts(of path: String, root: String) -> [String] {
        let prefix = root.hasSuffix("/") ? root : root + "/"
        return path.dropFirst(prefix.count).split(separator: "/").map(String.init)
    }

    /// The name of the folder that a file is in, where the path does not say it too: `.` and `..` are no names.
    private func folderName(of path: String) -> String {
        let written = path.split(separator: "/").dropLast().last
        if let written, written != ".", written != ".." { return String(written) }
        let folder = path.hasPrefix("/") && written == nil ? "/" : String(path.dropLast(Self.lastName(of: path).count))
        guard let real = realpath(folder.isEmpty ? "." : folder, nil) else { return "copy" }
        defer { free(real) }
        return String(cString: real).split(separator: "/").last.map(String.init) ?? "copy"
    }

    private static func lastName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func withoutExtension(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
