import FoundationEssentials
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
        public let path: String

        public var description: String {
            "\(path): no such file or folder"
        }
    }

    private let editions: [LanguageTag]

    /// - Parameter editions: languages that a file's name may state though they have three letters.
    public init(editions: [LanguageTag]) {
        self.editions = editions
    }

    /// The files under a path, in the order of their paths; those whose names begin with a dot or end in `.part` or
    /// `.tmp` are still being written.
    public func files(under path: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw NoSuchFile(path: path)
        }
        guard isFolder else { return [path] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        let root = path.hasSuffix("/") ? String(path.dropLast()) : path
        return names.filter(isFinished).sorted().map { root + "/" + $0 }.filter(isFile)
    }

    /// Reads one file found under `root`, which may be the file itself.
    public func read(_ path: String, root: String) -> Found {
        guard let data = FileManager.default.contents(atPath: path) else {
            return .unreadable(name: path, reason: "it cannot be read: \(reason(for: path))")
        }
        let place = place(of: path, root: root)
        return .copy(
            WireCopy(
                name: path, bytes: Array(data), derivedID: place.id, story: place.language == nil ? nil : place.id,
                language: place.language))
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

    private func folderName(of path: String) -> String {
        let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        let parts = absolute.split(separator: "/").filter { $0 != "." }
        return parts.dropLast().last.map(String.init) ?? "copy"
    }

    private func isFinished(_ path: String) -> Bool {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        return !isHidden && !path.hasSuffix(".part") && !path.hasSuffix(".tmp")
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }

    private func reason(for path: String) -> String {
        FileManager.default.isReadableFile(atPath: path) ? "is it a file?" : "permission denied"
    }

    private static func lastName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func withoutExtension(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
