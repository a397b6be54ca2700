/// Names that identify datelines.
extension Dateline {
    /// Cities printed alone in the style of The Canadian Press, whose names have no other meaning.
    static let cities: Set<String> = [
        "ottawa", "montreal", "montréal", "toronto", "vancouver", "calgary", "edmonton", "winnipeg", "halifax",
        "quebec", "québec", "washington", "new york", "london", "paris", "hong kong", "beijing", "moscow", "tokyo",
        "geneva", "genève", "brussels", "bruxelles", "rome", "berlin", "jerusalem", "united nations", "los angeles",
        "chicago", "boston", "miami", "mexico city", "havana", "madrid", "kyiv", "new delhi", "singapore",
        "manila", "cebu city", "davao city", "quezon city", "baguio city", "iloilo city", "zamboanga city",
        "legazpi city",
        "cotabato city", "tacloban city", "bacolod city", "general santos city", "cagayan de oro city",
        "dumaguete city",
        "johannesburg", "cape town", "nairobi", "cairo", "tehran", "baghdad", "beirut", "damascus", "kabul",
        "islamabad",
        "karachi", "lahore", "mumbai", "kolkata", "dhaka", "colombo", "kathmandu", "yangon", "bangkok", "jakarta",
        "kuala lumpur", "hanoi", "phnom penh", "seoul", "taipei", "shanghai", "sydney", "melbourne", "canberra",
        "wellington", "auckland", "lisbon", "lisboa", "barcelona", "milan", "vienna", "wien", "zurich", "prague",
        "warsaw",
        "budapest", "bucharest", "sofia", "athens", "istanbul", "ankara", "stockholm", "oslo", "copenhagen", "helsinki",
        "dublin", "edinburgh", "amsterdam", "buenos aires", "santiago", "bogota", "bogotá", "caracas", "quito",
        "montevideo", "lima", "guayaquil", "ciudad de méxico", "santo domingo", "asunción", "la habana", "tegucigalpa",
        "san salvador", "managua", "rio de janeiro", "são paulo", "brasília", "luanda", "maputo", "alger", "algiers",
        "tunis",
        "rabat", "george town", "petaling jaya", "shah alam", "putrajaya", "johor baru", "johor bahru", "ipoh",
        "kuching",
        "kota kinabalu", "kuantan", "alor setar", "kota bharu", "kuala terengganu", "seremban", "labuan", "miri",
        "sibu",
        "rawalpindi", "peshawar", "quetta", "multan", "faisalabad", "hyderabad", "sukkur", "chennai", "bengaluru",
        "bangalore", "ahmedabad", "pune", "lucknow", "jaipur", "bhopal", "patna", "guwahati", "thiruvananthapuram",
        "kochi", "chandigarh", "srinagar", "nagpur", "chattogram", "riyadh", "jeddah", "makkah", "madinah", "dubai",
        "abu dhabi", "doha", "kuwait city", "manama", "muscat", "amman", "gaza city", "ramallah", "sanaa", "khartoum",
        "tripoli", "taipei", "naypyidaw", "vientiane", "bandar seri begawan", "dili", "surabaya", "ho chi minh city",
        "accra", "lagos", "abuja", "kampala", "kigali", "addis ababa", "mogadishu", "harare", "lusaka", "windhoek",
    ]

