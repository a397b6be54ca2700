/// The files beside a store, each with its path and an ending.
public struct StorePaths: Sendable, Hashable {
    /// The most bytes of the socket's path that NIO accepts, since `sun_path` is as short on some systems (unix(7)).
    public static let longestSocket = 103

    /// The SQLite file itself.
    public let store: String

    public init(store: String) {
        self.store = store
    }

    /// The socket on which a running server takes copy and orders from other processes.
    public var socket: String { store + Self.socketEnd }
    /// The state of the addresses that are fetched.
    public var pull: String { store + ".pull" }
    /// Every decision on a partner's call, line by line.
    public var audit: String { store + ".audit" }
    /// The file whose lock says that a process owns the store.
    public var lock: String { store + ".lock" }
    /// The folder of the pictures' files.
    public var media: String { store + ".media" }

    private static let socketEnd = ".sock"

    /// The most bytes of the store's own path.
    public static let longestStore = longestSocket - socketEnd.utf8.count
}
