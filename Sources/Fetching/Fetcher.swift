import Addresses
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Fetches addresses named by others, safely.
///
/// A host is resolved once, all its addresses are checked, and the connection goes to one that was checked. Redirects
/// are followed one by one by the same rules. Size, time and decompression are limited.
public struct Fetcher: Sendable {
    typealias Resolve = @Sendable (String) async throws(FetchError) -> [NetworkAddress]
    typealias Judge = @Sendable (NetworkAddress) -> String?

    private static let mostRedirects = 5
    private static let redirects: Set<Int> = [301, 302, 303, 307, 308]
    private static let permanent: Set<Int> = [301, 308]

    private let userAgent: String
    private let resolve: Resolve
    private let restriction: Judge

    /// - Parameter userAgent: the value of `User-Agent`.
    public init(userAgent: String) {
        self.init(userAgent: userAgent, resolve: Resolver.addresses)
    }

    /// - Parameters:
    ///   - resolve: returns the addresses of a host name.
    ///   - restriction: why an address must not be connected to.
    init(
        userAgent: String, resolve: @escaping Resolve, restriction: @escaping Judge = { $0.restriction }
    ) {
        self.userAgent = userAgent
        self.resolve = resolve
        self.restriction = restriction
    }

    /// The response, whatever its status.
    ///
    /// - Throws: `FetchError`, or `CancellationError`.
    public func fetch(_ request: FetchRequest) async throws -> FetchAnswer {
        try await withThrowingTaskGroup(of: FetchAnswer.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await follow(request) }
            group.addTask {
                try await Task.sleep(for: request.patience)
                throw FetchError.tooSlow(request.address, limit: request.patience)
            }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    private func follow(_ request: FetchRequest) async throws -> FetchAnswer {
        var address = try WebAddress(request.address)
        let origin = address
        var isPermanent = true
        for hop in 0...Self.mostRedirects {
            let answer = try await ask(address, address.isSameHost(as: origin) ? request : request.withoutSecrets)
            guard Self.redirects.contains(answer.status), request.message == nil else {
                return answer.finished(movedTo: hop > 0 && isPermanent ? address.description : nil)
            }
            guard let location = answer.location else {
                throw FetchError.redirected(address.description, reason: "redirects to nowhere")
            }
            isPermanent = isPermanent && Self.permanent.contains(answer.status)
            address = try address.resolving(location)
        }
        throw FetchError.redirected(request.address, reason: "redirects more than \(Self.mostRedirects) times")
    }

    // MARK: - One connection

    private func ask(_ address: WebAddress, _ request: FetchRequest) async throws -> RawAnswer {
        let addresses = try await resolve(address.host)
        for found in addresses where !request.allowsPrivate {
            guard let restriction = restriction(found) else { continue }
            throw FetchError.restricted(
                host: address.host, address: found.description, restriction: restriction)
        }
        var failure: any Error = FetchError.unresolved(address.host, reason: "it has no address")
        for found in addresses.prefix(3) {
            do {
                return try await ask(address, at: found, request)
            } catch let error as FetchError {
                throw error
            } catch {
                try Task.checkCancellation()
                failure = FetchError.failed(address.description, reason: Self.reason(of: error))
            }
        }
        throw failure
    }

    /// A client for this connection only: its resolved address of the host is used for nothing else.
    private func ask(
        _ address: WebAddress, at found: NetworkAddress, _ request: FetchRequest
    ) async throws -> RawAnswer {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(10), read: .seconds(30)),
            decompression: .enabled(limit: .size(request.limit)))
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        configuration.http1_1ConnectionDebugInitializer = { CodingName.install(in: $0) }
        configuration.dnsOverride = [address.host: found.description]
        return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            let message = message(to: address, request)
            let response = try await client.execute(message, deadline: .now() + .nanoseconds(request.patience.whole))
            let isWanted = (200...299).contains(response.status.code)
            var body: [UInt8] = []
            if isWanted {
                body = try await Self.body(of: response, from: address, limit: request.limit)
            } else if Self.isProblem(response) {
                // It says why; an answer without is one as well.
                let limit = min(request.limit, Self.mostOfProblem)
                body = (try? await Self.body(of: response, from: address, limit: limit)) ?? []
            }
            return RawAnswer(response, body: body, address: address.description)
        }
    }

    private static let mostOfProblem = 16 * 1024

    /// RFC 9457.
    private static func isProblem(_ response: HTTPClientResponse) -> Bool {
        response.headers.first(name: "Content-Type")?.lowercased().hasPrefix("application/problem+json") ?? false
    }

    private func message(to address: WebAddress, _ request: FetchRequest) -> HTTPClientRequest {
        var message = HTTPClientRequest(url: address.description)
        message.headers.add(name: "User-Agent", value: userAgent)
        message.headers.add(name: "Accept", value: request.accept ?? "*/*")
        message.headers.add(name: "Accept-Encoding", value: "gzip")
        message.headers.add(name: "Connection", value: "close")
        if let own = request.message {
            message.method = HTTPMethod(rawValue: own.method)
            for (name, value) in own.fields.sorted(by: { $0.key < $1.key }) {
                message.headers.replaceOrAdd(name: name, value: value)
            }
            message.body = .bytes(own.body)
        }
        if let words = request.authorization { message.headers.add(name: "Authorization", value: words) }
        if let tag = request.entityTag { message.headers.add(name: "If-None-Match", value: tag) }
        if let date = request.lastModified { message.headers.add(name: "If-Modified-Since", value: date) }
        return message
    }

    private static func body(
        of response: HTTPClientResponse, from address: WebAddress, limit: Int
    ) async throws -> [UInt8] {
        let coding = response.headers["Content-Encoding"].joined(separator: ",")
        guard ["", "identity", "gzip", "deflate"].contains(coding) else {
            throw FetchError.failed(
                address.description, reason: "its Content-Encoding is '\(coding)', expected gzip or deflate")
        }
        if let length = response.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > limit {
            throw FetchError.tooLarge(address.description, limit: limit)
        }
        var body: [UInt8] = []
        do {
            for try await buffer in response.body {
                guard body.count + buffer.readableBytes <= limit else {
                    throw FetchError.tooLarge(address.description, limit: limit)
                }
                body += buffer.readableBytesView
            }
        } catch NIOHTTPDecompression.DecompressionError.limit {
            throw FetchError.tooLarge(address.description, limit: limit)
        }
        return body
    }

    private static func reason(of error: any Error) -> String {
        switch error {
        case let error as HTTPClientError: error.shortDescription
        default: "\(error)"
        }
    }
}

extension FetchRequest {
    fileprivate var withoutSecrets: FetchRequest {
        var request = self
        request.authorization = nil
        return request
    }
}

/// A response that may be a redirect.
private struct RawAnswer: Sendable {
    let status: Int
    let address: String
    let headers: HTTPHeaders
    let body: [UInt8]

    init(_ response: HTTPClientResponse, body: [UInt8], address: String) {
        status = Int(response.status.code)
        headers = response.headers
        self.body = body
        self.address = address
    }

    var location: String? { headers.first(name: "Location") }

    func finished(movedTo: String?) -> FetchAnswer {
        FetchAnswer(
            status: status, address: address, movedTo: movedTo, mediaType: headers.first(name: "Content-Type"),
            body: body, entityTag: headers.first(name: "ETag"), lastModified: headers.first(name: "Last-Modified"),
            retryAfter: headers.first(name: "Retry-After"))
    }
}

extension Duration {
    /// In whole nanoseconds.
    fileprivate var whole: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
