/// Headlines and first paragraphs about embargoes, kills, withdrawals, recalls, corrections, cancelled tours, releases,
/// bans until dates and tests, by language: none of them is a desk's.
struct OrdinaryStory: Sendable, CustomStringConvertible {
    let language: String
    let headline: String
    let text: String

    var description: String {
        "\(language): \(headline)"
    }

    /// - Parameter lines: headline and text by turns.
    private static func stories(_ language: String, _ lines: String) -> [OrdinaryStory] {
        let lines = lines.split(separator: "\n").map { String($0) }
        return stride(from: 0, to: lines.count - 1, by: 2).map {
            OrdinaryStory(language: language, headline: lines[$0], text: lines[$0 + 1])
        }
    }

    static let all: [OrdinaryStory] =
        stories("en", english) + stories("pt", portuguese) + stories("es", spanish) + stories("fr", french)
        + stories("de", german) + stories("it", italian) + stories("nl", dutch) + stories("sv", swedish)
        + stories("nb", norwegian) + stories("da", danish) + stories("pl", polish) + stories("cs", czech)
        + stories("ru", russian) + stories("uk", ukrainian) + stories("ar", arabic) + stories("zh-Hant", traditional)
        + stories("zh-Hans", simplified) + stories("ja", japanese) + stories("ko", korean) + stories("tr", turkish)
        + stories("id", indonesian)

    private static let english = """
        Band cancels tour of Asia
        The band has cancelled its tour to take a break, its manager said on Friday.
        Firm cancels order for ferries
        The firm has cancelled the order to take stock of its fleet, it said in its report on Friday.
        Removal of old pier begins
        The removal is to take two weeks, the office said in its plan for the harbour.
        Do not use fireworks before midnight, police warn
        Police asked people on Thursday not to use fireworks before midnight.
        Do not release balloons before 9 a.m., organisers say
        Balloons may fly from 9 a.m. on Sunday, the organisers said.
        Do not publish exam results before Friday, court tells ministry
        A court told the ministry on Tuesday to keep the results of the exams until Friday.
        AAP asked to withdraw report on Delhi air
        The party was asked on Friday to withdraw its report on the air of Delhi.
        PAP to withdraw report on housing
        Singapore's ruling party will withdraw a report on housing, it said on Friday.
        To withdraw the report, ministers need a vote
        Ministers need the votes of both chambers to withdraw the report.
        Please do not use lead shot, hunters told
        Hunters were asked to use steel on the marshes this winter.
        Auction of ferry bell ends in dispute
        The auction drew three hundred bidders. This item was withdrawn hours before the sale, the house said.
        Embargo: EU ministers meet at 10 a.m. on oil
        Ministers of the European Union meet on Monday to discuss an embargo on oil.
        Under embargo until noon: how reporters cover the Fed
        Reporters in a locked room have the decision an hour before everybody else.
        Release at midnight for new wizard book draws crowds
        Thousands queued on Friday for the new book about a wizard.
        TEST - India beat Australia in Perth
        India beat Australia by 295 runs in the first test on Monday.
        Magazine retracts story on campus
        Rolling Stone has retracted its story about a campus after a report, the AP said on Friday.
        Mandatory kill of 300 mink ordered
        The ministry ordered the kill of three hundred mink after a case of flu.
        Hold until further notice, schools told
        Schools were told on Friday to hold their exams until further notice.
        Hold for release of hostages, families urge
        Families urged the government to wait for the release of the hostages.
        For release on Friday, prisoners pack their bags
        Ninety prisoners will leave the jail on Friday under the truce.
        Moved in advance, 300 families wait for the storm
        Three hundred families left the coast on Thursday in advance of the storm.
        Embargo talks resume at 10:00 in Geneva
        Talks on the embargo resume at 10:00 on Friday.
        ELIMINATION ROUND 2026
        Forty teams play for eight places in the elimination round.
        WITHHOLD VOTES, FUND SAYS
        A fund told shareholders to withhold their votes at the meeting on Friday.
        Withdrawn: the bell of the last ferry
        The item "Bell of the last ferry" was withdrawn from the sale on Friday.
        Agenda item 5 withdrawn
        The council withdrew the item from the agenda of its meeting.
        Please withdraw the report, mayor asks minister
        The mayor asked the minister on Friday to withdraw a report on the harbour.
        Please delete the item from your phones, bank tells clients
        The bank asked clients to delete an app that it had not made.
        No testing
        The laboratory has run out of kits and will test nobody this week.
        Studio kills story of a ferry
        The story of a ferry was killed by the studio, its director told a festival. "It hurts," she said.
        Hold until 9 a.m., police tell drivers
        Drivers were told to stay off the bridge until 9 a.m. on Friday.
        For use at 9 a.m. only, new lane opens
        A lane for buses opened on Friday, for use in the morning.
        Not to be released before Friday, suspect stays in jail
        A judge said on Tuesday that the suspect would not be released before Friday.
        Do not use the report as a weapon, minister says
        The minister asked the opposition on Friday not to use the report as a weapon.
        Do not distribute before 6 p.m., vendors of lanterns told
        Vendors of lanterns may distribute them in the evening.
        Journal retracts paper on ferries
        The journal retracted the article last week, its editors said in a note.
        Embargoed until Friday, report says fares will rise
        A report that reached this paper says that fares will rise in May.
        AP withdraws from photo pool, agency says
        The agency withdrew its photographers from the pool at the palace on Friday.
        Correction in shares deepens
        Shares fell for a fifth day, and analysts called it a correction.
        Story time cancelled at library
        The library cancelled its story time on Saturday as the reader was ill.
        """

