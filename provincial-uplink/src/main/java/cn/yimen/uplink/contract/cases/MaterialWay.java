package cn.yimen.uplink.contract.cases;

/// How a material was provided.
public enum MaterialWay {
    /// 采集或上传的文件
    FILE,
    /// 电子证照
    LICENCE,
    /// 以往提交过的材料
    REUSED,
    /// 告知承诺
    COMMITMENT,
    /// 容缺，后补
    TOLERATED,
    /// 窗口收取纸质
    PAPER
}
