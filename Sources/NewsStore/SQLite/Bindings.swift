import FoundationEssentials
import GRDB
import NewsModel

/// Binds the parameters of a prepared statement, from left to right.
///
/// GRDB's `StatementArguments` are an array of boxed values that is copied and checked at every execution, which costs
/// more than SQLite's own work on a row. Statements that run for each item of an import take this way.
struct Bindings {
    private let statement: SQLiteStatement
    private var index: CInt = 0

    fileprivate init(_ statement: Statement) {
        // Resets the statement and leaves every parameter NULL.
        statement.setUncheckedArguments(StatementArguments())
        self.statement = statement.sqliteStatement
    }

    mutating func add(_ text: String?) { bind(text) }
    mutating func add(_ number: Int64?) { bind(number) }
    mutating func add(_ number: Int?) { bind(number) }
    mutating func add(_ flag: Bool) { bind(flag ? 1 : 0) }
    mutating func add(_ bytes: [UInt8]) { bind(Data(bytes)) }

    private mutating func bind(_ value: (some StatementBinding)?) {
        index += 1
        guard let value else { return }
        let code = value.bind(to: statement, at: index)
        precondition(code == ResultCode.SQLITE_OK.rawValue, "parameter \(index) cannot be bound: SQLite says \(code)")
    }
}

/// Reads the row that a statement stands on, by the names of its columns, in place.
struct Columns: NamedColumns {
    fileprivate let statement: SQLiteStatement
    fileprivate let names: [String]

    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
        guard let index = names.firstIndex(of: name) else { preconditionFailure("no column is called '\(name)'") }
        guard let value = Value.fromStatement(statement, atUncheckedIndex: CInt(index)) else {
            preconditionFailure("the store holds no \(name), which no version of newswire wrote")
        }
        return value
    }
}

/// What both kinds of rows are read by: GRDB's own, which outlive their statement, and `Columns`, which are quick.
protocol NamedColumns {
    /// Traps where there is no such column, and where it is NULL and `Value` is not optional.
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value
}

extension Row: NamedColumns {
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
        self[name]
    }
}

extension NamedColumns {
    subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
        column(name)
    }

    func timestamp(_ column: String) -> Timestamp? {
        (self[column] as Int64?).map(Timestamp.init(microseconds:))
    }

    func wireDate(_ column: String, offset: String) -> WireDate? {
        timestamp(column).map { WireDate($0, offset: self[offset] ?? 0) }
    }

    /// A value of a closed set that only this store writes; anything else is a damaged store.
    func value<Value: RawRepresentable<String>>(_ column: String) -> Value {
        let text: String = self[column]
        guard let value = Value(rawValue: text) else {
            preconditionFailure("the store holds \(column) '\(text)', which no version of newswire wrote")
        }
        return value
    }

    func language(_ column: String) -> LanguageTag {
        let text: String = self[column]
        guard let tag = LanguageTag(text) else {
            preconditionFailure("the store holds language '\(text)', which no version of newswire wrote")
        }
        return tag
    }

    var wireKey: WireKey {
        WireKey(provider: self["provider"], providerID: self["provider_id"], language: language("language"))
    }
}

extension Database {
    /// Executes a statement that answers nothing, kept prepared from the first time on.
    func run(_ sql: String, _ bind: (inout Bindings) -> Void) throws {
        let statement = try cachedStatement(sql: sql)
        var bindings = Bindings(statement)
        bind(&bindings)
        try statement.execute()
    }

    /// The first column of the first row that a statement finds.
    func first<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ sql: String, _ bind: (inout Bindings) -> Void
    ) throws -> Value? {
        let statement = try cachedStatement(sql: sql)
        var bindings = Bindings(statement)
        bind(&bindings)
        return try Value.fetchOne(statement)
    }

    /// What `read` makes of each row that a statement finds.
    func all<Value>(
        _ sql: String, _ bind: (inout Bindings) -> Void, _ read: @escaping (Columns) -> Value
    ) throws -> [Value] {
        let statement = try cachedStatement(sql: sql)
        var bindings = Bindings(statement)
        bind(&bindings)
        let cursor = ColumnsCursor(statement, read: read)
        var values: [Value] = []
        while let value = try cursor.next() { values.append(value) }
        return values
    }
}

private final class ColumnsCursor<Element>: DatabaseCursor {
    let _statement: Statement
    var _isDone = false
    private let columns: Columns
    private let read: (Columns) -> Element

    init(_ statement: Statement, read: @escaping (Columns) -> Element) {
        _statement = statement
        columns = Columns(statement: statement.sqliteStatement, names: statement.columnNames)
        self.read = read
    }

    func _element(sqliteStatement: SQLiteStatement) throws -> Element {
        read(columns)
    }
}
