package cn.yimen.uplink.contract.rating;

/// Where it was given (评价渠道).
public enum RatingChannel {
    /// 电脑端（1）
    COMPUTER,
    /// 移动端（2）
    MOBILE,
    /// 二维码（3）
    QR_CODE,
    /// 大厅平板（4）
    WINDOW_PAD,
    /// 大厅其他终端（5）
    HALL_TERMINAL,
    /// 电话
    PHONE,
    /// 短信
    MESSAGE
}
