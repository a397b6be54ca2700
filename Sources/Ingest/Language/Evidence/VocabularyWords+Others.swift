// Frequent words of other languages in Latin letters.

extension VocabularyWords {
    static let albanian = """
        dhe të në e i për që me nga është një dy tre qindra banka humbën jetën janë ka kanë u ishte do si se
        më pas para mbi nën ndërsa por edhe vetëm sot dje nesër mëngjes* mbrëmje viti vitit vjet vjeç vjeçar*
        orë hënën martën mërkurën enjten premten shtunën dielën janar shkurt mars prill maj qershor korrik
        gusht shtator tetor nëntor dhjetor qeveri* ministr* kryeministr* president* polici* ish tha njoftoi
        deklaroi bëri bën dha persona vdiq vdes vdekur vdekj* plagos* tërmet* zjarr* aksident* rrug* bllok*
        bora mundi mund fitoi ndeshj* rezultatin arrest* akuz* dyshim* përqind* lekë euro milion* mijë pranë
        sipas këtë këto tij saj familja moshën dëme rrit* drejt* ATSH *imit *inë *avë *uar
        """

    static let basque = """
        eta da du dute ez ere bat izan dira dela bi hiru lagun dio zuen ziren gaur atzo bihar goizean
        arratsaldean astelehen* astearte* asteazken* ostegun* ostiral* larunbat* igande* urtean urte*
        urtarril* otsail* martxo* apiril* maiatz* ekain* uztail* abuztu* irail* urri* azaro* abendu*
        jaurlaritza* gobernu* erabaki egin irabazi hil polizia* esan ondoren arabera aurrera datorren *tik
        *koa *aren *etan *tzea *tzen *eko *ean
        """

    static let irish = """
        an na agus ar ag i go is le a beirt triúr idir timpiste gcontae bhí tá ní níor sa san den don aon
        duine inniu inné maidin bliain dúirt rialtas aire gardaí seo chuig ó mí tar éis chugainn eanáir
        feabhra márta aibreán bealtaine meitheamh lúil lúnasa samhain nollaig dé luain máirt céadaoin
        déardaoin aoine *adh *acht *óidh
        """

    static let scottishGaelic = """
        an na agus air aig anns gu tha bha chan cha a le do de nan nam seo sin dh thuirt riaghaltas bliadhna
        latha an-diugh an-dè poileas dihaoine diluain
        """

    static let welsh = """
        yn y yr i a o ar mae wedi bod gan bydd ei dau tri phobl bobl marw cafodd fydd fe nid oes heddlu
        llywodraeth dydd llun mawrth mercher iau gwener sadwrn sul ôl dywedodd dynes dyn ym mis blwyddyn gyda
        eu bu bellach ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
        """

    static let maltese = """
        żewġ tliet persuni mietu bejn oħra li ta il tal fil u hija huwa kien kienet ma mill bil mal dwar qal
        qalet qalu pulizija gvern ministru prim jannar frar marzu april mejju ġunju lulju awwissu settembru
        ottubru novembru diċembru għal għall minn wara ġej ħabbar lejn fuq illum ilbieraħ għada tnejn tlieta
        erbgħa ħamis ġimgħa sibt ħadd sena snin ebda hemm se
        """

    static let esperanto = """
        la kaj de en al estas estis ke kun por el ne pli sed ankaŭ aŭ kiel inter ĝis post antaŭ sen laŭ diris
        anoncis hodiaŭ hieraŭ morgaŭ matene jaro jaroj lundo marde mardo merkredo ĵaŭdo vendredo sabato
        dimanĉo *oj *ojn *antaj
        """

    static let latin = """
        et in est non ad cum de ex quod qui quae sed ut per ab aut sunt esse atque eius
        """

    static let swahili = """
        saba tatu mamia benki jijini wameandamana *shwa kiwango riba asilimia na ya wa kwa ni katika la za
        kuwa cha vya mwa hii huu hiyo hilo hao hakuna ambayo ambaye baada kabla wakati leo jana kesho asubuhi
        usiku mchana jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili januari februari machi aprili
        mei juni julai agosti septemba oktoba novemba desemba serikali waziri rais polisi mahakama watu mtu
        wawili watatu wanne watano amesema alisema imesema walisema wamesema wame* amefariki afariki
        wamefariki dunia miaka umri ajali moto tetemeko barabara mafuriko mechi mabao ligi kuu milioni
        shilingi zamani tuhuma rushwa kutokana mkoani mkoa nchini nchi familia yake wake taarifa kuhusu kutoka
        hadi mwaka mwezi kuanzia akiwa imethibitisha imetangaza imepanda imefungwa
        """

    static let hausa = """
        da a na ta ya ce ba wata wani mai cikin kan shi su an sun daga zuwa ranar safiyar litinin talata
        laraba alhamis juma'a jumma'a asabar lahadi gwamnati shugaban ministan 'yan yan sanda mutum mutane
        kuma ko don bayan hukumar babu wanda wadanda waɗanda birnin jihar wannan amma wajen domin saboda lokacin
        game ke ne ba'a sai har yau jiya gobe gwamna gwamnan majalisar kotu kotun sojoji naira biliyan miliyan
        kasar ƙasar jami'an manema labarai
        """

    static let somali = """
        ka ku oo iyo ah ee la waxaa waxay wuxuu ayaa in uu ay soo dhacay magaalada dowladda wasiir madaxweyne
        booliis qof dad sheegay maanta shalay saaka sanad kadib isniin talaado arbaco khamiis jimco sabti axad
        ahaa jirto bisha waxa wuxu isagoo iyadoo ayuu ayey kala laga loo ugu badan dalka gobolka gobolkaas
        ilaa labada doonaan doona doono cusub dadka deegaanka warbaahinta qiimaha isla xaafadda bilaabo
        socota socda tallaabada magaalo qaaday qaatay sidoo kale intaas ciidanka ciidamada
        shacabka xukuumadda jamhuuriyadda muqdisho shilin milyan kun laakiin sida
        """

    static let zulu = """
        ukuthi futhi uma ngo nge kusho uthe ithe abantu umuntu amaphoyisa uhulumeni unyaka namuhla izolo
        ngoms* ngolwes* ngenxa bathe ukuba abagibeli ihhovisi ngenyanga isikhathi ngeke izikebhe
        """

    static let yoruba = """
        ti ni awon sugbon pelu fun lati wipe ọ ẹ ijọba wọn àwọn
        """

    static let igbo = """
        na nke ndị bụ dị ya ka ọ site onye ga ahụ
        """

    static let malagasy = """
        ny ao dia sy tamin amin izay no tsy ary ho fa misy taona andro
        """

    static let haitian = """
        la nan yo ki pou ak te nou gen pa sou yon moun leta gouvènman jodi ayiti
        """

    static let breton = """
        ar an ur ha hag e a zo eo bet gant evit da war met pe bloaz hiziv
        """

    static let sotho = """
        le ba ya ka e ho ke o ga fa re tsa go mo di bohle batho
        """

    static let rwanda = """
        mu n' ku ya ba yo wa ko na ni kandi abantu bose
        """

    static let shona = """
        uye na ne ku mu kuti vanhu
        """
}
