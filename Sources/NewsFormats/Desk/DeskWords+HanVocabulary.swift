/// The words of Chinese and Japanese desks, in both scripts.
extension DeskWords {
    static let hanBans = TextStems([
        "禁發", "禁发", "禁止發布", "禁止发布", "禁止發佈", "不得早於", "不得早于", "解禁", "請勿提前", "请勿提前", "報道禁止", "报道禁止",
    ])
    /// The end of a ban.
    static let hanReleases = TextStems(["解禁", "限時發", "限时发"])
    static let hanStrictNots = TextStems(["不得", "請勿", "请勿", "禁止"])
    /// Before a ban.
    static let hanCopies = [
        "本稿", "此稿", "該稿", "该稿", "新聞稿", "新闻稿", "稿件", "報道", "报道", "消息", "以下內容", "以下内容", "本文",
    ]
    static let hanAsks = ["限", "請於", "请于", "請在", "请在", "請勿", "请勿", "不得", "禁止", "請", "请", "於", "于"]
    static let hanUses: TextEndings = [
        "發布", "发布", "發佈", "發表", "发表", "刊登", "刊出", "刊發", "刊发", "播發", "播发", "播出", "報道", "报道", "採用", "采用", "使用", "見報",
        "见报",
    ]
    /// In notes: until a day.
    static let hanSecrets = TextStems(["保密至", "保密到"])
    /// In notes, where something must be used only behind what stands before.
    static let hanOnlys = TextStems(["方可", "才可", "始可"])
    /// At the beginning of a line that says behind what copy may be used.
    static let hanWaits = ["待", "請待", "请待", "請於", "请于", "俟"]
    /// Nothing else, above a headline or in a note.
    static let hanRemovals = ["請下架", "请下架", "請即下架", "请即下架", "立即下架", "緊急下架", "紧急下架"]
    static let hanKills = TextStems([
        "撤稿", "撤銷稿件", "撤销稿件", "稿件撤銷", "稿件撤销", "稿件註銷", "稿件注销", "註銷稿件", "注销稿件", "註銷", "注销", "撤銷", "撤销",
        "此稿作廢", "此稿作废", "請勿使用此稿", "请勿使用此稿", "取消前稿",
    ])
    /// Of Japanese desks: `全文取り消し`, `記事を取り消します`.
    static let japaneseCopies = ["本記事", "記事", "本文", "全文", "前稿", "配信", "速報", "既報", "本稿", "見出し"]
    /// Words for copy in Japanese that nobody but a desk uses.
    static let japaneseOwnCopies = ["本記事", "全文", "前稿", "本稿"]
    static let japaneseRoots = TextStems(["取", "削除", "撤回"])
    static let hanCopy = TextStems(["稿"])
    static let japaneseKills = ["取り消し", "取消し", "取消", "取り消す", "取り消します", "取り消しします", "取消します", "削除します", "撤回します"]
    /// Beside one of `hanStories`.
    static let hanWithdrawals: TextEndings = [
        "撤銷", "撤销", "撤回", "取消", "停止使用", "停用", "作廢", "作废", "註銷", "注销", "勿採用", "勿采用", "勿使用", "勿刊登", "勿刊用", "停發",
        "停发", "下架", "抽起", "刪除", "删除", "勿用", "不要使用", "不再使用",
    ]
    /// In brackets beside a headline.
    static let hanBracketKills: DeskWordSet = [
        "取り消し", "取消し", "記事取り消し", "全文取り消し", "稿件取消", "稿件註銷", "稿件注销", "稿件撤回", "撤稿", "註銷稿", "撤銷稿", "撤销稿",
    ]
    /// In a clause of its own.
    static let hanStopUses = ["請勿使用", "请勿使用", "請勿採用", "请勿采用", "請勿刊登", "请勿刊登", "請勿播發", "请勿播发", "請勿刊用", "请勿刊用"]
    static let hanStories: DeskWordSet = [
        "稿", "此稿", "本稿", "前稿", "該稿", "该稿", "原稿", "發稿", "发稿", "稿件", "此稿件", "本稿件", "該稿件", "该稿件", "新聞稿", "新闻稿",
    ]
    static let hanStoryNames = TextEndings(Array(hanStories.words))
    static let hanCorrections = [
        "更正", "勘誤", "勘误", "訂正", "重要更正", "更正稿", "更正版", "修正稿", "訂正稿", "订正", "订正稿",
    ]
    /// The copy is the right text of one that was sent before.
    static let hanReplacings = TextStems(["以此稿為準", "以此稿为准", "以本稿為準", "以本稿为准", "以此為準", "以此为准"])

