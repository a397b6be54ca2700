import Hummingbird
import NIOCore

/// What goes with a request: the connection it came on, and its place among the answers in the making.
struct CallContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// Nil on listeners that let everybody in.
    var place: Admission.Place?

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
