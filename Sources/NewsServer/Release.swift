/// The version of the program.
public enum Release {
    /// As printed by `newswire --version`; raised with each release.
    public static let version = "0.1.0"
}
