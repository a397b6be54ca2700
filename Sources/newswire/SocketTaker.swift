import Addresses
import AsyncHTTPClient
import FoundationEssentials
import Glibc
import Ingest
import NIOCore
import NIOHTTP1
import NewsModel
import NewsServer

/// Hands wire copy and orders to the server that owns the store, through the Unix socket beside it.
struct SocketTaker: CopyTaker, DeskTaker, PartnerOrderTaker {
    /// The server does not respond, or not like a Newswire.
    struct Unreachable: Error, CustomStringConvertible {
        let description: String
    }

    /// The server's message about a failure (RFC 9457).
    private struct Problem: Decodable {
        let detail: String
    }

    private static let largestAnswer = 256 * 1024 * 1024
    private static let patience: TimeAmount = .minutes(5)
    /// Does not retry connections: it would wait for a server that was killed.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(configuration: configuration)
    }()

    let socket: String

    /// Whether a server is behind the socket: a killed one leaves its file.
    var isListening: Bool {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // The configuration has refused a longer path.
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: socket.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        let (status, body) = try await post(
            WireBatch(batch, options: options), to: WireBatch.path, mediaType: WireBatch.mediaType,
            advice: "what was reported is stored, import the same files again for the rest")
        guard status == 200 else { throw failure(status, body) }
        return try JSONDecoder().decode([ImportResult].self, from: body)
    }

    func carryOut(_ order: DeskOrder) async throws -> [DeskResult] {
        let (status, body) = try await post(order, to: DeskOrder.path, mediaType: DeskOrder.mediaType)
        switch status {
        case 200: return try JSONDecoder().decode([DeskResult].self, from: body)
        case 409: throw try JSONDecoder().decode(DeskRefusal.self, from: body)
        default: throw failure(status, body)
        }
    }

    func carryOut(_ order: PartnerOrder) async throws -> PartnerResult {
        let (status, body) = try await post(order, to: PartnerOrder.path, mediaType: PartnerOrder.mediaType)
        switch status {
        case 200: return try JSONDecoder().decode(PartnerResult.self, from: body)
        case 409: throw try JSONDecoder().decode(PartnerRefusal.self, from: body)
        default: throw failure(status, body)
        }
    }

    private func failure(_ status: UInt, _ body: Data) -> any Error {
        let text =
            (try? JSONDecoder().decode(Problem.self, from: body))?.detail
            ?? String(decoding: body, as: UTF8.self)
        switch status {
        case 507: return HandOverError.full(text)
        case 500...599: return HandOverError.busy(text)
        default: return Unreachable(description: "the server answered \(status): \(text)")
        }
    }

    private func post(
        _ value: some Encodable, to path: String, mediaType: String,
        advice: String = "whether it was done is unknown: look, then order it again"
    ) async throws -> (status: UInt, body: Data) {
        // The client takes the socket's path as the host, slashes escaped.
        let host = PercentEncoding.everything.encode(socket)
        var request = HTTPClientRequest(url: "http+unix://\(host)\(path)")
        request.method = .POST
        // An address without a host has an empty one by itself.
        request.headers.add(name: "Host", value: "newswire")
        request.headers.add(name: "Content-Type", value: mediaType)
        request.body = .bytes(ByteBuffer(bytes: try JSONEncoder.stable.encode(value)))
        return try await send(request, advice: advice)
    }

    /// - Parameter advice: what to do if there is no answer.
    private func send(_ request: HTTPClientRequest, advice: String) async throws -> (status: UInt, body: Data) {
        do {
            let response = try await Self.client.execute(request, timeout: Self.patience)
            let body = try await response.body.collect(upTo: Self.largestAnswer)
            return (response.status.code, Data(body.readableBytesView))
        } catch {
            throw Unreachable(description: "the server at \(socket) stopped answering (\(error)); \(advice)")
        }
    }
}

/// The server could not store the copy now.
enum HandOverError: Error, CustomStringConvertible {
    case full(String)
    case busy(String)

    var description: String {
        switch self {
        case .full(let text), .busy(let text): text
        }
    }
}
