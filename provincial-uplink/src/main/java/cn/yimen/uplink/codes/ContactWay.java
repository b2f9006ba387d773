package cn.yimen.uplink.codes;

/// How to ask or complain (咨询方式, 投诉方式).
public enum ContactWay {
    /// 窗口
    WINDOW,
    /// 网络
    NETWORK,
    /// 电话
    PHONE,
    /// 信件
    LETTER,
    /// 电子邮件
    MAIL
}
