import NewsModel
import NewsStore
import Synchronization
import Syndication

/// The end of the change log in memory, with each item as it was written once: it answers a thousand waiting partners
/// without a thousand queries to the store.
final class DeliveryWindow: Sendable {
    struct Entry: Sendable {
        let delivered: Delivered
        /// All of the variant's, oldest first, with their feeds.
        let changes: [Change]
        let history: [FeedHolding]
        let ninjs: [UInt8]
    }

    fileprivate struct State {
        /// The window has everything after this change.
        var start: Int64
        /// Nil if the log could not be read.
        var newest: LogPlace?
        var entries: [Entry] = []
        var bytes = 0
    }

    fileprivate static let mostEntries = 2000
    fileprivate static let mostBytes = 32 * 1024 * 1024

    private let state = Mutex(State(start: 0, newest: .beginning))

    /// The newest change that it has; nil if it is behind the log.
    var newest: LogPlace? {
        state.withLock { $0.newest }
    }

    /// The entries after a change, oldest first; nil if it does not reach back that far, does not have the newest
    /// change yet, or has something that has expired since.
    func entries(after sequence: Int64, upTo newest: Int64, at now: Timestamp) -> [Entry]? {
        state.withLock { state in
            guard sequence >= state.start, let known = state.newest, known.sequence >= newest else { return nil }
            let first = state.entries.lastIndex { $0.delivered.change.sequence <= sequence }.map { $0 + 1 } ?? 0
            let entries = state.entries[first...]
            let isOutdated = entries.contains { $0.delivered.isOutdated(at: now) }
            return isOutdated ? nil : Array(entries)
        }
    }

    /// Adds what came after a change, the newest that it had when the log was asked; nothing if it has fallen behind
    /// since. Earlier changes of the same variants are superseded.
    func append(_ recent: RecentChanges, after place: LogPlace, writer: PartnerWriter) {
        let new = recent.entries.map { entry in
            Entry(
                delivered: entry.delivered, changes: entry.changes, history: entry.changes.map(\.holding),
                ninjs: writer.ninjs(entry.delivered.item))
        }
        let changed = Set(new.map(\.delivered.change.variant))
        state.withLock { state in
            guard state.newest == place else { return }
            state.entries.removeAll { changed.contains($0.delivered.change.variant) }
            state.entries += new
            state.newest = recent.newest
            state.bytes = state.entries.reduce(0) { $0 + $1.ninjs.count }
            state.trim()
        }
    }

    /// Called if the log could not be read: the store answers everyone until it can.
    func fallBehind() {
        state.withLock { $0.newest = nil }
    }

    /// Starts again after a change.
    func reset(to place: LogPlace) {
        state.withLock { $0 = State(start: place.sequence, newest: place) }
    }
}

extension DeliveryWindow.State {
    fileprivate mutating func trim() {
        var count = 0
        while entries.count - count > DeliveryWindow.mostEntries || bytes > DeliveryWindow.mostBytes {
            bytes -= entries[count].ninjs.count
            start = entries[count].delivered.change.sequence
            count += 1
        }
        entries.removeFirst(count)
    }
}

extension Delivered {
    fileprivate func isOutdated(at now: Timestamp) -> Bool {
        item.visibility == .public && expires.map { $0 <= now } ?? false
    }
}
