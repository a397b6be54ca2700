/// The router lane's signal to the express lane that it may continue.
struct AnswerSent: Sendable {}
