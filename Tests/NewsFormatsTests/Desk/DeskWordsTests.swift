import NewsModel
import Testing

@testable import NewsFormats

/// Which lines are a desk's, in the languages of the wires, and which are a story's.
struct DeskWordsTests {
    @Test(
        "Embargo lines are known in the wordings of many desks",
        arguments: [
            "Sous embargo jusqu'au 11 décembre à 15h00", "EMBARGADO HASTA EL 11 DE DICIEMBRE A LAS 15.00 GMT",
            "Embargo até às 15:00 de 11 de dezembro", "ATENÇÃO: EMBARGADO ATÉ ÀS 15:00 DE 11 DE DEZEMBRO",
            "EMBARGO TOT VRIJDAG 11 DECEMBER 15.00 UUR", "EMBARGO FINO ALLE 15.00 DELL'11 DICEMBRE",
            "NOT FOR RELEASE BEFORE 1500 GMT DEC 11", "Strictly embargoed to 00:01 Friday December 11",
            "UNDER EMBARGO until 06:00 on December 11", "Sperrfrist: 11.12., 15.00 Uhr",
            "EMBARGOED UNTIL FURTHER NOTICE",
            "STRICTLY EMBARGOED", "*** STRICTLY EMBARGOED UNTIL 11 DECEMBER ***",
            "Do not publish before 6 a.m. EST Dec. 11",
            "NÃO DIVULGAR ANTES DAS 15:00 DE 11 DE DEZEMBRO", "No publicar antes de las 15.00 del 11 de diciembre",
            "Ne pas diffuser avant le 11 décembre à 15h00", "Non pubblicare prima delle ore 15 dell'11 dicembre",
            "【禁發至12月11日上午9時】", "解禁時間：12月11日09:00", "不得早于12月11日9时发布", "HOLD FOR RELEASE", "FOR RELEASE 6 A.M. FRIDAY",
            "NOT FOR RELEASE", "NÃO DIVULGAR",
        ])
    func embargoes(line: String) {
        #expect(DeskWords.isRubric(line))
        #expect(DeskWords(line, in: .note).isEmbargo)
    }

    @Test(
        "In a note the line may say something else first",
        arguments: [
            "Eds: This story is embargoed until 0001 GMT Friday, Dec. 11.",
            "EDITORS: Please do not publish before 6 a.m. EST Dec. 11",
            "Texto embargado hasta las 15.00 GMT", "With photos. Not to be published before 0600 GMT Dec 11",
            "Photos to follow; under embargo until 0001 GMT",
        ])
    func notes(line: String) {
        #expect(DeskWords(line, in: .note).isEmbargo)
    }

    @Test(
        "Stories about embargoes, kills and corrections are stories",
        arguments: [
            "Oil embargo ends", "Embargo on oil from 5 December", "Embargo até dezembro divide ministros",
            "Embargo: islanders demand an end", "Kill Bill returns", "GUNMEN KILL TWELVE IN HARBOUR",
            "Corrections officer honoured", "Anulação de contratos adiada", "Annulation du concert de Noël",
            "Retirada de tropas começa", "Withdrawal of ferries on Friday", "Kill the Bill protesters march",
            "Disregard for rules grows", "Do not use lifts, harbour office says", "Not for sale: the last pier",
            "Cancel culture: the debate", "撤銷禁令引爭議", "更正派系的路線", "Hold until dawn", "Eliminar la pobreza, la meta",
            "Report withdrawn after protests", "The report withdrawn by the minister returns",
            "Kill 300 wolves, farmers say",
            "Cancel the alert, mayor tells police", "Release at sea: turtles freed on Friday",
            "Article withdrawn, journal says",
            "Embargo to end on Friday, minister says", "Embargo até sexta-feira divide ministros",
            "Text killed the video star",
            "Story withdrawn from shelves after protest", "STORY WITHDRAWN FROM SHELVES", "Withdrawn: the last ferry",
            "KILLED: three at harbour", "ALERT CANCELLED - BEACHES REOPEN", "Story of a kill: wolves return",
            "Notícia anulada por tribunal", "Concert (cancelled)", "Soldier (killed) named", "KILL THE BILL: MARCH",
            "Errata sculptor dies", "Ferry - the embargo of 60 years", "Please stay at home, minister says",
        ])
    func stories(headline: String) {
        let words = DeskWords(headline, in: .prose)
        #expect(!words.isEmbargo && words.withdrawal == nil && !words.isCorrection)
        #expect(!DeskWords.isRubric(headline))
        #expect(DeskWords.parted(headline).headline == headline)
    }

