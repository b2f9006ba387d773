package cn.yimen.uplink.contract.identity;

/// How somebody was identified.
public enum IdentityMethod {
    /// 读取居民身份证芯片
    ID_CARD,
    /// 读取居住证、外国人永久居留身份证芯片
    RESIDENCE_CARD,
    /// 读取社会保障卡芯片
    SOCIAL_SECURITY_CARD,
    /// 读取护照、通行证芯片
    TRAVEL_DOCUMENT,
    /// 读取证件并人脸比对（比对在终端内完成，不上传人像）
    ID_CARD_AND_FACE,
    /// 手机扫码登录
    SCAN,
    /// 电子身份证码
    ELECTRONIC_ID,
    /// 短信验证码
    MESSAGE_CODE,
    /// 窗口当面核验
    WINDOW,
    /// 数字证书
    CERTIFICATE
}
