// Frequent words of the Turkic languages in Latin letters, and Kurdish.

extension VocabularyWords {
    static let turkish = """
        ve bir bu için ile da de olarak dedi gibi daha olan pazartesi salı çarşamba perşembe cuma cumartesi
        yüzde iki üç sonucu yüzlerce arasında banka* faiz* istedi yaptı kaldı kişi kadar sonra önce göre
        nedeniyle tarafından ise ancak ya her çok en az yeni eski dün bugün yarın sabah akşam gece saat yıl
        yılı yılın yılda yaşında pazar günü ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
        kasım aralık milyon milyar bin lira avro hükümet* bakan* bakanı cumhurbaşkan* başkan* polis* mahkeme*
        söyledi açıkladı bildirdi duyurdu belirtti kişinin öldü yaralandı hayatını kaybetti deprem* yangın*
        kaza* kar gözaltı* tutuklan* alındı yendi maç* gol* golü kazandı meydana geldi bildirilmedi edildi
        oldu olduğu etti iddia* rüşvet ücret* yol yollar* büyüklüğünde artacak can kaybı AA DHA İHA ANKA AFAD
        *ların *lerin *ları *leri *dığı *diği *acak *ecek *iyor *ıyor *uyor *ması *mesi *ında *inde *ildi
        *ıldı ne o ben var ama ki iyi yok değil sen büyük güzel sadece zaman ilk mi hiç bile nasıl şey benim
        böyle son tek gün tüm yer artık mı seni beni aynı bana doğru veya biz olduğunu diye kendi olur şu
        birlikte devam diğer sana fazla neden önemli içinde olmak şimdi çünkü başka biri bunu işte olsun karşı
        insanlar öyle şekilde bütün iş senin dünya genel hemen yine adam siz tam uzun su ali fena sever hava
        ta hasta ye an ses euro net ten ek off verir yolu hem ev mobil bas bomba lan ana dahil san mal hadi
        yan bayan ah site ak
        """

    static let azerbaijani = """
        yeni daha olan kimi o mən var yox sən böyük ilk heç tək bütün artıq eyni doğru biz özü birlikdə çox
        səbəb başqa biri bunu qarşı insanlar iş sənin dünya yenə adam siz tam uzun su ev ana mal pul oldu etdi
        dedi edildi geri hər indi yalnız milyard iki üç yüzlərlə arasında bank* faiz* saxlayıb kişi və bir bu
        ilə üçün də da ki olub olaraq edib edilib ediləcək verib verir bildirib deyib olunub görə sonra əvvəl
        qədər haqqında barədə ilin il gün günü saat səhər dünən yaşında bazar çərşənbə cümə şənbə axşamı
        yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr faiz milyon min manat
        hökumət* nazir* prezident* polis* məhkəmə* nəfər ölüb xəsarət* zəlzələ* yanğın* qəza* yol yolu bağla*
        qar saxlan* qalib* məğlub* oyun* hesabı vəfat xəbər* keçmiş AZƏRTAC Trend APA *ında *ində *ların
        *lərin *lər *lar *dir *dır *ıb *lib *əyib
        """

    static let uzbek = """
        o'z yangi ko'p katta har men sen biz siz ular u shu juda endi bor yo'q qarshi dunyo odam* davlat* emas
        kim nima qanday faqat birga boshqa hech hozir barcha huquq* ila ikki uch yuz* orasida bank* foiz*
        talab yillik saqlab markaziy necha qoldi yetti va bilan uchun bu bir ham da esa deb bo'yicha ko'ra
        haqida haqda so'ng keyin oldin qilindi qildi qilinib etdi edi ekan bo'ldi bo'lib bo'lgan kerak yil
        yilda yili yoshida kun kuni soat bugun kecha ertalab ertaga dushanba seshanba chorshanba payshanba
        juma shanba yakshanba yanvar* fevral* mart martda aprel* may mayda iyun* iyul* avgust* sentabr*
        sentyabr* oktabr* oktyabr* noyabr* dekabr* million ming so'm* hukumat* vazir* prezident* militsiya sud
        sudi sudga kishi* nafar vafot halok jarohat* zilzila* yong'in* yo'l* yopildi yopdi vaqtincha qor
        qo'lga hibsga gumon* g'alaba mag'lub* hisobida jamoa* o'yin* ma'lum ma'lumot* xabar* sobiq kuchli
        tufayli eng yaqinida shahri* bo'* yo'* ko'* to'* qo'* so'* o'z* o'l* o't* sog'* tog'* bog'* yig'*
        *ning *lari *larga *dagi *moqda *gan *ishga *iladi *landi *ishi *digan UZA O'zA
        """

    static let turkmen = """
        we bir bu bilen üçin hem da de diýip boýunça barada soň öň etdi boldy ýyl ýylyň gün güni sagat şu
        duşenbe sişenbe çarşenbe penşenbe anna şenbe ýekşenbe prezident* hökümet* türkmen* ministr* *nyň *niň
        *lary *ýär
        """

    static let kurdishLatin = """
        û li ji bi di de ku ev ew bo jî wê wî hat hatin kir kirin dibe nav navbera piştî berî salî sal roj îro
        duh duşem sêşem çarşem pêncşem înê şemî yekşem hikûmet* wezîr* serok* polîs* kes kuştin birîndar *ên
        *yê *eke
        """

    static let tatarLatin = """
        häm belän öçen bu ber da dä buyınça turında soñ elek itte buldı yıl kön säğät
        """

    static let crimeanTatar = """
        ve bir bu ile içün de da ki olıp ola dep soñ evel qadar aqqında
        """

    static let gagauz = """
        hem bir bu ilän için da de ki oldu hepsi
        """
}
