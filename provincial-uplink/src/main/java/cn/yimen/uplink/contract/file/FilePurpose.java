package cn.yimen.uplink.contract.file;

/// What a file is for.
public enum FilePurpose {
    /// 申请材料
    MATERIAL,
    /// 手写签名
    SIGNATURE,
    /// 告知承诺书
    COMMITMENT,
    /// 诉求附件
    APPEAL
}
