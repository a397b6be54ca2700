import Addresses
import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1

/// Posts copy to a running server through its Unix socket, as `newswire import` does.
struct WireSocket: Sendable {
    let client: HTTPClient
    let path: String

    /// One item, in a request of its own.
    /// - Returns: whether it was stored; it is on the disk then.
    func post(_ text: String, name: String) async throws -> Bool {
        let host = PercentEncoding.everything.encode(path)
        var request = HTTPClientRequest(
            url: "http+unix://\(host)/partner/v1/wire?provider=bench&language=en&name=\(name).txt")
        request.method = .POST
        request.headers.add(name: "Host", value: "newswire")
        request.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
        request.body = .bytes(ByteBuffer(string: text))
        let response = try await client.execute(request, timeout: .minutes(1))
        let answer = try await response.body.collect(upTo: 1024 * 1024)
        return response.status == .ok && String(buffer: answer).contains("\"stored\"")
    }
}
