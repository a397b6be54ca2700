// Frequent words of the Romance languages and two creoles.

extension VocabularyWords {
    static let portuguese = """
        *ou *aram *eram *iram vento luz o a os as do da dos das em no na uma um é foi são com para pelo pela
        ao às também mais de que não feira sábado domingo disse duas dois três centenas entre manteve maintém
        taxa banco central ficaram ficou nos nas num numa e foram está estão por pelos pelas aos à se mas ou
        como já há sobre até após desde sem segundo afirmou anunciou informou divulgou confirmou hoje ontem
        amanhã manhã noite tarde ano anos segunda terça quarta quinta sexta janeiro fevereiro março abril maio
        junho julho agosto setembro outubro novembro dezembro governo ministro ministra ministério presidente
        polícia pessoas pessoa mortos morto feridos morreu morreram morte detido detida preso presa prendeu
        suspeito mil milhões milhão milhares milhar euros reais cento venceu vence derrotou bateu jogo jornada
        sismo terremoto incêndio acidente estrada rodovia chuva neve registado registada registrado aumento
        sobe salário aprovou este esta nesta neste deste desta isso sua seu família causa disputa lusa Lusa
        Agência ex *ção *ções *ão *ões *inho *agem *mento eu me você ser tem ele muito quando meu ela vai só
        dia bem mesmo pode te ter tudo ainda aqui fazer minha todos quem agora era seus assim depois onde vou
        mundo esse tempo vida essa eles porque tenho casa nada ver melhor bom sempre grande vez apenas coisa
        sou suas nunca posto voz cena marca dar tema sai partido isto uns lo tribunal ai sul morta lei sei vir
        gol liga hospital ti dela tá tal mal estas ah site
        """

    static let galician = """
        *ou *aron *eron *iron vento luz o a os as do da dos das en no na unha un é foi con para polo pola ao á
        tamén máis de que segundo este luns mércores xoves venres están me si te todo todos cando eu ser moi
        isto iso ten porque así ben pode facer agora era vez fai nada nin onde parte só algo tempo día mellor
        moito tan ver vida ese mesmo sempre teño cada despois xente esa estado mundo vai mas outro outros
        grazas outra cousas gran menos nunca voz prata dar tema segunda causa tribunal sub fin liga hospital
        edade aire tal mal sur sol casa quen ela preso presa feira posto lei bo lle lles meu minha seus suas
        aínda cos coa polos cal cales dignidade libres iguais conciencia razón dúas dous tres centos entre
        mantivo banco central resultaron dun dunha durante mes baixa baixou rúa nos nas nun nunha unhas e
        foron son está por polas aos ás non se mais pero ou como xa hai sobre ata tras desde sen dixo afirmou
        anunciou informou comunicou confirmou hoxe onte mañá noite tarde ano anos martes sábado domingo
        xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro goberno
        ministro ministra presidente presidenta policía persoas persoa mortos morto feridos morreu morreron
        morre morte detido detida detivo suposto presunto mil millóns euros gañou gaña gañoulle venceu partido
        xornada xogo terremoto sismo incendio accidente estrada choiva neve rexistrou rexistrado sentiuse
        aumento suba sobe salario aprobou esta deste desta súa seu familia galego galega xunta concello
        condutores circulación *ción *cións *ouse *iuse *mento *axe
        """

    static let spanish = """
        *aron *ieron viento luz el los las del la de y en una un con por se su es fue más según dijo lo al
        este que sin lunes martes miércoles jueves viernes sábado domingo dos tres cientos entre mantuvo
        mantiene tasa banco central resultaron durante mes interés a e fueron son está para no pero también o
        como ya ha han hay sobre hasta tras desde afirmó anunció informó comunicó confirmó hoy ayer mañana
        noche tarde año años enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre gobierno ministro ministra exministro presidente presidenta policía personas persona muertos
        muerto heridos murió murieron muere muerte detenido detenida detuvo presunto mil millones euros pesos
        venció ganó gana derrotó partido jornada terremoto sismo incendio accidente carretera* lluvia nieve
        registró registrado subida sube salario aprobó esta esto sus familia haya conductores obliga EFE ex
        *ción *ciones *mente *iento me si te mi le todo cuando yo ser tu muy todos eso tiene nos porque qué
        así bien puede hacer ahora era vez hace nada ni donde parte solo algo tiempo día uno mejor mucho tan
        ver vida ese mismo siempre tengo cada después están gente esa estado estoy mundo va les mas otro otros
        gracias otra cosas gran menos nunca voz plata marca asi dar mis tema he segundo segunda aumento causa
        tribunal sale sub fin has liga hospital ti edad dio san aire mí tal hija mal estas ah dia
        """

