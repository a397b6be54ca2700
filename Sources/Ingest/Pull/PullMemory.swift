import Files
import FoundationEssentials
public import NewsModel
public import NewsStore

/// A page of a feed that is still to be read.
public struct OlderPage: Sendable, Hashable, Codable {
    /// Its address.
    public let address: String
    /// How often it could not be had, in a row.
    public var failures = 0

    init(_ address: String) {
        self.address = address
    }
}

/// What was refused of the copy at an address.
public struct PullRefusal: Sendable, Hashable, Codable {
    /// How many items.
    public let count: Int
    /// Of how many that were there.
    public let total: Int
    /// Why the first of them was.
    public let reason: String

    /// Nil where nothing was refused.
    init?(_ results: [ImportResult]) {
        let refused = results.filter { $0.outcome == .refused }
        guard let first = refused.first else { return nil }
        (count, total, reason) = (refused.count, results.count, first.reason ?? "")
    }

    /// Whether nothing of it was accepted: it may be another page altogether.
    public var isWhole: Bool { count == total }

    /// For people.
    public var line: String {
        "\(count) of \(total) items refused: \(reason)"
    }
}

/// What is known of one address between two looks.
public struct PullState: Sendable, Hashable, Codable {
    /// The validators of the copy that was kept last.
    public var entityTag: String?
    public var lastModified: String?
    /// Whether something in that copy could not be read.
    public var hasUnread: Bool?
    /// Where the host said that it is now.
    public var movedTo: String?
    /// The pages of the feed at which looks have stopped, to go on there: the one nearest to the front page first.
    public var olderPages: [OlderPage]?
    /// When to look next; nil is at once.
    public var next: Timestamp?
    /// Whether the host itself named that time.
    public var isAsked = false
    /// How often it failed in a row.
    public var failures = 0
    /// Why it failed last.
    public var problem: String?
    /// What was refused when there was copy last.
    public var refusal: PullRefusal?
    /// The host said that it is gone for good.
    public var isGone = false
    /// How far the store had come when this was written (`StorePast`).
    public var mark: String?

    /// Of an address that was never looked at.
    public init() {}
}

/// Keeps what is known of every address in a file beside the store. It is written after the copy is durable: what is
/// lost with it is fetched again and unchanged.
public actor PullMemory {
    private let path: String
    private let past: any StorePast
    private var states: [String: PullState]

    /// Reads the file; one that is not there, or broken, is empty.
    ///
    /// - Parameter past: of the store that keeps the copy.
    public init(path: String, past: any StorePast) {
        self.path = path
        self.past = past
        states = Self.read(path)
    }

    /// What a file holds, by `PullAddress.key(of:)`.
    public static func read(_ path: String) -> [String: PullState] {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        return (try? JSONDecoder().decode([String: PullState].self, from: data)) ?? [:]
    }

    func state(of key: String) -> PullState {
        states[key] ?? PullState()
    }

    /// What is known of an address after a start. Of a store that was restored from an older copy, or is another, what
    /// was fetched before is not there: it is forgotten, so that it is fetched again.
    func stateOfStore(of key: String) async -> PullState {
        guard let known = states[key] else { return PullState() }
        if let mark = known.mark, (try? await past.holds(mark: mark)) == true { return known }
        var state = known
        (state.entityTag, state.lastModified, state.hasUnread) = (nil, nil, nil)
        (state.olderPages, state.isGone) = (nil, false)
        states[key] = state
        return state
    }

    func remember(_ state: PullState, of key: String) async throws {
        var state = state
        // Where neither the mark nor the file can be had, the address still waits for its next time.
        states[key] = state
        state.mark = try await past.mark()
        states[key] = state
        try WholeFile.replace(
            path, with: Array(JSONEncoder.stableAndIndented.encode(states)), durability: .bytes)
    }
}
