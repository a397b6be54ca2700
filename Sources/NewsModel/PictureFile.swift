/// Types of picture files by the extensions of their names, also of those that are not stored.
public enum PictureFile {
    /// The media type of a picture file with this extension, in any case and without a dot; nil for any other file.
    public static func type(fileExtension: some StringProtocol) -> String? {
        types[fileExtension.lowercased()]
    }

    /// The media type by the name in a path or an address, whose query and fragment do not count.
    public static func type(of path: String) -> String? {
        let name = path.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), name[dot...].count <= longest else { return nil }
        return type(fileExtension: path[dot..<name.endIndex].dropFirst())
    }

    /// Whether an address has the extension of one anywhere, as those of services that make pictures smaller.
    public static func isNamed(in address: String) -> Bool {
        let address = address.lowercased()
        return types.keys.contains { address.contains(bytes: "." + $0) }
    }

    /// With the dot.
    private static let longest = 5
    private static let types: [String: String] = {
        var types = [
            "jpeg": MediaType.jpeg.rawValue, "jpe": MediaType.jpeg.rawValue, "tif": "image/tiff", "tiff": "image/tiff",
            "heic": "image/heic", "bmp": "image/bmp", "svg": "image/svg+xml",
        ]
        for type in MediaType.allCases { types[type.fileExtension] = type.rawValue }
        return types
    }()
}