    /// Prohibitions, before one of `hanUses` or `hanPublicUses`.
    static let hanNots = [
        "請勿", "请勿", "切勿", "暫勿", "暂勿", "先勿", "勿", "不得", "不可", "不要", "不能", "不許", "不许", "不宜", "不予", "未可", "未能", "禁止",
        "嚴禁", "严禁", "暫不", "暂不", "暫緩", "暂缓", "暫停", "暂停", "先不要", "先不", "停止", "別", "别",
    ]
    /// Verbs used only of copy, besides those of `hanUses`; `使用` is also used of lifts.
    private static let hanPublicUses = [
        "發", "发", "播", "登", "刊", "刊用", "外發", "外发", "外傳", "外传", "公開", "公开", "推送", "上網", "上网", "派發", "派发", "傳閱", "传阅",
        "出街",
    ]
    static let hanAnyUses = TextEndings(hanUses.all + hanPublicUses)
    static let hanOpenUses: DeskWordSet = ["使用", "採用", "采用", "報道", "报道", "發表", "发表", "公開", "公开", "登", "播", "發", "发"]
    /// Between the two: `不得對外發佈`.
    static let hanAdverbs: DeskWordSet = [
        "對外", "对外", "即時", "即时", "自行", "擅自", "公開", "公开", "先", "再", "予", "予以", "在", "於", "于", "現時", "现时", "立即", "隨便",
    ]
    /// Clauses before a ban that say why.
    static let hanReasons = [
        "稿件", "此稿", "本稿", "該稿", "该稿", "原稿", "草稿", "初稿", "內部稿", "内部稿", "內部參考", "内部参考", "內部文件", "内部文件", "未經審", "未经审",
        "未經批准", "未经批准", "未審", "未审", "待審", "待审", "僅供參考", "仅供参考", "僅供內部", "仅供内部", "編輯注意", "编辑注意", "各編輯", "各编辑", "測試",
        "测试", "新聞稿", "新闻稿",
    ]
    static let hanCalls: DeskWordSet = [
        "媒體注意", "媒体注意", "各媒體注意", "各媒体注意", "編輯注意", "编辑注意", "急", "注意", "請注意", "请注意", "重要", "緊急", "紧急", "機密", "机密", "保密",
    ]
    static let hanPermits = TextStems(["授權", "授权", "許可", "许可", "同意"])
    /// Said alone of copy that is not to go out.
    static let hanDrafts: DeskWordSet = [
        "待播", "待發", "待发", "待審", "待审", "待審核", "待审核", "審核中", "审核中", "未審", "未审", "未經審定", "未经审定", "未定稿", "草稿", "初稿", "內部參考",
        "内部参考", "內參",
        "内参", "內部稿件", "内部稿件", "內部文件", "内部文件", "內部使用", "内部使用", "僅供參考", "仅供参考", "僅供內部參考", "仅供内部参考", "僅供內部參閱", "仅供内部参阅",
        "內部參閱",
        "内部参阅", "僅供內部使用", "仅供内部使用", "機密", "机密",
        "保密", "不發", "不发", "緩發", "缓发", "停發", "停发", "暫緩", "暂缓", "作廢", "作废", "測試稿", "测试稿",
    ]
    /// Before a day: `限明日見報`, `供明日刊登`, `請於30日見報`; a day alone may be there as well.
    static let hanDayAsks: DeskWordSet = [
        "限", "供", "限供", "只供", "請", "请", "請於", "请于", "請在", "请在", "於", "于", "擬於", "拟于", "定於", "定于", "將於", "将于", "安排",
        "可於",
        "可于", "留待", "待", "等",
    ]
    /// Of them, those that announce as well as ask.
    static let hanPlans: DeskWordSet = ["擬於", "拟于", "定於", "定于", "將於", "将于", "安排"]
    /// What is done with copy and with nothing else.
    static let hanPaperUses: DeskWordSet = ["見報", "见报", "刊登", "刊出", "刊發", "刊发", "刊用"]
    /// Said alone of much else beside a headline: files, bills, grants.
    static let hanOpenDrafts: DeskWordSet = [
        "待審", "待审", "待審核", "待审核", "審核中", "审核中", "未審", "未审", "機密", "机密", "保密", "暫緩", "暂缓", "緩發", "缓发", "停發", "停发", "不發",
        "不发",
    ]
    /// Before a day with nothing after it.
    static let hanLimits: DeskWordSet = ["限", "限時", "限时", "限供", "見報日", "见报日", "見報日期", "见报日期"]
}
