package cn.yimen.uplink.contract.cases;

/// How far an electronic material can be trusted (证照可信等级).
public enum TrustLevel {
    /// 签发机关系统生成
    A,
    /// 窗口核对原件后数字化
    B,
    /// 申请人上传，须核对原件
    C,
    /// 申请人自行声明
    D
}
