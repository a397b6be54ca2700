import NewsFormats

extension ImportOptions {
    /// - Parameter stated: the provider that the copy states.
    func check(provider stated: String?) throws {
        guard isProviderBound, let stated, let provider, stated != provider else { return }
        throw CopyRefusal("it states provider '\(stated)', expected '\(provider)', the sender's provider")
    }

    /// How the sender can give the copy an id.
    var idOption: String {
        isProviderBound ? "the parameter id or name" : "--id"
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
