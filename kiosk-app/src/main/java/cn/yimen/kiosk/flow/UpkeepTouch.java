package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.UpkeepEffect.Work;

/// What staff touch at the maintenance desk.
public sealed interface UpkeepTouch extends KioskEvent.Touch {

    record OpenUpkeepShelf(Upkeep.Shelf shelf) implements UpkeepTouch {}

    record DoWork(Work work) implements UpkeepTouch {}
}
