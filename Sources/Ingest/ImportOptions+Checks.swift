import NewsFormats

extension ImportOptions {
    /// How the sender can give the copy an id.
    var idOption: String {
        isPosted ? "the parameter id or name" : "--id"
    }

    /// The name of a format as the options require it.
    ///
    /// - Throws: an error that lists the formats.
    public static func checked(format name: String) throws -> String {
        try WireFormat(name: name).rawValue
    }

    /// The label of an encoding as the options require it.
    ///
    /// - Throws: an error that lists the encodings.
    public static func checked(encoding label: String) throws -> String {
        try WireTextReader.check(encoding: label)
        return label
    }
}
