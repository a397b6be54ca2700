import NewsFormats

extension ImportOptions {
    /// The name of a format as the options take it.
    ///
    /// - Throws: an error that says which there are.
    public static func checked(format name: String) throws -> String {
        try WireFormat(name: name).rawValue
    }

    /// The label of an encoding as the options take it.
    ///
    /// - Throws: an error that says which there are.
    public static func checked(encoding label: String) throws -> String {
        try WireTextReader.check(encoding: label)
        return label
    }
}
