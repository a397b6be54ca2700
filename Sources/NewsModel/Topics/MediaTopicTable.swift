// swift-format-ignore-file
// Written by script/topics. IPTC Media Topics, release of 2019-04-06, (c) IPTC, https://iptc.org, CC BY 4.0
// (https://creativecommons.org/licenses/by/4.0/). Changed: definitions, notes and other languages left out; names in
// traditional Chinese made of the simplified ones by OpenCC.

extension MediaTopics {
    /// A topic a line: code, that of the broader one, the Subject Code that means the same, then its names in en,
    /// pt-PT, pt-BR (empty where it is the same), zh-Hans and zh-Hant, with tabs between.
    static let table: StaticString = """
01000000		01000000	arts, culture, entertainment and media	artes, cultura, entretenimento e média	artes, cultura, entretenimento e mídia	艺术、文化、娱乐和媒体	藝術、文化、娛樂和媒體
02000000		02000000	crime, law and justice	crime, lei e justiça		犯罪、法律和司法	犯罪、法律和司法
03000000		03000000	disaster, accident and emergency incident	desastres, acidentes e emergências		灾难、事故和突发事件	災難、事故和突發事件
04000000		04000000	economy, business and finance	economia, negócios e finanças		经济、商业和金融	經濟、商業和金融
05000000		05000000	education	educação		教育	教育
06000000		06000000	environment	ambiente		环境	環境
07000000		07000000	health	saúde		卫生	衞生
08000000		08000000	human interest	interesse humano		人性	人性
09000000		09000000	labour	trabalho		劳动	勞動
10000000		10000000	lifestyle and leisure	estilo de vida e lazer		生活方式和休闲	生活方式和休閒
11000000		11000000	politics	política		政治	政治
12000000		12000000	religion and belief	religião e crença		宗教和信仰	宗教和信仰
13000000		13000000	science and technology	ciência e tecnologia		科学技术	科學技術
14000000		14025000	society	sociedade		社会	社會
15000000		15000000	sport	desporto	esporte	体育	體育
16000000			conflict, war and peace	conflito, guerra e paz		冲突、战争与和平	衝突、戰爭與和平
17000000		17000000	weather	meteorologia		天气	天氣
20000002	01000000		arts and entertainment	arte e entretenimento		艺术与娱乐	藝術與娛樂
20000003	20000002	01025000	animation	animação		动画	動畫
20000004	20000002	01024000	cartoon	cartoon		卡通	卡通
20000005	20000002	01005000	cinema	cinema		电影	電影
20000006	20001181	01005001	film festival	festivais de cinema		电影节	電影節
20000007	20000002	01006000	dance	dança		舞蹈	舞蹈
20000008	20000007		ballet	ballet		芭蕾舞	芭蕾舞
20000009	20000007		modern dance	dança moderna		现代舞	現代舞
20000010	20000007		traditional dance	dança tradicional		传统舞蹈	傳統舞蹈
20000011	20000002	01007000	fashion	moda		时尚	時尚
20000012	20000011	01007001	jewellery	joias		珠宝首饰	珠寶首飾
20000013	20000002	01010000	literature	literatura		文学	文學
20000014	20000013		drama (literature)	drama (literatura)		戏剧（文学）	戲劇（文學）
20000015	20000013	01010001	fiction	ficção		小说	小説
20000016	20000013		non-fiction	não ficção		纪实文学	紀實文學
20000017	20000013	01010002	poetry	poesia		诗歌	詩歌
20000018	20000002	01011000	music	música		音乐	音樂
20000019	20000018		musical instrument	instrumento musical		乐器	樂器
20000020	20000018		musical performance	concerto		音乐表演	音樂表演
20000021	20000018		musical genre	género musical	gênero musical	音乐类型	音樂類型
20000022	20000021	01011001	classical music	música clássica		古典音乐	古典音樂
20000023	20000021	01011005	country music	música country		乡村音乐	鄉村音樂
20000024	20000021	01011002	folk music	música folk		民俗音乐	民俗音樂
20000025	20000021	01011003	jazz music	música jazz		爵士音乐	爵士音樂
20000026	20000021	01011004	popular music	música popular		流行音乐	流行音樂
20000027	20000021	01011006	rock and roll music	música rock		摇滚乐	搖滾樂
20000028	20000030		opera	ópera		歌剧	歌劇
20000029	20000002	01017000	theatre	teatro		戏剧	戲劇
20000030	20000029	01017001	music theatre	teatro musical		音乐剧	音樂劇
20000031	20000002		visual arts	artes visuais		视觉艺术	視覺藝術
20000032	20000031	01002000	architecture	arquitetura		建筑设计	建築設計
20000033	20000031		design (visual arts)	design		设计（视觉艺术）	設計（視覺藝術）
20000034	20000031		drawing	desenho		素描	素描
20000035	20000031	01012000	painting	pintura		绘画	繪畫
20000036	20000031	01013000	photography	fotografia		摄影	攝影
20000037	20000031	01015000	sculpture	escultura		雕塑	雕塑
20000038	01000000	01022000	culture	cultura		文化	文化
20000039	20000038	01022001	cultural development	desenvolvimento cultural		文化发展	文化發展
20000040	20000038	01019000	customs and tradition	costumes e tradições		习俗和传统	習俗和傳統
20000041	20000038	01004000	festive event (culture)	festividades (cultura)		节日活动（文化）	節日活動（文化）
20000042	20000038	01008000	language	linguagem	língua	语言	語言
20000043	20000038	01009000	library and museum	bibliotecas e museus		图书馆和博物馆	圖書館和博物館
20000044	20000038	01018000	monument and heritage site	monumentos e património	monumentos e patrimônio	纪念碑和遗址	紀念碑和遺址
20000045	01000000	01026000	mass media	meios de comunicação	mídia de massas	大众传媒	大眾傳媒
20000046	20000045	01026002	news media	órgãos noticiosos	mídia noticiosa	新闻媒体	新聞媒體
20000047	20000045	01026003	newspaper	jornais		报纸	報紙
20000048	20000045		online media	meios de comunicação online	mídia online	网络媒体	網絡媒體
20000049	20000045	01026001	periodical	periódicos		期刊	期刊
20000050	20000045	01014000	radio	rádio		广播	廣播
20000051	20000045	01016000	television	televisão		电视	電視
20000053	16000000	16001000	act of terror	terrorismo		恐怖活动	恐怖活動
20000054	20000053	16005001	act of bioterrorism	atos de bioterrorismo		生物恐怖主义活动	生物恐怖主義活動
20000055	20000053	16005002	bombings	atentados à bomba		爆炸袭击	爆炸襲擊
20000056	16000000	16002000	armed conflict	conflito armado		武装冲突	武裝衝突
20000057	20000056	16005000	guerrilla activity	guerrilha		游击活动	游擊活動
20000058	20000056	16009002	international military intervention	intervenção militar internacional		国际军事介入	國際軍事介入
20000059	20000058	16010001	peacekeeping force	força de paz		维和部队	維和部隊
20000060	20000056		military occupation	ocupação militar		军事占领	軍事佔領
20000061	20000056	14017001	missing in action	desaparecidos em combate		战争失踪人员	戰爭失蹤人員
20000062	20000056	16009000	war	guerra		战争	戰爭
20000063	20000062	16009001	civil war	guerra civil		国内战争	國內戰爭
20000064	20000062	16009000	war crime action	crimes de guerra		战争犯罪行为	戰爭犯罪行為
20000065	16000000	16003000	civil unrest	agitação civil		内乱	內亂
20000066	20000065	16008000	demonstration	manifestação		示威游行	示威遊行
20000067	20000065	16003002	rebellion	rebeliões		叛乱	叛亂
20000068	20000065	16003001	revolution	revoluções		革命	革命
20000069	20000065	16007000	riot	motins		暴乱	暴亂
20000070	16000000	16004000	coup d'etat	golpe de estado		政变	政變
20000071	16000000	16006000	massacre	massacre		大屠杀	大屠殺
20000072	20000071	16006001	genocide	genocídio		种族灭绝	種族滅絕
20000073	16000000		peace process	processo de paz		和平进程	和平進程
20000074	20000073		peace envoy	enviado de paz		和平特使	和平特使
20000075	20000073		peace plan	plano de paz		和平计划	和平計劃
20000076	20000073		peace talks	conversações de paz		和平谈判	和平談判
20000077	16000000		post-war reconstruction	reconstrução pós-guerra		战后重建	戰後重建
20000078	20000077		disarmament	desarmamento		裁军	裁軍
20000079	20000077	14026000	ordnance clearance	neutralização de material bélico		军火清理	軍火清理
20000080	16000000	16009003	prisoners of war	prisioneiros de guerra		战俘	戰俘
20000082	02000000	02001000	crime	crime		犯罪	犯罪
20000083	20000082	02001008	arson	fogo posto	incêndio criminoso	纵火	縱火
20000084	20000082	02001006	assault	assalto		攻击	攻擊
20000085	20000084	02001005	sex crime	crimes sexuais		性犯罪	性犯罪
20000086	20000082	02001002	cyber crime	cibercrime		网络犯罪	網絡犯罪
20000087	20000082	02012000	corporate crime	crime económico	crime econômico	法人犯罪	法人犯罪
20000088	20000087	02012005	anti-trust crime	crime antitrust	crime antitruste	垄断犯罪	壟斷犯罪
20000089	20000087	02012004	breach of contract	quebra de contrato		合同违约	合同違約
20000090	20000087	02012002	embezzlement	peculato		挪用公款	挪用公款
20000091	20000087	04016022	insider trading	abuso de informação privilegiada		内幕交易	內幕交易
20000092	20000087	02012003	restraint of trade	restrição ao comércio		贸易管制	貿易管制
20000093	20000082	02012006	corruption	corrupção		腐败	腐敗
20000094	20000093	02012007	bribery	suborno		贿赂	賄賂
20000095	20000082		drug related crimes	crimes relacionados com drogas		毒品犯罪	毒品犯罪
20000096	20000095	02001004	drug trafficking	tráfico de droga		贩毒	販毒
20000097	20000082	02012001	fraud	fraude		欺诈	欺詐
20000098	20000082		hijacking	hijacking		劫持	劫持
20000099	20000082	02001001	homicide	homicídio		凶杀	兇殺
20000100	20000082	02001007	kidnapping	rapto		绑架	綁架
20000101	20000082	02010000	organised crime	crime organizado		有组织犯罪	有組織犯罪
20000102	20000101	02001009	gang activity	gangues		帮派活动	幫派活動
20000103	20000082	02001010	terrorism	terrorismo		恐怖主义	恐怖主義
20000104	20000082	02001003	theft	roubo		盗窃	盜竊
20000105	20000082	02013000	war crime	crime de guerra		战争罪	戰爭罪
20000106	02000000	02002000	judiciary	judicial (sistema de justiça)	judiciário (sistema de justiça)	司法	司法
20000107	20000106		court	tribunal		法院	法院
20000108	20000107		appeal (court)	recurso (tribunal)		上诉	上訴
20000109	20000107	02002003	court administration	serviços de tribunal		法院行政	法院行政
20000110	20000107	02002002	judge	juiz		法官	法官
20000111	20000107	02008000	trial (court)	julgamentos		审判	審判
20000112	20000111	02008003	pre-trial	processos preliminares		初审	初審
20000113	20000111	02009001	defendant	réu		被告	被告
20000114	20000111	02008001	litigation	litígio		起诉	起訴
20000115	20000111	02009002	witness	testemunha		证人	證人
20000116	20000106		out of court procedures	procedimentos judiciais fora do tribunal		庭外程序	庭外程序
20000117	20000116	02008002	arbitration	arbitragem		仲裁	仲裁
20000118	20000106	02009000	prosecution	acusação		诉讼	訴訟
20000119	02000000	02007000	justice	justiça	justiça e direitos	公正	公正
20000120	20000587	02007001	civil rights	direitos civis		公民权	公民權
20000121	02000000	02006000	law	leis		法律	法律
20000122	20000121	02006002	civil law	lei civil		民法	民法
20000123	20000124	04016004	antitrust regulations	antitrust	antitruste	反垄断	反壟斷
20000124	20000122		regulations	regulação		规章	規章
20000125	20000121	02006001	criminal law	lei criminal		刑法	刑法
20000126	20000121	02011000	international law	lei internacional		国际法	國際法
20000127	20000126	02011002	extradition	extradição	extradição (processos)	引渡	引渡
20000128	20000126	02011001	international court or tribunal	tribunal internacional		国际法院、法庭	國際法院、法庭
20000129	02000000	02003001	law enforcement	forças policiais		执法机构	執法機構
20000130	20000129	02003003	arrest	detenção		逮捕	逮捕
20000131	20000129	02003002	investigation (criminal)	investigação (criminal)		犯罪调查	犯罪調查
20000132	20000131	14017000	missing person	pessoa desaparecida	desaparecidos	失踪人员	失蹤人員
20000133	20000129	02003000	police	polícia		警察	警察
20000134	20000111	02004000	sentencing (criminal)	pena / sentença	pena/sentença	刑罚	刑罰
20000135	20000134		capital punishment	pena de morte		死刑	死刑
20000136	20000134	02004001	fine (penalty)	multa		罚款	罰款
20000137	20000134	02005000	prison	prisão		监狱	監獄
20000139	03000000	03013000	accident and emergency incident	acidente (geral)		事故和突发事件	事故和突發事件
20000140	20000139	03014001	explosion accident and incident	explosão		爆炸事故	爆炸事故
20000141	20000139	03006000	industrial accident and incident	acidente industrial		工业事故	工業事故
20000142	20000141	03008000	nuclear accident and incident	acidente nuclear		核事故	核事故
20000143	20000139	03010000	transport accident and incident	acidente de transporte	acidentes de transporte	交通运输事故	交通運輸事故
20000144	20000143	03010003	air and space accident and incident	acidente aéreo e espacial	acidente aéreo	航空航天事故	航空航天事故
20000145	20000143	03010004	maritime accident and incident	acidente marítimo		海上事故	海上事故
20000146	20000143	03010002	railway accident and incident	acidente ferroviário		铁路事故	鐵路事故
20000147	20000143	03010001	road accident and incident	acidente rodoviário		道路事故	道路事故
20000148	03000000	03015000	disaster	desastre (geral)		灾难	災難
20000149	20000148	03003000	famine	fome		饥荒	饑荒
20000150	20000148	03004000	fire	incêndios		火灾	火災
20000151	20000148	03015001	natural disaster	desastre natural		自然灾害	自然災害
20000152	20000151	03001000	drought	seca		旱灾	旱災
20000153	20000151	03002000	earthquake	sismo	terremoto	地震	地震
20000154	20000151	03005000	flood	inundações		水灾	水災
20000155	20000151		landslide	deslizamento de terra		滑坡	滑坡
20000156	20000155		avalanche	avalanche	avalancha	雪崩（山崩）	雪崩（山崩）
20000157	20000151	03007000	meteorological disaster	desastre meteorológico		气象灾害	氣象災害
20000158	20000157	03007001	windstorms	tempestade ciclónica	tempestade ciclônica	暴风	暴風
20000159	20000151	03011000	volcanic eruption	erupção vulcânica		火山喷发	火山噴發
20000160	03000000	03014000	emergency incident	caso de emergência		突发事件	突發事件
20000161	20000139	03006001	structural failures	falhas estruturais		建筑物结构性事故	建築物結構性事故
20000162	20000160		transport incident	acidente de transporte		交通运输事件	交通運輸事件
20000163	20000162		air and space incident	acidente aéreo ou espacial	acidente aéreo e espacial	航空和航天事件	航空和航天事件
20000164	20000162		maritime incident	acidente marítimo		海上事件	海上事件
20000165	20000162		railway incident	acidente ferroviário		铁路事件	鐵路事件
20000166	20000162		road incident	acidente rodoviário		道路事件	道路事件
20000167	03000000	03016000	emergency planning	planos de emergência		应急计划	應急計劃
20000168	03000000		emergency response	resposta de emergência		应急响应	應急響應
20000170	04000000	04016000	business information	informação sobre empresas		企业信息	企業信息
20000171	20000170		business finance	finanças empresariais		企业财务	企業財務
20000172	20000171	04016001	accounting and audit	contabilidade e auditoria		会计和审计	會計和審計
20000173	20000171	04016006	analysts comment	comentários de analistas		分析师评论	分析師評論
20000174	20000171	04016007	bankruptcy	falência		破产	破產
20000175	20000183	04016009	buyback	recompra		回购	回購
20000176	20000171	04016050	credit rating	notação de risco		信用评级	信用評級
20000177	20000171	04016015	dividend announcement	anúncio de dividendos		分红公告	分紅公告
20000178	20000171	04016018	earnings	lucros		收益	收益
20000179	20000178	04016016	earnings forecast	previsão de lucros		收益预期	收益預期
20000180	20000171	04016038	financial statement	relatório financeiro	demonstração financeira	财务报表	財務報表
20000181	20000180	04016035	proxy filing	declaração de procuração	procurações	代理申请	代理申請
20000182	20000171	04016017	financially distressed company	empresa com dificuldades financeiras		财务困境	財務困境
20000183	20000171	04016019	corporate financing	financiamento e oferta de ações		融资和股票发行	融資和股票發行
20000184	20000183	04016039	restructuring and recapitalisation	reestruturação e recapitalização		公司重组和资产重组	公司重組和資產重組
20000185	20000171	04016047	shareholder	acionista		股东	股東
20000186	20000183	04016041	stock activity	atividade bolsista		股市动态	股市動態
20000187	20000183		stock flotation	oferta pública inicial		募集设立	募集設立
20000188	20000170		human resources	recursos humanos		人力资源	人力資源
20000189	20000188	04016025	layoffs and downsizing	redução de efetivos		裁员和缩编	裁員和縮編
20000190	20000188		management	administração		管理层	管理層
20000191	20000188	04016052	stock option	opções de compra de ações		股票期权	股票期權
20000192	20000170		strategy and marketing	estratégia e marketing		经营战略和市场营销	經營戰略和市場營銷
20000193	20000192	04016002	annual and special corporate meeting	reuniões corporativas anuais e especiais		公司年会和特别会议	公司年會和特別會議
20000194	20000192	04016003	annual report	relatório anual		公司年报	公司年報
20000195	20000192	04016008	board of directors	conselho de administração		董事会	董事會
20000196	20000192	04016013	commercial contract	contrato comercial		商业合同	商業合同
20000197	20000192	04016040	company spin-off	spin-off		公司分拆	公司分拆
20000198	20000192	04016054	economic globalisation	globalização económica	globalização econômica	经济全球化	經濟全球化
20000199	20000192		business governance	gestão empresarial		公司治理	公司治理
20000200	20000192	04016023	joint venture	joint venture		合资企业	合資企業
20000201	20000192	04016024	leveraged buyout	aquisição alavancada		杠杆收购	槓桿收購
20000202	20000192	04016026	licensing agreement	contrato de licença		许可协议	許可協議
20000203	20000192		management buyout	operação de compra		管理层收购	管理層收購
20000204	20000192	04016005	merger or acquisition	fusão e aquisição		合并或收购	合併或收購
20000205	20000192		new product or service	novo produto ou serviço		新产品或服务	新產品或服務
20000206	20000192	04016031	patent, copyright and trademark	patente, direitos de autor e marca registada	patente, direitos de autor e marca registrada	专利、版权和商标	專利、版權和商標
20000207	20000192	04016053	product recall	recolha de produtos		产品召回	產品召回
20000208	20000192	04016037	research and development	investigação e desenvolvimento	pesquisa e desenvolvimento	研发	研發
20000209	04000000		economic sector	setor económico	setor econômico	经济门类	經濟門類
20000210	20000209	04001000	agriculture	agricultura e pescas		农业	農業
20000211	20000210	04001006	aquaculture	aquacultura		水产养殖	水產養殖
20000212	20000210	04001001	arable farming	agricultura		种植业	種植業
20000213	20000210	04001002	fishing industry	pesca		渔业	漁業
20000214	20000210	04001003	forestry and timber	exploração florestal e silvicultura		林业和木材	林業和木材
20000215	20000210	04001004	livestock farming	pecuária		畜牧业	畜牧業
20000216	20000210	04001005	viniculture	vinicultura		葡萄栽培	葡萄栽培
20000217	20000209	04002000	chemicals	produtos químicos		化工产品	化工產品
20000218	20000217	04002001	biotechnology business	biotecnologia		生物技术	生物技術
20000219	20000217	04002002	fertiliser	fertilizantes		化肥	化肥
20000220	20000217	04002003	health and beauty product	produtos de saúde e beleza		保健和美容产品	保健和美容產品
20000221	20000217	04002004	inorganic chemical	químicos inorgânicos		无机化学	無機化學
20000222	20000217	04002005	organic chemical	químicos orgânicos		有机化学	有機化學
20000223	20000217	04002006	pharmaceutical	indústria farmacêutica		制药	製藥
20000224	20000217	04002007	synthetic and plastic chemicals	químicos sintéticos e plásticos		合成和塑料化学品	合成和塑料化學品
20000225	20000209	04003000	computing and information technology	informática e tecnologias de informação		计算和信息技术	計算和信息技術
20000226	20000225	04003001	hardware	hardware		硬件	硬件
20000227	20000225	04003002	computer networking	ligação em rede	conexão em rede	计算机网络	計算機網絡
20000228	20000225	04003003	satellite technology	tecnologia de satélite		卫星技术	衞星技術
20000229	20000225	04003008	computer security	segurança informática		计算机安全	計算機安全
20000230	20000225	04003004	semiconductors and active components	semicondutores e componentes ativos		半导体和有源元件	半導體和有源元件
20000231	20000225	04003005	software	software		软件	軟件
20000232	20000225	04003006	telecommunication equipment	equipamentos de telecomunicação		电信设备	電信設備
20000233	20000225	04003007	telecommunication service	serviços de telecomunicações		电信服务	電信服務
20000234	20000225	04003009	wireless technology	tecnologia sem fios	tecnologia sem fio	无线技术	無線技術
20000235	20000209	04004000	construction and property	construção e propriedades		建筑和房地产	建築和房地產
20000236	20000235	04004007	design and engineering	design e engenharia		设计与工程	設計與工程
20000237	20000235	04004004	farms	propriedade agrícola		农场	農場
20000238	20000235	04004001	heavy construction	obras públicas		大型建筑	大型建築
20000239	20000235	04004002	house building	construção civil		住房建设	住房建設
20000240	20000235	04004005	land price	preço do terreno		土地价格	土地價格
20000241	20000235	04004003	real estate	imobiliário		房地产	房地產
20000242	20000235	04004006	renovation	obras de renovação		翻修	翻修
20000243	20000209	04007000	consumer goods	bens de consumo		消费品	消費品
20000244	20000243	04007008	beverage	bebidas		饮料	飲料
20000245	20000243	04007001	clothing	vestuário		服装	服裝
20000246	20000252	04007002	department store	grandes armazéns	lojas de departamento	百货商店	百貨商店
20000247	20000252	04007009	electronic commerce	comércio eletrónico	comércio eletrônico	电子商务	電子商務
20000248	20000243	04007003	grocery	alimentação		食品	食品
20000249	20000243	04007010	luxury good	bens de luxo		奢侈品	奢侈品
20000250	20000252	04007004	mail order	vendas por correio		邮购	郵購
20000251	20000243	04007011	non-durable good	bens não-duradouros	bens não duráveis	非耐用品	非耐用品
20000252	20000209	04007005	retail	retalho	varejo	零售	零售
20000253	20000252	04007006	speciality store	lojas especializadas		专卖店	專賣店
20000254	20000243	04007012	toy	brinquedos		玩具	玩具
20000255	20000243	04007007	wholesale	mercado grossista	mercado atacadista	批发	批發
20000256	20000209	04005000	energy and resource	energia e recursos		能源和资源	能源和資源
20000257	20000256	04005001	alternative energy	energias alternativas		可替代能源	可替代能源
20000258	20000256	04005002	coal	carvão		煤炭	煤炭
20000259	20001243	04005013	diesel fuel	gasóleo		柴油	柴油
20000260	20000256	04005006	electricity production and distribution	produção e distribuição de eletricidade		电力生产和分配	電力生產和分配
20000261	20000256	04005000	energy industry	indústria da energia		能源行业	能源行業
20000262	20001243	04005014	kerosene/paraffin	querosene / parafina	querosene/parafina	煤油和石蜡	煤油和石蠟
20000263	20001243	04005011	natural gas	gás natural		天然气	天然氣
20000265	20000256	04005005	nuclear power	energia nuclear		核能	核能
20000266	20000256	04005003	oil and gas - downstream activities	petróleo e gás (distribuição)		石油和天然气-下游活动	石油和天然氣-下游活動
20000267	20000256	04005004	oil and gas - upstream activities	petróleo e gás (extração)		石油和天然气-上游活动	石油和天然氣-上游活動
20000268	20001243	04005012	petrol	gasolina		汽油	汽油
20000269	20001244	04005007	waste management industry	indústria de gestão de resíduos		废物管理业	廢物管理業
20000270	20001244	04005008	water supply	abastecimento de água		供水	供水
20000271	20000209	04006000	financial and business service	serviços financeiros		金融及商业服务	金融及商業服務
20000272	20000271	04006001	accountancy and auditing	serviços de contabilidade e auditoria		会计和审计	會計和審計
20000273	20000271	04006020	auction service	venda por leilão		拍卖	拍賣
20000274	20000271	04006002	banking	banca		银行业	銀行業
20000275	20000271	04006003	consultancy service	serviço de consultoria		咨询服务	諮詢服務
20000276	20000271	04006004	employment agency	agência de emprego		职业介绍所	職業介紹所
20000277	20000271	04006015	funeral parlour and crematorium	agência funerária e crematório		殡仪馆和火葬场	殯儀館和火葬場
20000278	20000271	04006005	healthcare provider	prestador de serviços de saúde		医疗服务提供者	醫療服務提供者
20000279	20000271	04006006	insurance	seguros		保险	保險
20000280	20000271	04006022	investment service	serviços de investimento		投资服务	投資服務
20000281	20000271	04006014	janitorial service	serviços de limpeza		清洁服务	清潔服務
20000282	20000271	04006007	legal service	serviços jurídicos		法律服务	法律服務
20000283	20000271	04006008	market research	estudos de mercado		市场调查研究	市場調查研究
20000284	20000271	04006011	market trend	indicadores de consumo		市场趋势	市場趨勢
20000285	20000271	04006018	personal finance	finanças pessoais		个人理财	個人理財
20000286	20000271	04006019	personal income	rendimento individual		个人收入	個人收入
20000287	20000271	04006010	personal investing	investimentos pessoais		个人投资	個人投資
20000288	20000271	04006013	personal service	serviços pessoais		个人服务	個人服務
20000289	20000271	04006021	printing service	serviços promocionais e de impressão		印刷与促销服务	印刷與促銷服務
20000290	20000271	04006016	rental service	serviços de aluguer	serviços de locação	租赁服务	租賃服務
20000291	20000271	04006012	shipping service	serviços de expedição		运输服务	運輸服務
20000292	20000271	04006009	stock broking	corretagem		股票经纪	股票經紀
20000293	20000271	04006017	wedding service	serviços de casamento		婚礼服务	婚禮服務
20000294	20000209	04011000	manufacturing and engineering	indústria metalomecânica e engenharia		制造业和工程	製造業和工程
20000295	20000294	04011001	aerospace	indústria aeroespacial		航空航天	航空航天
20000296	20000294	04011002	automotive	automóvel		汽车制造	汽車製造
20000297	20000294	04011003	defence equipment	indústria da defesa		国防装备	國防裝備
20000298	20000294	04011004	electrical appliance	material elétrico		电器	電器
20000299	20000294	04011005	heavy engineering	equipamentos pesados		重工机械	重工機械
20000300	20000294	04011006	industrial component	equipamentos metalomecânicos		工业部件	工業部件
20000301	20000294	04011007	instrument engineering	engenharia de instrumentação		仪表工程	儀表工程
20000302	20000294	04011009	machine manufacturing	engenharia de máquinas		机械制造	機械製造
20000303	20000294	04011008	shipbuilding	construção naval		造船	造船
20000304	20000209	04010000	media	média	mídia	媒体	媒體
20000305	20000304	04010001	advertising	publicidade		广告	廣告
20000306	20000304	04010002	book industry	mercado livreiro		图书业	圖書業
20000307	20000304	04010003	cinema industry	indústria cinematográfica		电影业	電影業
20000308	20000304	04010011	music industry	indústria musical		音乐产业	音樂產業
20000309	20000304	04010004	news agency	agências noticiosas		通讯社	通訊社
20000310	20000304	04010005	newspaper and magazine	imprensa		报纸和杂志	報紙和雜誌
20000311	20000304	04010006	online media	média online	mídia online	网络媒体	網絡媒體
20000312	20000304	04010007	public relations	relações públicas		公共关系（公关）	公共關係（公關）
20000313	20000304	04010008	radio industry	rádio		广播业	廣播業
20000314	20000304	04010009	satellite and cable service	serviços de satélite e de cabo		卫星电视和有线电视服务	衞星電視和有線電視服務
20000315	20000304	04010010	television industry	televisão		电视业	電視業
20000316	20000209	04012000	metal and mineral	minérios e metais		金属和矿产	金屬和礦產
20000317	20000316	04012001	building material	material de construção		建筑材料	建築材料
20000318	20000316	04012002	gold and precious material	ouro e metais preciosos		黄金和贵金属	黃金和貴金屬
20000319	20000316	04012003	iron and steel	ferro e aço		钢铁	鋼鐵
20000320	20000316	04012005	mining	minas		矿业	礦業
20000321	20000316	04012004	non ferrous metal	metais não ferrosos		有色金属	有色金屬
20000322	20000209	04013000	process industry	indústria transformadora		流程工业	流程工業
20000323	20000322	04013001	distiller and brewer	bebidas destiladas e cerveja	destilação e bebidas	酒和啤酒	酒和啤酒
20000324	20000322	04013002	food industry	indústria da alimentação		食品业	食品業
20000325	20000322	04013003	furnishings and furniture	mobiliário e decoração		家具和家居饰品	傢俱和家居飾品
20000326	20000322	04013004	paper and packaging product	papel e embalagem		纸张和包装产品	紙張和包裝產品
20000327	20000322	04013005	rubber product	borracha		橡胶制品	橡膠製品
20000328	20000322	04013006	soft drinks	refrigerantes		软饮料	軟飲料
20000329	20000322	04013007	textile and clothing	têxtil e vestuário		纺织和服装	紡織和服裝
20000330	20000322	04013008	tobacco	tabaco		烟草	煙草
20000331	20000209	04014000	tourism and leisure industry	indústria do turismo e lazer		旅游和休闲娱乐业	旅遊和休閒娛樂業
20000332	20000331	04014001	casino and gambling	casinos e jogo	cassinos e jogo	赌场和博彩	賭場和博彩
20000333	20000331	04014002	hotel and accommodation	hotelaria e alojamentos		酒店和住宿	酒店和住宿
20000334	20000331	04014003	recreational and sporting goods	produtos para desporto e lazer	produtos para esporte e lazer	娱乐和体育用品	娛樂和體育用品
20000335	20000331	04014004	restaurant and catering	restauração e catering	restaurantes e catering	饭店和餐饮	飯店和餐飲
20000336	20000331	04014005	tour operator	operadores turísticos		旅行社	旅行社
20000337	20000209	04015000	transport	transportes		运输	運輸
20000338	20000337	04015001	air transport	aviação		航空运输	航空運輸
20000339	20000509		commuting	deslocação pendular	migração pendular	通勤	通勤
20000340	20000337	04015002	railway transport	transporte ferroviário		铁路运输	鐵路運輸
20000341	20000337	04015003	road transport	transporte rodoviário		公路运输	公路運輸
20000342	20000337	10007001	traffic	trânsito		交通	交通
20000343	20000337	04015004	waterway and maritime transport	transporte marítimo e fluvial		水路和海运	水路和海運
20000344	04000000	04017000	economy	economia (geral)		经济	經濟
20000345	20000621	04017001	economic policy	política económica	política econômica	经济政策	經濟政策
20000346	20000344	04008000	macro economics	macroeconomia		宏观经济	宏觀經濟
20000347	20000346	04008027	bonds	obrigações		债券	債券
20000348	20000346	04008019	budgets and budgeting	orçamento		预算	預算
20000349	20000346	04008034	business enterprise	empresas		企业	企業
20000350	20000346	04008001	central bank	banco central		中央银行	中央銀行
20000351	20000346	04016055	consumers	consumidores		消费者	消費者
20000352	20000351	04008014	consumer confidence	confiança do consumidor		消费者信心	消費者信心
20000353	20000351	04008002	consumer issue	questão de consumo		消费者问题	消費者問題
20000354	20000346	04008020	credit and debt	crédito e dívida		信用和债务	信用和債務
20000355	20000346	04008018	currency	valor cambial		汇率	匯率
20000356	20000346		deflation	deflação		通货紧缩	通貨緊縮
20000357	20000346		economic growth	crescimento económico	crescimento econômico	经济增长	經濟增長
20000358	20000346	04008004	economic indicator	indicadores económicos	indicadores econômicos	经济指标	經濟指標
20000359	20000358		gross domestic product	produto interno bruto		国内生产总值	國內生產總值
20000360	20000358	04016042	industrial production	produção industrial		工业生产	工業生產
20000361	20000358	04016044	inventories	inventários		库存	庫存
20000362	20000358	04016043	productivity	produtividade		生产能力	生產能力
20000363	20000346	04008013	economic organisation	associações empresariais		经济组织	經濟組織
20000364	20000346	04008005	emerging market	mercados emergentes		新兴市场	新興市場
20000365	20000346		employment statistics	estatísticas de emprego		就业统计	就業統計
20000366	20000346	04008031	exports	exportações		出口	出口
20000367	20000346	04008007	government aid	ajuda governamental		政府援助	政府援助
20000368	20000346	04008008	government debt	dívida pública		政府债务	政府債務
20000369	20000346	04008030	imports	importações		进口	進口
20000370	20000346		inflation	inflação		通货膨胀	通貨膨脹
20000371	20000346	04008009	interest rate	juros		利率	利率
20000372	20000346	04008010	international economic institution	instituições económicas internacionais	instituições econômicas internacionais	国际经济机构	國際經濟機構
20000373	20000346	04008011	international trade	comércio externo		国际贸易	國際貿易
20000374	20000373	04008032	trade agreements	acordos comerciais		贸易协定	貿易協定
20000375	20000373	04008036	trade balance	balança comercial		贸易平衡	貿易平衡
20000376	20000373	04008015	trade dispute	disputa comercial		贸易争端	貿易爭端
20000377	20000373	04008033	trade policy	política comercial		贸易政策	貿易政策
20000378	20000346	04008025	investments	investimentos		投资	投資
20000379	20000346	04019001	monetary policy	política monetária		货币政策	貨幣政策
20000380	20000346	04008022	mortgage	hipotecas		抵押贷款	抵押貸款
20000381	20000346	04008028	mutual funds	fundos de investimento		共同基金	共同基金
20000382	20000346	04008017	prices	preços		价格	價格
20000383	20000346		recession	recessão		经济衰退	經濟衰退
20000384	20000346	04008035	tariff	tarifas		关税	關税
20000385	04000000	04009000	market and exchange	mercado e bolsa		市场和交易	市場和交易
20000386	20000385	04008024	commodity market	mercados de produtos de base		大宗商品市场	大宗商品市場
20000387	20000386	04009001	energy market	mercado da energia		能源市场	能源市場
20000388	20000386	04009002	metal	metal		金属	金屬
20000389	20000386	04009004	soft commodity	produtos agrícolas		软商品	軟商品
20000390	20000385	04008003	debt market	mercado de dívida		债券市场	債券市場
20000391	20000385	04008006	foreign exchange market	mercado cambial		外汇市场	外匯市場
20000392	20000385	04008012	loan market	mercado de empréstimos		贷款市场	貸款市場
20000393	20000392	04008021	loans	empréstimos		贷款	貸款
20000394	20000385	04009003	securities	títulos		证券	證券
20000395	20000394	04008029	derivative securities	derivados financeiros		衍生证券	衍生證券
20000396	20000385	04008026	stocks	ações		股票	股票
20000398	05000000	05003000	parent organisation	associações de pais		家长组织	家長組織
20000399	05000000	05011000	religious education	educação religiosa	Educação religiosa	宗教教育	宗教教育
20000400	05000000	05005000	school	escolas		学校	學校
20000401	20000400	05005001	elementary schools	escolas de 1.º ciclo	escolas de ensino fundamental, 1ª à 5ª série	小学	小學
20000402	20000400	05002000	further education	educação contínua		继续教育	繼續教育
20000403	20000402	05001000	adult education	educação de adultos		成人教育	成人教育
20000404	20000400	05005003	high schools	escolas secundárias	escolas de ensino médio	高级中学	高級中學
20000405	20000400		higher education	ensino superior		高等教育	高等教育
20000406	20000405		college	faculdade		学院	學院
20000407	20000405	05007000	university	universidades		大学	大學
20000408	20000400	05005002	middle schools	escolas de 2.º ciclo e 3.º ciclo	escolas de ensino fundamental, 6ª à 9ª série	初级中学	初級中學
20000409	20000400	05004000	preschool	pré-escolar		学前教育	學前教育
20000410	05000000		social learning	aprendizagem social		社会学习	社會學習
20000411	05000000	05010000	teaching and learning	ensino / aprendizagem	ensino/aprendizado	教学和学习	教學和學習
20000412	20000411	05010003	curriculum	currículo		课程	課程
20000413	20000411		examination	exame	prova	考试	考試
20000414	20000413	05009000	entrance examination	exame de admissão		入学考试	入學考試
20000415	20000411	05010001	students	alunos		学生	學生
20000416	20000411	05010002	teachers	professores		老师	老師
20000418	06000000	17002000	climate change	alterações climáticas		气候变化	氣候變化
20000419	20000418	06011000	global warming	aquecimento global		全球气候变暖	全球氣候變暖
20000420	06000000	06002000	conservation	conservação		环境保护	環境保護
20000421	20000420	06003000	energy saving	poupança de energia		节能	節能
20000422	20000420	06002000	parks	parques		公园	公園
20000423	06000000	06004000	environmental politics	políticas ambientais		环境政治	環境政治
20000424	06000000	06005000	environmental pollution	poluição ambiental		环境污染	環境污染
20000425	20000424	06005001	air pollution	poluição atmosférica		空气污染	空氣污染
20000426	20000424	06013000	environmental cleanup	limpeza ambiental		环境清理	環境清理
20000427	20000424	06012000	hazardous materials	materiais perigosos		有害物质	有害物質
20000428	20000424	06009000	waste materials	resíduos		废物	廢物
20000429	20000424	06005002	water pollution	poluição da água		水污染	水污染
20000430	06000000	06006000	natural resources	recursos naturais		自然资源	自然資源
20000431	20000430	06006009	energy resources	recursos energéticos		能源资源	能源資源
20000432	20000430	06006001	land resources	recursos terrestres		土地资源	土地資源
20000433	20000432	06006003	forests	florestas		森林	森林
20000434	20000432	06006005	mountains	montanhas		山脉	山脈
20000435	20000430	06008000	population growth	crescimento demográfico		人口增长	人口增長
20000436	20000430	06001000	renewable energy	energias renováveis		可再生能源	可再生能源
20000437	20000430	06010000	water	água		水资源	水資源
20000438	20000437	06006007	oceans	oceanos		大洋	大洋
20000439	20000437	06006006	rivers	rios		河流	河流
20000440	20000437	06006004	wetlands	zonas húmidas	zonas úmidas	湿地	濕地
20000441	06000000	06007000	nature	natureza		自然	自然
20000442	20000441	06002002	ecosystem	ecossistema		生态系统	生態系統
20000443	20000441	06002001	endangered species	espécies ameaçadas		濒危物种	瀕危物種
20000444	20000441	06007001	invasive species	espécies invasoras	espécie invasora	外来入侵物种	外來入侵物種
20000446	07000000		diseases and conditions	doenças e condições		疾病和病况	疾病和病況
20000447	20000446	07001004	cancer	cancro	câncer	癌症	癌症
20000448	20000446	07001001	communicable disease	doenças transmissíveis		传染病	傳染病
20000449	20000448		epidemic	epidemia		（传染性强的）流行病	（傳染性強的）流行病
20000450	20000449		plague (disease)	peste		鼠疫	鼠疫
20000451	20000448	07001002	virus disease	doenças virais		病毒性疾病	病毒性疾病
20000452	20000451	07001003	AIDS	sida	aids	艾滋病	艾滋病
20000453	20000451	07001009	retrovirus	retrovírus		逆转录酶病毒	逆轉錄酶病毒
20000454	20000446	07001005	heart disease	doença cardíaca		心脏病	心臟病
20000455	20000446	07017000	illness	doenças	outras doenças	疾病	疾病
20000456	20000446	07009000	injury	traumatismos		受伤	受傷
20000457	20000446	07018000	medical conditions	condições médicas		病况	病況
20000458	20000446		mental health and disorders	distúrbios mentais e comportamentais		精神和行为障碍	精神和行為障礙
20000459	20000458	07017002	eating disorder	distúrbios alimentares	transtornos alimentares	进食障碍	進食障礙
20000460	20000446	07017003	obesity	obesidade		肥胖	肥胖
20000461	07000000		health facility	estabelecimento de saúde		医疗设施	醫療設施
20000462	20000461	07010000	hospital	hospitais		医院	醫院
20000463	07000000	07004000	health organisations	organizações de saúde		卫生组织	衞生組織
20000464	07000000	07003000	health treatment	tratamento de saúde		健康治疗	健康治療
20000465	20000464	07003003	diet	dieta		节食	節食
20000466	20000465	07003002	dietary supplements	suplementos alimentares		膳食补充剂	膳食補充劑
20000467	20000464		medical drugs	fármacos		药物	藥物
20000468	20000467	07003001	prescription drugs	medicamentos sujeitos a receita médica	medicamentos sujeitos a prescrição médica	处方药	處方藥
20000469	20000464	07003004	medical procedure/test	meios complementares de diagnóstico e terapêutica	meios complementares de diagnóstico	医疗程序/测试	醫療程序/測試
20000470	20000464	07007000	medicine	medicamento		医药学	醫藥學
20000471	20000470	07007001	herbal medicine	fitoterapia		草药医学	草藥醫學
20000472	20000470	07007002	holistic medicine	medicina holística		整体医学	整體醫學
20000473	20000470	07007004	traditional Chinese medicine	medicina tradicional chinesa		中医	中醫
20000474	20000470	07007003	western medicine	medicina ocidental		西医	西醫
20000475	20000464	07016000	physical fitness	condição física		身体素质	身體素質
20000476	20000464	07008000	preventative medicine	medicina preventiva		预防医学	預防醫學
20000477	20000476	07008001	vaccines	vacinas		疫苗	疫苗
20000478	20000464	07003005	therapy	terapias		治疗	治療
20000479	07000000	07013000	healthcare policy	política de saúde		医疗保健政策	醫療保健政策
20000480	20000479	07011000	government health care	sistema público de saúde		政府医疗保健	政府醫療保健
20000481	20000480	07011002	Medicaid	Medicaid		公共医疗补助制（美国）	公共醫療補助制（美國）
20000482	20000480	07011001	Medicare	Medicare		（老年）医疗保险	（老年）醫療保險
20000483	20000479	14008000	health insurance	seguro de saúde		健康保险	健康保險
20000484	20000479	07012000	private health care	sistemas privados de saúde		私人健康护理	私人健康護理
20000485	07000000		medical profession	profissão médica		医疗职业	醫療職業
20000486	20000485	07015000	medical service	serviços médicos		医疗服务	醫療服務
20000487	20000485	07014000	medical specialisation	especialização médica		医学专科	醫學專科
20000488	20000487	07014001	geriatric medicine	geriatria		老年医学	老年醫學
20000489	20000487	07014005	obstetrics/gynaecology	obstetrícia / ginecologia	obstetrícia/ginecologia	妇产科	婦產科
20000490	20000487	07014002	paediatrics	pediatria		儿科	兒科
20000491	20000487		reproductive medicine	medicina reprodutiva		生殖科	生殖科
20000492	20000485	07006000	medical staff	profissionais de saúde		医务人员	醫務人員
20000493	07000000		non-human diseases	doenças não humanas		非人类疾病	非人類疾病
20000494	20000493	07001007	animal disease	doenças dos animais		动物疾病	動物疾病
20000495	20000493	07001008	plant disease	doenças das plantas		植物疾病	植物疾病
20000497	08000000	08003003	accomplishment	feitos		成就	成就
20000498	20000497	08006000	award and prize	prémios e recompensas	prêmios e galardões	奖励	獎勵
20000499	20000497	08006001	records and achievements	recordes e proezas		纪录和成绩	紀錄和成績
20000500	08000000	08001000	animal	animais		动物	動物
20000501	08000000	08005001	ceremony	cerimónia	cerimônia	仪式	儀式
20000502	08000000	08003000	people	pessoas		人	人
20000503	20000502	08003004	human mishap	desaires		人类事故	人類事故
20000504	20000502	08005000	high-society	alta sociedade		社会名流	社會名流
20000505	20000504	08003002	celebrity	celebridades		名人	名人
20000506	20000504	08007000	imperial and royal matters	realeza		皇室事务	皇室事務
20000507	08000000	08008000	plant	plantas		植物	植物
20000509	09000000	09003000	employment	emprego		就业	就業
20000510	20000509	09001000	apprenticeship	estagiários e aprendizes		学徒	學徒
20000511	20000509	09003003	child labour	trabalho infantil		童工	童工
20000512	20000509	09016000	employee	empregado		员工	員工
20000513	20000509	09015000	employer	empregador		雇主	僱主
20000514	20000509		employment training	formação profissional		就业培训	就業培訓
20000515	20000514	09014000	advanced training	formação avançada		高级培训	高級培訓
20000516	20000514	09007000	retraining	reconversão		再培训	再培訓
20000517	20000509	09003004	occupations	ocupações		职业	職業
20000518	20000509		wages and benefits	salários e benefícios		工资和福利	工資和福利
20000519	20000518	09011001	employee benefits	benefícios laborais	benefícios trabalhistas	员工福利	員工福利
20000520	20000518	09011002	social security	segurança social	seguridade social	社会保障	社會保障
20000521	09000000		employment legislation	legislação laboral	legislação trabalhista	就业法案	就業法案
20000522	20000521	09013000	workplace health and safety	higiene e segurança no trabalho		劳动卫生和劳动安全	勞動衞生和勞動安全
20000523	09000000	09003001	labour market	mercado de trabalho		劳动市场（就业市场）	勞動市場（就業市場）
20000524	09000000		labour relations	relações laborais	relações trabalhistas	劳动关系	勞動關係
20000525	20000524	09002000	collective agreements	contrato coletivo	contratos coletivos	集体合同	集體合同
20000526	20000525	09002002	contract issue-healthcare	questões contratuais de saúde		医疗保健合同	醫療保健合同
20000527	20000525	09002001	contract issue-wages	questões contratuais de salário		工资合同	工資合同
20000528	20000525	09002003	contract issue-work rules	questões contratuais laborais	questões contratuais trabalhistas	工作规则合同	工作規則合同
20000529	20000524	09004000	labour dispute	conflitos laborais	conflitos trabalhistas	劳动争议	勞動爭議
20000530	20000529	09008000	labour strike	greve		罢工	罷工
20000531	09000000	09006000	retirement	reforma	aposentadoria	退休	退休
20000532	20000531		pension	pensão	reforma pensionária	养老金	養老金
20000533	09000000	09009000	unemployment	desemprego		失业	失業
20000534	20000533	09003002	job layoffs	despedimentos	demissões	裁员	裁員
20000535	20000533		unemployment benefits	subsídio de desemprego	seguro-desemprego	失业救济金	失業救濟金
20000536	09000000	09010000	unions	sindicatos		工会	工會
20000538	10000000		leisure	lazer		休闲	休閒
20000539	20000538	10008000	club and association	clubes e associações		俱乐部和协会	俱樂部和協會
20000540	20000538	10001000	game	jogos		游戏	遊戲
20000541	20000540		board game	jogo de tabuleiro		棋盘游戏	棋盤遊戲
20000542	20000540		card game	jogo de cartas		纸牌游戏	紙牌遊戲
20000543	20000540		children's game	jogo de crianças		儿童游戏	兒童遊戲
20000544	20000540		dice game	jogo de dados		骰子游戏	骰子游戲
20000545	20000540		outdoor game	jogo de exterior		户外游戏	户外遊戲
20000546	20000540		puzzle	quebra-cabeças	quebra-cabeça	猜谜游戏	猜謎遊戲
20000547	20000540		tile game	jogo de peças		瓦片游戏	瓦片遊戲
20000548	20000540		video game	jogo eletrónico	jogo eletrônico	视频游戏	視頻遊戲
20000549	20000538	10002000	gaming and lottery	jogos e lotarias	jogos e loterias	游戏和彩票	遊戲和彩票
20000550	20000538	10004000	hobby	passatempo		爱好	愛好
20000551	20000538		holiday	férias		假日	假日
20000552	20000551	10011000	public holiday	feriado		公共假日	公共假日
20000553	20000538		leisure venue	lugar de lazer		休闲场所	休閒場所
20000554	20000553		amusement park	parque de diversões		游乐园	遊樂園
20000555	20000553		bar	bar		酒吧	酒吧
20000556	20000553		cafe	café		咖啡厅	咖啡廳
20000557	20000553	01023000	nightclub	clube noturno	casa noturna	夜总会	夜總會
20000558	20000553		restaurant	restaurante		餐厅	餐廳
20000559	20000553		sports facilities	instalações desportivas	instalações esportivas	体育设施	體育設施
20000560	20000538		outdoor recreational activities	atividades recreativas ao ar livre		户外娱乐活动	户外娛樂活動
20000561	20000560	10013000	fishing	pesca		钓鱼	釣魚
20000562	20000560	10012000	hunting	caça		打猎	打獵
20000563	20000538		travel and tourism	viagens e turismo		旅行和旅游	旅行和旅遊
20000564	20000563	10006000	tourism	turismo		旅游	旅遊
20000565	10000000		lifestyle	estilo de vida		生活方式	生活方式
20000566	20000550		automobile enthusiasm	interesse automobilístico	entusiasmo automobilístico	汽车爱好	汽車愛好
20000567	20000550		bicycle enthusiasm	interesse por bicicletas		自行车爱好	自行車愛好
20000568	20000550		food and drink enthusiasm	interesse gastronómico	interesse gastronômico	美食爱好	美食愛好
20000569	20000565	10003001	organic food	alimentos biológicos		有机食物	有機食物
20000570	20000565		house and home	casa e decoração		房屋和住所	房屋和住所
20000571	20000550		motorbike enthusiasm	interesse por motas		摩托车爱好	摩托車愛好
20000572	20000565		trend	tendências		时尚潮流	時尚潮流
20000574	11000000	11003000	election	eleições		选举	選舉
20000575	20000574	11018000	citizens initiative and recall	iniciativa dos cidadãos e revocação		公民倡议和罢免	公民倡議和罷免
20000576	20000574		electoral system	sistema eleitoral		选举制度	選舉制度
20000577	20000574		intergovernmental elections	eleições intergovernamentais		政府选举	政府選舉
20000578	20000574	11003006	local elections	eleições locais		地方选举	地方選舉
20000579	20000574	11003004	national elections	eleições nacionais		全国选举	全國選舉
20000580	20000574	11003002	political campaigns	campanhas políticas		政治运动	政治運動
20000581	20000580	11003003	campaign finance	financiamento de campanhas		竞选资金	競選資金
20000582	20000574	11003001	political candidates	candidatos políticos		政治候选人	政治候選人
20000583	20000574	11003010	primary elections	eleições primárias		初选	初選
20000584	20000574	11019000	referenda	referendo		普通投票	普通投票
20000585	20000574	11003005	regional elections	eleições regionais		地区选举	地區選舉
20000586	20000574	11003007	voting	votação		投票	投票
20000587	11000000		fundamental rights	direitos fundamentais		基本权利	基本權利
20000588	20000587	11023000	censorship	censura		审查	審查
20000590	20000587	11026000	freedom of religion	liberdade religiosa		宗教自由	宗教自由
20000591	20000587	11025000	freedom of the press	liberdade de imprensa		新闻自由	新聞自由
20000592	20000587	11007000	human rights	direitos humanos		人权	人權
20000593	11000000	11006000	government	governo		政府	政府
20000594	20000593	11006001	civil and public service	serviços públicos		公务员和公共服务	公務員和公共服務
20000595	20000594	11006010	public employees	funcionários públicos		公务人员	公務人員
20000596	20000594	11006008	public officials	detentores de cargos públicos		政府官员	政府官員
20000597	20000593	11015000	constitution (law)	constituição		宪法（法律）	憲法（法律）
20000598	20000593	11001000	defence	defesa		防务	防務
20000599	20000598	11001004	armed forces	forças armadas		武装力量	武裝力量
20000600	20000599	11001001	veterans affairs	veteranos		退伍军人事务	退伍軍人事務
20000601	20000598	11001005	military equipment	equipamento militar		军事装备	軍事裝備
20000602	20000601	16012000	military weaponry	armamento militar		军事武器	軍事武器
20000603	20000598	11001003	security measures (defence)	medidas de segurança		安全措施(国防)	安全措施(國防)
20000604	20000603	11001002	national security	segurança nacional		国家安全	國家安全
20000605	20000593	11004000	espionage and intelligence	espionagem e inteligência		间谍活动和情报	間諜活動和情報
20000606	20000593	11006005	executive (government)	executivo (governo)		行政工作（政府）	行政工作（政府）
20000607	20000593		government budget	orçamento de estado		政府预算	政府預算
20000608	20000607	11013001	public finance	finanças públicas		公共财政	公共財政
20000609	20000593	11006007	government department	departamentos governamentais		政府部门	政府部門
20000610	20000593	11006006	heads of state	chefes de estado		国家元首	國家元首
20000611	20000593	11006013	impeachment	impeachment		弹劾	彈劾
20000612	20000593	11008000	local government and authority	governo e autoridades locais		地方政府	地方政府
20000613	20000593	11006009	minister (government)	ministro (governo)		部长（政府）	部長（政府）
20000614	20000593	11006004	national government	governo nacional		中央政府	中央政府
20000615	20000593	11009000	parliament	parlamento		议会	議會
20000616	20000615	11009002	lower house (parliament)	câmara baixa		下议院（议会）	下議院（議會）
20000617	20000615	11009001	upper house (parliament)	câmara alta		上议院（议会）	上議院（議會）
20000618	20000593	11012000	regional government and authority	governo e autoridades regionais		地区政府和机构	地區政府和機構
20000619	20000621	11006002	safety of citizens	segurança dos cidadãos		公民安全	公民安全
20000620	20000621		taxation	impostos		税收	税收
20000621	11000000		government policy	política governamental		政府政策	政府政策
20000623	20000345	11006012	nationalisation	nacionalização		国有化	國有化
20000624	20000345	04016034	privatisation	privatização		私有化	私有化
20000625	20000345		state-owned enterprise	empresas estatais	empresa estatal	国有企业	國有企業
20000626	20000621	11016000	interior policy	política interna		国内政策	國內政策
20000627	20000626	11016001	data protection policy	política de proteção de dados		数据保护政策	數據保護政策
20000628	20000626	11016002	housing and urban planning policy	política de habitação e urbanismo		住房和城市规划	住房和城市規劃
20000629	20000626	11016005	policy towards indigenous people	política para os povos indígenas		对原住民政策	對原住民政策
20000630	20000626	11016003	pension and welfare policy	política de pensões e benefícios sociais		养老金和福利政策	養老金和福利政策
20000631	20000626	11016006	personal data collection policy	política de recolha de dados pessoais		个人数据收集政策	個人數據收集政策
20000632	20000626	11016004	personal weapon control policy	política de controlo de armas pessoais	controle de armas pessoais	私人武器控制政策	私人武器控制政策
20000633	20000626	11016007	planning inquiries	consultas públicas		规划咨询	規劃諮詢
20000634	20000621	11017000	migration policy	política de migração		人口迁移	人口遷移
20000635	20000621	11020000	nuclear policy	política nuclear		核政策	核政策
20000636	20000621	11022000	regulation of industry	autoridades reguladoras		行业规制	行業規制
20000637	20000636		food and drink regulations	regulamentação sobre alimentos e bebidas		食品和饮料法规	食品和飲料法規
20000638	11000000	11002002	international relations	relações internacionais		国际关系	國際關係
20000639	20000638	11002000	diplomacy	diplomacia		外交	外交
20000640	20000639	11002001	summit meetings	cimeiras	cúpulas	峰会	峯會
20000641	20000639	11027000	treaty	tratado		条约	條約
20000642	20000638	11005001	economic sanction	sanções económicas	sanções econômicas	经济制裁	經濟制裁
20000643	20000638	11005000	foreign aid	ajuda externa		对外援助	對外援助
20000644	20000638	11028000	international organisation	organizações internacionais		国际组织	國際組織
20000645	20000638	11011000	refugees and internally displaced people	refugiados e deslocados		难民和流离失所者	難民和流離失所者
20000646	11000000	11010001	non-governmental organisation	organização não governamental		非政府组织	非政府組織
20000647	11000000		political crisis	crise política		政治危机	政治危機
20000648	11000000	16003003	political dissent	dissidência política		政治分歧	政治分歧
20000649	11000000	11024000	political process	processo político		政治进程	政治進程
20000650	20000649	11021000	lobbying	lobby		游说	遊説
20000651	20000649	11010000	political parties and movements	partidos e movimentos políticos		政党和运动	政黨和運動
20000652	20000649	11024003	political development	desenvolvimento político		政治发展	政治發展
20000653	20000649	11024001	political system	sistemas políticos		政治制度	政治制度
20000654	20000653	11024002	democracy	democracia		民主	民主
20000655	20000653		dictatorship	ditadura		独裁	獨裁
20000657	12000000	12002000	religious belief	crenças religiosas		宗教信仰	宗教信仰
20000658	20000657	12012000	Buddhism	budismo		佛教	佛教
20000659	20000657	12009000	Christianity	cristianismo		基督教	基督教
20000660	20000659	12027000	ecumenism	ecumenismo		普世教会	普世教會
20000661	20000659	12009009	Mormon	mórmon		摩门教	摩門教
20000662	20000659	12009011	Old Catholic	veterocatólico		老天主教	老天主教
20000663	20000659	12009012	Orthodoxy	ortodoxia		东正教	東正教
20000664	20000659	12009001	Protestant	protestante		新教	新教
20000665	20000664	12009004	Anglican	anglicano		英国圣公会	英國聖公會
20000666	20000664	12009006	Baptist	batista		浸信会	浸信會
20000667	20000664	12009002	Lutheran	luterano		路德教	路德教
20000668	20000664	12009007	Mennonite	menonita		门诺教	門諾教
20000669	20000664	12009005	Methodist	metodista		卫理公会	衞理公會
20000670	20000664	12009003	Reformed	reformado		基督教改革宗	基督教改革宗
20000671	20000659	12009010	Roman Catholic	católico romano		罗马天主教	羅馬天主教
20000672	20000671	12026000	concordat	concordata		协定	協定
20000673	20000657	12022000	Confucianism	confucionismo		儒家思想	儒家思想
20000674	20000657	12001000	cult and sect	cultos e seitas		崇拜和教派	崇拜和教派
20000675	20000657	12003000	Freemasonry	maçonaria		共济会	共濟會
20000676	20000657	12013000	Hinduism	hinduísmo		印度教	印度教
20000677	20000657	12010000	Islam	islão	islã	伊斯兰教	伊斯蘭教
20000678	20000657	12020000	Jainism	jainismo		耆那教	耆那教
20000679	20000657	12011000	Judaism	judaísmo		犹太教	猶太教
20000680	20000657	12016000	nature religion	religião natural		自然宗教	自然宗教
20000681	20000657	12021000	Zoroastrianism	parsismo		琐罗亚斯德教	瑣羅亞斯德教
20000682	20000657	12002002	Scientology	cientologia		山达基教	山達基教
20000683	20000657	12018000	Shintoism	xintoísmo		日本神道教	日本神道教
20000684	20000657	12019000	Sikhism	siquismo		锡克教	錫克教
20000685	20000657	12017000	Taoism	taoismo		道教	道教
20000686	20000657	12002001	Unificationism	unificacionismo		统一教	統一教
20000687	12000000	12024000	interreligious dialogue	diálogo inter-religioso		各宗教间对话	各宗教間對話
20000688	12000000	16003004	religious conflict	conflito religioso		宗教冲突	宗教衝突
20000689	12000000	12025000	religious event	evento religioso		宗教活动	宗教活動
20000690	20000689	12014000	religious festival or holiday	festa ou feriado religioso		宗教节日	宗教節日
20000691	20000690	12014001	Christmas	natal		圣诞节	聖誕節
20000692	20000690	12014002	Easter	páscoa		复活节	復活節
20000693	20000690	12014003	Pentecost	pentecostes		五旬节	五旬節
20000694	20000690	12014004	Ramadan	ramadão	ramadã	斋月	齋月
20000695	20000690	12014005	Yom Kippur	yom kippur		赎罪日	贖罪日
20000696	20000689	12025004	religious ritual	ritual		宗教仪式	宗教儀式
20000697	12000000		religious facilities	instalações religiosas		宗教设施	宗教設施
20000698	20000697		church	igreja		教堂	教堂
20000699	20000697		mosque	mesquita		清真寺	清真寺
20000700	20000697		synagogue	sinagoga		会堂	會堂
20000701	20000697		temple	templo		寺庙	寺廟
20000702	12000000	12007000	religious institutions and state relations	instituições religiosas e relações com o estado		宗教机构和国家的关系	宗教機構和國家的關係
20000703	12000000	12015000	religious leader	líder religioso		宗教领袖	宗教領袖
20000704	20000703	12015001	pope	papa		教皇	教皇
20000705	12000000	12023000	religious text	textos religiosos		宗教文本	宗教文本
20000706	20000705	12023001	Bible	Bíblia		圣经	聖經
20000707	20000705	12023002	Qur'an	Alcorão		古兰经（可兰经）	古蘭經（可蘭經）
20000708	20000705	12023003	Torah	Tora	Torá	教谕（律法）	教諭（律法）
20000710	13000000		biomedical science	ciência biomédica		生物医学科学	生物醫學科學
20000711	20000710	13019000	biotechnology	biotecnologia		生物技术	生物技術
20000712	20000487		dentistry	medicina dentária		牙科	牙科
20000713	20000487		pharmacology	farmacologia		药理科	藥理科
20000714	20000487		veterinary medicine	medicina veterinária		兽医	獸醫
20000715	13000000	13018000	mathematics	matemática		数学	數學
20000716	20000756		mechanical engineering	engenharia mecânica		机械工程	機械工程
20000717	13000000	13004000	natural science	ciências naturais		自然科学	自然科學
20000718	20000717	13004007	astronomy	astronomia		天文学	天文學
20000719	20000717	13004008	biology	biologia		生物学	生物學
20000720	20000719	13004004	botany	botânica		植物学	植物學
20000721	20000719	07014004	genetics	genética		遗传学	遺傳學
20000722	20000719	13004002	palaeontology	paleontologia		古生物学	古生物學
20000723	20000719	13004006	physiology	fisiologia		生理学	生理學
20000724	20000719	13004005	zoology	zoologia		动物学	動物學
20000725	20000717	13001002	chemistry	química		化学	化學
20000726	20000717	13001003	cosmology	cosmologia		宇宙学	宇宙學
20000727	20000717	13004001	geology	geologia		地质学	地質學
20000728	20000717		horticulture	horticultura		园艺	園藝
20000729	20000717	13014000	marine science	ciências marinhas		海洋科学	海洋科學
20000730	20000717	13015000	meteorology	meteorologia		气象学	氣象學
20000731	20000717	13001001	physics	física		物理学	物理學
20000732	20000731		electromagnetism	eletromagnetismo		电磁学	電磁學
20000733	20000731		nuclear physics	física nuclear		核物理	核物理
20000734	20000733	13001004	particle physics	física de partículas		粒子物理	粒子物理
20000735	13000000	13006000	scientific research	investigação científica		科学研究	科學研究
20000736	20000735		scientific innovation	inovação científica		科学创新	科學創新
20000737	20000735	07005000	medical research	investigação médica		医学研究	醫學研究
20000738	20000735	13007000	scientific exploration	exploração científica		科学探索	科學探索
20000739	20000738	13008000	space exploration	exploração espacial		太空探索	太空探索
20000740	20000735		scientific publication	publicação científica		科技出版物	科技出版物
20000741	13000000	13023000	scientific institution	instituições científicas		科研机构	科研機構
20000742	13000000	13003001	social sciences	ciências sociais		社会科学	社會科學
20000743	20000742	13003005	anthropology	antropologia		人类学	人類學
20000744	20000742	01001000	archaeology	arqueologia		考古学	考古學
20000745	20000742		economics	economia		经济学	經濟學
20000746	20000742	13004003	geography	geografia		地理学	地理學
20000747	20000742	13003002	history	história		历史学	歷史學
20000748	20000742		information science	ciências da informação		信息科学	信息科學
20000749	20000742		study of law	direito		法学	法學
20000750	20000742		linguistics	linguística		语言学	語言學
20000751	20000742	12008000	philosophy	filosofia		哲学	哲學
20000752	20000742		political science	ciência política		政治学	政治學
20000753	20000742	13003003	psychology	psicologia		心理学	心理學
20000754	20000742	13003004	sociology	sociologia		社会学	社會學
20000755	13000000	13011000	scientific standards	normas científicas		科学标准	科學標準
20000756	13000000		technology and engineering	tecnologia e engenharia		技术和工程	技術和工程
20000757	20000756		aerospace engineering	engenharia aeroespacial		航空航天工程	航空航天工程
20000758	20000757	13010001	rocketry	ciência de foguetes		火箭	火箭
20000759	20000756		agricultural technology	tecnologia agrícola		农业技术	農業技術
20000760	20000756		civil engineering	engenharia civil		土木工程	土木工程
20000761	20000756	13016000	electronic engineering	engenharia eletrónica	engenharia eletrônica	电子工程	電子工程
20000762	20000756	13017000	identification technology	tecnologia de identificação		识别技术	識別技術
20000763	20000756	13022000	information technology and computer science	tecnologias de informação		信息技术与计算机科学	信息技術與計算機科學
20000764	20000756	13002001	materials science	ciência dos materiais		材料科学	材料科學
20000765	20000756	13013000	micro science	nanociência		微观科学	微觀科學
20000766	20000765	13021000	nanotechnology	nanotecnologia		纳米技术	納米技術
20000768	14000000		communities	comunidades		社区	社區
20000769	20000768		social networking	redes sociais		社交网络	社交網絡
20000770	14000000	14003000	demographics	demografia		人口统计	人口統計
20000771	14000000	14003002	immigration	imigração		移居	移居
20000772	14000000	14003004	emigration	emigrantes		移民	移民
20000773	20000771	14003003	illegal immigration	imigrantes ilegais		非法移民	非法移民
20000774	20000770	14003001	population and census	população e censos		人口普查	人口普查
20000775	14000000	14025003	discrimination	discriminação		歧视	歧視
20000776	20000775		ageism	idadismo		年龄歧视	年齡歧視
20000777	20000775	14014000	racism	racismo		种族歧视	種族歧視
20000778	20000775		religious discrimination	discriminação religiosa		宗教歧视	宗教歧視
20000779	20000775		sexism	sexismo		性别歧视	性別歧視
20000780	14000000	14006000	family	família		家庭	家庭
20000781	20000780	14006002	adoption	adoção		收养	收養
20000782	20000780	14006006	Dating and Relationships	namoro		求婚	求婚
20000783	20000780	14006004	divorce	divórcio		离婚	離婚
20000784	20000780	14007000	family planning	planeamento familiar	planejamento familiar	计划生育	計劃生育
20000785	20000784	14016000	abortion	aborto		堕胎	墮胎
20000786	20000780	14006003	marriage	casamento		婚姻	婚姻
20000787	20000780	14006001	parenting	pais e filhos		父母和子女	父母和子女
20000788	14000000	14024000	mankind	humanidade		人类	人類
20000789	20000788	14024004	adults	adultos		成年人	成年人
20000790	20000788	14024001	children	crianças		儿童	兒童
20000791	20000788	14004000	disabilities	deficiências		身心障碍者	身心障礙者
20000792	20000788	14010001	LGBTQ	LGBT		非异性恋者	非異性戀者
20000793	20000788		gender	género	gênero	性别	性別
20000794	20000788	14024002	infants	bebés	bebês	婴儿	嬰兒
20000795	20000788	14010002	national or ethnic minority	minoria étnica ou nacional		少数族裔	少數族裔
20000796	20000788	14020000	nuclear radiation victims	vítimas de radiação nuclear		核辐射受害者	核輻射受害者
20000797	20000788	14024005	senior citizens	cidadãos idosos	terceira idade	老年人	老年人
20000798	20000788	14024003	teenagers	adolescentes		青少年	青少年
20000799	14000000	14025001	social condition	condição social		社会环境	社會環境
20000800	20000799	14009000	homelessness	sem-abrigo	sem-teto	无家可归	無家可歸
20000801	20000799	14012000	poverty	pobreza		贫困	貧困
20000802	14000000		social problem	problemas sociais		社会问题	社會問題
20000803	20000802	14022000	abusive behaviour	maus-tratos		虐待行为	虐待行為
20000804	20000802	14001000	addiction	dependência	adição	上瘾	上癮
20000805	20000802	14019000	juvenile delinquency	delinquência juvenil		青少年犯罪	青少年犯罪
20000806	20000802	14013000	prostitution	prostituição		卖淫	賣淫
20000807	20000802	14021000	slavery	escravatura		奴役	奴役
20000808	14000000	12006000	values	valores		社会准则	社會準則
20000809	20000808	12006002	corrupt practices	práticas corruptas		贪污舞弊	貪污舞弊
20000810	20000808	14023000	death and dying	morte		死亡	死亡
20000811	20000810	14005000	euthanasia	eutanásia		安乐死	安樂死
20000812	20000811		assisted suicide	suicídio assistido		协助自杀	協助自殺
20000813	20000810	14005001	suicide	suicídio		自杀	自殺
20000814	20000808	12006001	ethics	ética		道德	道德
20000815	20000808	14011000	pornography	pornografia		色情	色情
20000816	20000808		sexual behaviour	comportamento sexual		性行为	性行為
20000817	14000000	14015000	welfare	assistência social		福利	福利
20000818	20000817	14002000	charity	caridade	filantropia	慈善机构	慈善機構
20000819	20000817	14018000	long term care	cuidados continuados		长期护理	長期護理
20000820	20000817	14025004	social services	serviços sociais		社会服务	社會服務
20000822	15000000		competition discipline	disciplina de competição		竞争规则	競爭規則
20000823	20000822	15003000	American football	futebol americano		美式橄榄球	美式橄欖球
20000824	20000822	15004000	archery	tiro com arco		射箭	射箭
20000825	20000824	15004002	crossbow shooting	tiro com besta		弩射	弩射
20000826	20000824		longbow	tiro com arco longo		长弓射箭	長弓射箭
20000827	20000822	15005000	athletics, track and field	atletismo		田径	田徑
20000828	20000827		cross country run	corrida de corta-mato	corrida de cross-country	越野跑	越野跑
20000829	20000827	15005027	decathlon	decatlo		十项全能	十項全能
20000830	20000827	15005024	discus throw	lançamento do disco	lançamento de disco	铁饼	鐵餅
20000831	20000827	15005025	hammer throw	lançamento do martelo	lançamento de martelo	链球	鏈球
20000832	20000827	15005042	heptathlon	heptatlo		七项全能	七項全能
20000833	20000827	15005019	high jump	salto em altura		跳高	跳高
20000834	20000827		hurdles	barreiras		跨栏	跨欄
20000835	20000827	15005026	javelin throw	lançamento do dardo	lançamento de dardo	标枪	標槍
20000836	20000827		long distance run	corrida de fundo		长跑	長跑
20000837	20000827	15005021	long jump	salto em comprimento	salto em distância	跳远	跳遠
20000838	20000827		middle distance run	corrida de meio-fundo		中距离跑	中距離跑
20000839	20000827	15005069	pentathlon	pentatlo		五项全能	五項全能
20000840	20000827	15005020	pole vault	salto à vara	salto com vara	撑杆跳	撐杆跳
20000841	20000827		race walking	marcha atlética		竞走	競走
20000842	20000827		relay run	estafetas	revezamento	接力跑	接力跑
20000843	20000827	15005023	shot put	lançamento do peso	arremesso de peso	铅球	鉛球
20000844	20000827	15005000	sprint run	sprint		短跑	短跑
20000845	20000827	15005022	triple jump	triplo salto	salto triplo	三级跳远	三級跳遠
20000846	20000822	15084000	Australian rules football	futebol australiano		澳式橄榄球	澳式橄欖球
20000847	20000822	15006000	badminton	badminton		羽毛球	羽毛球
20000848	20000822	15076000	bandy	bandy		室外冰球	室外冰球
20000849	20000822	15007000	baseball	beisebol		棒球	棒球
20000850	20000849	15007004	rubberball baseball	beisebol de bola de borracha		橡胶棒球	橡膠棒球
20000851	20000822	15008000	basketball	basquetebol	basquete	篮球	籃球
20000852	20000822	15009000	biathlon	biatlo		冬季两项	冬季兩項
20000853	20000822		billiards	bilhar		台球	枱球
20000854	20000822	15011000	bobsleigh	bobsleigh	bobsled	雪橇	雪橇
20000855	20000822	15013000	boules	petanca		滚球	滾球
20000856	20000822	15014000	boxing	boxe		拳击	拳擊
20000857	20000856	15014014	bantamweight (boxing)	peso-galo (boxe)		最轻量级（雏量级）拳击 雏量级（拳击）	最輕量級（雛量級）拳擊 雛量級（拳擊）
20000858	20000856	15014003	cruiserweight (boxing)	peso-cruzador (boxe)		轻重量级拳击	輕重量級拳擊
20000859	20000856	15014012	featherweight (boxing)	peso-pluma (boxe)	peso-pena (boxe)	次轻级（羽量级）57公斤拳击 次轻量级（拳击）	次輕級（羽量級）57公斤拳擊 次輕量級（拳擊）
20000860	20000856	15014016	flyweight (boxing)	peso-mosca (boxe)		蝇量级拳击	蠅量級拳擊
20000861	20000856	15014002	heavyweight (boxing)	peso-pesado (boxe)		重量级拳击	重量級拳擊
20000862	20000856	15014017	light flyweight (boxing)	peso-mosca-ligeiro (boxe)		次蝇量级拳击	次蠅量級拳擊
20000863	20000856	15014004	light-heavyweight (boxing)	peso-meio-pesado (boxe)		次重量级 85公斤拳击	次重量級 85公斤拳擊
20000864	20000856	15014007	light-middleweight (boxing)	peso-médio-ligeiro (boxe)		次中量级 71公斤拳击	次中量級 71公斤拳擊
20000865	20000856	15014009	light-welterweight (boxing)	peso-meio-médio-ligeiro (boxe)		次轻量级 63.5公斤拳击	次輕量級 63.5公斤拳擊
20000866	20000856	15047007	lightweight (boxing)	peso-leve (boxe)		轻量级60公斤拳击	輕量級60公斤拳擊
20000867	20000856	15014006	middleweight (boxing)	peso-médio (boxe)		中量级拳击	中量級拳擊
20000868	20000856		straw weight (boxing)	peso-palha (boxe)		草量级 47.63公斤拳击	草量級 47.63公斤拳擊
20000869	20000856	15014013	super-bantamweight (boxing)	peso-supergalo (boxe)		超雏量级拳击	超雛量級拳擊
20000870	20000856	15014011	super-featherweight (boxing)	peso-superpluma (boxe)	peso-superpena (boxe)	超羽量级拳击	超羽量級拳擊
20000871	20000856	15014015	super-flyweight (boxing)	peso-supermosca (boxe)		超蝇量级拳击	超蠅量級拳擊
20000872	20000856	15014001	super-heavyweight (boxing)	peso-superpesado (boxe)		超重量级拳击	超重量級拳擊
20000873	20000856	15014005	super-middleweight (boxing)	peso-supermédio (boxe)		超中量级拳击	超中量級拳擊
20000874	20000856	15014008	welterweight (boxing)	peso-meio-médio (boxe)		次中量级拳击	次中量級拳擊
20000875	20000822	01003000	bullfighting	tourada		斗牛	鬥牛
20000876	20000822	15085000	Canadian football	futebol canadiano	futebol canadense	加拿大橄榄球	加拿大橄欖球
20000877	20000822		canoeing	canoagem		皮划艇	皮划艇
20000878	20000877	15015008	C1 (canoeing)	C1		单人单桨赛艇	單人單槳賽艇
20000879	20000877	15015009	C2 (canoeing)	C2		双人单桨赛艇	雙人單槳賽艇
20000880	20000877		C4 (canoeing)	C4		四人单桨赛艇	四人單槳賽艇
20000881	20000877	15015011	canoe sailing	canoa à vela	canoa a vela	帆板	帆板
20000882	20000877	15015012	pontoniering	pontoniering		军事浮桥赛艇赛	軍事浮橋賽艇賽
20000883	20000822	15079000	casting (fishing)	casting (pesca)		钓鱼	釣魚
20000884	20000822	15016000	mountain climbing	alpinismo		爬山	爬山
20000885	20000884		ice climbing	escalada no gelo		攀冰	攀冰
20000886	20000884	15016001	mountaineering	montanhismo		高山攀登	高山攀登
20000887	20000884	15016002	sport climbing	escalada		运动攀登（攀岩）	運動攀登（攀巖）
20000888	20000822	15017000	cricket	críquete		板球	板球
20000889	20000822	15081000	croquet	croquet		门球	門球
20000890	20000822	15018000	curling	curling		冰壶，冰上溜石	冰壺，冰上溜石
20000891	20000890	15018001	icestock sport	ice stock sport		冰上滑盘（冰盘）	冰上滑盤（冰盤）
20000892	20000822	15019000	cycling	ciclismo		自行车赛	自行車賽
20000893	20000892	15019020	artistic cycling	ciclismo artístico		花样自行车	花樣自行車
20000894	20000892	15019018	bi-crossing	bicross		环绕障碍赛	環繞障礙賽
20000895	20000892		bmx	BMX		小轮车越野赛	小輪車越野賽
20000896	20000892	15019021	cycle ball	ciclobol		自行车足球赛	自行車足球賽
20000897	20000892	15019004	cycle sprint race	velocidade individual		自行车争先赛	自行車爭先賽
20000898	20000892	15019014	cyclo-cross	ciclocrosse	cyclocross	自行车越野赛	自行車越野賽
20000899	20000892	15019002	individual pursuit (cycling)	perseguição individual (ciclismo)		个人追逐赛	個人追逐賽
20000900	20000892	15019012	individual time trial (cycling)	contrarrelógio individual (ciclismo)	contra o relógio individual (ciclismo)	个人计时赛	個人計時賽
20000901	20000892	15019005	Keirin	keirin		竟轮赛，凯体赛	竟輪賽，凱體賽
20000902	20000892	15019007	Madison race	madison		双人自行车接力赛	雙人自行車接力賽
20000903	20000892		mountain biking	ciclismo de montanha		山地自行车赛	山地自行車賽
20000904	20000892	15019006	points race (cycling)	corrida por pontos (ciclismo)		自行车计分赛	自行車計分賽
20000905	20000892	15019011	road cycling	ciclismo de estrada		公路自行车赛	公路自行車賽
20000906	20000892	15019013	cycling staging race	corrida por etapas		自行车分段赛	自行車分段賽
20000907	20000892		team cycle sprint	velocidade por equipas	velocidade por equipes	团体争先赛	團體爭先賽
20000908	20000892		road cycling team pursuit	perseguição por equipas	perseguição por equipes	团体追逐赛	團體追逐賽
20000909	20000892		team time trial (cycling)	contrarrelógio por equipas (ciclismo)	contra o relógio por equipes (ciclismo)	团体计时赛	團體計時賽
20000910	20000892	15019001	track race (cycling)	pista (ciclismo)		赛车场自行车赛	賽車場自行車賽
20000911	20000822	15020000	competitive dancing	dança rítmica		竞技舞蹈	競技舞蹈
20000912	20000822	15100000	darts	dardos		飞镖	飛鏢
20000913	20000822	15021000	diving	saltos para a água	saltos ornamentais	跳水	跳水
20000914	20000913		platform diving	saltos de plataforma		跳台跳水	跳台跳水
20000915	20000913		springboard diving	saltos de trampolim		跳板跳水	跳板跳水
20000916	20000913		synchronised diving	saltos para a água sincronizados	saltos ornamentais sincronizados	双人跳水	雙人跳水
20000917	20000560	15021006	scuba diving	mergulho		水肺潜水	水肺潛水
20000918	20000822	15021005	underwater sports	desportos subaquáticos	esportes subaquáticos	水下运动	水下運動
20000919	20000822	15082000	dog racing	corrida de cães		赛狗	賽狗
20000920	20000919	15082002	oval track dog racing	pista oval		椭圆赛道赛狗	橢圓賽道賽狗
20000921	20000919	15082001	dog sled racing	corrida de trenó com cães		狗拉雪橇赛	狗拉雪橇賽
20000922	20000822	15086000	duathlon	duatlo		铁人两项	鐵人兩項
20000923	20000822	15022000	equestrian	hipismo		马术	馬術
20000924	20000923	15022004	cross country horse riding	cross-country		越野马术	越野馬術
20000925	20000923	15022002	dressage	dressage	adestramento	盛装舞步	盛裝舞步
20000926	20000923	15022003	horse jumping	saltos		马术障碍赛	馬術障礙賽
20000927	20000923	15022001	three day eventing	concurso completo de equitação (CCE)		三日赛	三日賽
20000928	20000923		horse driving	atrelagem		驾驭马车比赛	駕馭馬車比賽
20000929	20000822	15023000	fencing	esgrima		击剑	擊劍
20000930	20000929	15023001	epee	espada		重剑	重劍
20000931	20000929	15023002	foil	florete		花剑	花劍
20000932	20000929	15023003	sabre	sabre		佩剑	佩劍
20000933	20000822	15024000	field hockey	hóquei em campo		曲棍球	曲棍球
20000934	20000822	15025000	figure skating	patinagem artística	patinação artística	花样滑冰	花樣滑冰
20000935	20000934	15025003	ice dance	dança no gelo		冰上舞蹈	冰上舞蹈
20000936	20000822	15088000	fist ball	punhobol		拳球（拳击球、浮士德球）	拳球（拳擊球、浮士德球）
20000937	20000822	15078000	floorball	floorball		地板球（旱地冰球）	地板球（旱地冰球）
20000938	20000822	15077000	flying disc	disco voador	frisbee	飞盘	飛盤
20000939	20000822		Gaelic football	futebol gaélico		爱尔兰式橄榄球	愛爾蘭式橄欖球
20000940	20000822	15027000	golf	golfe		高尔夫	高爾夫
20000941	20000940	15075000	mini golf	minigolfe		迷你高尔夫	迷你高爾夫
20000942	20000822	15028000	gymnastics	ginástica		体操	體操
20000943	20000951	15028014	ball (rhythmic gymnastics)	bola		球操（艺术体操）	球操（藝術體操）
20000944	20001152	15028008	beam (artistic gymnastics)	trave		平衡木（竞技体操）	平衡木（競技體操）
20000945	20000951	15028010	clubs (rhythmic gymnastics)	maças		棒操（艺术体操）	棒操（藝術體操）
20000946	20001152	15028001	floor exercise (artistic gymnastics)	solo		自由体操（竞技体操）	自由體操（競技體操）
20000947	20000951	15028011	hoop (rhythmic gymnastics)	arco		圈操（艺术体操）	圈操（藝術體操）
20000948	20001152	15028006	horizontal bar (artistic gymnastics)	barra		单杠（竞技体操）	單槓（競技體操）
20000949	20001152	15028005	parallel bars (artistic gymnastics)	barras paralelas		双杠（竞技体操）	雙槓（競技體操）
20000950	20001152	15028003	pommel horse (artistic gymnastics)	cavalo de arções	cavalo com alças	鞍马（竞技体操）	鞍馬（競技體操）
20000951	20000942	15028009	rhythmic gymnastics	rítmica		艺术体操	藝術體操
20000952	20000951	15028012	ribbon (rhythmic gymnastics)	fita		带操（艺术体操）	帶操（藝術體操）
20000953	20001152	15028007	rings (artistic gymnastics)	argolas		吊环（竞技体操）	吊環（競技體操）
20000954	20000951	15028013	rope (rhythmic gymnastics)	corda		绳操（艺术体操）	繩操（藝術體操）
20000955	20000942	15028015	trampoline	trampolim		蹦床	蹦牀
20000956	20001152	15028004	uneven bars (artistic gymnastics)	barras assimétricas		高低杠（竞技体操）	高低槓（競技體操）
20000957	20001152	15028002	vault (artistic gymnastics)	salto de cavalo	salto	跳马（竞技体操）	跳馬（競技體操）
20000958	20000822	15029000	handball (team)	andebol	handebol	手球	手球
20000959	20000822	15087000	hornuss	hornuss		嗡嗡球	嗡嗡球
20000960	20000822	15030000	horse racing	corridas de cavalos		赛马	賽馬
20000961	20000960	15030001	flat racing	flat racing		无障碍赛马	無障礙賽馬
20000962	20000960	15030000	harness racing	corridas de cavalos		轻驾马车赛	輕駕馬車賽
20000963	20000960	15030002	steeple chase	corrida de obstáculos		马术障碍赛	馬術障礙賽
20000964	20000822		hurling	hurling		爱尔兰式曲棍球	愛爾蘭式曲棍球
20000965	20000822	15031000	ice hockey	hóquei no gelo		冰球	冰球
20000966	20000965	15031002	sledge hockey	hóquei em trenó		雪橇冰球	雪橇冰球
20000967	20000822	15089000	inline skating	patinagem em linha	patinação em linha	轮滑	輪滑
20000968	20000822	15032000	Jai Alai (Pelota)	pelota basca		回力球	回力球
20000969	20001157	15033000	judo	judo	judô	柔道	柔道
20000970	20000969	15033007	extra lightweight (judo)	peso-extraleve (judo)	peso-extraleve (judô)	轻量级柔道	輕量級柔道
20000971	20000969	15033002	half-heavyweight (judo)	peso-meio-pesado (judo)	peso-meio-pesado (judô)	次重量级柔道	次重量級柔道
20000972	20000969	15033005	half-lightweight (judo)	peso-meio-leve (judo)	peso-meio-leve (judô)	次轻量级柔道	次輕量級柔道
20000973	20000969	15033004	half-middleweight (judo)	peso-meio-médio (judo)	peso-meio-médio (judô)	次中量级柔道	次中量級柔道
20000974	20000969	15033001	heavyweight (judo)	peso-pesado (judo)	peso-pesado (judô)	重量级柔道	重量級柔道
20000975	20000969	15033006	lightweight (judo)	peso-leve (judo)	peso-leve (judô)	轻量级柔道	輕量級柔道
20000976	20000969	15033003	middleweight (judo)	peso-médio (judo)	peso-médio (judô)	中量级柔道	中量級柔道
20000977	20001157	15094000	jukendo	jukendo		铳剑道	銃劍道
20000978	20000822	15097000	kabaddi	kabaddi		卡巴迪	卡巴迪
20000979	20000822		kayaking	caiaque		皮划艇	皮划艇
20000980	20000979	15015005	K1 (kayaking)	K1		单人皮划艇	單人皮划艇
20000981	20000979	15015006	K2 (kayaking)	K2		双人皮划艇	雙人皮划艇
20000982	20000979	15015007	K4 (kayaking)	K4		四人皮划艇	四人皮划艇
20000983	20001157	15034000	karate	caraté	caratê	空手道	空手道
20000984	20001157	15093000	kendo	kendo		剑道	劍道
20000985	20001157	15096000	kyudo	kyudo		弓道	弓道
20000986	20000822	15035000	lacrosse	lacrosse		长曲棍球（又译袋棍球、棍网球或兜网球）	長曲棍球（又譯袋棍球、棍網球或兜網球）
20000987	20000822		luge	luge		坐式雪橇	坐式雪橇
20000988	20000822	15037000	marathon	maratona		马拉松	馬拉松
20000989	20000822	15038000	modern pentathlon	pentatlo moderno		现代五项	現代五項
20000990	20000822		motorboat racing	corrida de barcos a motor		摩托艇比赛	摩托艇比賽
20000991	20000822	15039000	motor car racing	corrida de automóveis		赛车	賽車
20000992	20000991	15039003	endurance race	resistência		耐力赛	耐力賽
20000993	20000991	15039002	F3000	Fórmula 3000		F3000赛车	F3000賽車
20000994	20000991	15039001	Formula One	Fórmula 1		一级方程式赛车	一級方程式賽車
20000995	20000991	15039004	Indy Racing	Fórmula Indy		印地赛车	印地賽車
20000996	20000991	15040003	motor car rallycross	ralicrosse	rallycross	汽车越野拉力赛	汽車越野拉力賽
20000997	20000991	15040000	motor car rallying	rali		汽车拉力赛	汽車拉力賽
20000998	20000822	15041000	motorcycling	motociclismo		摩托车赛	摩托車賽
20000999	20000998	15041008	motorcycle endurance	resistência		摩托车耐力赛	摩托車耐力賽
20001000	20000998	15041002	enduro	enduro		摩托车耐力赛	摩托車耐力賽
20001001	20000998	15041003	grass-track	grass-track		草地赛	草地賽
20001002	20000998	15041004	moto-ball	motoball		摩托足球赛	摩托足球賽
20001003	20000998	15041005	moto-cross	motocrosse	motocross	摩托车越野赛	摩托車越野賽
20001004	20000998	15041014	motoGP	motoGP		世界摩托车大奖赛	世界摩托車大獎賽
20001005	20000998	15041006	motorcycle rallying	rali de motos		公路摩托车赛	公路摩托車賽
20001006	20000998	15041013	side-cars	sidecar		三轮摩托车赛	三輪摩托車賽
20001007	20000998	15057000	speedway	speedway		摩托车跑道赛	摩托車跑道賽
20001008	20000998	15041007	motorcycling trial	trial		摩托车耐力赛	摩托車耐力賽
20001009	20001157	15095000	naginata	naginata		薙刀	薙刀
20001010	20000822	15042000	netball	netball		篮网球	籃網球
20001011	20000822	15044000	orienteering	orientação		定向越野赛	定向越野賽
20001012	20001011	15044001	ski orienteering	orientação em esqui		定向滑雪	定向滑雪
20001013	20000822	15001001	parachuting	paraquedismo		跳伞	跳傘
20001014	20000822	15045000	polo	polo		马球	馬球
20001015	20000822		pool	bilhar		台球	枱球
20001016	20000822	15046000	power boating	motonáutica		摩托艇赛	摩托艇賽
20001017	20000822	15074000	rodeo	rodeio		牛仔竞技	牛仔競技
20001018	20001017	15074006	bareback bronc	bareback		牧人竞技	牧人競技
20001019	20001017	15074001	barrel racing	barrel racing		绕桶赛	繞桶賽
20001020	20001017	15074003	bull riding	bull riding		驯牛	馴牛
20001021	20001017	15074004	bulldogging	bulldogging		摔牛	摔牛
20001022	20001017	15074002	calf roping	calf roping		套牛犊	套牛犢
20001023	20001017	15074007	goat roping	goat roping		套山羊	套山羊
20001024	20001017	15074005	saddle bronc	saddle bronc		骑有鞍野马	騎有鞍野馬
20001025	20001155	15024001	roller hockey	hóquei em patins		轮滑曲棍球（冰上曲棍球）	輪滑曲棍球（冰上曲棍球）
20001026	20000822	15047000	rowing	remo		赛艇运动	賽艇運動
20001027	20001026		coxed four	quatro com timoneiro		四人单桨有舵赛艇比赛	四人單槳有舵賽艇比賽
20001028	20001026		coxed pair	dois com timoneiro		双人单桨有舵赛艇比赛	雙人單槳有舵賽艇比賽
20001029	20001026	15047005	coxless four	quatro sem timoneiro		四人单桨无舵赛艇比赛	四人單槳無舵賽艇比賽
20001030	20001026	15047004	coxless pair	dois sem timoneiro		双人单桨无舵赛艇比赛	雙人單槳無舵賽艇比賽
20001031	20001026	15047002	double sculls	double sculls		双人双桨赛艇	雙人雙槳賽艇
20001032	20001026		coxed eight	oito com timoneiro		八人单桨有舵赛艇比赛	八人單槳有舵賽艇比賽
20001033	20001026	15047003	quadruple sculls	quadruple sculls		四人双桨赛艇	四人雙槳賽艇
20001034	20001026	15047001	single sculls	skiff		单人双桨赛艇	單人雙槳賽艇
20001035	20001176	15048000	rugby league	râguebi de 13	rúgbi de 13	英式橄榄球联盟赛	英式橄欖球聯盟賽
20001036	20001176	15049000	rugby union	râguebi de 15	rúgbi de 15	联合会式橄榄球	聯合會式橄欖球
20001037	20001176	15049001	rugby sevens	râguebi de 7	rúgbi de 7	七人制橄榄球	七人制橄欖球
20001038	20000822	15050000	sailing	vela		帆船赛	帆船賽
20001039	20001038	15050014	multihull	multicasco		多体船	多體船
20001040	20001038		dinghy	dinghy		舢板	舢板
20001041	20001038		keelboat	keelboat		龙骨船	龍骨船
20001042	20001038		sailing regatta	regata à vela	regata a vela	帆船赛	帆船賽
20001043	20001038		ocean sailing	regata oceânica		远洋航行赛	遠洋航行賽
20001044	20001038	15050012	round the world race	corrida de volta ao mundo		环球帆船赛	環球帆船賽
20001045	20001038		solo ocean sailing	regata em solitário		单人远洋航行	單人遠洋航行
20001046	20001038		non-stop solo race	non-stop em solitário		单人不间断环球航海	單人不間斷環球航海
20001047	20000822	15098000	sepak takraw	sepak takraw		藤球	藤球
20001048	20000822		shinty	shinty		简化曲棍球	簡化曲棍球
20001049	20000822	15051000	sport shooting	tiro		射击	射擊
20001050	20001049		pistol shooting	pistola		手枪射击	手槍射擊
20001051	20001049		rifle shooting	carabina		步枪射击	步槍射擊
20001052	20001049		running target shooting	alvo móvel		跑靶射击	跑靶射擊
20001053	20001049		shotgun shooting	espingarda		猎枪射击	獵槍射擊
20001054	20001049		clay pigeon shooting	tiro ao prato		飞碟射击	飛碟射擊
20001055	20000822	15083000	skeleton	skeleton		钢架雪车	鋼架雪車
20001056	20000822		skiing	esqui		滑雪	滑雪
20001057	20001056	15002000	alpine skiing	esqui alpino		高山滑雪	高山滑雪
20001058	20001056	15026000	freestyle skiing	esqui estilo livre		自由式滑雪	自由式滑雪
20001059	20001056	15090000	grass skiing	esqui na relva	esqui na grama	滑草	滑草
20001060	20001056	15043000	Nordic skiing	esqui nórdico		北欧滑雪	北歐滑雪
20001061	20001056	15052000	ski jumping	saltos de esqui		跳台滑雪	跳台滑雪
20001062	20000822	15001002	sky diving	salto em queda livre		高空跳伞	高空跳傘
20001063	20000822	15010006	snooker	snooker	sinuca	斯诺克台球	斯諾克枱球
20001064	20000822	15053000	snowboarding	snowboard		滑板滑雪	滑板滑雪
20001065	20000822	15054000	soccer	futebol		足球	足球
20001066	20000822	15055000	softball	softball		软式垒球	軟式壘球
20001067	20000822	15056000	speed skating	patinagem (velocidade)	patinação (velocidade)	速度滑冰	速度滑冰
20001068	20000822	15059000	squash	squash		壁球	壁球
20001069	20000822	15060000	sumo wrestling	sumo	sumô	相扑	相撲
20001070	20000822	15061000	surfing	surf	surfe	冲浪	衝浪
20001071	20000822	15062000	swimming	natação		游泳	游泳
20001072	20001071		backstroke	costas		仰泳	仰泳
20001073	20001071		breaststroke	bruços	peito	蛙泳	蛙泳
20001074	20001071		butterfly swimming	mariposa	borboleta	蝶泳	蝶泳
20001075	20001071	15062000	freestyle swimming	livres	livre	自由泳	自由泳
20001076	20001071		medley swimming	estilos	medley	混合泳	混合泳
20001077	20001071		marathon swimming	maratona aquática		马拉松游泳	馬拉松游泳
20001078	20001071		relay freestyle swimming	livres estafetas	revezamento livre	自由泳接力赛	自由泳接力賽
20001079	20001071		relay medley swimming	estilos estafetas	revezamento medley	混合泳接力赛	混合泳接力賽
20001080	20001071		short course swimming	piscina curta		短池游泳	短池游泳
20001081	20001175	15062026	synchronised free routine	sincronizada livre		自选动作（花样游泳）	自選動作（花樣游泳）
20001082	20001175	15062025	synchronised technical routine	sincronizada		规定动作（花样游泳）	規定動作（花樣游泳）
20001083	20000822	15063000	table tennis	ténis de mesa	tênis de mesa	乒乓球（桌球）	乒乓球（桌球）
20001084	20001157	15064000	Taekwon-Do	taekwondo		跆拳道	跆拳道
20001085	20000822	15065000	tennis	ténis	tênis	网球	網球
20001086	20000822	15012000	ten pin bowling	bowling	boliche	十柱保龄球	十柱保齡球
20001087	20000822	15066000	triathlon	triatlo		铁人三项	鐵人三項
20001088	20000822	15080000	tug-of-war	jogo da corda	cabo de guerra	拔河	拔河
20001089	20000822	15067000	volleyball	voleibol	vôlei	排球	排球
20001090	20001089	15067001	beach volleyball	voleibol de praia	vôlei de praia	沙滩排球	沙灘排球
20001091	20000822	15068000	water polo	polo aquático		水球	水球
20001092	20000822	15069000	water skiing	esqui náutico		滑水	滑水
20001093	20000822	15070000	weightlifting	halterofilismo		举重	舉重
20001094	20001093	15070002	clean and jerk (weightlifting)	arremesso		挺举	挺舉
20001095	20001093	15070016	powerlifting	levantamento de peso	levantamento de peso básico	力量举重	力量舉重
20001096	20001093	15070001	snatch (weightlifting)	arranque	arranco	抓举	抓舉
20001097	20000822	15071000	windsurfing	windsurf		帆板运动	帆板運動
20001098	20000822	15072000	wrestling	luta livre		摔跤	摔跤
20001099	20001098	15072001	freestyle wrestling	estilo livre		自由式摔跤	自由式摔跤
20001100	20001098	15072002	greco-roman	greco-romana		古典式摔跤	古典式摔跤
20001101	20001098	15072012	Swiss wrestling	luta suíça		瑞士式摔跤	瑞士式摔跤
20001102	20001157	15099000	wushu	wushu		武术	武術
20001103	15000000	15102000	disciplinary action in sport	medidas disciplinares no desporto	medidas disciplinares no esporte	运动纪律处分	運動紀律處分
20001104	15000000		drug use in sport	dopagem (geral)		使用违禁药物	使用違禁藥物
20001105	20001104		drug abuse in sport	dopagem		滥用违禁药物	濫用違禁藥物
20001106	20001104		drug testing in sport	teste antidoping	exame antidoping	药物检测	藥物檢測
20001107	20001104		medical drug use in sport	uso de medicamentos no desporto	uso de medicamentos no esporte	医用药物	醫用藥物
20001108	15000000	15073000	sport event	evento desportivo	eventos esportivos	体育赛事	體育賽事
20001109	20001108		continental championship	campeonato continental		洲际锦标赛	洲際錦標賽
20001110	20001108	15073020	continental cup	taça continental	copa continental	洲际杯赛	洲際盃賽
20001111	20001108		continental games	jogos continentais		洲际运动会	洲際運動會
20001112	20001108		international championship	campeonato internacional		国际锦标赛	國際錦標賽
20001113	20001108	15073021	international cup	taça internacional	copa internacional	国际杯赛	國際盃賽
20001114	20001108		international games	jogos internacionais		国际运动会	國際運動會
20001115	20001108		national championship	campeonato nacional		全国锦标赛	全國錦標賽
20001116	20001108	15073022	national cup	taça nacional	copa nacional	全国杯赛	全國盃賽
20001117	20001108		national games	jogos nacionais		全国运动会	全國運動會
20001118	20001108	15073035	regional championship	campeonato regional		国内地区锦标赛	國內地區錦標賽
20001119	20001108	15073024	regional cup	taça regional	copa regional	国内地区杯赛	國內地區盃賽
20001120	20001108		regional games	jogos regionais		国内地区运动会	國內地區運動會
20001121	20001108	15073026	world championship	campeonato do mundo		世界锦标赛	世界錦標賽
20001122	20001108	15073018	world cup	taça do mundo	copa do mundo	世界杯赛	世界盃賽
20001123	20001108	15073017	world games	jogos mundiais		世界运动会	世界運動會
20001124	15000000		sport industry	indústria do desporto	indústria do esporte	体育产业	體育產業
20001125	15000000	15058000	sport organisation	organizações desportivas	organizações esportivas	体育组织	體育組織
20001126	15000000		sport venue	instalação desportiva	instalação esportiva	体育场馆	體育場館
20001128	17000000	17001000	weather forecast	previsão meteorológica		天气预报	天氣預報
20001129	17000000		weather phenomena	fenómenos climáticos	fenômenos climáticos	天气现象	天氣現象
20001130	17000000	17004000	weather statistic	estatísticas climáticas		气象数据	氣象數據
20001131	17000000	17005000	weather warning	alerta meteorológico		天气预警	天氣預警
20001132	20000621		cultural policies	política cultural		文化政策	文化政策
20001133	20000030		musical	musical		歌舞剧	歌舞劇
20001134	20000030		operetta	opereta		轻歌剧	輕歌劇
20001135	20000002		art exhibition	exposição artística		艺术展览	藝術展覽
20001136	20000271		trade fair	feira profissional		交易会	交易會
20001137	20000396		stock recommendation	recomendação de ações		股票建议	股票建議
20001138	20001137		buy recommendation	recomendação de compra		买入建议	買入建議
20001139	20001137		hold recommendation	recomendação para manter	recomendação de manutenção	持有建议	持有建議
20001140	20001137		sell recommendation	recomendação de venda		卖出建议	賣出建議
20001141	20000396		hot stock	hot stock		热门股票	熱門股票
20001142	20000560		mountaineering	montanhismo		登山	登山
20001143	20000565		party	festa		派对	派對
20001144	20000594		civilian service	serviço cívico	serviço alternativo	公民服务	公民服務
20001145	20000599		military service	serviço militar		服兵役	服兵役
20001146	20000626		integration policy	política de integração		移民融合政策	移民融合政策
20001147	20000621		sports policies	políticas desportivas	políticas esportivas	体育政策	體育政策
20001148	15000000		transfer	transferência		运动员转会	運動員轉會
20001149	20001056	15043001	cross-country skiing	esqui de fundo		越野滑雪	越野滑雪
20001150	20001056	15043013	Nordic combined	combinado nórdico		北欧两项	北歐兩項
20001151	20000822	15056007	short track speed skating	patinagem de pista curta	patinação de pista curta	短道速滑	短道速滑
20001152	20000942		artistic gymnastics	ginástica artística		竞技体操	競技體操
20001153	20001056		Telemark skiing	telemark		特里马滑雪	特里馬滑雪
20001154	20000822		chess	xadrez		国际象棋	國際象棋
20001155	20000822		roller sports	desportos sobre patins	esportes sobre patins	轮滑运动	輪滑運動
20001156	20001155		skateboarding	skate		滑板运动	滑板運動
20001157	20000822		martial arts	artes marciais		武术	武術
20001158	20000349		entrepreneurship	empreendedorismo		创业	創業
20001159	20000192		public contract	contrato público		公共合同	公共合同
20001160	20000209		crafts industry	artesanato		手工艺品	手工藝品
20001161	20000225		Internet of Things	internet das coisas		物联网	物聯網
20001162	20000271		asset management	gestão de ativos		资产管理	資產管理
20001163	20000271		client relationship management	gestão de relacionamento com o cliente		客户关系管理	客户關係管理
20001164	20000271		payment service	sistema de pagamento		支付服务	支付服務
20001165	20000294		capital goods	bens de produção		资本品	資本品
20001166	20000294		railway manufacturing	construção ferroviária		铁路制造业	鐵路製造業
20001167	20000322		medical equipment	equipamento médico		医疗设备	醫療設備
20001168	20000322		pet product and service	produtos e serviços para animais de estimação		宠物产品和服务	寵物產品和服務
20001169	20000322		e-cigarette	cigarro eletrónico	cigarro eletrônico	电子烟	電子煙
20001170	20000209		logistics	logística		物流业	物流業
20001171	20000344		sharing economy	economia de partilha	economia colaborativa	共享经济	共享經濟
20001172	20000349		small and medium enterprise	pequena e média empresa		中小企业	中小企業
20001173	20000593		regulatory authority	entidade reguladora	agência reguladora	监管机构	監管機構
20001174	20000626		regional development policy	política de desenvolvimento regional		区域发展政策	區域發展政策
20001175	20000822		synchronised swimming	natação sincronizada	nado sincronizado	花样游泳	花樣游泳
20001176	20000822		rugby	râguebi	rúgbi	英式橄榄球联盟	英式橄欖球聯盟
20001177	20001123		Olympic Games	jogos olímpicos		奥林匹克运动会	奧林匹克運動會
20001178	20001123		Paralympic Games	jogos paraolímpicos		残疾人运动会	殘疾人運動會
20001179	20000002		series	série		连续剧	連續劇
20001180	20000029		drama (theatre)	drama (teatro)		话剧	話劇
20001181	20000002		festival	festival		艺术节	藝術節
20001182	20000045		social media	média sociais	mídias sociais	社交媒体	社交媒體
20001183	20000822		eSports	desporto eletrónico	esporte eletrônico	电子竞技	電子競技
20001184	20000021		hip hop	hip-hop		嘻哈	嘻哈
20001185	20000021		r&b	R&B		r&b（节奏蓝调）	r&b（節奏藍調）
20001186	20000021		heavy metal	heavy metal		重金属	重金屬
20001187	20000021		dance band music	música de banda de dança		舞蹈乐队音乐	舞蹈樂隊音樂
20001188	20000021		electronic dance music	música de dança eletrónica	música de dança eletrônica	电子舞曲	電子舞曲
20001189	20000021		children's music	música para crianças		儿童音乐	兒童音樂
20001190	20000029		stand-up comedy	stand-up		单口喜剧	單口喜劇
20001191	20000030		cabaret	cabaré		歌舞表演	歌舞表演
20001192	20001182		influencers	influenciadores		网络名人（网红）	網絡名人（網紅）
20001193	20000802		sexual misconduct	má conduta sexual		性行为不端	性行為不端
20001194	20000087		accounting crime	fraude contabilística	fraude contábil	会计犯罪	會計犯罪
20001195	20000097		tax evasion	evasão fiscal	sonegação fiscal	逃税	逃税
20001196	20000082		traffic crime	infração de trânsito		交通肇事	交通肇事
20001197	20000121		administrative law	direito administrativo		行政法	行政法
20001198	20000134		court-ordered psychiatric treatment	tratamento psiquiátrico por ordem judicial		法院强制精神治疗	法院強制精神治療
20001199	20000134		suspended sentence	pena suspensa	suspensão da pena	缓刑	緩刑
20001200	20000118		dropped criminal investigation	investigação criminal arquivada		撤销刑事调查	撤銷刑事調查
20001201	20000147		wildlife traffic accident	atropelamento de animais selvagens		野生动物交通事故	野生動物交通事故
20001202	20000150		wildfire	incêndio florestal		野火	野火
20001203	20000031		textile arts	artes têxteis		纺织艺术	紡織藝術
20001204	20000031		woodworking	marcenaria		木工	木工
20001205	20000031		forging	forjamento		锻造（艺术）	鍛造（藝術）
20001206	20000509		self-employment	trabalho independente	trabalho autônomo	自行就业	自行就業
20001207	20000256		biofuel	biocombustível		生物燃料	生物燃料
20001208	20000256		geothermal power	energia geotérmica		地热能	地熱能
20001209	20000256		solar power	energia solar		太阳能发电	太陽能發電
20001210	20000256		hydroelectric power	energia hidroelétrica	energia hidrelétrica	水力发电	水力發電
20001211	20000256		wind power	energia eólica		风力发电	風力發電
20001212	20000400		religious schools	escolas religiosas		教会学校	教會學校
20001213	20000400		public schools	escolas públicas		公立学校	公立學校
20001214	20000400		private schools	escolas privadas		私立学校	私立學校
20001215	20000400		independent schools	escolas independentes		独立学校	獨立學校
20001216	05000000		vocational education	ensino profissional		职业教育	職業教育
20001217	20000411		educational grading	classificação		教育评分	教育評分
20001218	20000449		pandemic	pandemia		（全国或全球）流行病	（全國或全球）流行病
20001219	20000464		drug rehabilitation	cura de desintoxicação		戒毒	戒毒
20001220	20000487		general practice	medicina geral e familiar	medicina de família e comunidade	全科诊疗	全科診療
20001221	20000464		emergency care	serviço de urgência	serviço de emergência	紧急护理	緊急護理
20001222	20000487		orthopaedics	ortopedia		骨科	骨科
20001223	20000487		oncology	oncologia		肿瘤科	腫瘤科
20001224	20000487		radiology	radiologia		放射科	放射科
20001225	20000487		ophthalmology	oftalmologia		眼科	眼科
20001226	20000487		surgical medicine	medicina cirúrgica		外科	外科
20001227	20000487		psychiatry	psiquiatria		精神病科	精神病科
20001228	20000464		surgery	cirurgia		外科手术	外科手術
20001229	20000461		healthcare clinic	centro de saúde		诊所	診所
20001230	20000170		corporate social responsibility	responsabilidade social corporativa		企业社会责任	企業社會責任
20001231	20001157		mixed martial arts	artes marciais mistas		散打	散打
20001232	20000817		elderly care	assistência a idosos		老年护理	老年護理
20001233	20000501		name ceremony	cerimónia de batismo	cerimônia de batismo	命名仪式	命名儀式
20001234	20000501		graduation	cerimónia de graduação	formatura	毕业	畢業
20001235	20000501		funeral and memorial service	funeral e serviço fúnebre		葬礼及追悼会	葬禮及追悼會
20001236	20000501		wedding	casamento		婚礼	婚禮
20001237	08000000		anniversary	efeméride		周年纪念日	週年紀念日
20001238	20000502		birthday	aniversário		生日	生日
20001239	10000000		exercise and fitness	exercício físico		运动与健身	運動與健身
20001240	15000000		bodybuilding	culturismo		健美	健美
20001241	20000560		horseback riding	equitação		骑马	騎馬
20001242	20000827		steeplechase (athletics)	corrida de obstáculos (atletismo)		障碍跑	障礙跑
20001243	20000256	04005004	oil and gas industry	indústria do petróleo e do gás		油气工业	油氣工業
20001244	20000209		utilities	serviços públicos		公用事业	公用事業
20001245	20000235		infrastructure projects	projetos de infraestrutura		基础设施项目	基礎設施項目
20001246	20000235		commercial building	construção comercial		商业建筑	商業建築
20001247	20000550		collecting	colecionismo		收藏	收藏
20001248	20000011		cosmetics	cosmética		化妆品	化妝品
20001249	20000011		hairstyles	penteados		发型	髮型
20001250	20000572		body modification	modificação corporal		身体修饰	身體修飾
20001251	20001250		tattooing	tatuagem		纹身	紋身
20001252	20001250		piercing	piercing		穿孔	穿孔
20001253	20000568		cooking and baking	cozinhar		烹饪和烘焙	烹飪和烘焙
20001254	20000568		beer, wine and spirits	cerveja, vinho e bebidas espirituosas		啤酒、葡萄酒和烈酒	啤酒、葡萄酒和烈酒
20001255	20000570		home renovation	renovação de casas	reforma de casas	家居装修	家居裝修
20001256	20000570		interior decoration	decoração de interiores		室内装饰	室內裝飾
20001257	20000570		gardening	jardinagem		园艺	園藝
20001258	20000243		consumer electronics	eletrónica de consumo	eletrônica de consumo	消费类电子产品	消費類電子產品
20001259	20000593		political convention	convenção partidária			
20001260	20000593		political committees	comissão parlamentar			
20001261	20000593		heads of government	chefe de governo			
20001262	20000593		public inquiry	inquérito público			
20001263	20000574		church elections	eleições na Igreja			
20001264	20000626		infrastructure policy	política de infraestruturas			
20001265	20000621		local government policy	política de governo local			
20001266	20000574		political debates	debates políticos			
20001267	20000552		Midsummer	festa de solstício de verão			
20001268	20000552		National day	feriado nacional			
20001269	20000552		New year	Dia de Ano Novo			
20001270	20000551		Halloween	Dia das Bruxas			
20001271	20000690		All Saints Day	Dia de Todos os Santos			
20001272	20000690		Walpurgis night	Noite de Santa Valburga			
20001273	20000696		baptism	batismo			
20001274	20000784		contraception	contraceção	contracepção		
20001275	20000523		gig economy				
20001276	20000509		parental leave				
20001277	20000509		volunteering				
20001278	20000349		cooperative				
20001279	20000355		cryptocurrency				
20001280	20000157		hurricane				
20001281	20000822		racquetball				
20001282	20000822		ringette				
20001283	20000082		human smuggling and trafficking				
20001284	20000802		bullying				
20001285	20000082		vandalism				
20001286	20000822		arm wrestling				
20001287	20000107		supreme and high court				
20001288	20000788		indigenous people				
20001289	20000243		sales channels				
"""
}
