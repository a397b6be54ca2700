extension ShortCopy {
    static let eastern: [(language: String, stories: String)] = [
        (
            "tr",
            """
            İzmir'de 4,2 büyüklüğünde deprem | İZMİR (AA) - İzmir'in Seferihisar ilçesi açıklarında 4,2 büyüklüğünde deprem meydana geldi. Can kaybı bildirilmedi.
            Asgari ücret belli oldu | ANKARA (AA) - Asgari ücret yeni yılda yüzde 25 artacak. Kararı Çalışma Bakanı açıkladı.
            Galatasaray derbiyi kazandı | Galatasaray, Fenerbahçe'yi 2-1 yendi. Galibiyet golü uzatmalarda geldi.
            Yönetmen Ali Demir hayatını kaybetti | Yönetmen Ali Demir, 81 yaşında İstanbul'da hayatını kaybetti.
            Otobüs ile kamyon çarpıştı | Bolu'da otobüs ile kamyonun çarpışması sonucu 2 kişi öldü, 7 kişi yaralandı.
            Faiz sabit kaldı | Merkez Bankası politika faizini yüzde 38'de sabit tuttu.
            Bütçe Meclis'ten geçti | 2027 yılı bütçesi TBMM Genel Kurulunda 320 oyla kabul edildi.
            """
        ),
        (
            "az",
            """
            Qəbələdə zəlzələ olub | Bakı, 27 noyabr, AZƏRTAC. Qəbələ rayonunda səhər saatlarında 4,2 bal gücündə zəlzələ baş verib.
            Minimum əməkhaqqı artırılır | Prezident minimum aylıq əməkhaqqının artırılması haqqında sərəncam imzalayıb.
            "Qarabağ" "Neftçi"yə qalib gəldi | "Qarabağ" klubu 15-ci turda "Neftçi"ni 2:1 hesabı ilə məğlub edib.
            Rejissor Əli Məmmədov vəfat edib | Rejissor Əli Məmmədov 81 yaşında Bakıda vəfat edib.
            Avtobusla yük maşını toqquşub | Gəncə yaxınlığında avtobusla yük maşını toqquşub, iki nəfər ölüb, yeddi nəfər yaralanıb.
            Uçot dərəcəsi dəyişməyib | Mərkəzi Bank uçot dərəcəsini 7 faiz səviyyəsində saxlayıb.
            Büdcə qəbul olundu | Milli Məclis 2027-ci ilin dövlət büdcəsini qəbul edib. Lehinə 104 deputat səs verib.
            """
        ),
        (
            "uz",
            """
            Toshkentda zilzila bo‘ldi | TOSHKENT, 27-noyabr. /O‘zA/. Bugun ertalab Toshkent yaqinida 4,2 ball kuchga ega zilzila sodir bo‘ldi.
            Eng kam ish haqi oshiriladi | Prezident qaroriga ko‘ra, 1-yanvardan eng kam ish haqi 10 foizga oshiriladi.
            "Paxtakor" "Nasaf"ni yengdi | "Paxtakor" futbol klubi 15-turda "Nasaf" jamoasini 2:1 hisobida mag‘lub etdi.
            Rejissyor Ali Karimov vafot etdi | Rejissyor Ali Karimov 81 yoshida Toshkentda vafot etdi. Bu haqda uning oilasi ma'lum qildi.
            Avtobus va yuk mashinasi to‘qnashdi | Jizzax viloyatida avtobus va yuk mashinasi to‘qnashib, ikki kishi halok bo‘ldi, yetti kishi jarohatlandi.
            Asosiy stavka o‘zgarmadi | Markaziy bank asosiy stavkani yillik 14 foiz darajasida saqlab qoldi.
            Byudjet qabul qilindi | Qonunchilik palatasi 2027-yil uchun davlat budjetini qabul qildi.
            """
        ),
        (
            "id",
            """
            Gempa M 4,2 guncang Cianjur | Jakarta (ANTARA) - Gempa bumi bermagnitudo 4,2 mengguncang Kabupaten Cianjur, Jumat pagi. BMKG menyatakan gempa tidak berpotensi tsunami.
            UMP naik 6,5 persen | Pemerintah menaikkan upah minimum provinsi 6,5 persen mulai tahun depan.
            Sutradara Budi Santoso wafat | Sutradara Budi Santoso meninggal dunia di Jakarta pada usia 81 tahun.
            KPK tangkap mantan menteri | KPK menangkap mantan menteri kesehatan terkait dugaan suap. Ia langsung ditahan.
            Bus tabrak truk di Tol Cipali | Dua orang tewas dan tujuh terluka setelah bus menabrak truk di Tol Cipali, Sabtu dini hari.
            BI tahan suku bunga | Bank Indonesia mempertahankan suku bunga acuan pada level 4,75 persen.
            DPR sahkan APBN | DPR mengesahkan RAPBN 2027 menjadi undang-undang dalam rapat paripurna, Jumat.
            """
        ),
        (
            "ms",
            """
            Gempa bumi 4.2 di Ranau | RANAU, 27 Nov (Bernama) -- Gempa bumi bermagnitud 4.2 melanda Ranau pagi ini. Tiada laporan kerosakan diterima setakat ini.
            Gaji minimum naik | PUTRAJAYA, 27 Nov (Bernama) -- Kerajaan bersetuju menaikkan gaji minimum kepada RM1,800 mulai Januari.
            JDT tewaskan Selangor 2-1 | Johor Darul Ta'zim menewaskan Selangor 2-1 dalam perlawanan Liga Super malam tadi.
            Pengarah filem Ali Hassan meninggal dunia | Pengarah filem Ali Hassan meninggal dunia di Kuala Lumpur pada usia 81 tahun.
            Bas rempuh lori di PLUS | IPOH, 28 Nov (Bernama) -- Dua maut dan tujuh cedera apabila bas merempuh lori di Lebuhraya Utara-Selatan awal pagi ini.
            BNM kekal OPR | Bank Negara Malaysia mengekalkan Kadar Dasar Semalaman (OPR) pada 2.75 peratus.
            Belanjawan diluluskan | Dewan Rakyat hari ini meluluskan Belanjawan 2027 di peringkat dasar selepas 12 hari dibahaskan.
            """
        ),
        (
            "tl",
            """
            Lindol sa Batangas | BATANGAS - Niyanig ng magnitude 4.2 na lindol ang Batangas nitong Biyernes ng umaga, ayon sa Phivolcs. Walang naitalang pinsala.
            Sahod, itataas | Itataas ng P40 ang arawang sahod ng mga manggagawa sa Metro Manila simula Enero.
            Ginebra, tinalo ang Magnolia | Tinalo ng Ginebra ang Magnolia, 98-91, sa PBA Philippine Cup.
            Direktor Juan Santos, pumanaw na | Pumanaw na ang direktor na si Juan Santos sa edad na 81, ayon sa kanyang pamilya.
            Bus at trak, nagsalpukan | Dalawa ang patay at pito ang sugatan nang magsalpukan ang bus at trak sa NLEX nitong Sabado.
            BSP, hindi ginalaw ang interes | Pinanatili ng Bangko Sentral ng Pilipinas ang policy rate sa 4.75 porsiyento.
            Budget, aprubado na | Inaprubahan ng Kamara nitong Biyernes ang panukalang badyet para sa 2027.
            """
        ),
        (
            "vi",
            """
            Động đất 4,2 độ ở Kon Tum | Kon Tum (TTXVN) - Sáng 27/11, một trận động đất có độ lớn 4,2 xảy ra tại huyện Kon Plông. Chưa có thông tin về thiệt hại.
            Tăng lương tối thiểu | Chính phủ quyết định tăng lương tối thiểu vùng 6% từ ngày 1/1/2027.
            Hà Nội thắng Nam Định 2-1 | CLB Hà Nội thắng Nam Định 2-1 ở vòng 15 V-League tối qua.
            Đạo diễn Nguyễn Văn An qua đời | Đạo diễn Nguyễn Văn An qua đời tại Hà Nội, thọ 81 tuổi.
            Xe khách tông xe tải | Hai người chết, bảy người bị thương khi xe khách tông xe tải trên quốc lộ 1 qua Bình Thuận.
            Lãi suất giữ nguyên | Ngân hàng Nhà nước giữ nguyên lãi suất điều hành ở mức 4,5% một năm.
            Quốc hội thông qua dự toán | Quốc hội sáng nay biểu quyết thông qua dự toán ngân sách năm 2027.
            """
        ),
        (
            "sw",
            """
            Tetemeko la ardhi Bukoba | Bukoba. Tetemeko la ardhi lenye ukubwa wa 4.2 limetokea leo asubuhi mkoani Kagera. Hakuna taarifa za madhara.
            Kima cha chini cha mshahara chapanda | Serikali imepandisha kima cha chini cha mshahara kwa asilimia 10 kuanzia Januari.
            Simba yaifunga Yanga 2-1 | Simba imeifunga Yanga mabao 2-1 katika mechi ya Ligi Kuu iliyochezwa Dar es Salaam.
            Mwongozaji filamu Juma Ali afariki | Mwongozaji wa filamu Juma Ali amefariki dunia akiwa na umri wa miaka 81, familia yake imethibitisha.
            Basi lagongana na lori | Watu wawili wamefariki na saba kujeruhiwa baada ya basi kugongana na lori mkoani Morogoro.
            BoT yabakiza riba | Benki Kuu ya Tanzania imebakiza riba yake katika kiwango cha asilimia 5.75.
            Bunge lapitisha bajeti | Bunge limepitisha bajeti ya Serikali ya mwaka 2027 kwa kura 240 za ndiyo.
            """
        ),
    ]
}
