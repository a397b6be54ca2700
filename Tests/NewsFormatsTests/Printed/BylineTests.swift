import Testing

@testable import NewsFormats

struct BylineTests {
    @Test(
        "A name run on after the last sentence is a byline",
        arguments: [
            ("The plan was approved. Howard Tong", "Howard Tong"),
            ("The plan was approved! Ana Costa", "Ana Costa"),
            ("Was it approved? João da Silva", "João da Silva"),
            ("“The plan was approved.” Leong Sok Kun", "Leong Sok Kun"),
            ("He said “the plan was approved”. Chan U Kin", "Chan U Kin"),
            ("It was over… Ho Iat-Meng", "Ho Iat-Meng"),
            ("(The fares stay.) Maria O’Neill", "Maria O’Neill"),
            ("Os preços não mudam. Pedro Arede dos Santos", "Pedro Arede dos Santos"),
            ("「票價不變。」 Rui Leong", "Rui Leong"),
            ("The vote was 12 to 3 in 2026.  HOWARD TONG", "HOWARD TONG"),
            ("He opposed it. Jan van den Berg", "Jan van den Berg"),
        ])
    func trailing(paragraph: String, name: String) {
        #expect(Byline.trailing(paragraph)?.name == name)
        #expect(Byline.trailing(paragraph).map { paragraph.hasPrefix($0.rest) && $0.rest.endsSentence } == true)
    }

    @Test(
        "What only looks like a trailing byline stays in the text",
        arguments: [
            "The fares will rise, said Prime Minister", "The fares will rise. Said Prime Minister",
            "The plan was shown in New York", "The plan was shown. In New York",
            "It first ran in the paper. Macau Daily Times",
            "It first ran in the paper. Macau Daily Times.", "The plan was approved. Howard Tong.",
            "The plan was approved by Howard Tong", "The plan was approved, Howard Tong",
            "The plan was approved; Howard Tong",
            "He met Mr. Howard Tong", "She asked Dr. Ana Costa", "They walked to St. Paul Ruins",
            "He spoke for the U.S. Senate Majority",
            "It was written by J. Howard Tong", "He works for Tong Inc. Howard Tong and friends",
            "The plan was approved. Howard",
            "The plan was approved. howard tong", "The plan was approved. Howard tong",
            "The plan was approved. Howard Tong Ana Costa Rui Leong",
            "The plan was approved. See Page Four", "The plan was approved. Read More",
            "The plan was approved. Photo Howard Tong",
            "The plan was approved. Monday Morning", "The plan was approved. Viva Macau",
            "The plan was approved. Lusa Notícias",
            "The plan was approved. Hong Kong Island", "The plan was approved. Section 3",
            "The plan was approved. 14 November",
            "The plan was approved. Tong, Howard", "The plan was approved. Howard Tong!",
            "The plan was approved. “Howard Tong”",
            "The plan was approved. Howard Tong 2026", "The plan was approved. Universidade de Lisboa", "Howard Tong",
            "“The plan was approved,” Howard Tong", "The film “Harbour” Howard Tong", "The plan was approved. The End",
            "The plan was approved. de Silva", "The plan was approved. Howard da",
            "The plan was approved. Chief Executive",
            "The plan was approved: Howard Tong", "Os preços não mudam. Disse Ana Costa", "票價不變。陳大文",
            "The plan was approved.", "",
        ])
    func notTrailing(paragraph: String) {
        #expect(Byline.trailing(paragraph) == nil)
    }

    @Test(
        "A line that says it is a byline is one",
        arguments: [
            ("By Howard Tong", "Howard Tong"), ("BY HOWARD TONG", "HOWARD TONG"), ("by Howard Tong", "Howard Tong"),
            ("By Howard Tong and Ana Costa", "Howard Tong and Ana Costa"), ("Por Ana Costa", "Ana Costa"),
            ("Por Ana Costa e Rui Leong", "Ana Costa e Rui Leong"), ("Texto: João da Silva", "João da Silva"),
            ("Text by Howard Tong", "Howard Tong"), ("By: Howard Tong", "Howard Tong"),
            ("Por Maria Silva e Costa", "Maria Silva e Costa"),
            ("本報記者 陳大文", "陳大文"), ("本報記者陳大文", "陳大文"), ("本报记者 陈大文", "陈大文"), ("文：陳大文", "陳大文"), ("文/陳大文", "陳大文"),
            ("記者：陳大文、李小明", "陳大文、李小明"), ("【本報記者 陳大文 報道】", "陳大文"), ("【本報記者陳大文報道】", "陳大文"),
            ("Par Anne Dupont", "Anne Dupont"), ("Von Anna Berg und Rui Sá", "Anna Berg und Rui Sá"),
            ("Oleh Budi Santoso dan Siti Aminah", "Budi Santoso dan Siti Aminah"),
            ("Автор: Иван Петров", "Иван Петров"), ("Írta: Kiss Anna", "Kiss Anna"), ("Piše: Ana Kos", "Ana Kos"),
            ("โดย สมชาย ใจดี", "สมชาย ใจดี"), ("מאת: דנה כהן", "דנה כהן"), ("كتب: أحمد علي", "أحمد علي"),
            ("（本報記者 陳大文）", "陳大文"), ("(記者 陳大文)", "陳大文"), ("撰文：Rui Leong", "Rui Leong"), ("记者 欧阳小文 报道", "欧阳小文"),
        ])
    func onItsOwn(line: String, name: String) {
        #expect(Byline.onItsOwn(line) == name)
    }

