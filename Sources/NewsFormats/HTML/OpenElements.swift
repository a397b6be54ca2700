/// A block of the output that has begun and not ended.
struct OpenBlock {
    let id: Int
    let kind: BodyElement.Kind
    let name: StaticString
    let attributes: [UInt8]
    /// Not in the copy, but required around something.
    let isImplied: Bool
    var isWritten = false
    /// Whether text has been written since the block or another one in it began or ended.
    var hasText = false
    /// The offset of its start tag in the output.
    var start = 0
    /// Whether text or inline content has been written directly in it.
    var hasOwnContent = false
    /// The number of blocks written directly in it, and the last of them.
    var children = 0
    var lastChild: BodyElement.Kind?
}

/// An inline element that encloses what comes next.
struct OpenInline {
    let name: StaticString
    let attributes: [UInt8]
    var isOpen = false
}

/// White space that is written once something follows it in the same block.
struct PendingSpace {
    var space = false
    var newline = false
    var breaks = 0
    var verbatim: [UInt8] = []

    var isEmpty: Bool { !space && breaks == 0 && verbatim.isEmpty }
}
