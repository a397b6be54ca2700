/// The canonical codes of languages and regions: each language must have one code only, or its copy would be two
/// stories and a kill would miss one of them (RFC 5646 §2.2.1, §4.5).
enum LanguageAliases {
    /// - Parameter code: in lower case.
    static func language(_ code: String) -> String {
        switch code.utf8.count {
        case 2: withdrawn(code) ?? code
        case 3: short[code] ?? code
        default: code
        }
    }

    /// The replacement of a two-letter code withdrawn from the registry; nil for others. No table is used: most tags of
    /// an import have two letters.
    static func withdrawn(_ code: String) -> String? {
        switch code {
        case "in": "id"
        case "iw": "he"
        case "ji": "yi"
        case "jw": "jv"
        case "mo": "ro"
        default: nil
        }
    }

    /// The language that an extended subtag means (RFC 5646 §4.5); nil if it is not one of that language, such as the
    /// three letters of a country.
    static func extended(_ code: String, of language: String) -> String? {
        extended[language]?.contains(code) == true ? self.language(code) : nil
    }

    /// The grandfathered tags with a new form, except those that are parsed like any other.
    static func grandfathered(_ tag: String) -> String? {
        old[tag]
    }

    /// - Parameter code: in upper case.
    static func region(_ code: String) -> String {
        regions[code] ?? code
    }

    /// The regions withdrawn from the registry, and a common code for GB.
    private static let regions = [
        "BU": "MM", "DD": "DE", "FX": "FR", "TP": "TL", "UK": "GB", "YD": "YE", "ZR": "CD",
    ]

    private static let old = [
        "art-lojban": "jbo", "i-ami": "ami", "i-bnn": "bnn", "i-hak": "hak", "i-klingon": "tlh", "i-lux": "lb",
        "i-navajo": "nv", "i-pwn": "pwn", "i-tao": "tao", "i-tay": "tay", "i-tsu": "tsu", "no-bok": "nb",
        "no-nyn": "nn", "zh-guoyu": "zh", "zh-hakka": "hak", "zh-xiang": "hsn",
    ]

    /// The extended languages of the registry by their prefix, except sign languages.
    private static let extended: [String: Set<String>] = [
        "zh": codes("cdo cjy cmn cnp cpx csp czh czo gan hak hsn lzh mnp nan wuu yue"),
        "ar": codes(
            """
            aao abh abv acm acq acw acx acy adf aeb aec afb ajp ajt apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp
            pga shu ssh
            """),
        "ms": codes(
            """
            bjn btj bve bvu coa dup hji jak jax kvb kvr kxd lce lcf liw max meo mfa mfb min mqg msi mui orn ors pel pse
            tmw urk vkk vkt xmm zlm zmi zsm
            """),
        "kok": codes("gom knn"), "lv": codes("ltg lvs"), "sw": codes("swc swh"), "uz": codes("uzn uzs"),
    ]

    private static func codes(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The codes of ISO 639-2, terminological and bibliographic, each with that of ISO 639-1; also Mandarin, which is
    /// Chinese in writing, and others written like a language with a shorter code (CLDR languageAlias).
    private static let short: [String: String] = {
        let words =
            """
            aar aa  abk ab  afr af  aka ak  alb sq  amh am  ara ar  arg an  arm hy  asm as  ava av  ave ae  aym ay
            aze az  bak ba  bam bm  baq eu  bel be  ben bn  bih bh  bis bi  bod bo  bos bs  bre br  bul bg  bur my
            cat ca  ces cs  cha ch  che ce  chi zh  chu cu  chv cv  cor kw  cos co  cre cr  cym cy  cze cs  dan da
            deu de  div dv  dut nl  dzo dz  ell el  eng en  epo eo  est et  eus eu  ewe ee  fao fo  fas fa  fij fj
            fin fi  fra fr  fre fr  fry fy  ful ff  geo ka  ger de  gla gd  gle ga  glg gl  glv gv  gre el  grn gn
            guj gu  hat ht  hau ha  heb he  her hz  hin hi  hmo ho  hrv hr  hun hu  hye hy  ibo ig  ice is  ido io
            iii ii  iku iu  ile ie  ina ia  ind id  ipk ik  isl is  ita it  jav jv  jpn ja  kal kl  kan kn  kas ks
            kat ka  kau kr  kaz kk  khm km  kik ki  kin rw  kir ky  kom kv  kon kg  kor ko  kua kj  kur ku  lao lo
            lat la  lav lv  lim li  lin ln  lit lt  ltz lb  lub lu  lug lg  mac mk  mah mh  mal ml  mao mi  mar mr
            may ms  mkd mk  mlg mg  mlt mt  mon mn  mri mi  msa ms  mya my  nau na  nav nv  nbl nr  nde nd  ndo ng
            nep ne  nld nl  nno nn  nob nb  nor no  nya ny  oci oc  oji oj  ori or  orm om  oss os  pan pa  per fa
            pli pi  pol pl  por pt  pus ps  que qu  roh rm  ron ro  rum ro  run rn  rus ru  sag sg  san sa  sin si
            slk sk  slo sk  slv sl  sme se  smo sm  sna sn  snd sd  som so  sot st  spa es  sqi sq  srd sc  srp sr
            ssw ss  sun su  swa sw  swe sv  tah ty  tam ta  tat tt  tel te  tgk tg  tgl tl  tha th  tib bo  tir ti
            ton to  tsn tn  tso ts  tuk tk  tur tr  twi tw  uig ug  ukr uk  urd ur  uzb uz  ven ve  vie vi  vol vo
            wel cy  wln wa  wol wo  xho xh  yid yi  yor yo  zha za  zho zh  zul zu
            cmn zh  arb ar  azj az  ekk et  khk mn  knn kok lvs lv  npi ne  ory or  pbu ps  pes fa  plt mg  swh sw
            uzn uz  ydd yi  zsm ms
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        let pairs = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
