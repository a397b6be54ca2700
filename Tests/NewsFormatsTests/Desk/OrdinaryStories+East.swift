extension OrdinaryStory {
    static let polish = """
        Anulowana trasa koncertowa zespołu
        Zespół anulował trasę po Azji, wynika z informacji menedżera.
        Wycofano mleko dla dzieci
        Mleko wycofano ze sprzedaży, podano w informacji urzędu.
        Embargo na ropę od poniedziałku, godz. 10
        Embargo na ropę wchodzi w życie w poniedziałek o godz. 10.
        Embargo: ministrowie spotkają się o godz. 10.00
        Ministrowie Unii Europejskiej rozmawiają w poniedziałek o embargu na ropę.
        Nie używać wody przed poniedziałkiem, prosi burmistrz
        Burmistrz prosi mieszkańców, aby nie używali wody z kranu.
        Depesza emska: jak skrót wywołał wojnę
        Depesza, którą skrócił Bismarck, wywołała wojnę.
        PAP wycofuje się z budowy siedziby
        Agencja wycofuje się z budowy siedziby w Warszawie.
        Korekta budżetu trafi do Sejmu
        Korekta budżetu trafi do Sejmu w piątek.
        """

    static let czech = """
        Zrušeno: koncert na náměstí
        Kapela zrušila turné po Asii, stojí ve zprávě manažera.
        Zrušení zákona podpořil Senát
        Senát podpořil zrušení zákona o dani.
        Embargo na ropu začne v pondělí v 10:00
        Embargo na ropu začne platit v pondělí v 10:00.
        Oprava: silnice D1 bude v pátek zavřená
        Silnice D1 bude v pátek kvůli opravě zavřená.
        Nepoužívat vodu před pondělím, žádá radnice
        Radnice žádá obyvatele, aby nepoužívali vodu z kohoutku.
        Zpráva o zrušení linky překvapila cestující
        Dopravce ruší linku, píše se ve zprávě.
        Mléko staženo z prodeje
        Výrobce stáhl z prodeje mléko pro děti.
        """

    static let russian = """
        Отмена гастролей группы в Азии
        Группа отменила гастроли, говорится в сообщении её агента.
        Эмбарго: министры встретятся в 10:00
        Министры Евросоюза обсудят в понедельник эмбарго на нефть.
        Отозвано молоко для детей
        Завод отозвал партию молока, следует из сообщения ведомства.
        Отзыв лицензии у банка
        Центробанк отозвал лицензию у банка, информация об этом появилась в пятницу.
        Поправка: Госдума изменила закон о паромах
        Депутаты приняли поправку к закону о паромах.
        Не использовать воду до понедельника просят в мэрии
        Мэрия просит жителей не использовать воду из-под крана до понедельника.
        Просим отменить закон, пишут врачи
        Врачи просят отменить закон, сказано в их сообщении.
        Пленные выйдут на свободу в пятницу в 10:00
        Пленные выйдут на свободу в пятницу.
        """

    static let ukrainian = """
        Скасовано тур гурту Азією
        Гурт скасував тур, ідеться в повідомленні його агента.
        Ембарго на нафту діє з понеділка з 10:00
        Ембарго на нафту набуде чинності в понеділок.
        Відкликано молоко для дітей
        Завод відкликав партію молока.
        Новина про скасування закону здивувала лікарів
        Уряд скасував закон, повідомило міністерство.
        Не публікувати опитування до 20:00 нагадала комісія
        Комісія нагадала, що опитування можна показати ввечері.
        Виправлення закону чекають у травні
        Виправлення закону чекають у травні.
        Полонених звільнять у п'ятницю о 10:00
        Полонених звільнять у п'ятницю.
        """

    static let arabic = """
        إلغاء المادة 76: الحكومة توافق على تعديل الدستور
        وافقت الحكومة على إلغاء المادة 76 من الدستور.
        إلغاء جولة الفرقة في آسيا
        ألغت الفرقة جولتها في آسيا، بحسب خبر نشره مدير أعمالها.
        سحب حليب الأطفال من الأسواق
        سحبت الشركة حليب الأطفال من الأسواق.
        حظر النفط يبدأ الاثنين الساعة 10:00
        يبدأ حظر النفط يوم الاثنين.
        خبر إلغاء الحفل يفاجئ الجمهور
        فاجأ خبر إلغاء الحفل الجمهور.
        الإفراج عن الأسرى الجمعة الساعة 10:00
        يفرج عن الأسرى يوم الجمعة.
        تصحيح أوضاع العمال حتى نهاية العام
        تمدد الحكومة مهلة تصحيح أوضاع العمال.
        """

    static let traditional = """
        禁止發布假新聞條例12月1日生效
        禁止發布假新聞的條例12月1日起生效，政府昨日公布。
        解禁首日上午9時開閘 逾千市民入場
        沙灘昨日上午9時解禁，逾千市民入場。
        撤稿：期刊撤回室溫超導論文
        學術期刊昨日撤回一篇關於室溫超導的論文。
        取消演唱會 歌手向歌迷致歉
        歌手昨日取消亞洲巡迴演唱會。
        註銷公司數字上升
        上半年註銷的公司增加一成。
        撤銷：法院推翻停牌決定
        法院昨日撤銷停牌的決定。
        下架奶粉今起可退款
        問題奶粉昨日下架，市民今起可退款。
        更正啟事引發訴訟
        一則更正啟事引發訴訟。
        不得早於12月1日起飛 航空公司獲通知
        航空公司獲通知，航班不得早於12月1日起飛。
        電子煙12月1日前不得出售
        電子煙12月1日前不得出售，衛生局表示。
        測試：新輕軌首日試行
        新輕軌昨日首次試行。
        """

    static let simplified = """
        禁止发布虚假信息规定12月1日起施行
        禁止发布虚假信息的规定12月1日起施行。
        解禁首日上午9时开渔 千艘渔船出海
        休渔期昨日结束，千艘渔船出海。
        撤稿：大学教授论文被期刊撤回
        期刊昨日撤回一名大学教授的论文。
        取消巡演 乐队宣布休息
        乐队昨日取消亚洲巡演。
        注销：千家公司被吊销执照
        千家公司昨日被注销。
        召回奶粉 企业致歉
        企业昨日召回一批奶粉。
        禁发烟花令12月1日上午9时生效
        禁止发售烟花的命令12月1日起生效。
        更正登记可在网上办理
        市民今起可在网上办理更正登记。
        """

    static let japanese = """
        記事取り消し 新聞社が謝罪
        新聞社は28日、記事を取り消し、謝罪した。
        配信取り消し 人気アニメの続編
        人気アニメの続編の配信が取り消された。
        速報取り消し：気象庁が津波情報を訂正
        気象庁は28日、津波の速報を取り消した。
        公演取り消し、バンドが休養
        バンドは28日、アジア公演を取り消した。
        禁輸、30日午前10時に解禁
        水産物の禁輸が30日午前10時に解禁される。
        アユ漁解禁 釣り人でにぎわう
        アユ漁が30日午前5時に解禁された。
        粉ミルクを自主回収
        メーカーは28日、粉ミルクの回収を発表した。
        使用禁止の花火、30日まで販売
        使用禁止の花火が30日まで売られていた。
        訂正申告が急増
        訂正申告が急増している。
        """

    static let korean = """
        기사 삭제: 법원, 언론사에 배상 명령
        법원은 28일 기사를 삭제하라고 명령했다.
        [면허취소] 음주 운전 크게 늘어
        면허가 취소된 운전자가 크게 늘었다.
        공연 취소, 팬들 실망
        밴드가 아시아 공연을 취소했다고 기사는 전했다.
        고발 철회 놓고 여야 공방
        여야가 고발 철회를 놓고 공방을 벌였다.
        엠바고 깬 기자 징계
        기자단이 30일 오전 6시 엠바고를 깬 기자를 징계했다.
        분유 리콜, 업체 사과
        업체가 분유를 회수했다.
        수정: 정부안 국회 통과
        정부 수정안이 국회를 통과했다.
        포로 30일 오전 10시 석방
        포로들이 30일 석방된다.
        """

    static let turkish = """
        Konser iptal edildi, hayranlar üzgün
        Grup Asya turnesini iptal etti, haber hızla yayıldı.
        Petrol ambargosu pazartesi saat 10.00'da başlıyor
        Petrol ambargosu pazartesi günü başlıyor.
        Bebek maması piyasadan çekildi
        Şirket bebek mamasını piyasadan çekti.
        Yasanın iptali istendi
        Muhalefet yasanın iptalini istedi, haberi bakan doğruladı.
        Düzeltme maçı kazandırdı
        Son düzeltme maçı kazandırdı.
        Esirler cuma saat 10.00'da serbest
        Esirler cuma günü serbest bırakılacak.
        Anketleri yayınlamayın çağrısı
        Kurul anketlerin yayınlanmamasını istedi.
        """

    static let indonesian = """
        Tur dibatalkan, band minta maaf
        Tur Asia dibatalkan, menurut berita di laman band itu.
        Embargo minyak mulai Senin pukul 10.00
        Embargo minyak mulai berlaku Senin pukul 10.00.
        Susu bayi ditarik dari pasar
        Susu bayi ditarik dari pasar, kata perusahaan.
        Berita pembatalan konser mengejutkan penggemar
        Pembatalan konser mengejutkan penggemar.
        Jangan gunakan air sebelum Senin, imbau wali kota
        Wali kota mengimbau warga tidak memakai air keran.
        Pencabutan izin kasino disetujui
        Pencabutan izin kasino disetujui pemerintah.
        Tahanan bebas Jumat pukul 10.00
        Para tahanan bebas pada Jumat.
        """
}