    private static let portuguese = """
        Retirada das tropas é o fim da guerra
        A notícia da retirada das tropas chegou à noite: "É o fim", disse um soldado.
        Não usar água da torneira até sexta-feira, pede câmara
        A câmara pediu à população que não use água da torneira até sexta-feira.
        Não publicar sondagens antes das 20h, lembra comissão
        A comissão de eleições lembrou que as sondagens saem depois do fecho das urnas.
        Cancelada a digressão da banda pela Ásia
        A banda cancelou a digressão, segundo nota da produtora: "Precisamos de parar".
        Anulada a licença do casino
        O tribunal anulou a licença do casino, confirma o despacho publicado na segunda-feira.
        Embargo às 10h: ministros discutem petróleo
        Os ministros reúnem-se às 10h de segunda-feira para discutir o embargo ao petróleo.
        Lusa anula concurso para novo edifício
        A agência anulou o concurso depois de uma queixa de um dos candidatos.
        A anular a dívida, ministro ganha tempo
        O ministro quer anular a dívida das ilhas até ao fim do ano.
        Retirada do mercado de leite para bebés
        A notícia da retirada do leite assustou os pais, diz a associação.
        Favor não usar o elevador, avisa hospital
        O hospital pediu aos visitantes que usem as escadas até domingo.
        Eliminada a equipa de Macau
        A equipa foi eliminada do torneio depois de perder por 3-0.
        """

    private static let spanish = """
        Anulan la noticia de la boda
        El juez anuló este jueves la boda de los actores, informó la corte.
        Retirada de Nadal, el adiós de un campeón
        La noticia de la retirada de Nadal dio la vuelta al mundo: "Me voy feliz", dijo el tenista.
        No usar el agua del grifo hasta el lunes, pide el alcalde
        El alcalde pidió a los vecinos que no usen el agua del grifo hasta el lunes.
        No publicar encuestas antes de las 20.00, recuerda la junta
        La junta electoral recordó que las encuestas se publican al cierre de las urnas.
        Cancelada la gira de la cantante
        La cantante canceló su gira, según una nota de su productora: "Necesito descansar".
        Anulada la sentencia contra el exministro
        El Supremo anula la condena, según la información difundida por el tribunal.
        EFE pide anular el concurso de fotografía
        La agencia pidió al ministerio que anule el concurso de fotografía.
        Embargo: la UE se reúne a las 10.00 para hablar del petróleo
        Los ministros de la Unión Europea hablan el lunes del embargo de petróleo.
        Por favor, no usar mascarillas caducadas, pide Sanidad
        Sanidad pidió que no se usen mascarillas caducadas.
        Retiran del mercado un lote de leche infantil
        La agencia de alimentos retira un lote de leche, informó en una nota.
        Se anula el gol y la noticia corre por el estadio
        El árbitro anuló el gol en el minuto noventa.
        """

