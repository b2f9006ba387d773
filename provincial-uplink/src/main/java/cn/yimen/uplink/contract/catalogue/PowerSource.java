package cn.yimen.uplink.contract.catalogue;

/// Where the authority has its power from (权力来源).
public enum PowerSource {
    /// 法定本级行使（1）
    STATUTORY,
    /// 上级下放（2）
    DELEGATED_DOWN,
    /// 上级授权（3）
    AUTHORISED_ABOVE,
    /// 同级授权（4）
    AUTHORISED_PEER,
    /// 上级委托（5）
    ENTRUSTED_ABOVE,
    /// 同级委托（6）
    ENTRUSTED_PEER
}
