import Files
import FoundationEssentials
import Glibc
import NewsModel
import NewsServer

/// Checks the separate files that the server needs at its start.
enum ServingCheck {
    private static let shortestLife: Int64 = 14 * 86_400

    static func findings(_ settings: Configuration) -> [Finding] {
        let serving = settings.serving
        return (serving.tls.map { [certificate($0)] } ?? []) + (serving.accessLog.map { [accessLog($0)] } ?? [])
    }

    private static func certificate(_ files: TLSFiles) -> Finding {
        do {
            let (end, now) = (try SecureTransport.check(files), WallClock.system.now())
            if end <= now { return .problem("certificate", "\(files.certificate) expired at \(end.rfc3339)") }
            let detail = "\(files.certificate) expires at \(end.rfc3339)"
            let isLong = end.seconds - now.seconds > shortestLife
            return isLong ? .ok("certificate", detail) : .problem("certificate", detail + ": renew it")
        } catch {
            return .problem("certificate", "\(error)")
        }
    }

    /// It is not created here: it would be this user's, who may not be the server's.
    private static func accessLog(_ path: String) -> Finding {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
            return .problem("access log", "\(path) is a folder, expected a file")
        }
        let isThere = access(path, F_OK) == 0
        guard isThere ? access(path, W_OK) == 0 : access(FilePath.parent(of: path), W_OK | X_OK) == 0 else {
            return .problem("access log", "\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        return .ok("access log", "\(path) can be written")
    }
}
