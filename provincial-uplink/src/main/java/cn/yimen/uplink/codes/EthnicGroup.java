package cn.yimen.uplink.codes;

/// Ethnic group (民族, GB/T 3304), and what population registers add.
public enum EthnicGroup {
    /// 汉
    HAN,
    /// 蒙古
    MONGOL,
    /// 回
    HUI,
    /// 藏
    ZANG,
    /// 维吾尔
    UYGUR,
    /// 苗
    MIAO,
    /// 彝
    YI,
    /// 壮
    ZHUANG,
    /// 布依
    BUYEI,
    /// 朝鲜
    CHOSEN,
    /// 满
    MAN,
    /// 侗
    DONG,
    /// 瑶
    YAO,
    /// 白
    BAI,
    /// 土家
    TUJIA,
    /// 哈尼
    HANI,
    /// 哈萨克
    KAZAK,
    /// 傣
    DAI,
    /// 黎
    LI,
    /// 傈僳
    LISU,
    /// 佤
    VA,
    /// 畲
    SHE,
    /// 高山
    GAOSHAN,
    /// 拉祜
    LAHU,
    /// 水
    SUI,
    /// 东乡
    DONGXIANG,
    /// 纳西
    NAXI,
    /// 景颇
    JINGPO,
    /// 柯尔克孜
    KIRGIZ,
    /// 土
    TU,
    /// 达斡尔
    DAUR,
    /// 仫佬
    MULAO,
    /// 羌
    QIANG,
    /// 布朗
    BLANG,
    /// 撒拉
    SALAR,
    /// 毛南
    MAONAN,
    /// 仡佬
    GELAO,
    /// 锡伯
    XIBE,
    /// 阿昌
    ACHANG,
    /// 普米
    PUMI,
    /// 塔吉克
    TAJIK,
    /// 怒
    NU,
    /// 乌孜别克
    UZBEK,
    /// 俄罗斯
    RUSS,
    /// 鄂温克
    EWENKI,
    /// 德昂
    DEANG,
    /// 保安
    BONAN,
    /// 裕固
    YUGUR,
    /// 京
    GIN,
    /// 塔塔尔
    TATAR,
    /// 独龙
    DERUNG,
    /// 鄂伦春
    OROQEN,
    /// 赫哲
    HEZHEN,
    /// 门巴
    MONBA,
    /// 珞巴
    LHOBA,
    /// 基诺
    JINO,
    /// 其他
    UNIDENTIFIED,
    /// 外国血统中国籍
    FOREIGN_ORIGIN
}
