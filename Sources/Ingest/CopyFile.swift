import Files
import Glibc
import NewsFormats

/// Reads a file of wire copy, if it is a file of acceptable size.
enum CopyFile {
    /// - Parameter found: what was found at the path, if nothing else may be read there: a link may have come in
    ///   between.
    static func read(_ path: String, as found: FileStatus?) throws(CopyRefusal) -> [UInt8] {
        guard let status = FileStatus(path) else { throw cannotBeRead(path) }
        // A pipe would be waited for without end, and opening a device may do something.
        guard status.isFile else {
            throw CopyRefusal("it is \(status.isFolder ? folder(at: path) : kind(of: status))")
        }
        guard status.size <= WireCopy.mostBytes else { throw .tooLarge(status.size) }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw cannotBeRead(path) }
        defer { close(descriptor) }
        if let found, FileStatus(descriptor: descriptor)?.identity != found.identity {
            throw CopyRefusal("it is not the file that was found there")
        }
        return try bytes(of: descriptor, expected: status.size)
    }

    /// The kind of picture of a file that is larger than copy may be; nil for any other file.
    static func largePicture(_ path: String) -> String? {
        guard let status = FileStatus(path), status.isFile, status.size > WireCopy.mostBytes else { return nil }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var start = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(descriptor, &start, start.count)
        return count > 0 ? PictureHeader.name(of: Array(start.prefix(count))) : nil
    }

    /// All bytes from a descriptor, whose number a file's size predicts.
    static func bytes(of descriptor: CInt, expected size: Int = 0) throws(CopyRefusal) -> [UInt8] {
        let limit = WireCopy.mostBytes
        guard let bytes = try bytes(of: descriptor, expected: size, atMost: limit) else { throw .tooLarge(nil) }
        return bytes
    }

    /// All bytes from a descriptor; nil if there are more than a limit.
    static func bytes(
        of descriptor: CInt, expected size: Int = 0, atMost limit: Int
    ) throws(CopyRefusal) -> [UInt8]? {
        var bytes: [UInt8] = []
        if size > 0 {
            bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
                count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
            }
            // As many as there were, with room for one more: the file has ended.
            if bytes.count == size { return bytes }
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(errno) }
            if count == 0 { return bytes }
            bytes += buffer.prefix(count)
            guard bytes.count <= limit else { return nil }
        }
    }

    private static func folder(at path: String) -> String {
        FileStatus(path, followsLink: false)?.isLink == true
            ? "a link to a folder, which is not followed: import that folder by itself" : "a folder that cannot be read"
    }

    private static func kind(of status: FileStatus) -> String {
        status.isPipe
            ? "a pipe, expected a file: give - to read standard input" : "a device or socket, expected a file"
    }

    private static func cannotBeRead(_ path: String) -> CopyRefusal {
        let code = errno
        if code == ENOENT, path.contains("\u{FFFD}") { return CopyRefusal("its name is not UTF-8: rename it") }
        if code == ENOENT, FileStatus(path, followsLink: false)?.isLink == true {
            return CopyRefusal("it cannot be read: it is a link to a missing file")
        }
        return .unreadable(code)
    }
}
