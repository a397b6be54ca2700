import HTTPTypes
import Hummingbird
import Ingest
import Logging
import NIOCore
import NewsModel
import NewsStore

/// Health checks and metrics, on a separate listener.
struct OperationsController {
    let store: any ArticleStore
    let partners: any PartnerStore
    let intake: Intake
    let spools: [SpoolReader]
    let announcements: Announcements
    let newsroom: Newsroom
    let serving: ServingRoom
    let clock: WallClock

    /// `/healthz`: the process responds.
    @Sendable func health(_ request: Request, _ context: CallContext) async throws -> Response {
        text(.ok, "ok\n")
    }

    /// `/readyz`: the store responds too, and can store copy.
    @Sendable func readiness(_ request: Request, _ context: CallContext) async throws
        -> Response
    {
        do {
            _ = try await store.newestChange()
            try await store.checkReadiness()
            return text(.ok, "ready\n")
        } catch {
            return text(.serviceUnavailable, "the store is not ready: \(error)\n")
        }
    }

    /// `/metrics`, in the text format of Prometheus 0.0.4.
    @Sendable func metrics(_ request: Request, _ context: CallContext) async throws
        -> Response
    {
        do {
            return text(.ok, try await metrics(), mediaType: "text/plain; version=0.0.4; charset=utf-8")
        } catch {
            context.logger.error("the store's figures cannot be read: \(error)")
            return text(.serviceUnavailable, "the store is not ready: \(error)\n")
        }
    }

    private func metrics() async throws -> String {
        let (copies, records) = (try await store.lastCopies(), try await partners.partners())
        let lags = try await announcements.lags(newsroom: newsroom, store: store, clock: clock)
        let (now, ahead) = (clock.now(), try await store.secondsAhead(of: clock.now()))
        return LogMetrics(secondsAhead: ahead, lags: lags, at: now).text + ServingMetrics(serving).text
            + IntakeMetrics(intake, spools: spools, copies: copies, since: store.created, at: now).text
            + PartnerMetrics(records, at: now).text
    }

    private func text(
        _ status: HTTPResponse.Status, _ body: String, mediaType: String = "text/plain; charset=utf-8"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
