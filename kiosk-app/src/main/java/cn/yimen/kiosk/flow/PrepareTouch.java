package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;

/// What a citizen touches before they queue.
public sealed interface PrepareTouch extends KioskEvent.Touch {

    /// 没带齐？换个时间？
    record Open() implements PrepareTouch {}

    /// 看看材料带齐了没有
    record OpenMaterials() implements PrepareTouch {}

    /// @param material its name, as on the list
    record ToggleMissing(String material) implements PrepareTouch {}

    /// 打印清单
    record PrintMissing() implements PrepareTouch {}

    /// 还要办别的
    record OpenTogether() implements PrepareTouch {}

    record ToggleItem(ItemCode item) implements PrepareTouch {}

    /// 约个时间再来
    record BookInstead() implements PrepareTouch {}

    /// 看看别的大厅
    record OpenHalls() implements PrepareTouch {}

    /// @param hall its code at the province
    record BookThere(String hall) implements PrepareTouch {}
}