    /// Cities in letters without case, before the colon or the full stop of papers in South Asia: `சென்னை: `,
    /// `भोपाल। `.
    static let uncasedCities: Set<String> = [
        "नई दिल्ली", "नयी दिल्ली", "दिल्ली", "मुंबई", "कोलकाता", "चेन्नई", "बेंगलुरु", "हैदराबाद", "लखनऊ", "भोपाल", "पटना", "जयपुर", "रांची",
        "इंदौर", "देहरादून", "रायपुर", "चंडीगढ़", "वाराणसी", "पुणे", "नागपुर", "काठमाडौं", "काठमाडौँ", "சென்னை", "கோவை", "மதுரை", "திருச்சி",
        "புதுடெல்லி", "புதுதில்லி", "கொழும்பு", "யாழ்ப்பாணம்", "హైదరాబాద్", "విజయవాడ", "విశాఖపట్నం", "తిరుపతి", "న్యూఢిల్లీ", "ಬೆಂಗಳೂರು",
        "ಮೈಸೂರು", "ಮಂಗಳೂರು", "ಹುಬ್ಬಳ್ಳಿ", "ನವದೆಹಲಿ", "തിരുവനന്തപുരം", "കൊച്ചി", "കോഴിക്കോട്", "ന്യൂഡൽഹി", "ന്യൂഡല്‍ഹി", "અમદાવાદ", "સુરત", "વડોદરા",
        "નવી દિલ્હી", "ਚੰਡੀਗੜ੍ਹ", "ਅੰਮ੍ਰਿਤਸਰ", "ਜਲੰਧਰ", "ਲੁਧਿਆਣਾ", "ਨਵੀਂ ਦਿੱਲੀ", "কলকাতা", "ঢাকা", "চট্টগ্রাম", "নয়াদিল্লি",
        "ភ្នំពេញ", "រាជធានីភ្នំពេញ", "(ភ្នំពេញ)", "សៀមរាប", "ខេត្តសៀមរាប", "(សៀមរាប)", "បាត់ដំបង", "ខេត្តបាត់ដំបង", "ព្រះសីហនុ", "ខេត្តព្រះសីហនុ",
        "ខេត្តកំពង់ចាម", "ខេត្តកណ្តាល", "ខេត្តកំពត", "ខេត្តតាកែវ", "ខេត្តក្រចេះ", "ଭୁବନେଶ୍ୱର", "গুৱাহাটী", "කොළඹ", "මහනුවර",
    ]

    /// After a city in capitals.
    static let countries: Set<String> = [
        "afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "australia", "austria", "azerbaijan",
        "bahrain", "bangladesh", "belarus", "belgium", "bolivia", "brazil", "bulgaria", "cambodia", "cameroon",
        "canada",
        "chile", "china", "colombia", "congo", "croatia", "cuba", "cyprus", "denmark", "ecuador", "egypt",
        "el salvador",
        "england", "estonia", "ethiopia", "finland", "france", "georgia", "germany", "ghana", "greece", "guatemala",
        "guyana", "haiti", "honduras", "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "israel",
        "italy", "ivory coast", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "kosovo", "kuwait", "laos",
        "latvia",
        "lebanon", "libya", "lithuania", "malaysia", "mali", "malta", "mexico", "moldova", "mongolia", "morocco",
        "mozambique", "myanmar", "nepal", "netherlands", "new zealand", "nicaragua", "nigeria", "north korea",
        "northern ireland", "norway", "oman", "pakistan", "panama", "paraguay", "peru", "philippines", "poland",
        "portugal", "qatar", "romania", "russia", "rwanda", "saudi arabia", "scotland", "senegal", "serbia",
        "singapore",
        "slovakia", "slovenia", "somalia", "south africa", "south korea", "south sudan", "spain", "sri lanka", "sudan",
        "sweden", "switzerland", "syria", "taiwan", "tanzania", "thailand", "trinidad", "tunisia", "turkey", "turkiye",
        "uganda", "ukraine", "united arab emirates", "uruguay", "uzbekistan", "venezuela", "vietnam", "wales", "yemen",
        "zambia", "zimbabwe", "barbados",
    ]

    static let notPlaces: Set<String> = [
        "on", "in", "by", "at", "since", "from", "until", "till", "after", "before", "the", "this", "last", "next",
        "em", "no", "na", "a", "o", "os", "as", "até", "desde", "este", "esta", "dia", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira", "sexta-feira", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "between",
        "hoje", "ontem", "today", "yesterday", "updated", "posted", "published", "edited", "atualizado", "publicado",
        "actualizado", "aggiornato", "pubblicato", "publié", "aktualisiert", "veröffentlicht", "stand",
        "update", "correction", "corrected", "clarification",
    ]
}
