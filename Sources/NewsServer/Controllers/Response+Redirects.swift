import HTTPTypes
import Hummingbird

extension Response {
    /// A redirect to the canonical address. It may be cached only for a short time: browsers keep a 301 for ever, and a
    /// headline that is changed and changed back would send them in a circle.
    static func moved(to path: String) -> Response {
        var response = Response.redirect(to: path, type: .permanent)
        response.headers[.cacheControl] = Freshness.page.cacheControl
        return response
    }

    /// A redirect that depends on Accept-Language, which shared caches must know.
    static func byLanguage(to path: String) -> Response {
        var response = Response.redirect(to: path, type: .found)
        response.headers[.vary] = "Accept-Language"
        response.headers[.cacheControl] = "private, max-age=60"
        return response
    }
}
