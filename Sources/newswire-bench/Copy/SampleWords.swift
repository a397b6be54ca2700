/// What made-up stories are put together from, one set for each language.
struct SampleWords {
    let language: String
    let headline: String
    let subheadline: String
    let dateline: String
    let names: [String]
    let places: [String]
    let keywords: [String]
    let sentences: [String]
    let sentencesAParagraph: Int
    /// Between sentences.
    let gap: String

    static let all = [english, chinese, portuguese]

    private static let english = SampleWords(
        language: "en", headline: "Harbour office in @ keeps fare number # for another year",
        subheadline: "Council wants a second reading before the season begins",
        dateline: "@, Nov 14", names: ["Ana Lopes", "Howard Tong", "Maria da Silva", "Jean-Luc Fournier"],
        places: ["MACAU", "LISBON", "HONG KONG", "LUANDA"],
        keywords: ["ferry", "harbour", "fares", "transport", "council"],
        sentences: [
            "The harbour office in @ said on day # that the ferries will sail <em>as planned</em>, whatever the weather.",
            "Nobody who holds a ticket has to do anything about it, an official told reporters after the meeting.",
            "Fares rose by #.5 per cent last year &amp; will not rise again, according to <person>Howard Tong</person>.",
            "“We have heard the complaints, and there were # of them,” the chairwoman said in a written answer.",
            "The council had asked for a report by the end of the month; it is still waiting for the figures.",
            "Details are on the <a href=\"https://harbour.example/notices/#?lang=en\">office’s notice board</a> now.",
            "Operators carried about # thousand passengers in October, fewer than in the same month a year ago.",
            "A spokesman for the operators declined to comment on the decision, which takes effect on Monday.",
        ], sentencesAParagraph: 2, gap: " ")

    private static let chinese = SampleWords(
        language: "zh-Hant", headline: "@海事局第#號通告:船票價格明年維持不變",
        subheadline: "議會要求在旺季開始前再次審議有關方案", dateline: "@十一月十四日電",
        names: ["陳大文", "李小玲", "黃志強", "歐陽美儀"], places: ["澳門", "香港", "里斯本", "珠海"],
        keywords: ["渡輪", "海港", "票價", "交通", "議會"],
        sentences: [
            "@海事局於第#日表示,渡輪將<em>如期</em>開航,不受天氣影響,旅客無須更改行程。",
            "官員在會後向記者說,持票旅客毋須辦理任何手續,當局會在碼頭加派人手協助。",
            "票價去年上調百分之#.5,據<person>陳大文</person>表示,今年不會再次加價,以減輕市民負擔。",
            "主席書面回覆時指出:「我們已收到#宗投訴,會逐一跟進,並在下月公布結果。」",
            "議會早前要求在月底前提交報告,至今仍在等候有關數字,議員對進度表示關注。",
            "詳情見<a href=\"https://harbour.example/notices/#?lang=zh\">海事局公告欄</a>,各區辦事處亦有派發單張。",
            "營運商十月份共接載約#千名乘客,較去年同期為少,預料節日期間會有回升。",
            "營運商發言人對有關決定不予置評,新安排將於星期一起生效,為期一年。",
        ], sentencesAParagraph: 2, gap: "")

    private static let portuguese = SampleWords(
        language: "pt", headline: "Capitania de @ mantém a tarifa número # por mais um ano",
        subheadline: "Assembleia quer uma segunda leitura antes da época alta",
        dateline: "@, 14 nov", names: ["Ana Lopes", "João Gonçalves", "Maria da Conceição", "Luís Araújo"],
        places: ["MACAU", "LISBOA", "PRAIA", "MAPUTO"],
        keywords: ["barcos", "porto", "tarifas", "transportes", "assembleia"],
        sentences: [
            "A capitania de @ disse no dia # que os barcos vão sair <em>como previsto</em>, faça o tempo que fizer.",
            "Quem já tem bilhete não precisa de fazer nada, afirmou um responsável aos jornalistas após a reunião.",
            "As tarifas subiram #,5 por cento no ano passado e não voltam a subir, segundo <person>Luís Araújo</person>.",
            "«Ouvimos as reclamações, que foram #, e vamos responder a todas», escreveu a presidente da comissão.",
            "A assembleia tinha pedido um relatório até ao fim do mês; continua à espera dos números definitivos.",
            "Os pormenores estão no <a href=\"https://harbour.example/notices/#?lang=pt\">quadro de avisos</a> do porto.",
            "Os operadores transportaram cerca de # mil passageiros em outubro, menos do que no mês homólogo.",
            "Um porta-voz dos operadores não quis comentar a decisão, que entra em vigor na próxima segunda-feira.",
        ], sentencesAParagraph: 2, gap: " ")
}
