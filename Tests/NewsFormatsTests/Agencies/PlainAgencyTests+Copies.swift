extension PlainAgencyTests {
    /// Of our own writing, each as its agency sets such copy.
    static let copies: [Copy] = [
        Copy(
            agency: "BSS",
            text: """
                ZCZC
                LOC122 4 GEN 0184 BSS/DHA
                BSS-12
                FERRY-FARES
                Ferry fares to go up from December

                DHAKA, Nov 26, 2026 (BSS) - Ferry fares on the Padma will go up from December 1, the board said today.

                The new fares will be displayed at all ghats.

                BSS/ABC/1510hrs
                NNNN
                """,
            headline: "Ferry fares to go up from December", dateline: "DHAKA, Nov 26, 2026 (BSS)", located: "DHAKA",
            body: "Ferry fares on the Padma will go up from December 1, the board said today.|"
                + "The new fares will be displayed at all ghats.",
            note: "LOC122 4 GEN 0184 BSS/DHA BSS-12 FERRY-FARES"),
        Copy(
            agency: "AGI, as a telegram",
            text: """
                ZCZC AGI0123 3 ECO 0 R01 /

                TRAGHETTI: AUMENTANO LE TARIFFE DA MAGGIO =
                (AGI) - Roma, 26 nov. - Le tariffe dei traghetti aumenteranno da maggio, ha annunciato la compagnia.
                Lo ha detto oggi. (AGI)
                Red/Abc
                261509 NOV 26

                NNNN
                """,
            headline: "TRAGHETTI: AUMENTANO LE TARIFFE DA MAGGIO", dateline: "(AGI) - Roma, 26 nov.", located: "Roma",
            body: "Le tariffe dei traghetti aumenteranno da maggio, ha annunciato la compagnia.|Lo ha detto oggi.",
            note: "Red/Abc AGI0123 3 ECO 0 R01 /"),
        Copy(
            agency: "BNA",
            text: """
                Ferries to run until two

                Manama, Nov. 26 (BNA): Ferries will run until 2 a.m. from next month, the ministry announced.

                Fares will not change.

                A.H.

                BNA 1510 GMT 2026/11/26
                """,
            headline: "Ferries to run until two", dateline: "Manama, Nov. 26 (BNA)", located: "Manama",
            body: "Ferries will run until 2 a.m. from next month, the ministry announced.|Fares will not change."),
        Copy(
            agency: "Ta Kung Pao",
            text: """
                機場恢復正常

                【大公報訊】記者李小明報道：機場今日恢復正常，管理局表示，旅客應留意航班資訊。

                票價不變。
                """,
            headline: "機場恢復正常", byline: "李小明", dateline: "【大公報訊】",
            body: "機場今日恢復正常，管理局表示，旅客應留意航班資訊。|票價不變。"),
        Copy(
            agency: "Inforpress",
            text: """
                Ligações marítimas reforçadas

                Mindelo, 26 Nov (Inforpress) – As ligações marítimas vão ser reforçadas, garantiu hoje a companhia.

                Os preços mantêm-se.

                CD/JMV

                Inforpress/Fim
                """,
            headline: "Ligações marítimas reforçadas", dateline: "Mindelo, 26 Nov (Inforpress)", located: "Mindelo",
            body: "As ligações marítimas vão ser reforçadas, garantiu hoje a companhia.|Os preços mantêm-se."),
        Copy(
            agency: "AP, at a glance",
            text: """
                BC-US--Glance-Ferry Fares,90
                Ferry fares at a glance
                By The Associated Press
                Fares from Jan. 1 on harbor ferries:

                _ Adults: $4.50
                """,
            headline: "Ferry fares at a glance", byline: "The Associated Press",
            body: "Fares from Jan. 1 on harbor ferries:|_ Adults: $4.50", slugline: "BC-US--Glance-Ferry Fares"),
        Copy(
            agency: "a paper's own reporter",
            text: """
                Cabinet clears ferry project
                Staff reporter
                The Cabinet on Thursday cleared a ferry project that will link Kochi with Lakshadweep from next year.
                It will be completed in two years, the minister said.
                """,
            headline: "Cabinet clears ferry project", byline: "Staff reporter",
            body:
                "The Cabinet on Thursday cleared a ferry project that will link Kochi with Lakshadweep from next year.|"
                + "It will be completed in two years, the minister said."),
        Copy(
            agency: "ANI",
            text: """
                Night ferries to run till 2 am

                Mumbai (Maharashtra) [India], November 26 (ANI): Night ferries will run till 2 am, the board said.

                Fares will not change. (ANI)
                """,
            headline: "Night ferries to run till 2 am", dateline: "Mumbai (Maharashtra) [India], November 26 (ANI)",
            located: "Mumbai",
            body: "Night ferries will run till 2 am, the board said.|Fares will not change."),
        Copy(
            agency: "AP",
            text: """
                BC-US--Harbor Ferries, 1st Ld,210
                Harbor ferries to run later
                Eds: APNewsNow. Updates with quotes.
                By JANE ROE
                Associated Press

                ALBANY, N.Y. (AP) — New York will run harbor ferries until 2 a.m., officials said Thursday.

                The plan costs $4 million.
                """,
            headline: "Harbor ferries to run later", byline: "JANE ROE, Associated Press",
            dateline: "ALBANY, N.Y. (AP)", located: "ALBANY, N.Y.",
            body: "New York will run harbor ferries until 2 a.m., officials said Thursday.|The plan costs $4 million.",
            note: "Eds: APNewsNow. Updates with quotes.", slugline: "BC-US--Harbor Ferries, 1st Ld"),
        Copy(
            agency: "Reuters",
            text: """
                UPDATE 2-Dutch dock workers end strike
                (Adds quotes, background)
                By Jane Roe

                AMSTERDAM, Nov 26 (Reuters) - Dutch dock workers ended a strike on Thursday, a union official said.

                "We are done," he said.
                """,
            headline: "UPDATE 2-Dutch dock workers end strike", byline: "Jane Roe",
            dateline: "AMSTERDAM, Nov 26 (Reuters)", located: "AMSTERDAM",
            body: "Dutch dock workers ended a strike on Thursday, a union official said.|\"We are done,\" he said.",
            note: "(Adds quotes, background)"),
        Copy(
            agency: "Yonhap",
            text: """
                (2nd LD) Busan night ferries to run until 2 a.m.
                (ATTN: ADDS quotes in paras 3-4)
                By Hong Gil-dong

                BUSAN, Nov. 26 (Yonhap) -- Busan's night ferries will run until 2 a.m., the port authority said Thursday.

                Fares will not change, an official said.
                (END)
                """,
            headline: "Busan night ferries to run until 2 a.m.", byline: "Hong Gil-dong",
            dateline: "BUSAN, Nov. 26 (Yonhap)", located: "BUSAN",
            body: "Busan's night ferries will run until 2 a.m., the port authority said Thursday.|"
                + "Fares will not change, an official said.",
            note: "(ATTN: ADDS quotes in paras 3-4) (2nd LD)"),
        Copy(
            agency: "Yonhap, Korean",
            text: """
                (종합) 부산 야간 여객선 새벽 2시까지 운항

                (부산=연합뉴스) 홍길동 기자 = 부산항만공사는 26일 야간 여객선을 새벽 2시까지 운항한다고 밝혔다.

                공사 관계자는 "요금은 바뀌지 않는다"고 말했다.

                (끝)
                """,
            headline: "부산 야간 여객선 새벽 2시까지 운항", byline: "홍길동", dateline: "(부산=연합뉴스)", located: "부산",
            body: "부산항만공사는 26일 야간 여객선을 새벽 2시까지 운항한다고 밝혔다.|공사 관계자는 \"요금은 바뀌지 않는다\"고 말했다.", note: "(종합)"),
        Copy(
            agency: "Bernama",
            text: """
                PENANG NIGHT FERRIES TO RUN UNTIL 2 AM

                GEORGE TOWN, Nov 26 (Bernama) -- Night ferries will run until 2 am, the port commission said today.

                Fares will not change, he told reporters here.

                -- BERNAMA
                """,
            headline: "PENANG NIGHT FERRIES TO RUN UNTIL 2 AM", dateline: "GEORGE TOWN, Nov 26 (Bernama)",
            located: "GEORGE TOWN",
            body: "Night ferries will run until 2 am, the port commission said today.|"
                + "Fares will not change, he told reporters here."),
        Copy(
            agency: "Lusa",
            text: """
                Barcos nocturnos até às duas

                Macau, China, 26 Nov (Lusa) – Os barcos vão circular até às duas, disse hoje a capitania.

                Os preços não mudam.

                MZB // VM.

                Lusa/Fim
                """,
            headline: "Barcos nocturnos até às duas", dateline: "Macau, China, 26 Nov (Lusa)", located: "Macau, China",
            body: "Os barcos vão circular até às duas, disse hoje a capitania.|Os preços não mudam."),
        Copy(
            agency: "VNA",
            text: """
                Phà đêm chạy đến hai giờ sáng

                Hà Nội (TTXVN 26/11) Các chuyến phà đêm sẽ chạy đến hai giờ sáng, ban quản lý cảng cho biết.

                Giá vé không thay đổi./.
                """,
            headline: "Phà đêm chạy đến hai giờ sáng", dateline: "Hà Nội (TTXVN 26/11)", located: "Hà Nội",
            body: "Các chuyến phà đêm sẽ chạy đến hai giờ sáng, ban quản lý cảng cho biết.|Giá vé không thay đổi."),
        Copy(
            agency: "SPA",
            text: """
                تمديد ساعات عمل العبّارات في جدة

                جدة 16 جمادى الآخرة 1448 هـ الموافق 26 نوفمبر 2026 م واس
                أعلنت الهيئة العامة للموانئ تمديد ساعات عمل العبّارات حتى الثانية صباحا.
                وأكدت الهيئة أن الأسعار لن تتغير.
                // انتهى //
                """,
            headline: "تمديد ساعات عمل العبّارات في جدة",
            dateline: "جدة 16 جمادى الآخرة 1448 هـ الموافق 26 نوفمبر 2026 م واس", located: "جدة",
            body:
                "أعلنت الهيئة العامة للموانئ تمديد ساعات عمل العبّارات حتى الثانية صباحا.|وأكدت الهيئة أن الأسعار لن تتغير."
        ),
        Copy(
            agency: "Petra",
            text: """
                تمديد ساعات عمل العبّارات في العقبة

                العقبة 26 تشرين الثاني (بترا)- أعلنت سلطة الموانئ تمديد ساعات عمل العبّارات حتى الثانية صباحا.

                وقالت إن الأسعار لن تتغير.

                --(بترا)
                """,
            headline: "تمديد ساعات عمل العبّارات في العقبة", dateline: "العقبة 26 تشرين الثاني (بترا)",
            located: "العقبة",
            body: "أعلنت سلطة الموانئ تمديد ساعات عمل العبّارات حتى الثانية صباحا.|وقالت إن الأسعار لن تتغير."),
        Copy(
            agency: "RTHK",
            text: """
                夜間渡輪下月起延長至凌晨兩時

                2026-11-26 HKT 15:20

                海事處宣布，夜間渡輪下月起延長至凌晨兩時，票價不變。

                處方說，去年夜間乘客有三百萬人次。
                """,
            headline: "夜間渡輪下月起延長至凌晨兩時", body: "海事處宣布，夜間渡輪下月起延長至凌晨兩時，票價不變。|處方說，去年夜間乘客有三百萬人次。",
            date: "2026-11-26T15:20:00+08:00"),
        Copy(
            agency: "Europa Press",
            text: """
                Las balsas circularán hasta las dos

                MADRID, 26 Nov. (EUROPA PRESS) -

                Las balsas circularán hasta las dos, informó este jueves la autoridad portuaria.

                Los precios no cambian.
                """,
            headline: "Las balsas circularán hasta las dos", dateline: "MADRID, 26 Nov. (EUROPA PRESS)",
            located: "MADRID",
            body:
                "Las balsas circularán hasta las dos, informó este jueves la autoridad portuaria.|Los precios no cambian."
        ),
        Copy(
            agency: "EFE",
            text: """
                PUERTOS HUELGA
                Los estibadores ponen fin a la huelga

                Valencia (España), 26 nov (EFE).- Los estibadores pusieron fin a la huelga, según la autoridad.

                "Ha sido un acuerdo justo", dijo un portavoz. EFE

                jp/abc
                """,
            headline: "Los estibadores ponen fin a la huelga", dateline: "Valencia (España), 26 nov (EFE)",
            located: "Valencia",
            body: "Los estibadores pusieron fin a la huelga, según la autoridad.|"
                + "\"Ha sido un acuerdo justo\", dijo un portavoz.", slugline: "PUERTOS HUELGA"),
        Copy(
            agency: "Anadolu",
            text: """
                Istanbul night ferries to run until 2 a.m.

                ISTANBUL

                Night ferries will run until 2 a.m., the municipality said on Thursday.

                Fares will not change.
                """,
            headline: "Istanbul night ferries to run until 2 a.m.", dateline: "ISTANBUL", located: "ISTANBUL",
            body: "Night ferries will run until 2 a.m., the municipality said on Thursday.|Fares will not change."),
        Copy(
            agency: "Folhapress",
            text: """
                Balsas vão operar até as 2h

                MARIA SILVA
                SANTOS, SP (FOLHAPRESS) - As balsas vão operar até as 2h a partir do mês que vem, informou o governo.

                O preço não muda.
                """,
            headline: "Balsas vão operar até as 2h", byline: "MARIA SILVA", dateline: "SANTOS, SP (FOLHAPRESS)",
            located: "SANTOS, SP",
            body: "As balsas vão operar até as 2h a partir do mês que vem, informou o governo.|O preço não muda."),
        Copy(
            agency: "Macau's government",
            text: """
                海事及水務局宣布夜間渡輪延長服務

                （澳門新聞局二零二六年十一月二十六日訊）海事及水務局今日宣布，夜間渡輪由下月起延長至凌晨兩時。

                局長表示，票價維持不變。
                """,
            headline: "海事及水務局宣布夜間渡輪延長服務", dateline: "（澳門新聞局二零二六年十一月二十六日訊）", located: "澳門",
            body: "海事及水務局今日宣布，夜間渡輪由下月起延長至凌晨兩時。|局長表示，票價維持不變。"),
        Copy(
            agency: "China News Service",
            text: """
                澳门夜间轮渡延长至凌晨两点

                中新社澳门11月26日电 (记者 龙土有)澳门海事及水务局26日宣布，夜间轮渡将从下月起延长至凌晨两点。

                票价不变。(完)
                """,
            headline: "澳门夜间轮渡延长至凌晨两点", byline: "龙土有", dateline: "中新社澳门11月26日电", located: "澳门",
            body: "澳门海事及水务局26日宣布，夜间轮渡将从下月起延长至凌晨两点。|票价不变。"),
    ]
}