    static let asturian = """
        a el la los les del de en un una y ye foi con pa por al que nun más pero tamién o yá hai sobre ente
        hasta dende ensin según dixo güei ayeri mañana nueche añu años llunes martes miércoles xueves vienres
        sábadu domingu gobiernu presidente persones muertos xunta asturies asturianu
        """

    static let catalan = """
        el els la les amb i del dels una un per que ha de va és en al segons aquest dilluns dimarts dimecres
        dijous divendres dissabte diumenge dues dos tres centenars entre manté banc central durant mes
        resultat baixa baixat a d l uns són fou està als no es s han van més però també o com ja hi sobre fins
        després des sense dit anunciat informat avui ahir demà matí nit tarda vespre any anys gener febrer
        març abril maig juny juliol agost setembre octubre novembre desembre govern ministre ministra
        exconseller conseller consellera president presidenta policia mossos persones persona morts mort
        ferits ferit mor detingut detinguda detinguts presumpte mil milions euros guanyat guanya partit
        jornada terratrèmol incendi accident carretera carreteres pluja neu registrat increment puja salari
        aprovat aquesta aquests seva seu família obliga ACN *ció *cions *ment ser si tot fer molt ho ens se
        cap això estat quan ara fa què era pel perquè tots dia fet altres gran només pot té encara part seus
        hem li gent havia em així dir qui ni contra veure us gràcies lloc jo tant primer temps mateix cada
        catalunya barcelona manera món vaig sud marca mai fem tema he nos presa causa ex lo segon tribunal
        eines fan has cent dies can hospital me tal mal nou sou
        """

    static let occitan = """
        a lo la los las dels del de d l en un una e es son amb per al als que non pas se mai mas tanben o coma
        ja i sus entre fins après dempuèi sens segon uèi ièr deman matin nuèit ser an ans diluns dimars
        dimècres dijòus divendres dissabte dimenge govèrn president personas mòrts
        """

    static let french = """
        le la les des du de et en une un est dans pour sur au aux a qui par ont été selon l d lundi mardi
        mercredi jeudi vendredi samedi dimanche deux trois centaines entre maintient maintenu banque centrale
        plusieurs taux à sont était avec que qu ne pas se s plus mais aussi ou comme il elle ils jusqu après
        depuis sans dit déclaré annoncé indiqué affirmé avait aujourd hui hier demain matin soir nuit an ans
        année janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        gouvernement ministre ministère président présidente police gendarmerie personnes personne morts mort
        morte blessés blessé tués tué arrêté interpellé mis cour tribunal mille millions milliards euros
        francs dollars battu match journée séisme incendie accident route autoroute pluie neige fermée fermé
        hausse baisse salaire ce cette ces son sa ses leur famille lors près aucun aucune raison cause AFP ex
        *ment *tion *eux *aient je on vous ça tu y ai si tout fait nous être bien faire même me mon lui peut
        moi quand suis très tous avoir non où va encore alors temps autres ma là peu autre rien dire monde te
        fois faut toujours voir bon contre votre sud mot mer end ta homme as nos es fou sens sera euro sale ca
        fin sein haut cent court minimum bus bas air eu mal ah site
        """

    static let corsican = """
        u a i e di in un una hè sò cù per da à chì ùn micca si più ma dinù o cum trà sin dopu senza secondu
        dettu annunziatu oghje eri dumane matina sera annu anni luni marti mercuri ghjovi venneri sabbatu
        dumenica guvernu presidente pulizza persone morti l' hà finu duie
        """