    @Test(
        "A line that only begins like a byline is text",
        arguments: [
            "By Friday the ferries will run again.", "By Friday", "By Howard Tong.", "By the harbour", "By Lusa",
            "By 2030",
            "Por fim", "Por Macau", "Por enquanto, os preços não mudam", "Byron Smith", "Portugal Telecom",
            "Texto: os preços não mudam",
            "Par ailleurs", "Par la suite, les prix montent", "Von Montag an", "Av Paulista", "Oleh Petrenko",
            "Автор: книги о море не назван", "Na Ilha Verde", "Di Anna Rossi", "De Rui Costa", "Per Anders Berg",
            "Door County", "โดย เรือข้ามฟากจะให้บริการจนถึงตีสองตั้งแต่เดือนหน้า", "كتب: 12 كتابا", "Haber: Feribot ücretleri",
            "本報記者會", "記者會現場", "記者陳大文昨日在碼頭採訪了多名乘客", "文化局公佈", "文：政府昨日公佈新的渡輪票價", "記者招待會上", "本報記者",
            "【本報記者 報道】", "【本報訊】", "（記者會）資料", "【記者手記】", "記者：為什麼", "Howard Tong", "By Howard Tong in Macau",
        ])
    func notOnItsOwn(line: String) {
        #expect(Byline.onItsOwn(line) == nil)
    }

    @Test(
        "A word of other meanings opens one above a dateline",
        arguments: [
            ("Na Juma Ali", "MOMBASA, Novemba 26 (KNA) - Feri.", "Juma Ali"),
            ("Di Anna Rossi", "(ANSA) - ROMA, 26 NOV - Le barche.", "Anna Rossi"),
            ("Na Ilha Verde", "Os preços sobem.", nil),
            ("Na Ilha Verde, os preços", "Macau, 26 nov (Lusa) - Os preços.", nil),
        ] as [(String, String, String?)])
    func above(line: String, next: String, name: String?) {
        #expect(Byline.onItsOwn(line, above: next) == name)
    }

    @Test("A bracketed credit comes off the head and the end of a paragraph")
    func bracketed() {
        #expect(Byline.leading("【本報記者 陳大文 報道】渡輪加開班次。") == .init(name: "陳大文", rest: "渡輪加開班次。"))
        #expect(Byline.closing("渡輪加開班次。（記者 陳大文）") == .init(name: "陳大文", rest: "渡輪加開班次。"))
        #expect(Byline.leading("【專題】渡輪加開班次。") == nil)
        #expect(Byline.beforeDash("MEHMET YILMAZ - Feribot.") == .init(name: "MEHMET YILMAZ", rest: "Feribot."))
        #expect(Byline.beforeDash("Feribot ücretleri - ve otobüs.") == nil)
        #expect(Byline.leading("홍길동 기자 = 요금은 오른다.") == .init(name: "홍길동", rest: "요금은 오른다."))
        #expect(Byline.leading("홍길동 김철수 기자 = 요금.") == .init(name: "홍길동, 김철수", rest: "요금."))
        #expect(Byline.leading("[서울경제=홍길동 기자] 요금은 오른다.") == .init(name: "홍길동", rest: "요금은 오른다."))
        #expect(Byline.leading("요금은 26일 기자 = 말했다.") == nil)
        #expect(Byline.closing("渡輪加開班次（見另稿）") == nil)
        #expect(Dateline(leading: "【本報記者陳大文香港報道】票價。").flatMap { Dateline.author(in: $0.printed) } == "陳大文")
    }
}
