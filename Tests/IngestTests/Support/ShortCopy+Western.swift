extension ShortCopy {
    static let western: [(language: String, stories: String)] = [
        (
            "de",
            """
            Erdbeben der Stärke 4,2 bei Aachen | Aachen (dpa) - Ein Erdbeben der Stärke 4,2 hat am Freitagmorgen die Region Aachen erschüttert. Verletzt wurde niemand.
            Mindestlohn steigt | Berlin (dpa) - Der Mindestlohn steigt zum 1. Januar auf 14,60 Euro.
            Schalke schlägt Dortmund | Schalke 04 hat das Revierderby gegen Borussia Dortmund mit 2:1 gewonnen.
            Regisseur Hans Müller tot | Der Regisseur Hans Müller ist tot. Er starb im Alter von 81 Jahren, teilte seine Familie mit.
            Bus stößt mit Lkw zusammen | Bei einem Zusammenstoß zwischen einem Bus und einem Lastwagen auf der A9 sind zwei Menschen ums Leben gekommen.
            EZB lässt Leitzins unverändert | Die Europäische Zentralbank lässt den Leitzins unverändert bei zwei Prozent.
            Bundestag beschließt Haushalt | Der Bundestag hat am Freitag den Haushalt für 2027 beschlossen. 325 Abgeordnete stimmten dafür.
            """
        ),
        (
            "nl",
            """
            Aardbeving bij Loppersum | LOPPERSUM (ANP) - Bij Loppersum is vrijdagochtend een aardbeving met een kracht van 4,2 gemeten. Er is geen schade gemeld.
            Minimumloon omhoog | Het kabinet verhoogt het minimumloon per 1 januari naar 15 euro per uur.
            Ajax verslaat Feyenoord | Ajax heeft de Klassieker tegen Feyenoord met 2-1 gewonnen. De winnende treffer viel in blessuretijd.
            Regisseur Jan de Vries overleden | Regisseur Jan de Vries is op 81-jarige leeftijd overleden, meldt zijn familie.
            Bus botst op vrachtwagen | Twee mensen zijn omgekomen en zeven gewond geraakt toen een bus op een vrachtwagen botste op de A2.
            ECB houdt rente gelijk | De Europese Centrale Bank laat de rente ongewijzigd op 2 procent.
            Kamer stemt in met begroting | De Tweede Kamer heeft vrijdag ingestemd met de begroting voor 2027.
            """
        ),
        (
            "af",
            """
            Aardbewing by Ceres | CERES. – 'n Aardbewing met 'n sterkte van 4,2 het Vrydagoggend die omgewing van Ceres geskud. Niemand is beseer nie.
            Minimum loon styg | Die regering verhoog die minimum loon van Maart af met vier persent.
            Sneeu sluit pas | Die Swartbergpas is weens sneeu gesluit. Motoriste word gevra om ander paaie te gebruik.
            Bus en vragmotor bots | Twee mense is dood en sewe is beseer toe 'n bus en 'n vragmotor op die N1 gebots het.
            Rentekoers bly onveranderd | Die Reserwebank het die rentekoers onveranderd op sewe persent gehou.
            Begroting goedgekeur | Die parlement het Vrydag die begroting vir 2027 met 230 stemme goedgekeur.
            """
        ),
        (
            "en",
            """
            Magnitude 4.2 quake off Oban | LONDON, Nov 27 (Reuters) - A 4.2-magnitude earthquake struck off Oban on Friday, the BGS said. No damage was reported.
            Minimum wage to rise | The government will raise the minimum wage by 4% from April.
            Celtic beat Rangers 2-1 | Celtic beat Rangers 2-1 at Parkhead with a goal in stoppage time.
            Director John Smith dies at 81 | Film director John Smith has died at the age of 81, his family said.
            Bus and truck collide | Two people were killed and seven injured when a bus collided with a truck on the M6.
            Bank holds rates | The Bank of England kept its main interest rate unchanged at 3.75%.
            Parliament passes budget | Parliament on Friday passed the 2027 budget by 320 votes to 245.
            """
        ),
        (
            "eu",
            """
            Lurrikara Nafarroan | 4,2 graduko lurrikara izan da gaur goizean Iruñean. Ez da kalterik izan.
            Gutxieneko soldata igoko da | Jaurlaritzak gutxieneko soldata igotzea erabaki du datorren urtetik aurrera.
            Athleticek irabazi du | Athleticek 2-1 irabazi dio Realari San Mamesen jokatutako derbian.
            Autobus batek kamioi bat jo du | Bi lagun hil dira eta zazpi zauritu dira autobus batek eta kamioi batek talka eginda A-1 errepidean.
            """
        ),
        (
            "ga",
            """
            Crith talún i nDún na nGall | Bhí crith talún de mhéid 4.2 i nDún na nGall ar maidin inniu. Níor gortaíodh aon duine.
            Ardú ar an íosphá | Ardóidh an Rialtas an t-íosphá ó mhí Eanáir seo chugainn, a dúirt an tAire.
            Timpiste bóthair sa Chlár | Maraíodh beirt agus gortaíodh seachtar i dtimpiste idir bus agus leoraí i gContae an Chláir.
            """
        ),
        (
            "cy",
            """
            Daeargryn ym Mhowys | Cafodd daeargryn o faint 4.2 ei deimlo ym Mhowys fore Gwener. Nid oes adroddiadau o ddifrod.
            Cyflog yn codi | Fe fydd yr isafswm cyflog yn codi ym mis Ebrill, yn ôl Llywodraeth Cymru.
            Damwain ar yr A55 | Mae dau o bobl wedi marw a saith wedi'u hanafu ar ôl i fws daro lori ar yr A55.
            """
        ),
        (
            "mt",
            """
            Terremot qrib Għawdex | Terremot ta' 4.2 inħass dalgħodu qrib Għawdex. Ma kien hemm l-ebda ħsara, qalet il-Pulizija.
            Il-paga minima togħla | Il-Gvern ħabbar li l-paga minima se togħla minn Jannar li ġej.
            Inċident bejn xarabank u trakk | Żewġ persuni mietu u sebgħa oħra sfaw feruti f'inċident bejn xarabank u trakk fil-Marsa.
            """
        ),
    ]
}
