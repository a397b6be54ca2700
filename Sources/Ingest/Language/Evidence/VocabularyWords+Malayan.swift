// Frequent words of the languages of Indonesia, Malaysia, the Philippines and Vietnam.

extension VocabularyWords {
    static let indonesian = """
        bahwa karena kamis jumat senin bisa mobil bandara agustus polisi universitas persen miliar uang
        triliun anggaran kesehatan oposisi menyetujui konferensi kantor gubernur kecelakaan mengatakan digelar
        sekitar setelah besok pelatih bus stasiun perusahaan pemerintah pemilu pemungutan panitia usai
        memperkirakan mempertahankan spanyol prancis desember maret juli juni keuangan siswa mahasiswa
        provinsi kabupaten kecamatan tersangka ekonom terbaru ujar ujarnya terkait pihaknya gedung
        diperkirakan pria wanita hilang sejak seorang rapat undang-undang mengesahkan mempunyai sekolah keluar
        selamat lihat masuk suka tetapi masa pergi hati memang bersama kampung sebab nama kawasan awal
        menuntut mangsa maut cedera ramai diterima berkata tadi beliau supaya kereta lemas negeri pejabat
        tahan menewaskan tewaskan bekas susulan ialah faedah pun kan bila terkorban bersetuju tiga tujuh
        ratusan bank bunga acuan suku level menabrak rasa depan dan di yang untuk dengan pada dari dalam ini
        itu akan oleh telah sudah tidak ke adalah juga kepada sebagai bagi lebih dapat atau hari tahun orang
        pagi malam sore siang selasa rabu sabtu minggu bulan januari februari april mei september oktober
        november juta ribu rupiah menteri mantan presiden perdana kepolisian polda polres polri korban tewas
        luka terluka gempa bumi banjir jalan ditutup meninggal dunia usia antara semua beberapa daripada
        bupati wali kota warga dugaan diduga suap pengendara mengimbau mengguncang guncang magnitudo
        bermagnitudo menyatakan kata naik menaikkan mengalahkan kalahkan sutradara wafat lanjutan stadion laga
        gol liga ditahan menahan menangkap menutup mencari mulai lain langsung jalur minimum upah film melanda
        kebakaran tenggelam pesawat ditemukan gaji penduduk pasukan semalam jaringan ANTARA Antara KPK BMKG
        BNPB DPR TNI BPBD aku ada kita anda dia saya ya kamu apa mereka tapi menjadi tak baik jadi harus satu
        lagi seperti banyak jika hanya kami saat jangan hal anak bukan saja sangat masih memiliki pernah mau
        sekarang baru sama tersebut kalau besar salah sendiri ingin sebuah ia waktu sampai tempat membuat
        punya mungkin hidup melakukan siapa belum kali kau tentang atas dua secara ketika bahasa cara para
        rumah selalu lalu benar diri bagian
        """

    static let malay = """
        bahawa kerana khamis jumaat isnin wang ogos disember pembangkang pencen peratus universiti hospital
        kerajaan bajet meluluskan kewangan kesihatan majoriti parlimen sokongan baharu majlis polis kemalangan
        syarikat julai berkata jurucakap selepas manakala esok jurulatih stesen bas terbaharu belanjawan
        pengundian penganjur tempatan beza sepanyol ahad mac menjangkakan mengekalkan menewaskan semasa kedai
        antarabangsa iaitu ialah perkhidmatan pengerusi pelancong menerusi membabitkan susulan suspek pengundi
        pemberita ringgit datuk timbalan wanita hilang sejak seorang mesyuarat dijumpai siang minggu bisa
        digelar sekitar panitia siswa mahasiswa ujar ujarnya terluka luka korban tewas menangkap mencari depan
        langsung jalur upah tenggelam pesawat harus jika hanya saat hal saja sangat masih memiliki sekarang
        tersebut sendiri ingin sebuah waktu sampai membuat punya mungkin melakukan siapa belum tentang secara
        ketika bahasa cara para selalu lalu benar diri bahagian bunga suku menyatakan setelah kamu ya dugaan
        wali mempertahankan mengatakan pelatih kalahkan lanjutan mahu kepolisian tiga tujuh ratusan bank kadar
        faedah apabila hadapan menuntut awal dan di yang untuk dengan pada dari dalam ini itu akan oleh telah
        sudah tidak ke adalah juga kepada sebagai bagi lebih dapat atau hari tahun orang pagi malam petang
        selasa rabu sabtu bulan januari februari april mei jun september oktober november juta ribu bilion
        menteri bekas presiden perdana mangsa maut cedera gempa bumi banjir jalan ditutup meninggal dunia usia
        antara semua beberapa daripada tewaskan bermagnitud filem pengarah rasuah siasatan perlawanan tadi
        setakat tiada berhubung beliau didakwa ekoran dinasihatkan supaya bersetuju gaji mulai kes kereta
        bomba lemas ditemui terbabit penduduk negeri semalam pejabat kata naik menaikkan mengalahkan gol liga
        stadium ditahan menahan tahan menutup minimum melanda ramai pasukan jaringan kebakaran terkorban
        mereka warga kota kerosakan diterima BERNAMA Bernama SPRM PDRM RM JMM PRU tak boleh saya awak aku tapi
        kau kita nak ada apa lagi buat dah bukan jadi mana dia anda ia baik sekolah satu jangan tahu rasa
        kalau ni anak lain tu cakap seperti keluar menjadi selamat macam sama kawan tempat baru lihat lelaki
        pun masuk kan suka tetapi dua hidup kami masa pergi banyak bila hati kena mempunyai mak pernah salah
        atas besar memang bersama kampung rumah sebab kawasan nama
        """

