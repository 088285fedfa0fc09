namespace Publication.Benchmarks;

/// <summary>The vocabulary of the made-up texts.</summary>
internal static class Words
{
    public static readonly string[] Plain =
    [
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "by", "on", "not", "this", "are", "from", "at",
        "which", "but", "have", "an", "had", "they", "were", "their", "one", "all", "we", "can", "has", "there", "been", "if", "more", "when",
        "will", "would", "who", "so", "no", "out", "up", "said", "what", "its", "about", "than", "into", "them", "only", "other", "time", "new",
        "some", "could", "these", "two", "may", "first", "then", "do", "any", "like", "my", "now", "over", "such", "our", "even", "most", "after",
        "also", "many", "must", "before", "years", "where", "much", "your", "way", "well", "should", "because", "each", "people", "how", "too",
        "little", "good", "world", "make", "very", "year", "still", "see", "own", "work", "long", "here", "get", "both", "between", "life", "being",
        "under", "three", "never", "know", "same", "last", "another", "while", "us", "might", "great", "go", "come", "since", "against", "right",
        "came", "take", "used", "himself", "few", "house", "during", "without", "again", "place", "around", "however", "home", "small", "found",
        "part", "once", "high", "upon", "every", "does", "got", "united", "left", "number", "course", "until", "always", "away", "something",
        "fact", "though", "water", "less", "public", "put", "thing", "almost", "hand", "enough", "far", "took", "head", "yet", "system", "better",
        "set", "told", "nothing", "night", "end", "why", "called", "find", "going", "look", "asked", "later", "knew", "point", "next", "program",
        "city", "business", "give", "group", "toward", "young", "days", "let", "room", "word", "given", "side", "social", "state", "report",
    ];

    public static readonly string[] Adjectives =
    [
        "adaptive", "binding", "central", "digital", "embodied", "federated", "gradual", "hybrid", "indicative", "joint", "keystone", "layered",
        "managed", "nested", "orderly", "phased", "quantified", "regional", "sectoral", "tiered", "unified", "vertical", "weighted", "zonal",
        "applied", "bounded", "certified", "deferred", "enabled", "focal", "guided", "horizontal", "itemised", "linked", "measured", "notified",
    ];

    public static readonly string[] Nouns =
    [
        "annex", "benchmark", "catalogue", "deployment", "ecosystem", "framework", "guideline", "handbook", "indicator", "jurisdiction", "keyword",
        "ledger", "mandate", "norm", "observatory", "pilot", "quota", "roadmap", "sandbox", "taskforce", "upgrade", "voucher", "workstream", "yardstick",
        "agenda", "blueprint", "corridor", "directive", "envoy", "fund", "grid", "hub", "index", "junction", "kernel", "lattice",
    ];

    public static readonly string[] Chinese =
    [
        "人工", "智能", "数字", "经济", "产业", "政策", "规划", "行动", "发展", "创新", "制造", "消费", "治理", "安全", "数据", "算力", "模型", "应用",
        "平台", "企业", "国家", "地方", "试点", "标准", "监管", "合作", "市场", "技术", "研究", "教育", "医疗", "交通", "能源", "农业", "金融", "文化",
    ];

    /// <summary>How each of <see cref="Chinese"/> sounds.</summary>
    public static readonly string[] Pinyin =
    [
        "réngōng", "zhìnéng", "shùzì", "jīngjì", "chǎnyè", "zhèngcè", "guīhuà", "xíngdòng", "fāzhǎn", "chuàngxīn", "zhìzào", "xiāofèi", "zhìlǐ", "ānquán", "shùjù", "suànlì", "móxíng", "yìngyòng",
        "píngtái", "qǐyè", "guójiā", "dìfāng", "shìdiǎn", "biāozhǔn", "jiānguǎn", "hézuò", "shìchǎng", "jìshù", "yánjiū", "jiàoyù", "yīliáo", "jiāotōng", "néngyuán", "nóngyè", "jīnróng", "wénhuà",
    ];

    /// <summary>How a string of them sounds; a character more at its end is 法.</summary>
    public static string Romanised(string chinese) =>
        string.Join(' ', chinese.Chunk(2).Select(pair => pair.Length == 2 ? Pinyin[Array.IndexOf(Chinese, new string(pair))] : "fǎ"));
}
