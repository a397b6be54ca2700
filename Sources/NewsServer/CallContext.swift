import Hummingbird
import NIOCore

/// The context of a request: its connection, its caller's address, and its place among the requests in progress.
struct CallContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// Nil on listeners without a limit.
    var place: Admission.Place?
    /// The caller's address, as told by a trusted proxy.
    var address = "unknown"

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
