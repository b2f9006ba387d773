package cn.yimen.kiosk.effect;

import cn.yimen.uplink.contract.hotline.AppealRequest;

/// Hands in at once what was kept for 12345, so that its number can be told.
public interface Filing {

    /// A machine without a way to the province.
    Filing NONE = (_, _) -> {};

    void file(long session, AppealRequest kept);
}
