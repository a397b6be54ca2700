import Addresses
import Files
import FoundationEssentials
import Glibc
import NewsFormats
import NewsModel

/// The folder that receives another house's items, one file per version, and records how far they have come.
///
/// A page's files are written under names that nobody reads, then the cursor after them; only then do they get their
/// own names. So a crash at any point loses nothing, and nothing comes twice, even if another process removes the files
/// at once. The earlier files of a withdrawn item are removed.
public final class FollowFolder {
    /// The recorded state.
    struct State: Codable {
        var source: FollowSource
        /// Nil before the first page.
        var cursor: String?
        /// Feeds that the key was granted later and that have to be caught up on, each with its own cursor.
        var replays: [Replay] = []
        /// The names of files that are on disk and have not been renamed yet.
        var arriving: [String] = []
        /// The ids of withdrawn items.
        var withdrawn: [String] = []
    }

    struct Replay: Codable, Hashable {
        let source: FollowSource
        var cursor: String?
    }

    /// A received file.
    public struct Arrival: Sendable, Hashable {
        /// Of the file.
        public let path: String
        /// Of the item at its source.
        public let uri: String
        /// The item's public number there.
        public let version: Int
        /// Whether readers there see its text no more.
        public let isWithdrawn: Bool
        /// It was erased at the source, and every recipient must erase it too.
        public let isPurged: Bool
    }

    private let path: String
    private let lock: CInt
    private(set) var state: State
    /// Whether the files of the last page have their own names.
    private var isSettled = false
    /// What nobody has been told of yet.
    private var untold: [Arrival] = []

    /// Creates the folder if missing, and finishes what a crash interrupted.
    public init(path: String, source: FollowSource) throws(FollowError) {
        let slashes = path.utf8.reversed().prefix { $0 == UInt8(ascii: "/") }.count
        self.path = slashes == path.utf8.count ? path : String(path.dropLast(slashes))
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .disk(path: path, reason: "it cannot be created")
        }
        lock = open(self.path + "/.newswire-pull.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw FollowError(FileFailure(path)) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .folder("\(path) is being followed by another process")
        }
        state = State(source: source)
        if let data = FileManager.default.contents(atPath: self.path + Self.memory) {
            guard let known = try? JSONDecoder().decode(State.self, from: data) else {
                throw .folder("\(path)\(Self.memory) cannot be read; remove it to start again")
            }
            guard known.source == source else {
                throw .folder("\(path) follows \(known.source), not \(source): use a folder for each")
            }
            state = known
        }
        try settle()
        try sweep()
    }

    deinit {
        // A process just forked from this one may still hold the descriptor.
        flock(lock, LOCK_UN)
        close(lock)
    }

    private static let memory = "/.newswire-pull.json"
    private static let draft = "/.newswire-pull."

    /// Stores the items of a page, and the cursor after them. If that fails, `state` is as before, and the page is to
    /// be requested again; if only the names could not be given, the next call begins with them.
    ///
    /// - Returns: the files, durable under their names, with those of a page whose names were missing.
    func keep(
        _ items: [NinJSDelivery.Item], _ advance: (inout State) -> Void
    ) throws(FollowError) -> [Arrival] {
        try settle()
        var names: [String] = []
        do throws(FileFailure) {
            for item in items {
                let name = Self.name(of: item)
                try WholeFile.write(item.json + "\n".utf8, to: path + Self.draft + name, durability: .bytes)
                names.append(name)
            }
            if !names.isEmpty { try Folder.sync(path) }
        } catch {
            throw FollowError(error)
        }
        var next = state
        next.arriving = names
        next.withdrawn = items.filter(\.isWithdrawn).map { Self.id(of: $0) }
        advance(&next)
        try remember(next)
        (state, isSettled) = (next, false)
        untold += zip(items, names).map { item, name in
            Arrival(
                path: "\(path)/\(name)", uri: item.uri.withoutControls, version: item.version,
                isWithdrawn: item.isWithdrawn,
                isPurged: item.isPurged)
        }
        try settle()
        defer { untold = [] }
        return untold
    }
}

extension FollowFolder {
    private func remember(_ state: State) throws(FollowError) {
        guard let data = try? JSONEncoder.stableAndIndented.encode(state) else {
            preconditionFailure("strings can always be encoded")
        }
        do throws(FileFailure) {
            try WholeFile.replace(path + Self.memory, with: Array(data), durability: .name)
        } catch {
            throw FollowError(error)
        }
    }

    /// Renames the received files. A missing draft was already renamed.
    private func settle() throws(FollowError) {
        guard !isSettled, !state.arriving.isEmpty else { return }
        do throws(FileFailure) {
            for name in state.arriving where access(path + Self.draft + name, F_OK) == 0 {
                try WholeFile.move(path + Self.draft + name, to: "\(path)/\(name)")
            }
            try removeEarlier()
            try Folder.sync(path)
        } catch {
            throw FollowError(error)
        }
        isSettled = true
    }

    /// The files of withdrawn items, except the one that says so.
    private func removeEarlier() throws(FileFailure) {
        guard !state.withdrawn.isEmpty else { return }
        let withdrawn = Set(state.withdrawn)
        let kept = Set(state.arriving)
        for name in Folder.names(in: path) {
            // Ids have no dot.
            let id = String(Substring(name.utf8.prefix { $0 != UInt8(ascii: ".") }))
            guard withdrawn.contains(id), name.hasPrefix(id + ".v"), !kept.contains(name) else { continue }
            let file = "\(path)/\(name)"
            guard unlink(file) == 0 || errno == ENOENT else { throw FileFailure(file) }
        }
    }

    /// Drafts of a page that was never finished: it will be requested again.
    private func sweep() throws(FollowError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw .disk(path: path, reason: "it cannot be listed")
        }
        let own = String(Self.draft.dropFirst())
        for name in names where name.hasPrefix(own) && name.hasSuffix(".json") && "/" + name != Self.memory {
            unlink("\(path)/\(name)")
        }
    }

    /// The last part of the URI if it is a valid file name, as ours is; otherwise the whole URI.
    private static func id(of item: NinJSDelivery.Item) -> String {
        let last = item.uri.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
        let isName = !last.isEmpty && last.utf8.count <= 100 && last == last.percentEncoded && !last.contains(".")
        return isName ? last : String(item.uri.percentEncoded.replacing(".", with: "%2E").suffix(200))
    }

    private static func name(of item: NinJSDelivery.Item) -> String {
        "\(id(of: item)).v\(item.version).json"
    }
}

extension FollowSource: CustomStringConvertible {
    public var description: String {
        [address, feed.map { "feed \($0)" }, language].compactMap { $0 }.joined(separator: " ")
    }
}
