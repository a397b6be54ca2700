import LibXML
import Testing

@testable import NewsFormats

struct EncodingDetectorTests {
    /// A story in each language, with the encodings that it was written in.
    static let stories: [(encodings: [CharacterEncoding], text: String)] = [
        (
            [.windows1252],
            """
            Ferries “will run” till two

            The night ferries will run till two, the harbour’s office said on Friday – an hour longer than before. José \
            Müller, who owns the café on the pier, said he was pleased.
            """
        ),
        (
            [.windows1252],
            """
            Barcos nocturnos até às duas

            Os barcos vão circular até às duas da manhã, anunciou sexta-feira a Direcção dos Serviços de Assuntos \
            Marítimos e de Água. A decisão não altera o preço dos bilhetes.
            """
        ),
        (
            [.windows1252],
            """
            Die Fähren fahren länger

            Die Nachtfähren verkehren künftig bis zwei Uhr, wie die Hafenbehörde am Freitag mitteilte. Die Preise \
            bleiben unverändert, hieß es.
            """
        ),
        (
            [.windows1252],
            """
            Des traversées jusqu'à deux heures

            Les traversées de nuit dureront jusqu'à deux heures, a annoncé vendredi la capitainerie. Les tarifs, eux, \
            restent inchangés, a précisé sa directrice.
            """
        ),
        (
            [.windows1250, .iso8859_2],
            """
            Promy będą pływać dłużej

            Nocne promy będą pływać do godziny drugiej, poinformował w piątek zarząd portu. Ceny biletów się nie \
            zmienią, a załogi dostaną dodatek.
            """
        ),
        (
            [.windows1250, .iso8859_2],
            """
            Přívozy budou jezdit déle

            Noční přívozy budou jezdit až do dvou hodin, oznámil v pátek přístavní úřad. Ceny jízdného se podle něj \
            měnit nebudou.
            """
        ),
        (
            [.windows1254],
            """
            Gece vapurları ikiye kadar çalışacak

            Liman müdürlüğü cuma günü yaptığı açıklamada gece vapurlarının saat ikiye kadar çalışacağını duyurdu. \
            Bilet ücretleri değişmeyecek.
            """
        ),
        (
            [.windows1257],
            """
            Keltai plauks ilgiau

            Naktiniai keltai plauks iki antros valandos, penktadienį pranešė uosto direkcija. Bilietų kainos išliks \
            tokios pačios, pridūrė ji.
            """
        ),
        (
            [.windows1251, .koi8R, .ibm866, .iso8859_5],
            """
            Паромы будут ходить дольше

            Ночные паромы будут ходить до двух часов, сообщило в пятницу управление порта. Цены на билеты останутся \
            прежними, добавил его представитель.
            """
        ),
        (
            [.windows1251, .koi8U],
            """
            Пороми ходитимуть довше

            Нічні пороми ходитимуть до другої години, повідомило у п'ятницю управління порту. Ціни на квитки \
            залишаться незмінними.
            """
        ),
        (
            [.windows1253],
            """
            Τα φέρι θα κινούνται ως τις δύο

            Τα νυχτερινά δρομολόγια θα γίνονται ως τις δύο το πρωί, ανακοίνωσε την Παρασκευή το λιμεναρχείο. Οι τιμές \
            των εισιτηρίων δεν αλλάζουν.
            """
        ),
        (
            [.windows1255],
            """
            המעבורות יפליגו עד שתיים

            מעבורות הלילה יפליגו עד השעה שתיים, הודיעה ביום שישי רשות הנמל. מחירי הכרטיסים לא ישתנו, נמסר מהרשות.
            """
        ),
        (
            [.windows1256],
            """
            العبارات تعمل حتى الثانية

            أعلنت إدارة الميناء يوم الجمعة أن العبارات الليلية ستعمل حتى الساعة الثانية بعد منتصف الليل، ولن تتغير \
            أسعار التذاكر.
            """
        ),
        (
            [.windows874],
            """
            เรือข้ามฟากเปิดถึงตีสอง

            กรมเจ้าท่าแถลงเมื่อวันศุกร์ว่า เรือข้ามฟากรอบกลางคืนจะให้บริการถึงเวลาตีสอง โดยค่าโดยสารไม่เปลี่ยนแปลง
            """
        ),
        (
            [.big5HKSCS, .gb18030],
            """
            夜間渡輪延長至凌晨兩點

            海事及水務局星期五表示，夜間渡輪服務將延長至凌晨兩點，票價維持不變，是次調整為應對遊客增加的情況。
            """
        ),
        (
            [.gb18030],
            """
            夜间渡轮延长至凌晨两点

            海事及水务局星期五表示，夜间渡轮服务将延长至凌晨两点，票价维持不变，这是为了应对游客增加的情况。
            """
        ),
        (
            [.shiftJIS, .eucJP],
            """
            夜間フェリー、午前2時まで

            港湾局は金曜日、夜間のフェリーの運航を午前2時まで延長すると発表した。運賃は変わらないという。
            """
        ),
        (
            [.eucKR],
            """
            야간 여객선 새벽 2시까지 운항

            항만청은 금요일 야간 여객선을 새벽 2시까지 운항한다고 밝혔다. 요금은 그대로 유지되며 승무원 수당은 인상된다.
            """
        ),
    ]