    static let italian = """
        il gli dei della del di e che ha per una un in le al nel alla con è sono più la d l dell ora dal alle
        dalle non nei sul sulla anche lunedì martedì mercoledì giovedì venerdì sabato domenica due tre
        centinaia tra mantiene lasciato banca centrale tiene rimaste tassi a ad ed lo i delle degli era hanno
        da dalla ai agli si ma o come nella nelle sulle fra fino dopo senza secondo detto annunciato reso
        rende noto comunicato oggi ieri domani mattina stamani stamattina sera notte anno anni gennaio
        febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre governo ministro
        ministra presidente polizia carabinieri persone persona morti morto morta feriti ucciso arrestato
        arrestati mila milioni miliardi euro battuto batte partita giornata terremoto scossa incendio
        incidente strada autostrada pioggia neve chiusa chiuso aumento sale salario questo questa suo sua
        famiglia stato stata uno accusa avvertita aveva ANSA ex *zione *zioni *mente *ità *ssero se mi ho ci
        su solo essere io ti cui quando tutti tutto cosa fatto prima loro parte perché sia fare così ne poi
        quello sempre fa me chi ancora molto mai ogni altri mio può quanto mia tempo dove vita no già sei
        quella quindi po te sud posto cena sta tema sai disse morte preso presa cento causa hai va però qui
        mille cause lei fin prime li gol qua dio san post ah
        """

    static let romanian = """
        și a în de la cu pe un o din care este au fost pentru să al iar luni marți miercuri joi vineri sâmbătă
        duminică două doi trei sute între menţine menține banca dobânda şi că sunt ale ai unui unei nu mai
        după prin dar ca până spre către sub peste lângă dintre anul ani ora marţi ianuarie februarie martie
        aprilie iunie iulie august septembrie octombrie noiembrie decembrie guvern* ministru* președinte*
        preşedinte* poliți* poliţi* anunțat anunţat declarat informat transmis spus potrivit persoane persoană
        morți morţi răni* murit decedat vârsta cutremur* incendiu* accident* drum* trafic* circulați*
        circulaţi* închis* zăpad* zăpezii șofer* şofer* învins* meci* victorie etap* reținut* reţinut*
        arestat* luare milioane mii lei euro sută dimineaț* dimineaţ* astăzi ieri mâine judeţ* județ* creşte
        crește AGERPRES Agerpres produs *ului *ilor *ția *ţia *ție *ţie *ăm se ce am fi si va lui sau e sa
        dacă ne ar le poate cum când despre era mult are cel mare trebuie cele doar foarte noi el fie ei te
        timp tot face într pot chiar vă toate vor așa acest bine mi acum nici atunci avea cât mă unde cea eu
        fără fiind această multe parte îi asta ceea putea alte sud grad in uri sine drept vei mod sigur jos ta
        sua ex familia sus an strada sale luna vom mei gol liga prim post site nou
        """

    static let papiamento = """
        e ta na pa di ku un i den riba ma no tin a anunsiá bisa polis gobièrnu awe ayera djaluna djamars
        djarason djaweps djabièrnè djasabra djadumingu aña hende kambia próksimo luna ofisina
        """

    static let kabuverdianu = """
        di ku na pa ta ka un ki sta sa é fla ma governu oji onti anu tersa sesta pulisia algen palmanhan presu
        muda fin nos ses
        """

    static let tetum = """
        iha husi ba no nia sira ne'ebé katak hateten atu la hodi nu'udar ema loron tinan fulan sei mak ho foun
        hatete dehan tebes ne'e labele bele ita ami sei-da hahú to'o tanba ka maibé governu komunidade nasaun
        segunda-feira tersa-feira kuarta-feira kinta-feira sesta-feira TATOLI
        """

    static let friulian = """
        e al la il di dal che a si cun par no une un i lis dai des ma ancje come cumò îr
        """

    static let sardinian = """
        sa su de in cun pro est sunt chi non unu una is sos sas dae ma finas ant at
        """

    static let sicilian = """
        lu la li di e a u i chi cu pi nun è sunnu hannu comu ma macari nta
        """

    static let venetian = """
        el ła i łe de e che par no ga xe so un na con ma anca come dei
        """

    static let lombard = """
        el la i de e che per no gh'è l'è gh'hann a on ona con ma anca come di
        """

    static let neapolitan = """
        'o 'a 'e o a e che pe nun è so cu ma pure comme nu na
        """

    static let walloon = """
        li l des di et èn on ene po avou ki qu est sont nén mins ossu come tos les dins
        """

    static let romansh = """
        il la ils las da e che per betg è èn cun ma era sco ina in dal dals tuts
        """

    static let aragonese = """
        o a os as de en un una y ye con ta que no se más pero tamién u como dende toz
        """

    static let mirandese = """
        l la ls las de an un ua i ye fui cun para nun mais tamien ou cumo todos
        """

    static let extremaduran = """
        el la los las de en un una i es con pa que no se más peru tamién u comu
        """
}
