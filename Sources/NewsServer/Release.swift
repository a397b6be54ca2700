/// Which newswire this is.
public enum Release {
    /// As `newswire --version` says it; raised with each release.
    public static let version = "0.1.0"
}
