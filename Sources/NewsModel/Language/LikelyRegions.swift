/// The region of a language without a stated one, by CLDR's likely subtags.
enum LikelyRegions {
    /// Nil for a language that is not in the table.
    static func region(of language: String) -> String? {
        table[language]
    }

    private static let table: [String: String] = {
        let pairs = tags.split(whereSeparator: \.isWhitespace).compactMap { tag -> (String, String)? in
            guard let mark = tag.firstIndex(of: "-") else { return nil }
            return (String(tag[..<mark]), String(tag[tag.index(after: mark)...]))
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    private static let tags = """
        aa-ET ab-GE af-ZA ak-GH am-ET an-ES ar-EG as-IN av-RU ay-BO az-AZ ba-RU be-BY bg-BG bi-VU bm-ML bn-BD bo-CN
        br-FR bs-BA ca-ES ce-RU ch-GU ckb-IQ co-FR cs-CZ cv-RU cy-GB da-DK de-DE dv-MV dz-BT ee-GH el-GR en-US es-ES
        et-EE eu-ES fa-IR ff-SN fi-FI fil-PH fj-FJ fo-FO fr-FR fy-NL ga-IE gd-GB gl-ES gn-PY gsw-CH gu-IN gv-IM ha-NG
        haw-US he-IL hi-IN hr-HR ht-HT hu-HU hy-AM id-ID ig-NG ii-CN is-IS it-IT iu-CA ja-JP jv-ID ka-GE kab-DZ
        kea-CV kg-CD ki-KE kk-KZ kl-GL km-KH kn-IN ko-KR kok-IN kri-SL ks-IN ku-TR kw-GB ky-KG la-VA lb-LU lg-UG
        ln-CD lo-LA lt-LT lu-CD lv-LV mai-IN mg-MG mi-NZ mk-MK ml-IN mn-MN mni-IN mr-IN ms-MY mt-MT my-MM nb-NO
        nds-DE ne-NP nl-NL nn-NO no-NO nr-ZA nso-ZA ny-MW oc-FR om-ET or-IN os-GE pa-IN pap-CW pl-PL ps-AF pt-BR
        qu-PE rm-CH rn-BI ro-RO ru-RU rw-RW sa-IN sat-IN sc-IT sd-PK se-NO sg-CF si-LK sk-SK sl-SI sm-WS sn-ZW so-SO
        sq-AL sr-RS ss-ZA st-ZA su-ID sv-SE sw-TZ ta-IN te-IN tet-TL tg-TJ th-TH ti-ET tk-TM tl-PH tn-ZA to-TO tpi-PG
        tr-TR ts-ZA tt-RU ug-CN uk-UA ur-PK uz-UZ ve-ZA vi-VN wo-SN xh-ZA yi-UA yo-NG yue-HK za-CN zu-ZA
        """
}
