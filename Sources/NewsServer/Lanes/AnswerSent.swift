/// The router lane tells the express lane that it may go on.
struct AnswerSent: Sendable {}
