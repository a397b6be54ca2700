import NewsModel

extension ReadyResponses {
    /// The bytes to send, or nil if the router has to respond.
    func answer(to request: FramedRequest, _ bytes: UnsafeRawBufferPointer, at now: Timestamp) -> SerializedAnswer? {
        // Lists have pages, which are part of the address; anything else in a query is not.
        let query = bytes[request.path.upperBound..<request.target.upperBound]
        guard !request.needsRouter, !Self.mayNamePage(query) else { return nil }
        let path = String(decoding: bytes[request.path], as: UTF8.self)
        guard let ready = response(for: path, at: now) else { return nil }
        let accepted = request.acceptEncoding.map { AcceptedCodings(UnsafeRawBufferPointer(rebasing: bytes[$0])) }
        return ready.readyAnswer(accepted ?? AcceptedCodings(nil)) { best in
            if let field = request.ifNoneMatch {
                switch ready.known(bytes[field], best: best) {
                case .any: return best
                case .coding(let known): return known
                case nil: return nil
                }
            }
            guard let field = request.ifModifiedSince else { return nil }
            let since = String(decoding: bytes[field], as: UTF8.self)
            return Conditional.isUnmodified(ready.changed, since: since) ? best : nil
        }
    }

    /// Whether a query may have the parameter `page`, which the router finds encoded too.
    private static func mayNamePage(_ query: RequestBytes) -> Bool {
        guard !query.isEmpty else { return false }
        return query.dropFirst().split(at: UInt8(ascii: "&")).contains { parameter in
            let name = parameter.prefix { $0 != UInt8(ascii: "=") }
            return name.equals("page") || name.contains(UInt8(ascii: "%"))
        }
    }
}
