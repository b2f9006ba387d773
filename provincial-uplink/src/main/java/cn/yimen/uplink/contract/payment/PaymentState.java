package cn.yimen.uplink.contract.payment;

/// State of an order; UNKNOWN is asked for again, never paid again.
public enum PaymentState {
    /// 待支付
    OPEN,
    /// 已支付
    PAID,
    /// 已关闭
    CLOSED,
    /// 状态不明：只能查询，不得重新下单
    UNKNOWN
}
