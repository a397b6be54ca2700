import NewsModel

extension LanguageTag {
    /// For `dir`.
    var direction: String {
        isRightToLeft ? "rtl" : "ltr"
    }
}

extension WireDate {
    /// For `<time datetime>`: HTML allows three decimals of a second, and a store's instants have six.
    var htmlDateTime: String {
        WireDate(Timestamp(seconds: instant.seconds), offset: offset).rfc3339
    }
}
