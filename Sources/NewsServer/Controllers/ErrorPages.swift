import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NewsModel
import NewsStore
import Pages

/// Turns errors into responses of the site; `PartnerProblems` does for partners.
struct ErrorPages: RouterMiddleware {
    typealias Context = CallContext

    let newsroom: Newsroom
    let renderer: PageRenderer

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return answer(error.status, to: request)
        } catch {
            context.logger.error("\(request.method) \(request.uri.path.withoutKeys) failed: \(error)")
            return answer(.serviceUnavailable, to: request)
        }
    }

    /// A temporary failure is 503: after other statuses feed readers stop polling for days.
    private func answer(_ status: HTTPResponse.Status, to request: Request) -> Response {
        var fields: HTTPFields = [.cacheControl: status == .serviceUnavailable ? "no-store" : "public, max-age=30"]
        let segment = request.uri.path.split(separator: "/").first ?? ""
        let edition = LanguageTag(segment).flatMap(newsroom.edition) ?? newsroom.editions[0]
        let page: Page
        switch status {
        case .notFound: page = renderer.notFound(edition: edition)
        case .gone: page = renderer.gone(edition: edition)
        default:
            fields[.retryAfter] = status == .serviceUnavailable ? "30" : nil
            return Response(status: status, headers: fields)
        }
        fields[.contentType] = "text/html; charset=utf-8"
        fields[.contentLanguage] = page.language.description
        fields[.xContentTypeOptions] = "nosniff"
        fields[.contentSecurityPolicy] = ReadyResponse.pagePolicy
        let response = Response(
            status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.bytes)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}
