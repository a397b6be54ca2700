import FoundationEssentials
import Glibc

/// The credentials for a host, from a separate file: neither the configuration nor a log has them.
public struct PullKey {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The value of `Authorization`: Basic (RFC 7617) for `user:password`, Bearer (RFC 6750) for anything else.
    let authorization: String

    /// The problem with a key file; nil if it is valid.
    public static func problem(of file: String) -> String? {
        do {
            _ = try PullKey(file: file)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Read each time, so that the file can be replaced while the server runs.
    init(file: String) throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            let reason = access(file, R_OK) == 0 ? "" : ": \(String(cString: strerror(errno)))"
            throw Failure(description: "\(file) cannot be read\(reason)")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(description: "\(file) is not text in UTF-8")
        }
        let key = text.split(whereSeparator: \.isNewline)
        guard key.count == 1, key[0].utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw Failure(description: "\(file): expected one line, user:password or a token")
        }
        authorization =
            key[0].utf8.contains(UInt8(ascii: ":"))
            ? "Basic " + Data(key[0].utf8).base64EncodedString() : "Bearer " + key[0]
    }
}
