import NewsModel
import Testing

@testable import NewsFormats

struct OutgoingEmbargoTests {
    private static let lines = [
        "EMBARGOED UNTIL 0600 GMT NOV 30", "Embargo: 06:00 on 30 November", "Under embargo until 06:00 on November 30",
        "Eds: please do not publish before 6 a.m. EST Nov. 30", "NOT FOR RELEASE BEFORE 1500 GMT NOV 30",
        "Nicht vor Montag, 15.00 Uhr, veröffentlichen", "Sperrfrist: 30.11., 15.00 Uhr", "For release at 6 a.m. Monday",
        "HOLD FOR RELEASE", "Sous embargo jusqu'au 30 novembre à 15h00", "【禁發至11月30日上午9時】", "эмбарго 15:00",
        "ATENÇÃO: EMBARGADO ATÉ ÀS 15:00 DE 30 DE NOVEMBRO", "Ferries run until two", "The embargo ends on Monday",
        "For years the ferries ran until two", "No ferries before 6 a.m. on Monday",
    ]

    @Test(
        "What is asked of a wide line with less work has the same answer",
        arguments: lines,
        ["", ", and the ferries will run until two in the morning from spring on, the bureau said on Monday."])
    func wide(line: String, rest: String) {
        #expect(DeskWords.isEmbargo(prose: line + rest) == DeskWords(line + rest, in: .prose).isEmbargo)
    }
}