    private static let french = """
        Ne pas utiliser l'eau du robinet avant lundi, demande la mairie
        La mairie a demandé aux habitants de ne pas utiliser l'eau du robinet avant lundi.
        Ne pas publier de sondages avant 20h00, rappelle la commission
        La commission a rappelé que les sondages se publient à la fermeture des bureaux.
        Tournée annulée pour la chanteuse
        La chanteuse a annulé sa tournée en Asie, a indiqué sa maison de disques dans une note.
        Annulation du procès, la nouvelle surprend
        Le procès est annulé, selon une dépêche publiée par le tribunal.
        Embargo : les ministres se réunissent à 10h00 sur le pétrole
        Les ministres de l'Union européenne se réunissent lundi sur un embargo.
        Sous embargo depuis 1962, Cuba attend 15h00 à Washington
        Le président américain parle de Cuba vendredi à 15h00.
        Merci de ne pas utiliser d'engins de plage, dit le maire
        Le maire a demandé aux baigneurs de laisser les engins à la maison.
        Retrait du texte sur les retraites
        Le texte retiré par le ministre reviendra au printemps, dit-il.
        Rappel de produits : du lait retiré de la vente
        Un lot de lait a été retiré de la vente vendredi.
        Libération vendredi à 10h00 des otages
        Les otages seront libérés vendredi à 10h00, dit le ministre.
        """

    private static let german = """
        Zurückgezogen: Gericht hört Klage nicht mehr
        Die Meldung über die zurückgezogene Klage überraschte die Stadt.
        Bitte Leitungswasser nicht verwenden, warnt die Stadt
        Das Leitungswasser in der Altstadt ist bis Montag nicht zu verwenden.
        Nicht vor Montag senden, bittet Post ihre Kunden
        Die Post bat ihre Kunden, Pakete erst in der kommenden Woche zu senden.
        Meldung über Wolf nicht zu verwenden, sagt Richter
        Die Meldung eines Jägers ist im Prozess nicht zu verwenden.
        Embargo: EU-Minister beraten um 10 Uhr über Öl
        Die Minister der Europäischen Union beraten am Montag über ein Embargo.
        Band storniert Tour durch Asien
        Die Band hat ihre Tour storniert, teilte sie in einer Meldung mit.
        Richtig: So lüften Sie im Winter
        Wer im Winter kurz und oft lüftet, spart Geld.
        Rückzug des Trainers kommt überraschend
        Der Trainer zieht sich zurück, das bestätigte der Verein in einem Bericht.
        Rückruf: Hersteller nimmt Milch vom Markt
        Ein Hersteller hat Milch für Kinder zurückgerufen.
        Gesperrt bis 15 Uhr: Brücke am Hafen
        Die Brücke am Hafen ist am Freitag gesperrt.
        """

    private static let italian = """
        Ritirato il ddl sulla giustizia
        La notizia del ritiro è arrivata in serata dal ministero: "Se ne riparla", dice il ministro.
        Annullato il concerto di Capodanno
        La notizia dell'annullamento ha sorpreso i turisti: "Peccato", dicono.
        Non usare l'acqua del rubinetto prima di lunedì, avverte il sindaco
        Il sindaco chiede di non usare l'acqua del rubinetto prima di lunedì.
        Non pubblicare sondaggi prima delle 23, ricorda l'Agcom
        L'autorità ricorda che i sondaggi si pubblicano dopo il voto.
        Embargo: i ministri si vedono alle ore 10 sul petrolio
        I ministri dell'Unione europea si vedono lunedì per un embargo sul petrolio.
        Tour cancellato, la band si ferma
        La band ha cancellato il tour in Asia, si legge in una nota.
        Ritiro dal mercato di un lotto di latte
        Il ministero ha ritirato dal mercato un lotto di latte, dice una notizia del portale.
        Scarcerato venerdì alle 10 l'ex ministro
        L'ex ministro lascia il carcere venerdì alle ore 10.
        Annullamento della gara, protesta la società
        La società protesta per l'annullamento della gara.
        """

