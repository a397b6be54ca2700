/// Why no language can be detected on this machine. A text in doubt is not an error.
public struct LanguageDetectorError: Error, Hashable, Sendable {
    /// The kind of error, for programs; people read `description`.
    public enum Kind: Sendable, Hashable {
        /// None of the candidates has a fingerprint in the folder.
        case noFingerprints
        /// libexttextcat cannot read them.
        case badFingerprints
        case noTemporaryFile
    }

    public let kind: Kind
    /// The folder in question.
    public let path: String

    init(_ kind: Kind, path: String) {
        self.kind = kind
        self.path = path
    }
}

extension LanguageDetectorError: CustomStringConvertible {
    /// `/usr/share/libexttextcat: no language fingerprints, expected ...`.
    public var description: String {
        switch kind {
        case .noFingerprints:
            "\(path): no language fingerprints, expected en.lm and others (package libexttextcat-data)"
        case .badFingerprints: "\(path): libexttextcat cannot read the language fingerprints"
        case .noTemporaryFile: "\(path): cannot write a temporary file, needed to list the languages to detect"
        }
    }
}
