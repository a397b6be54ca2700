import NewsModel
import Synchronization

/// How far the log after a cursor has been searched without a match. The cursor itself stays the same: a partner for
/// which nothing came must not see that something came for others.
final class LookedPlaces: Sendable {
    struct Place: Hashable {
        let cursor: CursorContents
        /// The revision of the partners: a changed entitlement starts the search again.
        let revision: Int
    }

    /// A call that begins at the end of the log, with its filters.
    struct Beginner: Hashable {
        let partner: Int64
        let stream: CursorContents.Stream
        let filters: String
        let event: Int64
        let revision: Int
    }

    private static let most = 10_000

    private let places = Mutex<[Place: Int64]>([:])
    private let beginnings = Mutex<[Beginner: CursorContents]>([:])

    /// The position at which it began the last time.
    func beginning(of beginner: Beginner) -> CursorContents? {
        beginnings.withLock { $0[beginner] }
    }

    func note(_ cursor: CursorContents, of beginner: Beginner) {
        beginnings.withLock { beginnings in
            if beginnings.count >= Self.most { beginnings = [:] }
            beginnings[beginner] = cursor
        }
    }

    func looked(from place: Place) -> Int64 {
        places.withLock { $0[place] ?? place.cursor.sequence }
    }

    func note(_ sequence: Int64, from place: Place) {
        guard sequence > place.cursor.sequence else { return }
        places.withLock { places in
            if places.count >= Self.most { places = [:] }
            places[place] = sequence
        }
    }
}
