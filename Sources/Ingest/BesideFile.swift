import Addresses
import Files
import Glibc
import NewsFormats
import NewsModel

/// Finds the file of a picture beside its copy, and nowhere else.
///
/// The path in the copy is not trusted: the file is looked for in the folder of the copy and below, never by an
/// absolute path, through `..`, or behind a link that leads out of the folder.
struct BesideFile {
    /// The most bytes that a picture may have.
    static let mostBytes = 25 * 1024 * 1024

    /// The path without symbolic links.
    let path: String

    /// Nil if there is no such file, or the address is not of a file beside the copy.
    ///
    /// - Parameter folder: the copy's folder, absolute.
    init?(_ href: String, in folder: String) {
        guard let root = FilePath.real(folder) else { return nil }
        for name in Self.names(href) ?? [] {
            guard let path = FilePath.real(root + "/" + name), path.hasPrefix(root + "/"),
                FileStatus(path, followsLink: false)?.isFile == true
            else { continue }
            self.path = path
            return
        }
        return nil
    }

    /// A file that was found before.
    init(at path: String) {
        self.path = path
    }

    /// Whether an address is on the web, or anywhere else that is not beside the copy.
    static func isElsewhere(_ href: String) -> Bool {
        names(href) == nil
    }

    func read() throws(CopyRefusal) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW)
        guard descriptor >= 0 else { throw .unreadable(errno) }
        defer { close(descriptor) }
        guard let bytes = try CopyFile.bytes(of: descriptor, atMost: Self.mostBytes) else {
            throw CopyRefusal("it has more than \(Self.mostBytes) bytes (25 MiB), the limit for a picture")
        }
        return bytes
    }

    /// The relative paths that an address may mean, likeliest first: as it is, and as a URI without its escapes. None
    /// leaves the folder; nil if the address is of another kind.
    private static func names(_ href: String) -> [String]? {
        var path = href.replacing("\\", with: "/")
        if let colon = path.firstIndex(of: ":"),
            path[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        {
            // `file:///C:/Photos/pier.jpg` and `C:\Photos\pier.jpg` say where it was on the sender's machine.
            guard path[..<colon].lowercased() == "file" || colon == path.index(after: path.startIndex) else {
                return nil
            }
            path = path.split(separator: "/").last.map(String.init) ?? ""
        }
        if path.hasPrefix("./") { path = String(path.dropFirst(2)) }
        let candidates = path.contains("%") ? [path, path.percentDecoded] : [path]
        return candidates.filter(isInside)
    }

    private static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && path.utf8.count <= 1024 && !path.utf8.contains(0)
            && !path.split(separator: "/").contains("..")
    }
}
