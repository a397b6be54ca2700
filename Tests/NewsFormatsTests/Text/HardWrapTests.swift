import NewsModel
import Testing

@testable import NewsFormats

struct HardWrapTests {
    private static func paragraphs(_ blocks: [[String]]) -> [String] {
        var number = 0
        let lines = blocks.map { block in
            block.map { text in
                number += 1
                let isIndented = text.hasPrefix(" ") || text.hasPrefix("　")
                let indent = text.unicodeScalars.prefix(while: \.isBlank).reduce(0) { $0 + $1.columns }
                return TextLine(
                    number: number, text: text.trimmed, isIndented: isIndented, indent: indent)
            }
        }
        let wrap = HardWrap(blocks: lines)
        return lines.flatMap { wrap.paragraphs(of: $0) }
    }

    /// Breaks a text as a wire's printer does.
    private static func wrapped(_ text: String, at width: Int) -> [String] {
        var lines = [""]
        for word in text.words {
            let line = lines[lines.count - 1]
            let longer = line.isEmpty ? word : line + " " + word
            if longer.columns <= width { lines[lines.count - 1] = longer } else { lines.append(word) }
        }
        return lines
    }

    private static let text = """
        The harbour office said on Tuesday that night ferries will run until two in the morning from next month, after \
        many passengers had asked for later crossings. Fares stay as they are. “We have heard you,” said the office.
        """

    @Test("Copy wrapped at any usual width becomes its paragraphs again", arguments: 40...88)
    func unwraps(width: Int) {
        let second = "The office will hand out a new timetable at the piers and in all libraries of the city by Friday."
        let blocks = [Self.wrapped(Self.text, at: width), Self.wrapped(second, at: width)]
        #expect(Self.paragraphs(blocks) == [Self.text, second])
    }