    static let javanese = """
        lan ing sing kanggo karo saka iki iku bakal dening wis ora uga luwih bisa utawa dina taun wong esuk
        bengi ana kang nalika yaiku
        """

    static let sundanese = """
        jeung di nu keur ti dina ieu eta bakal ku geus henteu oge leuwih bisa atawa poe taun jalma isuk
        peuting aya
        """

    static let tagalog = """
        ang ng sa mga na ay at ni si nitong ayon kay nina sina noong kanyang kaniyang niya nila ito may
        mayroon hindi wala walang dahil para mula hanggang matapos habang ngunit nang nasa isang dalawang
        tatlong ilang katao tao araw umaga gabi lunes martes miyerkules huwebes biyernes sabado linggo enero
        pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre pamahalaan gobyerno
        pangulo kalihim dating pulisya pulis lindol niyanig sunog aksidente kalsada isinara* baha patay nasawi
        sugatan inaresto* tinalo* talo nanalo* milyon milyong libo* porsiyento pumanaw edad inihayag sinabi
        iniulat itataas bagyo bagyong publiko ko kung ako pa siya mo o pag lang naman lahat ano rin ka din
        upang kaya nito sila mas pero po isa ba bilang ngayon mag nga kanilang pang buhay di dapat iba
        maaaring kahit kapag saan yung dito ibang nag pamamagitan natin kasi lamang taon taong alam kong
        panahon bagay gusto kami mong namin bahay bakit akong kasama maraming naging pagkatapos tulad babae
        bansa maging man kailangan loob tayo talaga kanya bili uri we ma august ministro presidente ex partido
        president after more government year years off since can hari bus saka kang namatay me go san don post
        yan bayan oo iyo site amin yo yon
        """

    static let cebuano = """
        ang sa mga nga og ug ni si kay kini wala tungod alang gikan hangtod human samtang usa ka duha tulo
        tawo adlaw buntag gabii matud niadtong kapulisan dakbo namatay samdan
        """

    static let vietnamese = """
        của và là các có được cho trong với không đã tại ngày người này từ khi về một ở ra đến sau do theo
        trên đang sẽ vì bị nhiều những năm tháng sáng tối qua nay hôm thứ chính phủ bộ trưởng công an tỉnh
        huyện thành phố động đất triệu tỷ đồng tuổi thông tin thắng trận vòng đời TTXVN VTV thể để như làm họ
        vào đó cũng lại đầu chỉ sự tôi học phải số ông mà nhà thì việc nam điều còn chúng gia mình thế nhưng
        rất đi nhân thực bạn hiện thời anh con hơn nước nhất sinh đây nên sử cả quốc trung hành hình phát nó
        cần đại quan viên biết ta độ hội lên việt hay khác nếu trước bản dân kết tri ko sai em xa hai lo hè hà
        ai tra ca ba hy can lan nga tá cha dị
        """

    static let minangkabau = """
        dan nan untuak dari jo di ka indak ado alah urang tahun samo supayo sarato punyo hak-hak
        """

    static let ilocano = """
        ti a iti ken dagiti nga kadagiti ket ni idi saan no ta daytoy tao tawen aldaw
        """
}