    @Test("Copy that nothing names the encoding of is read if its letters leave no doubt", arguments: stories.indices)
    func detected(_ index: Int) throws {
        let story = Self.stories[index]
        for encoding in story.encodings {
            let bytes = try #require(encoding.bytes(of: story.text), "\(encoding)")
            let copy = try WireDecoder().decode(bytes)
            #expect(String(decoding: copy.utf8, as: UTF8.self) == story.text, "\(encoding)")
        }
    }

    @Test("So is a feed without a declaration, whose tags and addresses say nothing of its language")
    func markup() throws {
        let head = String(
            repeating: "<category domain=\"http://harbour.example/sections\">Harbour</category>\n", count: 60)
        for (encodings, text) in Self.stories {
            let feed = """
                <rss version="2.0"><channel>\(head)<item><link>http://harbour.example/1</link>
                <title><![CDATA[\(text)]]></title></item></channel></rss>
                """
            let bytes = try #require(encodings[0].bytes(of: feed))
            #expect(String(decoding: try WireDecoder().decode(bytes).utf8, as: UTF8.self) == feed)
        }
    }

    @Test("Encodings that make the same of the text and not of an attribute are a doubt")
    func attribute() throws {
        let text =
            "The night ferries will run till two, the harbour’s office said. “It’s for the visitors,” it told us."
        let bytes = try #require(
            CharacterEncoding.windows1250.bytes(of: "<rss><item a=\"ł\"><title>\(text)</title></item></rss>"))
        #expect(throws: WireError.self) { try WireDecoder().decode(bytes) }
    }

    @Test(
        "Too little, two languages, or what stands in no text is refused at its first byte",
        arguments: [
            ("Caf", [0xE9], ""),
            ("Fares\n\n", [0xE8], " up by a tenth, the harbour office said on Friday at noon today"),
            (
                "The night ferries will run till two, the harbour office said. ", [0x81, 0x20, 0x8D],
                " Nothing changes."
            ),
            (
                "The night ferries will run till two, the harbour office said, wa", [0xB3, 0xEA],
                "sa and others told us."
            ),
        ] as [(String, [UInt8], String)])
    func doubtful(_ before: String, _ bytes: [UInt8], _ after: String) {
        let copy = Array(before.utf8) + bytes + Array(after.utf8)
        #expect { try WireDecoder().decode(copy) } throws: { error in
            (error as? WireError)?.kind == .undecodable && (error as? WireError)?.offset == before.utf8.count
        }
    }

    @Test("UTF-8 with a broken byte is no other encoding, and Russian in GB18030 is not Chinese in Big5")
    func damaged() throws {
        for (_, text) in Self.stories {
            var bytes = Array(text.utf8)
            bytes.remove(at: try #require(bytes.firstIndex { $0 >= 0x80 }))
            #expect(throws: WireError.self, "\(text)") { try WireDecoder().decode(bytes) }
        }
        let russian = try #require(Self.stories.first { $0.encodings.contains(.koi8R) }).text
        let bytes = try #require(CharacterEncoding.gb18030.bytes(of: russian))
        #expect(throws: WireError.self) { try WireDecoder().decode(bytes) }
    }

    @Test("What names an encoding comes first, even if it is wrong")
    func named() throws {
        let bytes = try #require(CharacterEncoding.windows1252.bytes(of: Self.stories[1].text))
        #expect(throws: WireError.self) { try WireDecoder(transport: "utf-8").decode(bytes) }
        #expect(throws: WireError.self) { try WireDecoder(provider: "utf-8").decode(bytes) }
        let declared = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>".utf8) + bytes + Array("</a>".utf8)
        #expect(throws: WireError.self) { try WireDecoder().decode(declared) }
    }

    @Test("Of ten megabytes only the beginning is looked at if that leaves one encoding")
    func large() throws {
        let line = try #require(CharacterEncoding.gb18030.bytes(of: Self.stories[15].text + "\n"))
        let lines = Array(repeating: line, count: 10_000_000 / line.count)
        let bytes: [UInt8] = Array(lines.joined()) + [0xFF]
        #expect(EncodingDetector.encoding(of: bytes) == .gb18030)
    }
}
