import HTTPTypes
import NIOCore

/// The body of a request on its way from a connection to its route, with backpressure: no more is read than the route
/// consumes.
final class BodyStream {
    typealias Parts = NIOThrowingAsyncSequenceProducer<
        ByteBuffer, any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, Reader
    >

    /// Reports when the route wants more.
    struct Reader: NIOAsyncSequenceProducerDelegate {
        let eventLoop: any EventLoop
        let wantsMore: @Sendable () -> Void

        func produceMore() {
            eventLoop.execute(wantsMore)
        }

        func didTerminate() {
            eventLoop.execute(wantsMore)
        }
    }

    /// Why a body ends early, as the status that its request is answered with, or would be.
    struct Cut: Error {
        let status: HTTPResponse.Status
    }

    let parts: Parts
    /// Whether the route is behind.
    private(set) var isFull = false
    private let source: Parts.Source

    /// - Parameter wantsMore: called on the event loop when the route has caught up, or wants nothing any more.
    init(on eventLoop: any EventLoop, wantsMore: @escaping @Sendable () -> Void) {
        let made = Parts.makeSequence(
            backPressureStrategy: .init(lowWatermark: 2, highWatermark: 8), finishOnDeinit: false,
            delegate: Reader(eventLoop: eventLoop, wantsMore: wantsMore))
        (parts, source) = (made.sequence, made.source)
    }

    /// The rest is unwanted, or the connection is closed.
    deinit {
        source.finish(Cut(status: .clientClosedRequest))
    }

    func add(_ bytes: ByteBuffer) {
        isFull = source.yield(contentsOf: CollectionOfOne(bytes)) == .stopProducing
    }

    func readOn() {
        isFull = false
    }

    func finish() {
        source.finish()
    }

    func fail(_ status: HTTPResponse.Status) {
        source.finish(Cut(status: status))
    }
}

/// A body that the client holds back until it is wanted.
struct AwaitedBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let parts: BodyStream.Parts
    /// Called when reading begins.
    let begin: @Sendable () -> Void

    func makeAsyncIterator() -> BodyStream.Parts.AsyncIterator {
        begin()
        return parts.makeAsyncIterator()
    }
}
