/// What `BodyBuilder` has begun and not ended yet.
extension BodyBuilder {
    /// A block that is open in what is written.
    struct Block {
        let id: Int
        let kind: BodyElement.Kind
        let name: StaticString
        let attributes: [UInt8]
        /// Not in the copy, but needed around what is.
        let isImplied: Bool
        var isWritten = false
        /// Text has been written since the block or another one in it began or ended.
        var hasText = false
        /// The place of its start tag in what is written.
        var start = 0
        /// Text, or what stands in it, has been written directly in it.
        var hasOwnContent = false
        /// The blocks that were written directly in it, and the last of them.
        var children = 0
        var lastChild: BodyElement.Kind?
    }

    /// An inline element that encloses what comes next.
    struct Inline {
        let name: StaticString
        let attributes: [UInt8]
        var isOpen = false
    }

    /// White space that is written once something follows it in the same block.
    struct Pending {
        var space = false
        var newline = false
        var breaks = 0
        var verbatim: [UInt8] = []

        var isEmpty: Bool { !space && breaks == 0 && verbatim.isEmpty }
    }
}
