import CLibXML2

/// The process-wide state of libxml2: set up once, before the first handle.
///
/// Besides `xmlInitParser`, it disables every way in which the library could open a file or a connection.
enum LibXML2 {
    /// Touch this before creating any handle. Swift runs the initializer once, whichever thread comes first.
    static let ready: Void = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    }()
}

/// Collects the errors of one parser, so that none reaches standard error.
final class ErrorLog {
    /// The first error after which the document cannot be trusted.
    private(set) var fatal: XMLError?
    /// Errors that libxml2 tolerates, such as an undeclared prefix; the first sixteen.
    private(set) var warnings: [XMLError] = []

    /// Copies an error at once: libxml2 reuses its memory.
    func record(_ error: xmlError) {
        var message = error.message.map { String(cString: $0) } ?? "libxml2 error \(error.code)"
        while message.last?.isWhitespace == true { message.removeLast() }
        let line = error.line > 0 ? Int(error.line) : nil
        let column = error.int2 > 0 ? Int(error.int2) : nil
        let copy = XMLError(.malformed, message, line: line, column: column)
        if error.level == XML_ERR_FATAL {
            fatal = fatal ?? copy
        } else if warnings.count < 16 {
            warnings.append(copy)
        }
    }
}

/// A NUL-terminated string of libxml2 as a Swift value.
func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer else { return "" }
    return String(cString: pointer)
}

/// Compares without creating a string.
func equal(_ pointer: UnsafePointer<xmlChar>?, _ literal: StaticString) -> Bool {
    guard let pointer, pointer[0] == literal.utf8Start[0] else { return false }
    return xmlStrcmp(pointer, literal.utf8Start) == 0
}
