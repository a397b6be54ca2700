import Addresses
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NewsModel
import NewsStore

/// An authenticated caller.
struct Caller: Sendable {
    let holder: KeyHolder
    let address: String
    /// The scope that the call requires.
    let scope: Partner.Scope
    /// The revision at which the holder was read.
    let revision: Int
}

/// Guards every partner route: authenticates the caller, checks the call, and records the decision. No partner route
/// can be reached except through it.
struct PartnerGate: Sendable {
    typealias Handler = @Sendable (Request, CallContext, Caller) async throws -> PartnerAnswer

    let store: any PartnerStore
    let holders: KnownHolders
    let rates: CallRates
    let ledger: PartnerLedger
    let clock: WallClock

    /// A route for keys with a scope.
    func open(_ scope: Partner.Scope, _ handler: @escaping Handler) -> RouteTable.Handler {
        { request, context in
            let address = context.address
            var caller: Caller?
            do {
                let found = try await authenticate(request, address: address, for: scope)
                caller = found
                try checkRate(found)
                try checkScope(found)
                let answer = try await handler(request, context, found)
                return finished(answer, to: request, of: found, address: address)
            } catch let problem as Problem {
                return finished(problem, to: request, of: caller, address: address)
            } catch is Departure.Gone {
                return finished(
                    Problem(.clientClosedRequest, "the client has disconnected"), to: request, of: caller,
                    address: address)
            } catch let cut as BodyStream.Cut {
                return finished(
                    Problem(cut.status, "the body ended early"), to: request, of: caller, address: address)
            } catch is CancellationError {
                return finished(
                    Problem(.serviceUnavailable, "the server is stopping", retryAfter: 1), to: request, of: caller,
                    address: address)
            } catch {
                context.logger.error("\(request.method) \(request.uri.path.withoutKeys) failed: \(error)")
                let problem =
                    error is MediaFiles.Unreadable
                    ? Problem(.internalServerError, "the file of this picture cannot be read")
                    : Problem(.serviceUnavailable, "the store does not respond, try again", retryAfter: 5)
                return finished(problem, to: request, of: caller, address: address)
            }
        }
    }

    /// Decides again on a call that has been waiting, by what was checked when it began except the rate, which counts
    /// calls: the partner may have changed since, and a key expires by itself.
    ///
    /// - Throws: `Problem` if the call would be refused now.
    func renewed(_ caller: Caller) async throws -> Caller {
        var caller = caller
        if store.partnerRevision != caller.revision {
            guard let known = try await holders.holder(ofKey: caller.holder.key.id) else { throw Self.unauthorized }
            caller = Caller(
                holder: known.holder, address: caller.address, scope: caller.scope, revision: known.revision)
        }
        guard isOpen(caller.holder, from: caller.address) else { throw Self.unauthorized }
        try checkScope(caller)
        return caller
    }

    /// The answer to a call that no route takes, recorded if it has a key.
    func refused(_ problem: Problem, _ request: Request, _ context: CallContext) async -> Response {
        var response = problem.response
        response.headers[.cacheControl] = "no-store"
        guard Credentials.key(in: request.headers) != nil else { return response }
        let address = context.address
        // Without the store the line has the key's id alone.
        let caller = try? await authenticate(request, address: address, for: .read)
        return finished(problem, to: request, of: caller, address: address)
    }

    /// Records what a caller received after its response had begun. Zero items count as a call too.
    func note(events items: Int, bytes: Int, position: Int64, of caller: Caller) {
        let now = clock.now()
        let usage = PartnerUsage(items: items, bytes: bytes, lastCall: now, position: position)
        guard bytes > 0 else { return ledger.note(usage, of: caller.holder.row) }
        let entry = PartnerLedger.Entry(
            at: now.rfc3339, address: caller.address, partner: caller.holder.partner.name, key: caller.holder.key.id,
            method: "GET", path: "/partner/v1/stream", status: 200, items: items, bytes: bytes, reason: nil)
        ledger.note(entry, usage: usage, of: caller.holder.row)
    }

    // MARK: - Decisions

    private static let unauthorized = Problem(
        .unauthorized, "expected a valid key, as a bearer token or as the password of Basic authentication")

    private func authenticate(
        _ request: Request, address: String, for scope: Partner.Scope
    ) async throws -> Caller {
        guard let key = Credentials.key(in: request.headers), let known = try await holders.holder(ofKey: key.id),
            key.matches(known.holder.hash), isOpen(known.holder, from: address)
        else { throw Self.unauthorized }
        return Caller(holder: known.holder, address: address, scope: scope, revision: known.revision)
    }

    /// Whether a key is valid from an address.
    private func isOpen(_ holder: KeyHolder, from address: String) -> Bool {
        guard holder.key.isLive(at: clock.now()) else { return false }
        let networks = holder.partner.networks
        guard !networks.isEmpty else { return true }
        guard let address = NetworkAddress(address)?.unmapped else { return false }
        return networks.contains { AddressBlock($0)?.contains(address) ?? false }
    }

    private func checkRate(_ caller: Caller) throws {
        let rate = caller.holder.partner.rate
        if let pause = rates.take(caller.holder.row, rate: rate) {
            throw Problem(.tooManyRequests, "more than \(rate) calls a minute", retryAfter: pause)
        }
    }

    private func checkScope(_ caller: Caller) throws {
        guard caller.holder.partner.scopes.contains(caller.scope) else {
            throw Problem(.forbidden, "this key does not have the scope '\(caller.scope.rawValue)'")
        }
    }

    // MARK: - Afterwards

    /// The length limit of an address in the audit, in characters: anybody can send one.
    private static let longestPath = 512

    private func finished(
        _ problem: Problem, to request: Request, of caller: Caller?, address: String
    ) -> Response {
        var response = problem.response
        if problem.status == .unauthorized { response.headers[.wwwAuthenticate] = Credentials.challenge }
        response.headers[.cacheControl] = "no-store"
        return finished(
            PartnerAnswer(response: response), to: request, of: caller, address: address, reason: problem.detail)
    }

    private func finished(
        _ answer: PartnerAnswer, to request: Request, of caller: Caller?, address: String, reason: String? = nil
    ) -> Response {
        // Who has only asked for the head, or had it all before, is sent nothing.
        let (isHead, status) = (request.method == .head, answer.response.status)
        let bytes = isHead ? 0 : answer.response.body.contentLength ?? 0
        let items = isHead || status == .notModified ? 0 : answer.items
        let now = clock.now()
        let entry = PartnerLedger.Entry(
            at: now.rfc3339, address: address, partner: caller?.holder.partner.name,
            key: caller?.holder.key.id ?? Credentials.key(in: request.headers)?.id, method: request.method.rawValue,
            path: String(request.uri.path.withoutKeys.prefix(Self.longestPath)), status: status.code, items: items,
            bytes: bytes, reason: reason?.withoutKeys)
        let usage = PartnerUsage(
            calls: 1, items: items, bytes: bytes, lastCall: now, position: isHead ? 0 : answer.position)
        ledger.note(entry, usage: usage, of: caller?.holder.row)
        var response = answer.response
        response.headers[.vary] = "Authorization, Accept-Encoding"
        response.headers[.xContentTypeOptions] = "nosniff"
        return response
    }
}