    @Test("Chinese copy is joined without spaces, and with one between Latin words")
    func chinese() {
        let blocks = [
            ["港務辦公室星期二表示，由下月起夜間渡輪將開航至凌", "晨兩時，以回應乘客要求。發言人在 Macau Harbour", "Office 補充說，今年內票價維持不變。"]
        ]
        #expect(
            Self.paragraphs(blocks) == [
                "港務辦公室星期二表示，由下月起夜間渡輪將開航至凌晨兩時，以回應乘客要求。發言人在 Macau Harbour Office 補充說，今年內票價維持不變。"
            ])
    }

    @Test(
        "The indent of a first line counts in its column",
        arguments: [
            [["　　港務辦公室星期二表示夜間渡輪將開航至凌晨兩時以", "回應乘客的要求和建議並會檢討現時的班次安排及票價水", "平詳情將於下月公佈"]],
            [
                [
                    "     The harbour office said on Tuesday that night ferries will run",
                    "until two in the morning from next month, after many passengers had",
                    "asked for later crossings.",
                ]
            ],
        ])
    func indentedFirstLine(blocks: [[String]]) {
        #expect(Self.paragraphs(blocks) == [HardWrap.joined(blocks[0].map(\.trimmed))])
    }

    @Test(
        "Scripts that set no space between words are joined without one",
        arguments: [
            ["สำนักงานท่าเรือประกาศเมื่อวันอังคารว่าเรือเฟอร์รี่", "กลางคืนจะวิ่งถึงตีสองตั้งแต่เดือนหน้า"],
            ["ການທ່າເຮືອປະກາດໃນວັນອັງຄານວ່າເຮືອຂ້າມຟາກ", "ກາງຄືນຈະແລ່ນຮອດຕີສອງ"],
            ["ការិយាល័យកំពង់ផែបានប្រកាសនៅថ្ងៃអង្គារថាសាឡាង", "ពេលយប់នឹងរត់រហូតដល់ម៉ោងពីរ"],
            ["ဆိပ်ကမ်းရုံးက အင်္ဂါနေ့တွင်", "ကြေညာခဲ့သည်။"],
        ])
    func unspaced(lines: [String]) {
        #expect(HardWrap.joined(lines) == lines.joined())
    }

    @Test("Indents part paragraphs where every line is full, too")
    func fullIndents() {
        let block = [
            "   PARIS (AFP) - Le projet de budget sera présenté au printemps,",
            "a indiqué jeudi le ministre des Finances devant la presse, en",
            "   \"C'est la première fois\", a-t-il dit, que le gouvernement y",
            "renonce ; les prix ne changeront pas avant la fin de l'année en",
        ]
        #expect(Self.paragraphs([block]).count == 2)
    }

    @Test("Rows of a table stay apart, and a hyphen that is printed at both sides of a break is one")
    func tablesAndHyphens() {
        let rows = [
            "Single fare        2.40 pataca     2.60 pataca", "Day ticket         6.00 pataca     6.50 pataca",
            "Month ticket      60.00 pataca    65.00 pataca",
        ]
        #expect(Self.paragraphs([Self.wrapped(Self.text, at: 60), rows]) == [Self.text] + rows)
        #expect(
            HardWrap.joined(["disse o ministro das Infra-", "-estruturas."]) == "disse o ministro das Infra-estruturas."
        )
        #expect(HardWrap.joined(["so it is -", "- or not"]) == "so it is - - or not")
    }

    @Test("An indent begins a paragraph within a block")
    func indents() {
        let blocks = [
            ["　　港務辦公室星期二表示，夜間渡輪將開航至凌晨", "兩時，以回應乘客的要求和建議。", "　　今年內票價維持不變，職員會在碼頭派發新的時", "間表予乘客。"]
        ]
        #expect(
            Self.paragraphs(blocks) == [
                "港務辦公室星期二表示，夜間渡輪將開航至凌晨兩時，以回應乘客的要求和建議。", "今年內票價維持不變，職員會在碼頭派發新的時間表予乘客。",
            ])
    }

    @Test(
        "Lines that were meant as lines stay apart",
        arguments: [
            ["Apples", "Pears", "Bananas"],
            ["The first paragraph is one line.", "So is the second paragraph of it."],
            ["- The first ferry leaves at six in the morning", "- The second ferry leaves at seven in the morning"],
            ["1. The first ferry leaves at six in the morning", "2. The second ferry leaves at seven in the morning"],
            ["Short line of a programme", "A much longer line of the same programme, with the hall"],
            [String(repeating: "A line that is far wider than any wire's column. ", count: 3), "And another line"],
            ["渡輪班次", "票價表", "查詢電話"],
        ])
    func keeps(block: [String]) {
        #expect(Self.paragraphs([block]) == block.map(\.trimmed))
    }

    private static let wide = """
        The harbour office handed out its prizes on Thursday night in the old ferry hall, before a house that was full.
        """

    @Test(
        "Beside paragraphs of one line each lists, verse and programmes stay as they are",
        arguments: [
            [
                "Best film: The Long Harbour, directed by Ana Costa",
                "Best actor: Howard Tong, for The Long Harbour film",
                "Best actress: Maria Leong, for The Night Ferry",
            ],
            [
                "School of the Outer Harbour, 12 Rua do Almirante", "Library of Taipa Village, 4 Rua Correia da Silva",
                "Ferry Terminal, second floor, hall of departures",
            ],
            [
                "Saturday 10:00  Market opens in the square by the pier",
                "Saturday 12:30  Boats leave for the outer harbour",
                "Saturday 20:00  Fireworks over the bridge and the bay.",
            ],
            [
                "The boats come in, the boats go out again,", "The lamps are lit along the outer quay,",
                "And all who wait stand singing in the rain", "For those who went at morning out to sea.",
            ],
            ["一等奖：第一中学，高三（二）班，陈大文同学", "二等奖：第二中学，高二（一）班，李小明同学", "三等奖：第三中学，高一（三）班，何美玲同学"],
            ["สำนักงานท่าเรือมาเก๊าชั้นสองห้องประชุมใหญ่", "โรงเรียนท่าเรือด้านนอกอาคารหนึ่งชั้นสาม"],
        ])
    func listsInCopy(block: [String]) {
        #expect(Self.paragraphs([[Self.wide], block, [Self.wide]]) == [Self.wide] + block + [Self.wide])
    }

    @Test(
        "By themselves they do too",
        arguments: [
            [
                "“We have waited for this for the best part of a year.”",
                "“It is a good day for all of us at the harbour.”",
            ],
            [
                "Q: Will the ferries run at night from next month on?",
                "A: They will run until two in the morning, as we said.",
            ],
            ["佳作　港の朝　第一中学校三年二組　山田太郎さん", "佳作　夜の船　第二中学校二年一組　鈴木花子さん"],
        ])
    func lists(block: [String]) {
        #expect(Self.paragraphs([block]) == block)
    }

    @Test("A wrapped paragraph whose break falls at a sentence's end is joined where other copy shows the column")
    func sentenceAtBreak() {
        let block = ["Fares stay as they are for all of this year.", "The office said so."]
        #expect(Self.paragraphs([block]) == block)
        let sure = Self.wrapped(Self.text, at: 44)
        #expect(Self.paragraphs([sure, block]) == [Self.text, block.joined(separator: " ")])
    }

    @Test("Lines are joined as their last and first characters ask")
    func joins() {
        #expect(HardWrap.joined(["the ferry", "runs"]) == "the ferry runs")
        #expect(HardWrap.joined(["anti-", "corruption"]) == "anti-corruption")
        #expect(HardWrap.joined(["he left -", "and came"]) == "he left - and came")
        #expect(HardWrap.joined(["渡", "輪"]) == "渡輪")
        #expect(HardWrap.joined(["葛\u{E0100}", "城"]) == "葛\u{E0100}城")
        #expect(HardWrap.joined(["他說，", "Macau"]) == "他說，Macau")
        #expect(HardWrap.joined(["渡輪", "Macau"]) == "渡輪 Macau")
        #expect(HardWrap.joined(["여객선을", "운항"]) == "여객선을 운항")
        #expect(HardWrap.joined(["フェリ", "ー"]) == "フェリー")
    }
}
