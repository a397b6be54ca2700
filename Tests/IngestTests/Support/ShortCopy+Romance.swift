extension ShortCopy {
    static let romance: [(language: String, stories: String)] = [
        (
            "pt",
            """
            Sismo de 4,2 ao largo de Sines | Lisboa, 27 nov 2026 (Lusa) – Um sismo de magnitude 4,2 foi registado esta manhã ao largo de Sines. Não há registo de danos.
            Salário mínimo sobe | O Governo aprovou hoje o aumento do salário mínimo nacional para 970 euros.
            Benfica vence Sporting | O Benfica venceu o Sporting por 2-1, em jogo da 15.ª jornada da I Liga.
            Morreu o realizador João Silva | O realizador João Silva morreu aos 81 anos, disse à Lusa fonte da família.
            Colisão entre autocarro e camião | Duas pessoas morreram e sete ficaram feridas numa colisão entre um autocarro e um camião na A1.
            BC mantém Selic | O Banco Central manteve a taxa Selic em 15% ao ano.
            Parlamento aprova orçamento | O parlamento aprovou hoje em votação final global o Orçamento do Estado para 2027.
            """
        ),
        (
            "gl",
            """
            Terremoto de 4,2 en Becerreá | Becerreá, 27 nov. Un terremoto de magnitude 4,2 sentiuse esta mañá na montaña de Lugo. Non hai danos.
            Sobe o salario mínimo | O Goberno aprobou onte a suba do salario mínimo ata os 1.250 euros.
            O Celta gaña ao Dépor | O Celta gañoulle 2-1 ao Deportivo no derbi galego disputado en Balaídos.
            Morre o director Xoán Castro | O director de cine Xoán Castro morreu aos 81 anos, segundo comunicou a súa familia.
            Choque dun autobús cun camión | Dúas persoas morreron e sete resultaron feridas nun choque entre un autobús e un camión na A-6.
            Baixa o paro | O paro baixou en Galicia en 1.200 persoas durante o mes de novembro.
            O Parlamento aproba os orzamentos | O Parlamento de Galicia aprobou hoxe os orzamentos para 2027 cos votos do PP.
            """
        ),
        (
            "es",
            """
            Sismo de 4,2 en Granada | Granada, 27 nov (EFE).- Un terremoto de magnitud 4,2 se ha registrado esta mañana en Granada, sin que haya daños.
            Sube el salario mínimo | El Gobierno aprobó este viernes la subida del salario mínimo hasta los 1.250 euros.
            El Betis gana al Sevilla | El Betis venció 2-1 al Sevilla en el derbi de la jornada 15 de LaLiga.
            Muere el director Juan García | El director de cine Juan García murió en Buenos Aires a los 81 años, informó su familia.
            Choque de autobús y camión | Dos personas murieron y siete resultaron heridas en un choque entre un autobús y un camión en la A-4.
            Banxico mantiene la tasa | El Banco de México mantuvo la tasa de interés en 7 %.
            El Congreso aprueba las cuentas | El Congreso aprobó los Presupuestos para 2027 con 177 votos a favor.
            """
        ),
        (
            "ca",
            """
            Terratrèmol de 4,2 a Girona | GIRONA (ACN) - Un terratrèmol de magnitud 4,2 s'ha registrat aquest matí al Ripollès. No hi ha danys.
            Puja el salari mínim | El Govern ha aprovat aquest divendres l'increment del salari mínim fins als 1.250 euros.
            El Barça guanya l'Espanyol | El Barça ha guanyat l'Espanyol per 2-1 en el derbi de la jornada 15.
            Mor el director Joan Puig | El director de cinema Joan Puig ha mort als 81 anys, segons ha informat la seva família.
            Xoc entre un autobús i un camió | Dues persones han mort i set han resultat ferides en un xoc entre un autobús i un camió a l'AP-7.
            Baixa l'atur | L'atur ha baixat en 3.400 persones a Catalunya durant el mes de novembre.
            El Parlament aprova els pressupostos | El Parlament ha aprovat aquest divendres els pressupostos per al 2027 amb 68 vots a favor.
            """
        ),
        (
            "fr",
            """
            Séisme de 4,2 près de Nice | Nice, 27 nov 2026 (AFP) - Un séisme de magnitude 4,2 a été ressenti vendredi matin près de Nice. Aucun dégât n'est signalé.
            Le Smic augmente | Le gouvernement a annoncé jeudi une hausse du Smic de 2% au 1er janvier.
            L'OM bat le PSG | Marseille a battu le PSG 2-1 lors de la 15e journée de Ligue 1.
            Mort du réalisateur Jean Dupont | Le réalisateur Jean Dupont est mort à l'âge de 81 ans, a annoncé sa famille à l'AFP.
            Collision entre un car et un camion | Deux personnes ont été tuées et sept blessées dans une collision entre un car et un camion sur l'A7.
            La BCE maintient ses taux | La Banque centrale européenne a maintenu jeudi son taux directeur à 2%.
            Budget adopté | L'Assemblée nationale a adopté vendredi le budget 2027 par 289 voix contre 260.
            """
        ),
        (
            "it",
            """
            Terremoto di 4.2 vicino Norcia | (ANSA) - PERUGIA, 27 NOV - Una scossa di terremoto di magnitudo 4.2 è stata avvertita stamani vicino Norcia. Non si segnalano danni.
            Sale il salario minimo | Il governo ha approvato l'aumento del salario minimo a nove euro l'ora.
            La Roma batte la Lazio | La Roma ha battuto la Lazio 2-1 nel derby della quindicesima giornata di Serie A.
            Morto il regista Mario Rossi | È morto a Roma il regista Mario Rossi. Aveva 81 anni. Lo rende noto la famiglia.
            Scontro tra bus e camion | Due persone sono morte e sette sono rimaste ferite nello scontro tra un bus e un camion sull'A1.
            La Bce tiene fermi i tassi | La Banca centrale europea ha lasciato invariati i tassi al 2%.
            La Camera approva la manovra | La Camera ha approvato in via definitiva la legge di bilancio 2027 con 204 sì.
            """
        ),
        (
            "ro",
            """
            Cutremur de 4,2 în Vrancea | Un cutremur cu magnitudinea de 4,2 s-a produs vineri dimineaţă în judeţul Vrancea, a anunţat INFP.
            Salariul minim creşte | Bucureşti, 27 nov /Agerpres/ - Guvernul a aprobat joi majorarea salariului minim la 4.300 de lei.
            FCSB a învins Dinamo | FCSB a învins Dinamo Bucureşti cu scorul de 2-1, în etapa a 15-a a Superligii.
            A murit regizorul Ion Popescu | Regizorul Ion Popescu a murit la vârsta de 81 de ani, a anunţat familia.
            Autobuz lovit de un camion | Două persoane au murit și șapte au fost rănite într-un accident între un autobuz și un camion pe A1.
            BNR menţine dobânda | Banca Naţională a menţinut rata dobânzii de politică monetară la 6,5% pe an.
            Bugetul, adoptat în Parlament | Parlamentul a adoptat vineri bugetul de stat pe 2027 cu 254 de voturi pentru.
            """
        ),
        (
            "sq",
            """
            Tërmet 4,2 ballë pranë Durrësit | DURRËS, 27 nëntor /ATSH/ - Një tërmet me magnitudë 4,2 ballë u regjistrua këtë mëngjes pranë Durrësit. Nuk ka dëme.
            Rritet paga minimale | TIRANË (ATSH) - Qeveria miratoi sot rritjen e pagës minimale në 50 mijë lekë.
            Tirana mund Partizanin | Tirana mundi Partizanin me rezultatin 2-1 në derbin e kryeqytetit.
            Vdes regjisori Agim Hoxha | Regjisori Agim Hoxha ka vdekur në moshën 81-vjeçare, njoftoi familja e tij.
            Përplasen autobusi dhe kamioni | Dy persona humbën jetën dhe shtatë u plagosën nga përplasja e një autobusi me një kamion pranë Fierit.
            Norma e interesit e pandryshuar | Banka e Shqipërisë la të pandryshuar normën bazë të interesit në 2,5 për qind.
            Kuvendi miraton buxhetin | Kuvendi miratoi sot me 81 vota pro buxhetin e vitit 2027.
            """
        ),
    ]
}
