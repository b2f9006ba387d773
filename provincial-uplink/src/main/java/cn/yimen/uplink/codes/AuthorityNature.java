package cn.yimen.uplink.codes;

/// What an authority is by law (实施主体性质).
public enum AuthorityNature {
    /// 法定机关
    STATUTORY,
    /// 授权组织
    AUTHORISED,
    /// 受委托组织
    ENTRUSTED
}