    private static let dutch = """
        Ingetrokken: vergunning voor veerboot
        De gemeente heeft de vergunning ingetrokken, blijkt uit een bericht op haar site.
        Niet gebruiken voor maandag: kraanwater in Haarlem
        Het kraanwater is niet te gebruiken voor maandag, zegt de gemeente.
        Embargo: ministers praten om 10.00 uur over olie
        De ministers van de Europese Unie praten maandag over een embargo.
        Band schrapt tournee door Azië
        De band heeft de tournee geannuleerd, staat in een bericht aan de fans.
        Gelieve het water niet te drinken
        De gemeente vraagt inwoners om het water niet te drinken.
        Let op: trein vervalt op zondag
        De trein van 10.00 uur vervalt op zondag.
        Correcte cijfers volgen vrijdag
        De minister komt vrijdag met de correcte cijfers.
        Bericht over ingetrokken steun zorgt voor onrust
        De steun is ingetrokken, en de boeren zijn boos.
        """

    private static let swedish = """
        Turnén ställs in efter beskedet
        Bandet drar in sin turné i Asien, meddelar det i en text till fansen.
        Embargo mot olja från måndag kl 10
        Ett embargo mot olja träder i kraft på måndag klockan 10.
        Regeringen drar tillbaka förslaget
        Nyheten att förslaget dras tillbaka kom på fredagen.
        Rättelse i lagen ger böter
        En rättelse i lagen ger högre böter från januari.
        Använd inte kranvattnet före måndag
        Kommunen ber invånarna att inte använda kranvattnet.
        Spelaren utgår ur truppen
        Spelaren utgår ur truppen, enligt en text från förbundet.
        Mjölk återkallas av tillverkaren
        Tillverkaren återkallar ett parti mjölk.
        Fångarna släpps på fredag kl 10
        Fångarna släpps på fredag klockan 10.
        """

    private static let norwegian = """
        Trekker lovforslaget
        Meldingen om at lovforslaget trekkes kom fredag kveld.
        Turneen avlyst: bandet tar pause
        Bandet avlyser turneen, skriver de i en melding til fansen.
        Embargo mot olje fra mandag kl. 10
        En embargo mot olje trer i kraft mandag klokken 10.
        Ikke bruk springvannet før mandag
        Kommunen ber folk om ikke å bruke springvannet før mandag.
        Melk trukket fra markedet
        Et parti melk er trukket tilbake fra markedet.
        Fangene løslates fredag kl. 10
        Fangene løslates fredag klokken 10.
        Rettelser i budsjettet koster millioner
        Rettelser i budsjettet koster staten millioner.
        """

    private static let danish = """
        Trukket tilbage: mælk til børn
        Et parti mælk er trukket tilbage, oplyser firmaet i en nyhed på sin side.
        Turné aflyst: bandet holder pause
        Bandet aflyser sin turné i Asien.
        Embargo mod olie fra mandag kl. 10
        En embargo mod olie træder i kraft mandag klokken 10.
        Må ikke bruges før mandag: vandet i Aarhus
        Vandet må ikke bruges før mandag, siger kommunen.
        Lovforslag annulleres efter kritik
        Nyheden om at loven annulleres kom fredag.
        Fangerne løslades fredag kl. 10
        Fangerne løslades fredag klokken 10.
        Rettelse af lov ventes i maj
        En rettelse af loven ventes i maj.
        """
}
