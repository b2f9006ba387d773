package cn.yimen.uplink.codes;

/// Where a case is handled (办件环境).
public enum CaseNetwork {
    /// 互联网
    INTERNET,
    /// 政务外网
    GOVERNMENT
}
