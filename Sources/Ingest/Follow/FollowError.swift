import Files

/// Why another Newswire cannot be followed, now or at all.
public enum FollowError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address given is not valid.
    case address(String)
    /// The key is not accepted (401, 403); with the response's reason.
    case key(String, status: Int, detail: String?)
    /// It redirects to another host, which wants the key (401, 403) and was not sent it.
    case elsewhere(String, place: String, status: Int)
    /// There is no partner API (404), or it does not know what was requested.
    case refused(String, status: Int, detail: String?)
    /// It is busy or broken; with the seconds that it asks to wait, if it does.
    case busy(String, status: Int, pause: Int64?)
    /// It cannot be reached.
    case unreachable(String)
    /// The response is not items.
    case malformed(String)
    /// Another process follows into the folder, or the folder follows something else.
    case folder(String)
    /// The folder cannot be written.
    case disk(path: String, reason: String)

    init(_ failure: FileFailure) {
        self = .disk(path: failure.path, reason: failure.reason)
    }

    /// Whether a retry may succeed.
    public var isPassing: Bool {
        switch self {
        case .busy, .unreachable, .malformed, .disk: true
        case .address, .key, .elsewhere, .refused, .folder: false
        }
    }

    public var description: String {
        switch self {
        case .address(let reason): "\(reason), expected the address of a Newswire, such as https://news.example"
        case .key(let address, let status, let detail):
            "\(address) does not accept the key (\(status)): "
                + (detail ?? "it may have been revoked or have expired")
        case .elsewhere(let address, let place, let status):
            "the key was not sent to \(place), to which \(address) redirects (\(status)): "
                + "if that is right, give that address instead"
        case .refused(let address, let status, let detail):
            "\(address) answered \(status): "
                + (detail ?? "expected the address of a Newswire, and a feed and language that it has")
        case .busy(let address, let status, _): "\(address) answered \(status)"
        case .unreachable(let reason): reason
        case .malformed(let reason): "unexpected response: \(reason)"
        case .folder(let reason): reason
        case .disk(let path, let reason): "\(path): \(reason)"
        }
    }
}
