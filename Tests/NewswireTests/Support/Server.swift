import AsyncHTTPClient
import Eventually
import Foundation
import Glibc
import NIOCore
import NIOHTTP1

/// A running `newswire serve`, stopped with this value.
struct Server {
    /// Held, since its folder is removed with it, under the server that runs there.
    private let workplace: Workplace
    let child: Child
    /// `http://127.0.0.1:40905`, or with `https`, without a slash at its end.
    let root: String

    init(in workplace: Workplace, environment: [String: String] = [:]) async throws {
        let child = try workplace.start("serve", "--listen", "127.0.0.1:0", environment: environment)
        try await eventually("the server tells its address: \(child.output) \(child.errors)") {
            child.output.contains("sitemap.xml\n") || child.status != nil
        }
        guard let address = child.lines.first?.split(separator: " ").last, address.hasPrefix("http") else {
            throw Child.Failure(description: "the server did not start: \(child.errors)")
        }
        self.workplace = workplace
        self.child = child
        root = String(address.dropLast())
    }

    var port: Int { root.split(separator: ":").last.flatMap { Int($0) } ?? 0 }

    /// - Parameter closing: whether the connection is not to be used again.
    func get(_ path: String, closing: Bool = false) async throws -> (status: UInt, body: String) {
        var request = HTTPClientRequest(url: root + path)
        if closing { request.headers.add(name: "Connection", value: "close") }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(300))
        let body = try await response.body.collect(upTo: 16 * 1024 * 1024)
        return (response.status.code, String(buffer: body))
    }

    /// The header fields of a response.
    func fields(_ path: String) async throws -> HTTPHeaders {
        let response = try await HTTPClient.shared.execute(HTTPClientRequest(url: root + path), timeout: .seconds(300))
        _ = try await response.body.collect(upTo: 16 * 1024 * 1024)
        return response.headers
    }

    /// Stops it as an operator does.
    func stop() async throws -> CInt {
        child.signal(SIGTERM)
        return try await child.end()
    }
}