    @Test(
        "Notes about embargoes and addresses of the desk hold nothing",
        arguments: [
            "Updates with quotes on the oil embargo", "Eds: Adds reaction to embargo until January, minister says",
            "Phone numbers are not for publication",
            "Hinweis: Ansprechpartner nicht zur Veröffentlichung: Ana Costa, 555 1234",
            "Do not use names of minors", "FOR IMMEDIATE RELEASE", "Adds killed in headline",
            "Corrected version to follow",
        ])
    func plainNotes(line: String) {
        let words = DeskWords(line, in: .note)
        #expect(!words.isEmbargo && words.withdrawal == nil && !words.isCorrection)
    }

    @Test(
        "Kills are known in the languages of the wires",
        arguments: [
            "ANNULATION", "(ANULACIÓN)", "ANULACAO", "KILL KILL KILL", "MANDATORY KILL", "ADVISORY KILL story",
            "Story killed, do not use",
            "Anulación: no usar la nota anterior", "Prière d'annuler notre dépêche HWA0131",
            "Rogamos anulen la noticia HWA0131",
            "Favor anular a notícia HWA0131, por conter erros", "Please do not use our story HWA0131",
            "Eliminar esta noticia",
            "Si prega di annullare la notizia HWA0131", "Please kill our story HWA0131, which is wrong",
            "Please disregard the last item",
            "This story has been withdrawn", "【撤稿】", "撤稿通知", "ATTENTION - Please do not use our story HWA0131",
            "Bitte verwenden Sie die Meldung hwa0131 nicht",
        ])
    func kills(line: String) {
        #expect(DeskWords(line, in: .note).withdrawal == .kill)
        let isNote = line.hasPrefix("Story killed") || line.hasPrefix("Anulación:")
        #expect(DeskWords.isRubric(line) == !isNote)
    }

    @Test(
        "A headline that is nothing but a withdrawal of copy is one, and so is one that it is marked off from",
        arguments: [
            "STORY WITHDRAWN", "Story withdrawn", "STORY WITHDRAWN - HUP6 head", "STORY WITHDRAWN: HUP6 head",
            "HUP6 head - STORY WITHDRAWN", "HUP6 head (STORY WITHDRAWN)", "NOTÍCIA ANULADA",
            "NOTÍCIA ANULADA – Barcos até às duas", "[KILLED] HUP6 head", "HUP6 head [WITHDRAWN]",
            "(ANULADA) Barcos até às duas", "KILL BULLETIN: HUP6 head", "BULLETIN KILL - HUP6 head",
            "KILL NOTICE: HUP6 head", "KILL ADVISORY - HUP6 head", "Story killed: HUP6 head",
        ])
    func killHeadlines(headline: String) {
        #expect(DeskWords(headline, in: .prose).withdrawal == .kill)
    }

    @Test(
        "So are corrections, and dispatches that replace others",
        arguments: [
            "Rectificación: donde dice Taipa", "Errata corrige", "ANNULE ET REMPLACE la dépêche précédente",
            "Retificação: valor",
            "Rettifica: il nome", "Correctie: de naam", "更正：票價", "Annulla e sostituisce la notizia delle 15", "Erratum",
        ])
    func corrections(line: String) {
        let words = DeskWords(line, in: .note)
        #expect(words.isCorrection && words.withdrawal == nil)
    }

    @Test("What a desk put beside a headline leaves it")
    func parts() {
        let behind = DeskWords.parted("Ferry fares to rise - EMBARGOED 1500 GMT DEC 11")
        #expect(behind.headline == "Ferry fares to rise" && behind.rubric == "EMBARGOED 1500 GMT DEC 11")
        let before = DeskWords.parted("(Embargoed until 0001 GMT Friday) Ferry fares to rise")
        #expect(before.headline == "Ferry fares to rise" && before.rubric == "Embargoed until 0001 GMT Friday")
    }
}
